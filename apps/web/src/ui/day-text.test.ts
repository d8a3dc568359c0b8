import { describe, expect, test } from 'vitest';
import {
  compareFilingPeriods,
  dayWords,
  isFilingPeriod,
  monthWords,
  periodWords,
  quarterWords,
  readDay,
  typedDay,
  yearBefore,
} from './day-text.ts';

describe('a day as typed', () => {
  test.each([
    ['31.10.2026', '2026-10-31'],
    ['1.3.2026', '2026-03-01'],
    ['03/04/2026', '2026-04-03'],
    ['2026-04-03', '2026-04-03'],
    [' 29.02.2028 ', '2028-02-29'],
  ])('%s is %s', (typed, iso) => {
    expect(readDay(typed)).toBe(iso);
  });

  test.each(['29.02.2026', '31.11.2026', '10/31/2026', '1.3.26', '2026/04/03', 'yarın', ''])(
    '%s is no day',
    (typed) => {
      expect(readDay(typed)).toBeUndefined();
    },
  );

  test('what the field shows reads back as the same day in both languages', () => {
    expect(typedDay('2026-03-01', 'tr')).toBe('01.03.2026');
    expect(typedDay('2026-03-01', 'en')).toBe('01/03/2026');
    expect(readDay(typedDay('2026-03-01', 'tr'))).toBe('2026-03-01');
    expect(readDay(typedDay('2026-03-01', 'en'))).toBe('2026-03-01');
  });
});

describe('days on screen', () => {
  test('a day, a month and a quarter are written the way of the language', () => {
    expect(dayWords('2026-10-31', 'tr')).toBe('31.10.2026');
    expect(dayWords('2026-10-31', 'en')).toBe('31 October 2026');
    expect(monthWords('2026-04', 'tr')).toBe('Nisan 2026');
    expect(quarterWords('2026-Q2', 'tr')).toBe('2026 yılı 2. çeyrek');
  });

  test('the half-year that depot rent is filed for is said as one, and a month by its name', () => {
    expect(quarterWords('2025-H1', 'tr')).toBe('2025 yılı 1. yarıyıl');
    expect(quarterWords('2025-H1', 'en')).toBe('first half of 2025');
    expect(quarterWords('2026-05', 'tr')).toBe('Mayıs 2026');
    expect(quarterWords('2025-H3', 'tr')).toBe('2025-H3');
  });

  test('a period until 1 July ends on 30 June on screen', () => {
    expect(periodWords({ from: '2026-04-01', until: '2026-07-01' }, 'tr')).toBe('01.04.2026–30.06.2026');
  });

  test('text that is no day is shown as it came instead of breaking the page', () => {
    expect(dayWords('soon', 'en')).toBe('soon');
    expect(monthWords('2026-13', 'en')).toBe('2026-13');
    expect(quarterWords('2026-Q5', 'en')).toBe('2026-Q5');
  });
});

describe('filing periods', () => {
  test('a quarter or a half-year may be filed for, a month or a fifth quarter may not', () => {
    expect(isFilingPeriod('2026-Q2')).toBe(true);
    expect(isFilingPeriod('2025-H2')).toBe(true);
    expect(isFilingPeriod('2026-05')).toBe(false);
    expect(isFilingPeriod('2026-Q5')).toBe(false);
    expect(isFilingPeriod('2026-H0')).toBe(false);
  });

  test('they stand in order of their last days: the first half of 2025 ends with its second quarter and began before it', () => {
    const periods = ['2025-Q3', '2025-Q2', '2025-H1', '2025-Q1', '2025-H2'];
    // Last days: 31.03, 30.06 (from 01.01), 30.06 (from 01.04), 30.09, 31.12.
    expect(periods.toSorted(compareFilingPeriods)).toEqual([
      '2025-Q1',
      '2025-H1',
      '2025-Q2',
      '2025-Q3',
      '2025-H2',
    ]);
  });
});

test('a year before 29 February 2028 is 28 February 2027, before 24 November 2026 the same day of 2025', () => {
  expect(yearBefore('2028-02-29')).toBe('2027-02-28');
  expect(yearBefore('2026-11-24')).toBe('2025-11-24');
});
