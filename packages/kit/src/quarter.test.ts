import { describe, expect, it } from 'vitest';
import { formatDay, parseDay } from './day.ts';
import { daysIn, showPeriod } from './period.ts';
import {
  addQuarters,
  compareQuarters,
  formatHalfYear,
  formatQuarter,
  halfYearOf,
  halfYearPeriod,
  nextHalfYear,
  parseHalfYear,
  parseQuarter,
  quarterOf,
  quarterPeriod,
  showHalfYear,
  showQuarter,
} from './quarter.ts';

describe('quarters', () => {
  it.each([
    ['2026-01-01', '2026-Q1'],
    ['2026-03-31', '2026-Q1'],
    ['2026-04-01', '2026-Q2'],
    ['2026-06-30', '2026-Q2'],
    ['2026-07-01', '2026-Q3'],
    ['2026-09-30', '2026-Q3'],
    ['2026-10-01', '2026-Q4'],
    ['2026-12-31', '2026-Q4'],
  ])('%s lies in %s', (day, quarter) => {
    expect(formatQuarter(quarterOf(parseDay(day)))).toBe(quarter);
  });

  it('the first quarter of 2026 has 90 days, that of 2024 has 91, the fourth runs to 31 December', () => {
    expect(daysIn(quarterPeriod(parseQuarter('2026-Q1')))).toBe(90); // 31 + 28 + 31
    expect(daysIn(quarterPeriod(parseQuarter('2024-Q1')))).toBe(91);
    expect(showPeriod(quarterPeriod(parseQuarter('2026-Q4')), 'tr')).toBe('01.10.2026–31.12.2026');
  });

  it('reads back what it writes and refuses a fifth quarter, a small q and a year 0', () => {
    expect(parseQuarter('2026-Q3')).toEqual({ year: 2026, quarter: 3 });
    for (const text of ['2026-Q5', '2026-Q0', '2026-q1', '2026Q1', '26-Q1', '0000-Q1', '2026-Q1 ']) {
      expect(() => parseQuarter(text), text).toThrow(/not the key of a period/);
    }
    expect(() => parseQuarter('Q1', 'claim.quarter')).toThrow(/^claim\.quarter: /);
  });

  it('steps over the turn of the year in both directions', () => {
    expect(formatQuarter(addQuarters(parseQuarter('2026-Q4'), 1))).toBe('2027-Q1');
    expect(formatQuarter(addQuarters(parseQuarter('2026-Q1'), -1))).toBe('2025-Q4');
    expect(formatQuarter(addQuarters(parseQuarter('2026-Q2'), 7))).toBe('2028-Q1');
  });

  it('orders 2025-Q4 before 2026-Q1', () => {
    expect(compareQuarters(parseQuarter('2025-Q4'), parseQuarter('2026-Q1'))).toBe(-1);
    expect(compareQuarters(parseQuarter('2026-Q1'), parseQuarter('2026-Q1'))).toBe(0);
    expect(compareQuarters(parseQuarter('2026-Q1'), parseQuarter('2025-Q4'))).toBe(1);
  });

  it('is written in both languages', () => {
    expect(showQuarter(parseQuarter('2026-Q1'), 'tr')).toBe('2026 yılı 1. çeyrek');
    expect(showQuarter(parseQuarter('2026-Q1'), 'en')).toBe('Q1 2026');
  });
});

describe('half-years', () => {
  it('30 June lies in the first, 1 July in the second', () => {
    expect(formatHalfYear(halfYearOf(parseDay('2026-06-30')))).toBe('2026-H1');
    expect(formatHalfYear(halfYearOf(parseDay('2026-07-01')))).toBe('2026-H2');
  });

  it('cover the year without a gap: 181 + 184 days', () => {
    const first = halfYearPeriod(parseHalfYear('2026-H1'));
    const second = halfYearPeriod(parseHalfYear('2026-H2'));
    expect(daysIn(first)).toBe(181);
    expect(daysIn(second)).toBe(184);
    expect(first.until).toBe(second.from);
    expect(formatDay(second.until)).toBe('2027-01-01');
  });

  it('the second half of 2026 is followed by the first of 2027', () => {
    expect(formatHalfYear(nextHalfYear(parseHalfYear('2026-H1')))).toBe('2026-H2');
    expect(formatHalfYear(nextHalfYear(parseHalfYear('2026-H2')))).toBe('2027-H1');
  });

  it('refuses a third half', () => {
    expect(() => parseHalfYear('2026-H3')).toThrow(/not the key of a period/);
    expect(() => parseHalfYear('0000-H1')).toThrow(/not the key of a period/);
  });

  it('is written in both languages', () => {
    expect(showHalfYear(parseHalfYear('2026-H2'), 'tr')).toBe('2026 yılı 2. yarıyıl');
    expect(showHalfYear(parseHalfYear('2026-H2'), 'en')).toBe('second half of 2026');
  });
});
