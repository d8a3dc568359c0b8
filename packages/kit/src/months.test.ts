import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Day, dayFromNumber, dayOf, formatDay, parseDay } from './day.ts';
import {
  addMonths,
  addYears,
  calendarMonthsBetween,
  lastDayOfMonths,
  type MonthRounding,
  monthsBetween,
} from './months.ts';
import { Problem } from './problem.ts';

const EPOCH = Temporal.PlainDate.from('1970-01-01');
const anyDay = fc
  .integer({ min: dayOf(1900, 1, 1), max: dayOf(2100, 12, 31) })
  .map((count) => dayFromNumber(count));

function plus(text: string, months: number, rounding: MonthRounding): string {
  return formatDay(addMonths(parseDay(text), months, rounding));
}

function thrown(run: () => unknown): Problem | undefined {
  try {
    run();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  return undefined;
}

describe('31 August + 6 months', () => {
  it('is 28 February 2026 when clamped, and 29 February in the leap year 2024', () => {
    expect(plus('2025-08-31', 6, 'clamp')).toBe('2026-02-28');
    expect(plus('2023-08-31', 6, 'clamp')).toBe('2024-02-29');
  });

  it('is 1 March when it runs over into the following month', () => {
    expect(plus('2025-08-31', 6, 'overflow')).toBe('2026-03-01');
    expect(plus('2023-08-31', 6, 'overflow')).toBe('2024-03-01');
  });

  it('is refused, with both candidates named in both languages, when no reading was chosen', () => {
    const problem = thrown(() => addMonths(parseDay('2025-08-31'), 6, 'error'));
    expect(problem?.code).toBe('months.ambiguous');
    for (const text of [problem?.words.tr, problem?.words.en]) {
      expect(text).toContain('2026-02-28');
      expect(text).toContain('2026-03-01');
    }
    expect(problem?.wayOut?.tr).not.toBe('');
    expect(problem?.wayOut?.en).not.toBe('');
  });
});

describe('month arithmetic keeps the number of the day', () => {
  it.each<[string, number, string]>([
    ['2026-01-28', 1, '2026-02-28'],
    ['2026-03-31', 2, '2026-05-31'],
    ['2026-08-15', 6, '2027-02-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-12-01', 1, '2027-01-01'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-05-20', 0, '2026-05-20'],
  ])('%s and %i months is %s under every reading', (from, months, to) => {
    expect(plus(from, months, 'clamp')).toBe(to);
    expect(plus(from, months, 'overflow')).toBe(to);
    expect(plus(from, months, 'error')).toBe(to);
  });

  it('takes 30 January + 1 month to the end of February, and 30 March + 1 month to 30 April', () => {
    expect(plus('2026-01-30', 1, 'clamp')).toBe('2026-02-28');
    expect(plus('2026-03-30', 1, 'clamp')).toBe('2026-04-30');
    expect(plus('2026-03-31', 1, 'clamp')).toBe('2026-04-30');
    expect(plus('2026-03-31', 1, 'overflow')).toBe('2026-05-01');
    expect(plus('2026-05-31', -1, 'clamp')).toBe('2026-04-30');
  });

  it('moves 29 February by a year only by a named reading', () => {
    const leap = parseDay('2024-02-29');
    expect(formatDay(addYears(leap, 1, 'clamp'))).toBe('2025-02-28');
    expect(formatDay(addYears(leap, 1, 'overflow'))).toBe('2025-03-01');
    expect(formatDay(addYears(leap, 4, 'error'))).toBe('2028-02-29');
    expect(thrown(() => addYears(leap, 3, 'error'))?.code).toBe('months.ambiguous');
  });

  it('agrees with Temporal on 200,000 random days and counts, clamped and refused alike', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (day, months) => {
        const date = EPOCH.add({ days: day });
        const clamped = EPOCH.until(date.add({ months }, { overflow: 'constrain' }), {
          largestUnit: 'day',
        }).days;
        let rejected = false;
        try {
          date.add({ months }, { overflow: 'reject' });
        } catch {
          rejected = true;
        }
        if (addMonths(day, months, 'clamp') !== clamped) return false;
        if (addMonths(day, months, 'overflow') !== clamped + (rejected ? 1 : 0)) return false;
        return (thrown(() => addMonths(day, months, 'error')) !== undefined) === rejected;
      }),
      { numRuns: 200_000 },
    );
  });

  it('refuses half a month and a day beyond the calendar', () => {
    expect(thrown(() => addMonths(parseDay('2026-01-01'), 0.5, 'clamp'))?.code).toBe('months.count');
    expect(thrown(() => addMonths(parseDay('9999-12-01'), 1, 'clamp'))?.code).toBe('day.impossible');
    expect(thrown(() => addMonths(parseDay('0001-01-31'), -1, 'clamp'))?.code).toBe('day.impossible');
  });
});

