import { pack } from './civil.ts';
import { addDays, type Day, dayOf, daysInMonth, formatDay, monthOf, showDay, yearOf } from './day.ts';
import { type Problem, problem } from './problem.ts';

/**
 * What to do where the month has no day of that number (31 August + 6 months): a legal act, so it is always named (M-4).
 * `clamp`: the last day of that month. `overflow`: the first day of the month after. `error`: refuse, and name both.
 */
export type MonthRounding = 'clamp' | 'overflow' | 'error';

/**
 * The same-numbered day `count` calendar months later (earlier when negative). Throws `months.ambiguous` under `error`
 * where that month has no such day, `months.count` when `count` is not a whole number, `day.impossible` outside the calendar.
 */
export function addMonths(day: Day, count: number, rounding: MonthRounding): Day {
  if (!Number.isInteger(count)) throw badCount(count);
  const packed = pack(day);
  const months = (packed >> 9) * 12 + ((packed >> 5) & 15) - 1 + count;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  const number = packed & 31;
  const length = daysInMonth(year, month);
  if (number <= length) return dayOf(year, month, number);
  const clamped = dayOf(year, month, length);
  if (rounding === 'clamp') return clamped;
  if (rounding === 'overflow') return addDays(clamped, 1);
  throw ambiguous(day, count, clamped);
}

/** The same day `count` years later. Only 29 February can be missing; `rounding` answers as in `addMonths`. */
export function addYears(day: Day, count: number, rounding: MonthRounding): Day {
  return addMonths(day, count * 12, rounding);
}

/**
 * The last day on which a thing "within `count` months" of `day` may be done: the same-numbered day of that month, that day
 * included (M-4). No shift for holidays. `count` is at least 1. Throws as `addMonths`.
 */
export function lastDayOfMonths(day: Day, count: number, rounding: MonthRounding): Day {
  if (!Number.isInteger(count) || count < 1) throw badCount(count);
  return addMonths(day, count, rounding);
}

/**
 * How many whole months lie between two days: the largest `n` with `addMonths(from, n, rounding) <= to`. A day before `from`
 * counts −1. Under `error` throws `months.ambiguous` where the answer hangs on a day the month does not have.
 */
export function monthsBetween(from: Day, to: Day, rounding: MonthRounding): number {
  const apart = calendarMonthsBetween(from, to);
  // Only the month of `to` can decide: the month before is complete by then, whatever its length.
  const reached = addMonths(from, apart, rounding === 'error' ? 'clamp' : rounding) <= to;
  if (rounding === 'error' && reached !== addMonths(from, apart, 'overflow') <= to) {
    throw ambiguous(from, apart, addMonths(from, apart, 'clamp'));
  }
  return reached ? apart : apart - 1;
}

/** How many calendar months later the month of `to` is than that of `from`, whatever the days: 31 January → 1 February is 1. */
export function calendarMonthsBetween(from: Day, to: Day): number {
  return yearOf(to) * 12 + monthOf(to) - (yearOf(from) * 12 + monthOf(from));
}

function ambiguous(day: Day, count: number, clamped: Day): Problem {
  const next = addDays(clamped, 1);
  return problem(
    'months.ambiguous',
    {
      tr: `${showDay(day, 'tr')} tarihine ${count} ay eklenince o ayda aynı numaralı gün yok: ${formatDay(clamped)} ya da ${formatDay(next)} olabilir.`,
      en: `${count} months from ${showDay(day, 'en')} there is no day of that number: it may be ${formatDay(clamped)} or ${formatDay(next)}.`,
    },
    {
      wayOut: {
        tr: 'Hangi okumanın geçerli olduğunu seçin: ayın son günü ya da izleyen ayın ilk günü.',
        en: 'Choose the reading: the last day of that month or the first day of the month after.',
      },
    },
  );
}

function badCount(count: number): Problem {
  return problem(
    'months.count',
    { tr: `${count} geçerli bir ay sayısı değil.`, en: `${count} is not a usable number of months.` },
    {
      wayOut: {
        tr: 'Tam sayı verin; bir süre en az 1 aydır.',
        en: 'Give a whole number; a time limit has at least 1 month.',
      },
    },
  );
}
