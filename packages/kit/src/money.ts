import { type Decimal, decimalText, type Rounding, roundDecimal } from './exact.ts';
import { problem } from './problem.ts';
import { type Lang, words } from './words.ts';

/** ISO 4217 code, upper case. */
export type Currency = string & { readonly __currency?: never };

/** An amount in whole minor units (kuruş, cent) of one currency. A float never touches it. */
export interface Money {
  readonly minor: bigint;
  readonly currency: Currency;
}

/** Currencies whose minor unit is not a hundredth (ISO 4217). Everything else has two places. */
const PLACES: Readonly<Record<string, number>> = {
  BHD: 3,
  CLP: 0,
  IQD: 3,
  ISK: 0,
  JOD: 3,
  JPY: 0,
  KRW: 0,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  PYG: 0,
  TND: 3,
  UGX: 0,
  VND: 0,
  XAF: 0,
  XOF: 0,
};

/** How many decimal places the currency's minor unit has. */
export function minorPlaces(currency: Currency): number {
  return PLACES[currency] ?? 2;
}

const ALIASES: Readonly<Record<string, Currency>> = {
  TL: 'TRY',
  YTL: 'TRY',
  '₺': 'TRY',
  $: 'USD',
  US$: 'USD',
  '€': 'EUR',
  '£': 'GBP',
};

/** The ISO code behind a code or a common sign (`TL`, `₺`, `$`); undefined when it is none. */
export function findCurrency(text: string): Currency | undefined {
  if (isCode(text)) return ALIASES[text] ?? text;
  const upper = text.trim().replaceAll('i', 'I').toUpperCase();
  const alias = ALIASES[upper];
  if (alias !== undefined) return alias;
  return isCode(upper) ? upper : undefined;
}

/** Three capital letters: what nearly every amount of a claim carries, so it is told without a pattern. */
function isCode(text: string): boolean {
  if (text.length !== 3) return false;
  for (let at = 0; at < 3; at++) {
    const letter = text.charCodeAt(at);
    if (letter < 65 || letter > 90) return false;
  }
  return true;
}

export function money(minor: bigint, currency: Currency): Money {
  return { minor, currency };
}

/** Money from an exact decimal of major units; digits beyond the minor unit need the named rounding. */
export function moneyFrom(value: Decimal, currency: Currency, rounding: Rounding): Money {
  return { minor: roundDecimal(value, minorPlaces(currency), rounding), currency };
}

export function addMoney(a: Money, b: Money): Money {
  if (a.currency !== b.currency) {
    throw problem(
      'mixed-currencies',
      words(
        `${a.currency} ile ${b.currency} toplanamaz; önce liraya çevrilmelidir.`,
        `${a.currency} and ${b.currency} cannot be added; convert them to lira first.`,
      ),
    );
  }
  return { minor: a.minor + b.minor, currency: a.currency };
}

/** Plain text without grouping, for data: `1234.56`. */
export function moneyText(value: Money): string {
  return decimalText({ digits: value.minor, scale: minorPlaces(value.currency) });
}

/** What a person reads: `1.234,56 TL` in Turkish, `TRY 1,234.56` in English. */
export function showMoney(value: Money, lang: Lang): string {
  const amount = groupDigits(moneyText(value), lang);
  if (lang === 'tr') return `${amount} ${value.currency === 'TRY' ? 'TL' : value.currency}`;
  return `${value.currency} ${amount}`;
}

/** Groups plain decimal text by thousands the way the language does. */
export function groupDigits(plain: string, lang: Lang): string {
  const negative = plain.startsWith('-');
  const [whole = '', fraction] = (negative ? plain.slice(1) : plain).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, lang === 'tr' ? '.' : ',');
  const point = lang === 'tr' ? ',' : '.';
  return `${negative ? '-' : ''}${grouped}${fraction === undefined ? '' : point + fraction}`;
}

/** Lira from whole lira, as limits are published: `lira(15_000_000)` is 15 million TL. */
export function lira(whole: number): Money {
  return { minor: BigInt(whole) * 100n, currency: 'TRY' };
}
