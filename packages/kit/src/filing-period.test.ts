import { describe, expect, it } from 'vitest';
import { formatDay, parseDay } from './day.ts';
import { isWithin, parseNamedPeriod, sameMonth, showFilingPeriod } from './filing-period.ts';

describe('a period by its key', () => {
  it.each([
    ['2026-Q2', 'quarter', '2026-04-01', '2026-07-01'],
    ['2025-H1', 'half-year', '2025-01-01', '2025-07-01'],
    ['2025-H2', 'half-year', '2025-07-01', '2026-01-01'],
    ['2024-02', 'month', '2024-02-01', '2024-03-01'],
    ['2026-12', 'month', '2026-12-01', '2027-01-01'],
  ] as const)('%s is a %s from %s until %s', (key, kind, from, until) => {
    const read = parseNamedPeriod(key);
    expect([read.kind, formatDay(read.from), formatDay(read.until)]).toEqual([kind, from, until]);
  });

  it.each(['2026', '2026-Q5', '2026-H3', '2026-13', '2026-00', '0000-05', '2026-5', ''])(
    'refuses “%s”',
    (key) => {
      expect(() => parseNamedPeriod(key)).toThrow();
    },
  );

  it('holds its first day and not the day after its last', () => {
    const april = parseNamedPeriod('2026-04');
    expect(isWithin(parseDay('2026-04-01'), april)).toBe(true);
    expect(isWithin(parseDay('2026-05-01'), april)).toBe(false);
  });

  it('tells one month from the same month of another year', () => {
    expect(sameMonth(parseDay('2026-04-01'), parseDay('2026-04-30'))).toBe(true);
    expect(sameMonth(parseDay('2026-04-30'), parseDay('2026-05-01'))).toBe(false);
    expect(sameMonth(parseDay('2025-04-01'), parseDay('2026-04-01'))).toBe(false);
  });

  it('is written as a person does, quarter or half-year, and no month is taken for either', () => {
    expect(showFilingPeriod('2026-Q2', 'tr')).toBe('2026 yılı 2. çeyrek');
    expect(showFilingPeriod('2025-H1', 'en')).toBe('first half of 2025');
    expect(() => showFilingPeriod('2026-05', 'en')).toThrow();
  });
});
