/** The civil calendar as plain integer arithmetic. Everything with words, text or checks on it stands in `day.ts`. */

declare const dayBrand: unique symbol;

/**
 * A calendar day of Türkiye: the whole number of days since 1970-01-01 in the (proleptic) Gregorian civil calendar.
 *
 * A day has no time of day and no time zone. A payment of 1 March is of 1 March wherever the reader sits; only a reader of
 * documents, at the edge, may turn an instant into a day, and then by Turkish time. Days compare and subtract as numbers.
 * The calendar runs from 0001-01-01 to 9999-12-31; a step outside it is an error, never a wrapped year.
 */
export type Day = number & { readonly [dayBrand]: true };

/** Days from 0000-03-01 (where the leap day closes its year, which keeps the arithmetic free of cases) to 1970-01-01. */
const EPOCH_SHIFT = 719_468;
const DAYS_IN_400_YEARS = 146_097;
export const FIRST_DAY = -719_162; // 0001-01-01
export const LAST_DAY = 2_932_896; // 9999-12-31

/** The number of days in a month, 28–31. `month` is 1–12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether the year has a 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Whether the calendar has the day: whole numbers, year 1–9999, and a day that its month has. */
export function exists(year: number, month: number, day: number): boolean {
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

/**
 * The day of parts that `exists`. Counts from 1 March, so that the month lengths follow one line (153 days in five
 * months). All values stay positive.
 */
export function fromParts(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = (y / 400) | 0;
  const yearOfEra = y - era * 400;
  const monthFromMarch = month > 2 ? month - 3 : month + 9;
  const dayOfYear = (((153 * monthFromMarch + 2) / 5) | 0) + day - 1;
  const dayOfEra = yearOfEra * 365 + (yearOfEra >> 2) - ((yearOfEra / 100) | 0) + dayOfYear;
  return (era * DAYS_IN_400_YEARS + dayOfEra - EPOCH_SHIFT) as Day;
}

/** Year, month and day in one integer (`year << 9 | month << 5 | day`): the loops over lines make no objects. */
export function pack(day: Day): number {
  const shifted = day + EPOCH_SHIFT;
  const era = (shifted / DAYS_IN_400_YEARS) | 0;
  const dayOfEra = shifted - era * DAYS_IN_400_YEARS;
  const leapless =
    dayOfEra - ((dayOfEra / 1460) | 0) + ((dayOfEra / 36_524) | 0) - ((dayOfEra / 146_096) | 0);
  const yearOfEra = (leapless / 365) | 0;
  const dayOfYear = dayOfEra - (365 * yearOfEra + (yearOfEra >> 2) - ((yearOfEra / 100) | 0));
  const monthFromMarch = ((5 * dayOfYear + 2) / 153) | 0;
  const ofMonth = dayOfYear - (((153 * monthFromMarch + 2) / 5) | 0) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return (year << 9) | (month << 5) | ofMonth;
}
