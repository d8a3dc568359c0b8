import {
  addDecimals,
  compareDecimals,
  type Decimal,
  decimal,
  decimalText,
  groupDigits,
  type Lang,
  minorPlaces,
} from '@kervan/kit';

const NO_BREAK = '\u00a0';

/** The unit of allowances that count things: reports, marketplaces, projects. */
const THINGS = 'thing';

function placesOf(currency: string): number {
  return currency === THINGS ? 0 : minorPlaces(currency);
}

/**
 * What a person reads, from decimal text of major units: `1.234,50 TL` in Turkish, `TRY 1,234.50` in English; `20 adet` and `20`
 * for things counted. Every digit of the text is kept; missing places of the minor unit are filled with zeros. The text never
 * becomes a JS number.
 */
export function showAmount(amount: string, currency: string, lang: Lang): string {
  const digits = showDigits(amount, currency, lang);
  if (currency === THINGS) return lang === 'tr' ? `${digits}${NO_BREAK}adet` : digits;
  return lang === 'tr'
    ? `${digits}${NO_BREAK}${currencyWord(currency, lang)}`
    : `${currency}${NO_BREAK}${digits}`;
}

/** A currency as a person writes it beside a figure: its ISO code, and TL for the lira in Turkish. */
export function currencyWord(currency: string, lang: Lang): string {
  return lang === 'tr' && currency === 'TRY' ? 'TL' : currency;
}

/** The digits alone, for columns whose heading names the currency. */
export function showDigits(amount: string, currency: string, lang: Lang): string {
  return groupDigits(padded(amount, placesOf(currency)), lang).replace('-', '\u2212');
}

/** How an amount is typed in each language; shown where what was typed could not be read. */
export const AMOUNT_EXAMPLE: Readonly<Record<Lang, string>> = { tr: '1.234,56', en: '1,234.56' };

const TYPED: Readonly<Record<Lang, RegExp>> = {
  tr: /^-?(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/,
  en: /^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/,
};

/**
 * Plain decimal text from what a person typed in the way of the language; undefined when it is not an amount in that way.
 * Nothing is guessed: `1.5` is refused in Turkish, where the dot groups thousands.
 */
export function readAmount(typed: string, lang: Lang): string | undefined {
  const text = typed.replaceAll(/[\s\u00a0\u202f]/g, '').replace('\u2212', '-');
  if (!TYPED[lang].test(text)) return undefined;
  return lang === 'tr' ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll(',', '');
}

/** What the person would have typed for plain decimal text: `1234.5` → `1.234,5`. */
export function typedAmount(plain: string, lang: Lang): string {
  return groupDigits(plain, lang);
}

/** The sum of decimal texts, exact. */
export function sumOf(amounts: readonly string[]): string {
  return decimalText(amounts.map(decimal).reduce(addDecimals, { digits: 0n, scale: 0 }));
}

/** `a − b`, exact. */
export function less(a: string, b: string): string {
  const minus = decimal(b);
  return decimalText(addDecimals(decimal(a), { digits: -minus.digits, scale: minus.scale }));
}

/** −1, 0 or 1, as for sorting. */
export function compareAmounts(a: string, b: string): number {
  return compareDecimals(decimal(a), decimal(b));
}

export function isZero(amount: string): boolean {
  return decimal(amount).digits === 0n;
}

const FINE = 100_000n;

/**
 * How much of `whole` `part` is, 0 to 1, for drawing only: the division is done on whole numbers and the quotient, not the
 * money, becomes a number. Nothing of nothing is 0; parts beyond the whole are 1.
 */
export function shareOf(part: string, whole: string): number {
  const [a, b] = [decimal(part), decimal(whole)];
  const scale = Math.max(a.scale, b.scale);
  const top = level(a, scale);
  const bottom = level(b, scale);
  if (bottom <= 0n || top <= 0n) return 0;
  if (top >= bottom) return 1;
  return Number((top * FINE) / bottom) / Number(FINE);
}

function level(value: Decimal, scale: number): bigint {
  return value.digits * 10n ** BigInt(scale - value.scale);
}

function padded(amount: string, places: number): string {
  const [whole = '0', fraction = ''] = amount.split('.');
  const filled = fraction.padEnd(places, '0');
  return filled === '' ? whole : `${whole}.${filled}`;
}
