import { addDays, type Day, dayOf, daysInMonth } from '@kervan/kit';
import { fold } from './fold.ts';

/** Which of the two numbers before the year is the day. */
export type DateOrder = 'day-month' | 'month-day';

/** What a date's text came to. `ambiguous`: both orders give a day, and they differ; the column must tell. */
export type DayReading =
  | { readonly kind: 'day'; readonly day: Day; readonly shows?: DateOrder }
  | { readonly kind: 'ambiguous'; readonly dayMonth: Day; readonly monthDay: Day };

const TIME =
  /^(?:[T\s,-]+(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*(am|pm|öö|ös)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?)?$/i;
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;
const DAY_NAME_YEAR = /^(\d{1,2})[\s.-]+(\p{L}{3,9})[\s.,-]+(\d{4})(?!\d)/u;
const NAME_DAY_YEAR = /^(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u;

/** Papers of these supports are of this century; a two-digit year outside 2019–2049 is another order of the parts. */
const SHORT_YEARS = { from: 2019, until: 2050 } as const;

/** Türkiye keeps UTC+3 all year (since 2016): an instant with a zone falls on the Turkish day. */
const TURKISH_OFFSET_MINUTES = 180;

const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ['ocak', 'oca', 'january', 'jan'],
    ['subat', 'sub', 'february', 'feb'],
    ['mart', 'mar', 'march'],
    ['nisan', 'nis', 'april', 'apr'],
    ['mayis', 'may'],
    ['haziran', 'haz', 'june', 'jun'],
    ['temmuz', 'tem', 'july', 'jul'],
    ['agustos', 'agu', 'august', 'aug'],
    ['eylul', 'eyl', 'september', 'sept', 'sep'],
    ['ekim', 'eki', 'october', 'oct'],
    ['kasim', 'kas', 'november', 'nov'],
    ['aralik', 'ara', 'december', 'dec'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/**
 * Reads a date's text, with or without a time of day: `2026-03-01`, `01.03.2026`, `13/08/2026-22:37:16`, `27-Ağu-2026`,
 * `March 1, 2026`. Dotted dates are day first, which is the only order they are printed in; with strokes or dashes the numbers
 * must show the order. A two-digit year stands last. Undefined when the text is no date of the calendar.
 */
export function readDay(text: string): DayReading | undefined {
  const trimmed = text.trim();
  const found = yearFirst(trimmed) ?? yearLast(trimmed) ?? withName(trimmed);
  return found === undefined ? undefined : atTurkishTime(found.reading, trimmed.slice(found.length));
}

/** The day of a date's text once the order of its column is known; `ambiguous` and contradicted dates give undefined. */
export function dayInOrder(reading: DayReading, order: DateOrder | undefined): Day | undefined {
  if (reading.kind === 'day') {
    return reading.shows !== undefined && order !== undefined && reading.shows !== order
      ? undefined
      : reading.day;
  }
  if (order === undefined) return undefined;
  return order === 'day-month' ? reading.dayMonth : reading.monthDay;
}

/** Reads `2026-03-01`, with or without a time behind it. */
export function parseIsoDay(text: string): Day | undefined {
  const found = yearFirst(text);
  const reading = found === undefined ? undefined : atTurkishTime(found.reading, text.slice(found.length));
  return reading?.kind === 'day' ? reading.day : undefined;
}

interface Found {
  readonly reading: DayReading;
  readonly length: number;
}

function yearFirst(text: string): Found | undefined {
  const parts = YEAR_FIRST.exec(text);
  if (parts === null) return undefined;
  const day = dayOrNone(Number(parts[1]), Number(parts[3]), Number(parts[4]));
  return day === undefined ? undefined : { reading: { kind: 'day', day }, length: parts[0].length };
}

function yearLast(text: string): Found | undefined {
  const parts = YEAR_LAST.exec(text);
  if (parts === null) return undefined;
  const [whole, first = '', mark, second = '', written = ''] = parts;
  const year = written.length === 2 ? 2000 + Number(written) : Number(written);
  if (written.length === 2 && (year < SHORT_YEARS.from || year >= SHORT_YEARS.until)) return undefined;
  const dayMonth = dayOrNone(year, Number(second), Number(first));
  const monthDay = mark === '.' ? undefined : dayOrNone(year, Number(first), Number(second));
  const reading = either(dayMonth, monthDay, mark === '.');
  return reading === undefined ? undefined : { reading, length: whole.length };
}

function either(
  dayMonth: Day | undefined,
  monthDay: Day | undefined,
  dotted: boolean,
): DayReading | undefined {
  if (dayMonth === undefined)
    return monthDay === undefined ? undefined : { kind: 'day', day: monthDay, shows: 'month-day' };
  if (monthDay === dayMonth || dotted) return { kind: 'day', day: dayMonth };
  if (monthDay === undefined) return { kind: 'day', day: dayMonth, shows: 'day-month' };
  return { kind: 'ambiguous', dayMonth, monthDay };
}

function withName(text: string): Found | undefined {
  const dayFirst = DAY_NAME_YEAR.exec(text);
  const parts = dayFirst ?? NAME_DAY_YEAR.exec(text);
  if (parts === null) return undefined;
  const [whole, first = '', second = '', year] = parts;
  const month = MONTHS.get(fold(dayFirst === null ? first : second));
  const ofMonth = Number(dayFirst === null ? second : first);
  const day = month === undefined ? undefined : dayOrNone(Number(year), month, ofMonth);
  return day === undefined ? undefined : { reading: { kind: 'day', day }, length: whole.length };
}

function dayOrNone(year: number, month: number, day: number): Day | undefined {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1) return undefined;
  return day <= daysInMonth(year, month) ? dayOf(year, month, day) : undefined;
}

/** Leaves the time of day out; a time with a zone may belong to the next or the previous Turkish day. */
function atTurkishTime(reading: DayReading, rest: string): DayReading | undefined {
  if (rest === '') return reading;
  const time = TIME.exec(rest);
  if (time === null) return undefined;
  const [, hours = '0', minutes = '0', , half, zone] = time;
  if (Number(hours) > 23 || Number(minutes) > 59) return undefined;
  if (zone === undefined) return reading;
  const afternoon = /^(pm|ös)$/i.test(half ?? '') && Number(hours) < 12 ? 720 : 0;
  const midnight = /^(am|öö)$/i.test(half ?? '') && Number(hours) === 12 ? -720 : 0;
  const local = Number(hours) * 60 + Number(minutes) + afternoon + midnight;
  const days = Math.floor((local - zoneMinutes(zone) + TURKISH_OFFSET_MINUTES) / 1440);
  if (reading.kind === 'day') return { ...reading, day: addDays(reading.day, days) };
  return {
    kind: 'ambiguous',
    dayMonth: addDays(reading.dayMonth, days),
    monthDay: addDays(reading.monthDay, days),
  };
}

function zoneMinutes(zone: string): number {
  const parts = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  if (parts === null) return 0;
  return (parts[1] === '-' ? -1 : 1) * (Number(parts[2]) * 60 + Number(parts[3]));
}

/** What a column's dates show about their order. Texts that are no dates are left out. */
export interface OrderEvidence {
  readonly dayMonth: boolean;
  readonly monthDay: boolean;
}

/** The order that a column's dates show; undefined when none shows one, or when they contradict each other. */
export function decidedOrder({ dayMonth, monthDay }: OrderEvidence): DateOrder | undefined {
  if (dayMonth === monthDay) return undefined;
  return dayMonth ? 'day-month' : 'month-day';
}

/** Two dates in one text, both certain: `2026-01-01 ~ 2026-01-31`, `September 1, 2026 - September 30, 2026`. Last day included. */
export function readDayRange(text: string): { readonly first: Day; readonly last: Day } | undefined {
  const bare = text.replace(/^[^:]{0,40}:\s*/, '');
  for (const candidate of [text, bare]) {
    const parts = candidate.split(/\s+(?:[-–—~]|to|until|ile)\s+|\s*~\s*/);
    const [first, last] = parts.map(readDay);
    if (parts.length !== 2 || first?.kind !== 'day' || last?.kind !== 'day' || last.day < first.day) continue;
    return { first: first.day, last: last.day };
  }
  return undefined;
}
