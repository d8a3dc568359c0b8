import { addDays, type Day, firstOfMonth, parseDay } from './day.ts';
import {
  type BusinessCalendar,
  type BusinessDay,
  businessCalendar,
  type HolidayTable,
} from './holidays/calendar.ts';
import { FEASTS } from './holidays/feasts.ts';
import { FIXED_HOLIDAYS } from './holidays/fixed.ts';
import { periodThrough } from './period.ts';
import { problem } from './problem.ts';
import { type Grade, type Source, weaker } from './source.ts';
import type { Words } from './words.ts';

export {
  type BusinessCalendar,
  type BusinessDay,
  type BusinessDayKind,
  businessCalendar,
  type HolidayTable,
} from './holidays/calendar.ts';
export type { Feast } from './holidays/feasts.ts';
export type { FixedHoliday } from './holidays/fixed.ts';

/**
 * The public holidays of Türkiye from April 2022, the month in which Decision 5448 came into force, to the end of 2027. Administrative leave is not in it: it
 * binds public offices only and is decided late. For exchange rates the presence of a bulletin decides, not this table.
 */
export const TURKISH_HOLIDAYS: HolidayTable = {
  coverage: periodThrough(parseDay('2022-04-01'), parseDay('2027-12-31')),
  fixed: FIXED_HOLIDAYS,
  feasts: FEASTS,
};

const TURKISH_CALENDAR: BusinessCalendar = businessCalendar(TURKISH_HOLIDAYS);

/** No source says whether a day that closes at 13:00 is a business day; it is taken to be one. */
export const HALF_DAY_READING: Source = { rule: 'reading/half-day-is-business-day', grade: 'assumed' };

/** A business day found, with everything the answer rests on; or why it is not known. Tell them apart by `'day' in found`. */
export type FoundBusinessDay =
  | {
      readonly day: Day;
      readonly kind: 'business' | 'halfDay';
      /** Who says so of the day found and of every day passed over, each rule once. */
      readonly sources: readonly Source[];
      /** The weakest grade among the sources. */
      readonly grade: Grade;
    }
  | { readonly unknown: Words; readonly at: Day };

/** What a day is: business, half day (open until 13:00), closed or unknown, with the reason and its source. */
export function businessDay(day: Day, calendar: BusinessCalendar = TURKISH_CALENDAR): BusinessDay {
  return calendar(day);
}

/**
 * The first business day on or after a day (L-18.2: "or the next business day"). A half day counts as one, by the assumed
 * `HALF_DAY_READING`. One unknown day on the way makes the answer unknown.
 */
export function nextBusinessDay(day: Day, calendar: BusinessCalendar = TURKISH_CALENDAR): FoundBusinessDay {
  return walk(day, 1, calendar);
}

/** The first business day of the calendar month that `month` lies in. */
export function firstBusinessDayOf(
  month: Day,
  calendar: BusinessCalendar = TURKISH_CALENDAR,
): FoundBusinessDay {
  return walk(firstOfMonth(month), 1, calendar);
}

/** The `count`-th business day after a day, that day not counted. Throws `business-days.count` unless `count` is 1 or more. */
export function addBusinessDays(
  day: Day,
  count: number,
  calendar: BusinessCalendar = TURKISH_CALENDAR,
): FoundBusinessDay {
  if (!Number.isInteger(count) || count < 1) {
    throw problem(
      'business-days.count',
      { tr: `${count} iş günü sayılamaz.`, en: `${count} business days cannot be counted.` },
      { wayOut: { tr: 'En az 1 olan bir tam sayı verin.', en: 'Give a whole number of at least 1.' } },
    );
  }
  return walk(addDays(day, 1), count, calendar);
}

/** Goes forward from `start`, itself included, to the `count`-th business day. Ends: every table ends in unknown days. */
function walk(start: Day, count: number, calendar: BusinessCalendar): FoundBusinessDay {
  const sources = new Map<string, Source>();
  let left = count;
  for (let day = start; ; day = addDays(day, 1)) {
    const { kind, reason, source } = calendar(day);
    if (kind === 'unknown') return { unknown: reason, at: day };
    sources.set(source.rule, source);
    if (kind === 'halfDay') sources.set(HALF_DAY_READING.rule, HALF_DAY_READING);
    if (kind === 'closed') continue;
    left -= 1;
    if (left === 0) return found(day, kind, [...sources.values()]);
  }
}

function found(day: Day, kind: 'business' | 'halfDay', sources: readonly Source[]): FoundBusinessDay {
  const grade = sources.reduce<Grade>((worst, source) => weaker(worst, source.grade), 'text');
  return { day, kind, sources, grade };
}
