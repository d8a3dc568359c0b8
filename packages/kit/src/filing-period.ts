import { type Day, dayOf, monthOf } from './day.ts';
import { addMonths } from './months.ts';
import { type Period, period } from './period.ts';
import { problem } from './problem.ts';
import {
  halfYearPeriod,
  parseHalfYear,
  parseQuarter,
  quarterPeriod,
  showHalfYear,
  showQuarter,
} from './quarter.ts';
import type { Lang } from './words.ts';

/** A stretch of time that applications are filed for or facts are true in: a quarter, a half-year or a month. */
export interface NamedPeriod extends Period {
  /** Key text: `2026-Q2`, `2025-H1` or `2026-05`. */
  readonly key: string;
  readonly kind: 'quarter' | 'half-year' | 'month';
}

/** Reads `2026-Q2`, `2025-H1` or `2026-05`. Throws `period.unreadable`. */
export function parseNamedPeriod(text: string, place?: string): NamedPeriod {
  if (/^\d{4}-Q/.test(text))
    return { ...quarterPeriod(parseQuarter(text, place)), key: text, kind: 'quarter' };
  if (/^\d{4}-H/.test(text))
    return { ...halfYearPeriod(parseHalfYear(text, place)), key: text, kind: 'half-year' };
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
  if (month === null || month[1] === '0000') {
    throw problem(
      'period.unreadable',
      { tr: `"${text}" bir dönem anahtarı değil.`, en: `"${text}" is not the key of a period.` },
      {
        ...(place === undefined ? {} : { place }),
        wayOut: {
          tr: 'Dönemi 2026-Q2, 2025-H1 ya da 2026-05 biçiminde yazın.',
          en: 'Write the period like 2026-Q2, 2025-H1 or 2026-05.',
        },
      },
    );
  }
  const from = dayOf(Number(month[1]), Number(month[2]), 1);
  return { ...period(from, addMonths(from, 1, 'clamp')), key: text, kind: 'month' };
}

/** The quarter or half-year that an application is for, as a person writes it. Throws for a key of neither. */
export function showFilingPeriod(key: string, lang: Lang): string {
  return /^\d{4}-H/.test(key) ? showHalfYear(parseHalfYear(key), lang) : showQuarter(parseQuarter(key), lang);
}

/** Whether a day lies in a period. */
export function isWithin(day: Day, { from, until }: Period): boolean {
  return day >= from && day < until;
}

/** Whether two days lie in one calendar month. */
export function sameMonth(a: Day, b: Day): boolean {
  return monthOf(a) === monthOf(b) && b - a < 31 && a - b < 31;
}
