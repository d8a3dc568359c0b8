import { type Day, dayOf, type Period, periodThrough } from '@kervan/kit';
import { fold } from './fold.ts';

export type DateOrder = 'day-month' | 'month-day';

/** First three letters of month names, folded, Turkish and English; Turkish `mar` and English `mar` are both March. */
const MONTHS: Readonly<Record<string, number>> = {
  oca: 1,
  jan: 1,
  şub: 2,
  feb: 2,
  mar: 3,
  nis: 4,
  apr: 4,
  may: 5,
  haz: 6,
  jun: 6,
  tem: 7,
  jul: 7,
  ağu: 8,
  aug: 8,
  eyl: 9,
  sep: 9,
  eki: 10,
  oct: 10,
  kas: 11,
  nov: 11,
  ara: 12,
  dec: 12,
};
const NAMES =
  'ocak|january|şubat|february|mart|march|nisan|april|mayis|may|haziran|june|temmuz|july|ağustos|august|eylül|september|ekim|october|kasim|november|aralik|december|oca|jan|şub|feb|mar|nis|apr|haz|jun|tem|jul|ağu|aug|eyl|sept|sep|eki|oct|kas|nov|ara|dec';

const ISO = /(?<![\d.])(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/;
const DOTTED = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/;
const SLASHED = /(?<![\d/])(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/;
const DAY_FIRST = new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ .-]?(${NAMES})\\.?,?[ -](\\d{4})(?!\\d)`);
const MONTH_FIRST = new RegExp(`(?<!\\p{L})(${NAMES})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, 'u');

interface FoundDay {
  readonly day: Day;
  readonly from: number;
  readonly until: number;
}

/**
 * The first day a text names, in any of the forms that invoices use. A date with slashes that could be read both ways is read only
 * when the order is handed in: never guessed.
 */
export function firstDay(text: string, order?: DateOrder): Day | undefined {
  return findDay(fold(text), order)?.day;
}

/** A period written as two days (`1 Mar 2026 – 31 Mar 2026`), the last included. */
export function firstPeriod(text: string, order?: DateOrder): Period | undefined {
  const folded = fold(text);
  const first = findDay(folded, order);
  if (first === undefined) return undefined;
  const rest = folded.slice(first.until);
  const last = findDay(rest, order);
  if (last === undefined || last.day < first.day) return undefined;
  return /^\s*(?:[-–—~/]|to|until|through|ile|ila)\s*$/.test(rest.slice(0, last.from))
    ? periodThrough(first.day, last.day)
    : undefined;
}

/** The order that a document's own slashed dates prove: one of them has a day above 12, and none says the opposite. */
export function provenOrder(text: string): DateOrder | undefined {
  let dayFirst = false;
  let monthFirst = false;
  for (const [, a, b] of text.matchAll(new RegExp(SLASHED, 'g'))) {
    if (Number(a) > 12 && Number(b) <= 12) dayFirst = true;
    if (Number(b) > 12 && Number(a) <= 12) monthFirst = true;
  }
  if (dayFirst === monthFirst) return undefined;
  return dayFirst ? 'day-month' : 'month-day';
}

function findDay(folded: string, order: DateOrder | undefined): FoundDay | undefined {
  const found = [
    at(ISO.exec(folded), ([y, m, d]) => made(y, m, d)),
    at(DOTTED.exec(folded), ([d, m, y]) => made(y, m, d)),
    at(SLASHED.exec(folded), ([a, b, y]) => slashed(a, b, y, order)),
    at(DAY_FIRST.exec(folded), ([d, m, y]) => made(y, monthNumber(m), d)),
    at(MONTH_FIRST.exec(folded), ([m, d, y]) => made(y, monthNumber(m), d)),
  ].filter((each) => each !== undefined);
  return found.sort((a, b) => a.from - b.from)[0];
}

function at(
  match: RegExpExecArray | null,
  make: (parts: readonly [string, string, string]) => Day | undefined,
): FoundDay | undefined {
  if (match === null) return undefined;
  const [all, a = '', b = '', c = ''] = match;
  const day = make([a, b, c]);
  return day === undefined ? undefined : { day, from: match.index, until: match.index + all.length };
}

function slashed(a: string, b: string, year: string, order: DateOrder | undefined): Day | undefined {
  if (Number(a) > 12) return made(year, b, a);
  if (Number(b) > 12) return made(year, a, b);
  if (a === b) return made(year, a, b);
  if (order === undefined) return undefined;
  return order === 'day-month' ? made(year, b, a) : made(year, a, b);
}

function monthNumber(name: string): string {
  return String(MONTHS[name.slice(0, 3)] ?? 0);
}

function made(year: string, month: string, day: string): Day | undefined {
  try {
    return dayOf(Number(year), Number(month), Number(day));
  } catch {
    return undefined;
  }
}
