import { countryName } from '@kervan/evidence';
import { type Lang, type Money, parseDay, showDay, showMoney } from '@kervan/kit';
import { type RangeView, showRange } from '@kervan/law';
import type { Sheet } from '../sheet/sheet.ts';
import type { Catalogue } from '../words/index.ts';

/** What every part of the summary needs: where to draw, in which language, with which words. */
export interface Context {
  readonly sheet: Sheet;
  readonly lang: Lang;
  readonly words: Catalogue;
  /** A platform as a person writes it. */
  platform(id: string): string;
}

/** A day of the data as a person reads it; a dash where there is none. */
export function dayText(day: string | null, lang: Lang): string {
  return day === null ? '–' : showDay(parseDay(day), lang);
}

/** A range in a narrow column: one figure, or the two under each other. */
export function rangeLines(range: RangeView, { lang, words }: Context): string {
  if (range.undetermined) return words.noSize;
  if (range.least === range.most) return showRange(range)[lang];
  const least = amountText(range.least, range.currency, lang);
  if (range.most === null) return `${words.atLeast} ${least}`;
  return `${least} –\n${amountText(range.most, range.currency, lang)}`;
}

/** Decimal text with its currency as a person reads it. */
export function amountText(amount: string, currency: string, lang: Lang): string {
  return showRange({ currency, least: amount, most: amount, exact: true, undetermined: false })[lang];
}

/** Money with its sign in front, as a difference is read. */
export function signed(amount: Money, lang: Lang): string {
  if (amount.minor < 0n) return `−${showMoney({ ...amount, minor: -amount.minor }, lang)}`;
  return `+${showMoney(amount, lang)}`;
}

/** Name of a country by its ISO code; a code that names none is shown as it stands. */
export function countryText(code: string, lang: Lang): string {
  return countryName(code)?.[lang] ?? code;
}
