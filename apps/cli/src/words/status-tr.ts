import type { statusEn } from './status-en.ts';

export const statusTr: typeof statusEn = {
  title: (on: string, known: string) => `${on} günü hangi statü (mevzuatın bilindiği gün ${known})`,
  verdicts: { holds: 'koşullar karşılanıyor', fails: 'karşılanmıyor', unknown: 'kesinleşmedi' },
  examinedBy: 'İnceleyen',
  decidedBy: 'Karar veren',
  form: 'Form',
  filed: 'Başvuru',
  conditions: 'Koşullar',
  classes: 'Daha çok destek açan sınıflar',
  notTold: 'bildirilmedi',
  version: 'Sürüm',
  from: (day: string) => `başlangıç ${day}`,
  until: (day: string) => `bitiş ${day} (hariç)`,
  seen: (from: string, to: string) => `görüldüğü günler ${from} – ${to}`,
  knownFrom: (day: string) => `yayımlandığı gün ${day}`,
  silent: 'koşulları sayıyor, bunu saymıyor',
  unbounded: (verdict: string) =>
    `O günün hem öncesinde hem sonrasında görülmüş bir sürüm yok; görülen sürümler geçerliyse: ${verdict}.`,
  next: (more: number) => (more === 0 ? 'Sıradaki soru' : `Sıradaki soru (ardından ${more} soru daha)`),
  noQuestion: 'Sonucu değiştirecek soru kalmadı.',
  explainHint: 'Her koşul, sürümleriyle: --explain. Soru soru ilerlemek için: --ask',
  howToAsk: 'Boş satır soruyu atlar, “unknown” bilinmiyor demektir, “q” soruları bitirir.',
  stopWords: ['q', 'çık', 'bitir'],
  left: (count: number) => (count === 1 ? '(sonuncu)' : `(${count} açık)`),
  standing: (open: string, possible: string) => `Karşılanan: ${open}. Hâlâ olabilecek: ${possible}.`,
  hints: {
    'yes-no': (_currency: string) => 'evet ya da hayır',
    choice: (_currency: string) => 'yanıtın numarası',
    count: (_currency: string) => 'tam sayı, örneğin 1000',
    amount: (currency: string) => `${currency} cinsinden, basamak ayırmadan tutar: 600000 ya da 600000.50`,
    share: (_currency: string) =>
      'basamak ayırmadan bölü, örneğin 2000000/3000000, ya da yüzde, örneğin 66.67',
  },
  judgedBy: 'Karar veren',
  judgedReason: 'Gerekçesi',
  again: (command: string) => `Sorulmadan aynısı:\n  ${command}`,
};
