import { type Day, daysInMonth, exists, FIRST_DAY, fromParts, LAST_DAY, pack } from './civil.ts';
import { two } from './day-words.ts';
import { problem } from './problem.ts';

export { type Day, daysInMonth, isLeapYear } from './civil.ts';
export { monthName, showDay, showMonth } from './day-words.ts';

/** The parts of a day: year 1–9999, month 1–12, day of the month 1–31. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day of a year, month (1–12) and day of the month. Throws `day.impossible` when the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): Day {
  if (!exists(year, month, day)) throw impossible(`${year}-${month}-${day}`);
  return fromParts(year, month, day);
}

/** Reads `2026-03-01` and nothing else: no blanks, no time, no other order. Throws `day.unreadable` or `day.impossible`. */
export function parseDay(text: string, place?: string): Day {
  const shape = isoNumber(text);
  if (shape < 0) {
    throw problem(
      'day.unreadable',
      {
        tr: `"${text}" yıl-ay-gün biçiminde bir tarih değil.`,
        en: `"${text}" is not a date in year-month-day form.`,
      },
      {
        ...(place === undefined ? {} : { place }),
        wayOut: { tr: 'Tarihi 2026-03-01 biçiminde yazın.', en: 'Write the date like 2026-03-01.' },
      },
    );
  }
  const year = Math.trunc(shape / 10_000);
  const month = Math.trunc(shape / 100) % 100;
  const day = shape % 100;
  if (!exists(year, month, day)) throw impossible(text, place);
  return fromParts(year, month, day);
}

/** Whether a value is the ISO text of a day that exists: exactly what `parseDay` accepts. */
export function isDayText(text: unknown): text is string {
  if (typeof text !== 'string') return false;
  const shape = isoNumber(text);
  return shape >= 0 && exists(Math.trunc(shape / 10_000), Math.trunc(shape / 100) % 100, shape % 100);
}

/** Takes back a stored day number (days since 1970-01-01). Throws `day.outside-calendar` unless it is a whole number of the calendar. */
export function dayFromNumber(count: number): Day {
  if (!Number.isInteger(count) || count < FIRST_DAY || count > LAST_DAY) throw outside(count);
  return (count + 0) as Day; // + 0 turns −0, which JSON and equality treat unlike 0, into 0
}

/** ISO text, `2026-03-01`: the form of keys, files and databases. */
export function formatDay(day: Day): string {
  const packed = pack(day);
  return `${String(packed >> 9).padStart(4, '0')}-${two((packed >> 5) & 15)}-${two(packed & 31)}`;
}

/** The year, 1–9999. */
export function yearOf(day: Day): number {
  return pack(day) >> 9;
}

/** The month, 1–12. */
export function monthOf(day: Day): number {
  return (pack(day) >> 5) & 15;
}

/** The day of the month, 1–31. */
export function dayOfMonthOf(day: Day): number {
  return pack(day) & 31;
}

/** Year, month and day of the month together. Makes an object: not for inner loops. */
export function partsOf(day: Day): DayParts {
  const packed = pack(day);
  return { year: packed >> 9, month: (packed >> 5) & 15, day: packed & 31 };
}

/** The day `count` days later (earlier when negative). Throws `day.outside-calendar` beyond the calendar or on a broken count. */
export function addDays(day: Day, count: number): Day {
  const sum = day + count;
  if (!(sum >= FIRST_DAY && sum <= LAST_DAY) || sum !== Math.trunc(sum)) throw outside(sum);
  return sum as Day;
}

/** The day of the week: 1 Monday … 7 Sunday. */
export function weekdayOf(day: Day): number {
  // 1970-01-01 was a Thursday (+ 3 from Monday); 719,166 is a multiple of 7 and keeps the remainder positive everywhere.
  return ((day + 719_166 + 3) % 7) + 1;
}

/** The first day of the day's calendar month. */
export function firstOfMonth(day: Day): Day {
  return (day - (pack(day) & 31) + 1) as Day;
}

/** The last day of the day's calendar month. */
export function lastOfMonth(day: Day): Day {
  const packed = pack(day);
  return (day - (packed & 31) + daysInMonth(packed >> 9, (packed >> 5) & 15)) as Day;
}

/** The first day of the following calendar month: where expenses begin to count after a pre-approval (E-2.9). */
export function firstOfNextMonth(day: Day): Day {
  return addDays(lastOfMonth(day), 1);
}

/** 1 January of the day's year. */
export function firstOfYear(day: Day): Day {
  return fromParts(yearOf(day), 1, 1);
}

/** Negative when `a` is earlier, 0 when equal, positive when later: for `sort`. */
export function compareDays(a: Day, b: Day): number {
  return a - b;
}

/** The later of two days. */
export function laterOf(a: Day, b: Day): Day {
  return a >= b ? a : b;
}

/** The earlier of two days. */
export function earlierOf(a: Day, b: Day): Day {
  return a <= b ? a : b;
}

/** `2026-03-01` → 20260301, or −1 when the text has another shape. */
function isoNumber(text: string): number {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return -1;
  let number = 0;
  for (let i = 0; i < 10; i++) {
    if (i === 4 || i === 7) continue;
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

function impossible(text: string, place?: string): Error {
  return problem(
    'day.impossible',
    { tr: `Takvimde ${text} diye bir gün yok.`, en: `There is no ${text} in the calendar.` },
    {
      ...(place === undefined ? {} : { place }),
      wayOut: {
        tr: 'Yılı, ayı ve günü belgeden denetleyin.',
        en: 'Check year, month and day against the document.',
      },
    },
  );
}

function outside(count: number): Error {
  return problem(
    'day.outside-calendar',
    {
      tr: `${count} sayısı 0001-01-01 ile 9999-12-31 arasında bir gün değil.`,
      en: `The number ${count} is not a day between 0001-01-01 and 9999-12-31.`,
    },
    {
      wayOut: {
        tr: 'Hesaba giren tarihi ve gün sayısını denetleyin.',
        en: 'Check the date and the number of days that went into it.',
      },
    },
  );
}
