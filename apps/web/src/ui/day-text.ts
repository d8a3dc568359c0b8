import type { PeriodView } from '@kervan/desk';
import {
  addMonths,
  formatDay,
  isDayText,
  type Lang,
  parseDay,
  parseNamedPeriod,
  showDay,
  showFilingPeriod,
  showMonth,
  showPeriod,
} from '@kervan/kit';

/** An ISO day as a person writes it; text that is no day is shown as it came. */
export function dayWords(iso: string, lang: Lang): string {
  return isDayText(iso) ? showDay(parseDay(iso), lang) : iso;
}

/** Whether an application may be filed for the period: a quarter, `2026-Q2`, or a half-year, `2025-H1` (depot rent, E-7.3). */
export function isFilingPeriod(key: string): boolean {
  return /^[1-9]\d{3}-(?:Q[1-4]|H[12])$/.test(key);
}

/** The key of a quarter, a half-year or a month as a person writes it; other text is shown as it came. */
export function quarterWords(key: string, lang: Lang): string {
  if (!isFilingPeriod(key)) return monthWords(key, lang);
  return showFilingPeriod(key, lang);
}

/** Orders the keys of filing periods by their last days, of two that end together the longer one first. */
export function compareFilingPeriods(a: string, b: string): number {
  if (!isFilingPeriod(a) || !isFilingPeriod(b)) return a < b ? -1 : a > b ? 1 : 0;
  const [one, other] = [parseNamedPeriod(a), parseNamedPeriod(b)];
  return one.until - other.until || one.from - other.from;
}

/** A month key, `2026-04`, as a person writes it; other text is shown as it came. */
export function monthWords(key: string, lang: Lang): string {
  return isDayText(`${key}-01`) ? showMonth(parseDay(`${key}-01`), lang) : key;
}

/** A half-open period with its last day included, as documents print it. */
export function periodWords(period: PeriodView, lang: Lang): string {
  if (!isDayText(period.from) || !isDayText(period.until) || period.from >= period.until) {
    return `${period.from} – ${period.until}`;
  }
  return showPeriod({ from: parseDay(period.from), until: parseDay(period.until) }, lang);
}

/** The same day a year earlier, 28 February where there is no 29th; text that is no day is given back as it came. */
export function yearBefore(iso: string): string {
  return isDayText(iso) ? formatDay(addMonths(parseDay(iso), -12, 'clamp')) : iso;
}

/** The time of an ISO instant, in Türkiye, as a person writes it. */
export function instantWords(iso: string, lang: Lang): string {
  const instant = new Date(iso);
  if (Number.isNaN(instant.getTime())) return iso;
  return new Intl.DateTimeFormat(lang === 'tr' ? 'tr-TR' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Istanbul',
  }).format(instant);
}

/** How a day is typed; shown as the hint of every day field. */
export const DAY_EXAMPLE: Readonly<Record<Lang, string>> = { tr: 'gg.aa.yyyy', en: 'dd/mm/yyyy' };

/** A day field's text for an ISO day: `31.10.2026` in Turkish, `31/10/2026` in English. */
export function typedDay(iso: string, lang: Lang): string {
  if (!isDayText(iso)) return iso;
  const [year, month, day] = iso.split('-');
  return [day, month, year].join(lang === 'tr' ? '.' : '/');
}

const DAY_FIRST = /^(\d{1,2})[.\-/ ](\d{1,2})[.\-/ ](\d{4})$/;

/**
 * The ISO day behind what a person typed: day, month, year in that order, or ISO itself. Undefined when there is no such day.
 * The hint of the field states the order, so 03.04.2026 is never a guess.
 */
export function readDay(typed: string): string | undefined {
  const text = typed.trim();
  if (isDayText(text)) return formatDay(parseDay(text));
  const found = DAY_FIRST.exec(text);
  if (found === null) return undefined;
  const [, day = '', month = '', year = ''] = found;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDayText(iso) ? iso : undefined;
}
