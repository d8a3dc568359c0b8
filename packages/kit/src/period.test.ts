import { describe, expect, it } from 'vitest';
import { formatDay, parseDay } from './day.ts';
import {
  contains,
  containsPeriod,
  daysIn,
  intersect,
  lastDayIn,
  monthPeriod,
  overlaps,
  period,
  periodThrough,
  showPeriod,
} from './period.ts';

const march = period(parseDay('2026-03-01'), parseDay('2026-04-01'));

describe('a period is half-open', () => {
  it('March has its 1st and its 31st, not the last of February and not 1 April', () => {
    expect(contains(march, parseDay('2026-02-28'))).toBe(false);
    expect(contains(march, parseDay('2026-03-01'))).toBe(true);
    expect(contains(march, parseDay('2026-03-31'))).toBe(true);
    expect(contains(march, parseDay('2026-04-01'))).toBe(false);
    expect(daysIn(march)).toBe(31);
    expect(formatDay(lastDayIn(march))).toBe('2026-03-31');
  });

  it('one day is a period of 1, no day is refused, and so is an end before the start', () => {
    const day = parseDay('2026-03-01');
    expect(daysIn(period(day, parseDay('2026-03-02')))).toBe(1);
    expect(() => period(day, day)).toThrow(/no day from 2026-03-01 until 2026-03-01/);
    expect(() => period(parseDay('2026-03-02'), day)).toThrow(/no day/);
  });

  it('stated with its last day included, 1–31 March is the same March', () => {
    expect(periodThrough(parseDay('2026-03-01'), parseDay('2026-03-31'))).toEqual(march);
    expect(monthPeriod(parseDay('2026-03-17'))).toEqual(march);
  });

  it('February has 28 days in 2026 and 29 in 2024; December ends before 1 January', () => {
    expect(daysIn(monthPeriod(parseDay('2026-02-10')))).toBe(28);
    expect(daysIn(monthPeriod(parseDay('2024-02-10')))).toBe(29);
    expect(formatDay(monthPeriod(parseDay('2026-12-31')).until)).toBe('2027-01-01');
  });
});

describe('two periods', () => {
  it('neighbours share nothing; one day in common is an overlap of that day', () => {
    const april = monthPeriod(parseDay('2026-04-01'));
    const across = period(parseDay('2026-03-31'), parseDay('2026-04-02'));
    expect(overlaps(march, april)).toBe(false);
    expect(intersect(march, april)).toBeUndefined();
    expect(overlaps(march, across)).toBe(true);
    expect(overlaps(across, march)).toBe(true);
    expect(intersect(across, march)).toEqual(period(parseDay('2026-03-31'), parseDay('2026-04-01')));
  });

  it('March lies in the first quarter; 1 March to 1 April included does not lie in March', () => {
    const quarter = period(parseDay('2026-01-01'), parseDay('2026-04-01'));
    expect(containsPeriod(quarter, march)).toBe(true);
    expect(containsPeriod(march, quarter)).toBe(false);
    expect(containsPeriod(march, periodThrough(parseDay('2026-03-01'), parseDay('2026-04-01')))).toBe(false);
  });
});

describe('writing a period', () => {
  it('shows the last day that belongs to it', () => {
    expect(showPeriod(march, 'tr')).toBe('01.03.2026–31.03.2026');
    expect(showPeriod(march, 'en')).toBe('1 March 2026 – 31 March 2026');
  });

  it('shows a single day once', () => {
    const day = periodThrough(parseDay('2026-03-05'), parseDay('2026-03-05'));
    expect(showPeriod(day, 'tr')).toBe('05.03.2026');
    expect(showPeriod(day, 'en')).toBe('5 March 2026');
  });
});
