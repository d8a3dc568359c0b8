import {
  addDays,
  addMonths,
  addYears,
  type BusinessCalendar,
  businessDay,
  type Day,
  dayOf,
  firstBusinessDayOf,
  firstOfMonth,
  firstOfNextMonth,
  type MonthRounding,
  type Source,
  type Words,
  yearOf,
} from '@kervan/kit';
import type { Length } from './clock.ts';

/** The day that a length leads to, with what a reason needs beside it; or why the day is not known. */
export interface DueDay {
  readonly from: Day;
  readonly length: Length;
  /** Undefined where the table of holidays does not reach; `unknown` then says so. */
  readonly to: Day | undefined;
  /** The day that running over into the next month would give, where the month has no day of that number (M-4). */
  readonly otherwise?: Day;
  readonly unknown?: Words;
  /** Who says which days are closed, where the length counts business days. */
  readonly sources?: readonly Source[];
}

/** The calendar of Türkiye, as kit has it. */
const CALENDAR: BusinessCalendar = (day) => businessDay(day);

/**
 * Where a length leads from a day, with its operands. Never shifts on a closed day (M-1, M-4). Throws `months.ambiguous` under the
 * rounding `error`, `day.outside-calendar` and `day.impossible` beyond the years 1 to 9999.
 */
export function dueDay(length: Length, from: Day, calendar: BusinessCalendar = CALENDAR): DueDay {
  switch (length.is) {
    case 'days':
      return { from, length, to: addDays(from, signed(length)) };
    case 'days-with-first':
      return { from, length, to: addDays(from, length.count - 1) };
    case 'service':
      return { from, length, to: addDays(from, length.days) };
    case 'next-month':
      return { from, length, to: firstOfNextMonth(from) };
    case 'months':
      return {
        from,
        length,
        to: addMonths(from, signed(length), length.rounding),
        ...missing(from, signed(length), length.rounding, 0),
      };
    case 'years': {
      const start = length.ofMonth === true ? firstOfMonth(from) : from;
      const back = length.through === 'day-before' ? -1 : 0;
      return {
        from,
        length,
        to: addDays(addYears(start, length.count, length.rounding), back),
        ...missing(start, length.count * 12, length.rounding, back),
      };
    }
    case 'first-business-day':
      return firstBusinessDay(length, from, calendar);
  }
}

function signed({ count, side }: { readonly count: number; readonly side: 'after' | 'before' }): number {
  return side === 'after' ? count : -count;
}

/** The other reading of a month that lacks the day: only told where clamping was what decided. */
function missing(
  from: Day,
  count: number,
  rounding: MonthRounding,
  shift: number,
): { readonly otherwise?: Day } {
  if (rounding !== 'clamp') return {};
  const over = addMonths(from, count, 'overflow');
  return over === addMonths(from, count, 'clamp') ? {} : { otherwise: addDays(over, shift) };
}

function firstBusinessDay(
  length: Extract<Length, { is: 'first-business-day' }>,
  from: Day,
  calendar: BusinessCalendar,
): DueDay {
  const found = firstBusinessDayOf(dayOf(yearOf(from) + 1, length.month, 1), calendar);
  return 'day' in found
    ? { from, length, to: found.day, sources: found.sources }
    : { from, length, to: undefined, unknown: found.unknown };
}
