/**
 * Days as ISO text, which sorts as days do. Only what the articles need: the first day of the next month, months later with the
 * clamp at a month's end, the day before, the weekday, and the periods that applications and facts are told for.
 */
export function monthsLater(day: string, months: number): string {
  const [year, month, date] = parts(day);
  const count = year * 12 + (month - 1) + months;
  const laterYear = Math.floor(count / 12);
  const laterMonth = (count % 12) + 1;
  return text(laterYear, laterMonth, Math.min(date, lengthOf(laterYear, laterMonth)));
}

export function firstOfMonth(day: string): string {
  return `${day.slice(0, 8)}01`;
}

export function firstOfNextMonth(day: string): string {
  return monthsLater(firstOfMonth(day), 1);
}

export function dayBefore(day: string): string {
  const [year, month, date] = parts(day);
  if (date > 1) return text(year, month, date - 1);
  const before = month === 1 ? ([year - 1, 12] as const) : ([year, month - 1] as const);
  return text(before[0], before[1], lengthOf(before[0], before[1]));
}

export function dayAfter(day: string): string {
  const [year, month, date] = parts(day);
  return date < lengthOf(year, month) ? text(year, month, date + 1) : firstOfNextMonth(day);
}

/** So many days later, or earlier where the number is negative. */
export function daysLater(day: string, days: number): string {
  let later = day;
  for (let left = days; left > 0; left -= 1) later = dayAfter(later);
  for (let left = days; left < 0; left += 1) later = dayBefore(later);
  return later;
}

/** Days from one day to another, counted from the first of March of year 0, after which a year's months always lie alike. */
export function daysBetween(from: string, until: string): number {
  return dayNumber(until) - dayNumber(from);
}

function dayNumber(day: string): number {
  const [year, month, date] = parts(day);
  const y = month < 3 ? year - 1 : year;
  const m = month < 3 ? month + 9 : month - 3;
  return (
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    Math.floor((153 * m + 2) / 5) +
    date
  );
}

/** `2026-05-04` lies in `2026-Q2`. */
export function quarterOf(day: string): string {
  const [year, month] = parts(day);
  return `${year}-Q${Math.floor((month - 1) / 3) + 1}`;
}

/** `2025-05-04` lies in `2025-H1`. */
export function halfYearOf(day: string): string {
  const [year, month] = parts(day);
  return `${year}-H${month < 7 ? 1 : 2}`;
}

/** Whether a day lies in a quarter (`2026-Q2`), a half-year (`2025-H1`) or a month (`2026-05`). */
export function inPeriod(day: string, period: string): boolean {
  if (period.includes('Q')) return quarterOf(day) === period;
  if (period.includes('H')) return halfYearOf(day) === period;
  return day.slice(0, 7) === period;
}

/** Zeller's congruence: Saturday is 0, Sunday is 1. */
export function isWeekend(day: string): boolean {
  const [year, month, date] = parts(day);
  const y = month < 3 ? year - 1 : year;
  const m = month < 3 ? month + 12 : month;
  const century = Math.floor(y / 100);
  const h =
    (date +
      Math.floor((13 * (m + 1)) / 5) +
      (y % 100) +
      Math.floor((y % 100) / 4) +
      Math.floor(century / 4) +
      5 * century) %
    7;
  return h < 2;
}

function parts(day: string): readonly [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

function lengthOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function text(year: number, month: number, date: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