describe('within six months of a payment (M-4)', () => {
  it('a payment of 15 January may be filed on 15 July, that day included, and no longer on the 16th', () => {
    const last = lastDayOfMonths(parseDay('2026-01-15'), 6, 'error');
    expect(parseDay('2026-07-15') <= last).toBe(true);
    expect(parseDay('2026-07-16') <= last).toBe(false);
  });

  it('is six calendar months, not 180 days: 1 March leads to 1 September, 184 days later', () => {
    const paid = parseDay('2026-03-01');
    const last = lastDayOfMonths(paid, 6, 'error');
    expect(formatDay(last)).toBe('2026-09-01');
    expect(last - paid).toBe(184); // 31 + 30 + 31 + 30 + 31 + 31
  });

  it('a payment of 31 August ends on 28 February or 1 March, as the reading says', () => {
    expect(formatDay(lastDayOfMonths(parseDay('2025-08-31'), 6, 'clamp'))).toBe('2026-02-28');
    expect(formatDay(lastDayOfMonths(parseDay('2025-08-31'), 6, 'overflow'))).toBe('2026-03-01');
  });

  it('refuses a limit of no months', () => {
    expect(thrown(() => lastDayOfMonths(parseDay('2026-01-15'), 0, 'clamp'))?.code).toBe('months.count');
  });
});

describe('whole months between two days', () => {
  it('counts 6 from 15 January to 15 July, 5 to the day before', () => {
    expect(monthsBetween(parseDay('2026-01-15'), parseDay('2026-07-15'), 'error')).toBe(6);
    expect(monthsBetween(parseDay('2026-01-15'), parseDay('2026-07-14'), 'error')).toBe(5);
  });

  it('counts 31 January to 28 February as one month when clamped, as none when it runs over, and refuses otherwise', () => {
    const from = parseDay('2026-01-31');
    expect(monthsBetween(from, parseDay('2026-02-28'), 'clamp')).toBe(1);
    expect(monthsBetween(from, parseDay('2026-02-28'), 'overflow')).toBe(0);
    expect(thrown(() => monthsBetween(from, parseDay('2026-02-28'), 'error'))?.code).toBe('months.ambiguous');
    expect(monthsBetween(from, parseDay('2026-02-27'), 'error')).toBe(0);
    expect(monthsBetween(from, parseDay('2026-03-01'), 'error')).toBe(1);
  });

  it('is 0 on the day itself and -1 the day before', () => {
    expect(monthsBetween(parseDay('2026-01-15'), parseDay('2026-01-15'), 'error')).toBe(0);
    expect(monthsBetween(parseDay('2026-01-15'), parseDay('2026-01-14'), 'error')).toBe(-1);
  });

  it('is the largest count that does not pass the second day, on 50,000 random pairs', () => {
    const readings = fc.constantFrom<MonthRounding>('clamp', 'overflow');
    fc.assert(
      fc.property(anyDay, anyDay, readings, (from: Day, to: Day, rounding) => {
        const months = monthsBetween(from, to, rounding);
        return addMonths(from, months, rounding) <= to && addMonths(from, months + 1, rounding) > to;
      }),
      { numRuns: 50_000 },
    );
  });

  it('counts calendar months apart whatever the days: 31 January and 1 February are 1 apart', () => {
    expect(calendarMonthsBetween(parseDay('2026-01-31'), parseDay('2026-02-01'))).toBe(1);
    expect(calendarMonthsBetween(parseDay('2026-02-01'), parseDay('2026-02-28'))).toBe(0);
    expect(calendarMonthsBetween(parseDay('2026-02-01'), parseDay('2025-12-31'))).toBe(-2);
  });
});
