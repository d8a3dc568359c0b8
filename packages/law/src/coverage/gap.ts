import { words } from '@kervan/kit';

/** What is missing about an id. */
export type Gap = keyof typeof GAP_WORDS;

export const GAP_WORDS = {
  'no-words': words('metni yok', 'no words'),
  'not-computed': words('hesaplanmıyor', 'not computed'),
  'no-citation': words('hukukun hiçbir değeri bu kuralı anmıyor', 'no value of the law cites it'),
  'no-procedure': words('hangi usul olduğu yazılı değil', 'no procedure named'),
  'no-question': words('sorulduğu yer yok', 'no place where it is asked'),
  'no-doubt': words('kayıtlı tereddüt yok', 'no registered doubt'),
  'no-holding-case': words('sağlanan örnek yok', 'no case that holds'),
  'no-failing-case': words('sağlanmayan örnek yok', 'no case that fails'),
} as const;
