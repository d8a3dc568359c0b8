import { problem } from './problem.ts';
import type { Lang } from './words.ts';

declare const dayBrand: unique symbol;

/**
 * A calendar day of Türkiye: the whole number of days since 1970-01-01 in the (proleptic) Gregorian civil calendar.
 *
 * A day has no time of day and no time zone. A payment of 1 March is of 1 March wherever the reader sits; only a reader of
 * documents, at the edge, may turn an instant into a day, and then by Turkish time. Days compare and subtract as numbers.
 * The calendar runs from 0001-01-01 to 9999-12-31; a step outside it is an error, never a wrapped year.
 */
export type Day = number & { readonly [dayBrand]: true };

/** The parts of a day: year 1–9999, month 1–12, day of the month 1–31. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days from 0000-03-01 (where the leap day closes its year, which keeps the arithmetic free of cases) to 1970-01-01. */
const EPOCH_SHIFT = 719_468;
const DAYS_IN_400_YEARS = 146_097;
const FIRST_DAY = -719_162; // 0001-01-01
const LAST_DAY = 2_932_896; // 9999-12-31

/** The number of days in a month, 28–31. `month` is 1–12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether the year has a 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
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
      { tr: `"${text}" yıl-ay-gün biçiminde bir tarih değil.`, en: `"${text}" is not a date in year-month-day form.` },
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

/** The day as a person writes it: `01.03.2026` in Turkish, `1 March 2026` in English. */
export function showDay(day: Day, lang: Lang): string {
  const packed = pack(day);
  const year = packed >> 9;
  const month = (packed >> 5) & 15;
  const ofMonth = packed & 31;
  return lang === 'tr' ? `${two(ofMonth)}.${two(month)}.${year}` : `${ofMonth} ${monthName(month, 'en')} ${year}`;
}

/** The calendar month of a day as a person writes it: `Mart 2026`, `March 2026`. */
export function showMonth(day: Day, lang: Lang): string {
  return `${monthName(monthOf(day), lang)} ${yearOf(day)}`;
}

const MONTH_NAMES: Readonly<Record<Lang, readonly string[]>> = {
  tr: ['Ocak', 'Şubat', 'Mart', 'Nisan', 'Mayıs', 'Haziran', 'Temmuz', 'Ağustos', 'Eylül', 'Ekim', 'Kasım', 'Aralık'],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** The name of a month, 1–12: `Mart`, `March`. */
export function monthName(month: number, lang: Lang): string {
  const name = MONTH_NAMES[lang][month - 1];
  if (name === undefined) throw impossible(`${month}`);
  return name;
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

function exists(year: number, month: number, day: number): boolean {
  return (
    Number.isInteger(year) &&
    Number.isInteger(month) &&
    Number.isInteger(day) &&
    year >= 1 &&
    year <= 9999 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  );
}

/** Counts from 1 March, so that the month lengths follow one line (153 days in five months). All values stay positive. */
function fromParts(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = (y / 400) | 0;
  const yearOfEra = y - era * 400;
  const monthFromMarch = month > 2 ? month - 3 : month + 9;
  const dayOfYear = (((153 * monthFromMarch + 2) / 5) | 0) + day - 1;
  const dayOfEra = yearOfEra * 365 + (yearOfEra >> 2) - ((yearOfEra / 100) | 0) + dayOfYear;
  return (era * DAYS_IN_400_YEARS + dayOfEra - EPOCH_SHIFT) as Day;
}

/** Year, month and day in one integer (`year << 9 | month << 5 | day`): the loops over lines make no objects. */
function pack(day: Day): number {
  const shifted = day + EPOCH_SHIFT;
  const era = (shifted / DAYS_IN_400_YEARS) | 0;
  const dayOfEra = shifted - era * DAYS_IN_400_YEARS;
  const leapless = dayOfEra - ((dayOfEra / 1460) | 0) + ((dayOfEra / 36_524) | 0) - ((dayOfEra / 146_096) | 0);
  const yearOfEra = (leapless / 365) | 0;
  const dayOfYear = dayOfEra - (365 * yearOfEra + (yearOfEra >> 2) - ((yearOfEra / 100) | 0));
  const monthFromMarch = ((5 * dayOfYear + 2) / 153) | 0;
  const ofMonth = dayOfYear - (((153 * monthFromMarch + 2) / 5) | 0) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return (year << 9) | (month << 5) | ofMonth;
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

function two(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

function impossible(text: string, place?: string): Error {
  return problem(
    'day.impossible',
    { tr: `Takvimde ${text} diye bir gün yok.`, en: `There is no ${text} in the calendar.` },
    {
      ...(place === undefined ? {} : { place }),
      wayOut: { tr: 'Yılı, ayı ve günü belgeden denetleyin.', en: 'Check year, month and day against the document.' },
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
