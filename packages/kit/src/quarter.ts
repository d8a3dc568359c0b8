import { type Day, dayOf, monthOf, yearOf } from './day.ts';
import { type Period, period } from './period.ts';
import { type Problem, problem } from './problem.ts';
import type { Lang } from './words.ts';

/** A quarter of a calendar year; 1 is January–March. Its key text is `2026-Q1`. */
export interface Quarter {
  readonly year: number;
  readonly quarter: 1 | 2 | 3 | 4;
}

/** A half of a calendar year; 1 is January–June. Its key text is `2026-H1`. */
export interface HalfYear {
  readonly year: number;
  readonly half: 1 | 2;
}

/** The quarter that a day lies in. */
export function quarterOf(day: Day): Quarter {
  return quarterAt(yearOf(day) * 4 + Math.trunc((monthOf(day) - 1) / 3));
}

/** Reads `2026-Q1` and nothing else. Throws `quarter.unreadable`. */
export function parseQuarter(text: string, place?: string): Quarter {
  const match = /^(\d{4})-Q([1-4])$/.exec(text);
  if (match === null || match[1] === '0000') throw unreadable(text, '2026-Q1', 'quarter.unreadable', place);
  return quarterAt(Number(match[1]) * 4 + Number(match[2]) - 1);
}

/** Key text, `2026-Q1`; keys of later quarters sort after earlier ones. */
export function formatQuarter(of: Quarter): string {
  return `${String(of.year).padStart(4, '0')}-Q${of.quarter}`;
}

/** Its days, from the first of its first month until the first of the month after it. */
export function quarterPeriod(of: Quarter): Period {
  const from = dayOf(of.year, of.quarter * 3 - 2, 1);
  return period(from, of.quarter === 4 ? dayOf(of.year + 1, 1, 1) : dayOf(of.year, of.quarter * 3 + 1, 1));
}

/** The quarter as a person writes it: `2026 yılı 1. çeyrek`, `Q1 2026`. */
export function showQuarter(of: Quarter, lang: Lang): string {
  return lang === 'tr' ? `${of.year} yılı ${of.quarter}. çeyrek` : `Q${of.quarter} ${of.year}`;
}

/** The quarter `count` later (earlier when negative). */
export function addQuarters(of: Quarter, count: number): Quarter {
  return quarterAt(of.year * 4 + of.quarter - 1 + count);
}

/** Negative when `a` is earlier, 0 when equal, positive when later. */
export function compareQuarters(a: Quarter, b: Quarter): number {
  return a.year * 4 + a.quarter - (b.year * 4 + b.quarter);
}

/** The half-year that a day lies in. */
export function halfYearOf(day: Day): HalfYear {
  return { year: yearOf(day), half: monthOf(day) <= 6 ? 1 : 2 };
}

/** Reads `2026-H1` and nothing else. Throws `half-year.unreadable`. */
export function parseHalfYear(text: string, place?: string): HalfYear {
  const match = /^(\d{4})-H([12])$/.exec(text);
  if (match === null || match[1] === '0000') throw unreadable(text, '2026-H1', 'half-year.unreadable', place);
  return { year: Number(match[1]), half: match[2] === '1' ? 1 : 2 };
}

/** Key text, `2026-H1`. */
export function formatHalfYear(of: HalfYear): string {
  return `${String(of.year).padStart(4, '0')}-H${of.half}`;
}

/** Its days: 1 January until 1 July, or 1 July until 1 January. */
export function halfYearPeriod(of: HalfYear): Period {
  return of.half === 1
    ? period(dayOf(of.year, 1, 1), dayOf(of.year, 7, 1))
    : period(dayOf(of.year, 7, 1), dayOf(of.year + 1, 1, 1));
}

/** The half-year as a person writes it: `2026 yılı 1. yarıyıl`, `first half of 2026`. */
export function showHalfYear(of: HalfYear, lang: Lang): string {
  if (lang === 'tr') return `${of.year} yılı ${of.half}. yarıyıl`;
  return `${of.half === 1 ? 'first' : 'second'} half of ${of.year}`;
}

/** The half-year after this one: whose inspection form some awards await. */
export function nextHalfYear(of: HalfYear): HalfYear {
  return of.half === 1 ? { year: of.year, half: 2 } : { year: of.year + 1, half: 1 };
}

/** Quarters counted from year 0, so that stepping is plain addition. */
function quarterAt(index: number): Quarter {
  const year = Math.floor(index / 4);
  return { year, quarter: (index - year * 4 + 1) as 1 | 2 | 3 | 4 };
}

function unreadable(text: string, example: string, code: string, place: string | undefined): Problem {
  return problem(
    code,
    { tr: `"${text}" bir dönem anahtarı değil.`, en: `"${text}" is not the key of a period.` },
    {
      ...(place === undefined ? {} : { place }),
      wayOut: { tr: `Dönemi ${example} biçiminde yazın.`, en: `Write the period like ${example}.` },
    },
  );
}
