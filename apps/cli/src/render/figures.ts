import { type Lang, parseDay, showDay, showFilingPeriod } from '@kervan/kit';
import { type RangeView, showRange } from '@kervan/law';
import type { Context } from '../command.ts';

/** Decimal text with its currency as a person reads it. */
export function amountText(amount: string, currency: string, lang: Lang): string {
  return showRange({ currency, least: amount, most: amount, exact: true, undetermined: false })[lang];
}

/** A range in a column: one figure, or two joined by a dash. */
export function rangeText(range: RangeView, { lang, words }: Context): string {
  if (range.undetermined) return words.assess.noSize;
  if (range.most === null || range.least === range.most) return showRange(range)[lang];
  return `${amountText(range.least, range.currency, lang)} –\n${amountText(range.most, range.currency, lang)}`;
}

/** A day of the data; a dash where there is none. */
export function dayText(day: string | null, lang: Lang): string {
  return day === null ? '–' : showDay(parseDay(day), lang);
}

/** The quarter or half-year of an application as a person reads it. */
export function filedPeriodText(key: string, lang: Lang): string {
  return showFilingPeriod(key, lang);
}
