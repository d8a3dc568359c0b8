import type { PeriodView } from '@kervan/desk';
import { addDays, formatDay, isDayText, parseDay } from '@kervan/kit';

/** The half-open period of a first and a last day, both included; undefined when they are no days or stand the wrong way round. */
export function periodOf(first: string, last: string): PeriodView | undefined {
  if (!isDayText(first) || !isDayText(last) || last < first) return undefined;
  return { from: first, until: formatDay(addDays(parseDay(last), 1)) };
}

/** The last day that belongs to a half-open period; the empty text when it has none. */
export function lastDayOf(period: PeriodView | null | undefined): string {
  if (period == null || !isDayText(period.until)) return '';
  return formatDay(addDays(parseDay(period.until), -1));
}
