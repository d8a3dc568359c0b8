import type { Lang } from '@kervan/kit';
import { IntlMessageFormat } from 'intl-messageformat';

export type Values = Readonly<Record<string, string | number>>;

const LOCALE: Readonly<Record<Lang, string>> = { tr: 'tr-TR', en: 'en-GB' };
const compiled = new Map<string, IntlMessageFormat>();

/** Fills an ICU message. Money and days go in as finished text; only counts are numbers. */
export function fillIn(lang: Lang, message: string, values: Values): string {
  const key = `${lang}\u0000${message}`;
  let format = compiled.get(key);
  if (format === undefined) {
    format = new IntlMessageFormat(message, LOCALE[lang], undefined, { ignoreTag: true });
    compiled.set(key, format);
  }
  return String(format.format(values));
}
