import { formatDay, parseDay } from '@kervan/kit';
import { describe, expect, it } from 'vitest';
import { days, type Length, months, yearsOfSupport } from './clock.ts';
import { dueDay } from './due-day.ts';

function from(text: string, length: Length): string | undefined {
  const { to } = dueDay(length, parseDay(text));
  return to === undefined ? undefined : formatDay(to);
}

function otherwise(text: string, length: Length): string | undefined {
  const { otherwise: other } = dueDay(length, parseDay(text));
  return other === undefined ? undefined : formatDay(other);
}

const SERVICE: Length = { is: 'service', days: 5 };
const KEEPING: Length = { is: 'years', count: 10, through: 'same-day', rounding: 'clamp' };
const APRIL: Length = { is: 'first-business-day', month: 4 };

describe('six months (L-16.3, M-4)', () => {
  it('end on the same-numbered day, and name no other day where the month has it', () => {
    expect(from('2025-03-15', months(6, 'after'))).toBe('2025-09-15');
    expect(otherwise('2025-03-15', months(6, 'after'))).toBeUndefined();
  });

  it('from 31 August end on 28 February, in a leap year on the 29th; running over would give 1 March', () => {
    expect(from('2025-08-31', months(6, 'after'))).toBe('2026-02-28');
    expect(otherwise('2025-08-31', months(6, 'after'))).toBe('2026-03-01');
    expect(from('2023-08-31', months(6, 'after'))).toBe('2024-02-29');
    expect(from('2023-08-29', months(6, 'after'))).toBe('2024-02-29');
    expect(otherwise('2023-08-29', months(6, 'after'))).toBeUndefined();
    // August has 31 days, so six months from 28 February stop at the 28th, not at the end of the month.
    expect(from('2025-02-28', months(6, 'after'))).toBe('2025-08-28');
  });

  it('of the last payment of the repealed regime end on 30 June 2026 (31 December + 6 months, June has 30 days)', () => {
    expect(from('2025-12-31', months(6, 'after'))).toBe('2026-06-30');
  });
});

describe('months ahead (L-7.1, L-8.9)', () => {
  it('two months before 30 April 2026 is 28 February, and in 2024 the 29th: the earlier, careful day', () => {
    expect(from('2026-04-30', months(2, 'before'))).toBe('2026-02-28');
    expect(from('2024-04-30', months(2, 'before'))).toBe('2024-02-29');
    expect(otherwise('2026-04-30', months(2, 'before'))).toBe('2026-03-01');
  });

  it('one month before 1 January is 1 December of the year before', () => {
    expect(from('2026-01-01', months(1, 'before'))).toBe('2025-12-01');
  });
});

describe('days ahead and after (L-8.2, L-11.9, L-12.4.1)', () => {
  it('seven days before 3 March 2024 is 25 February, over a leap day; in 2025 it is 24 February', () => {
    // 3 March back: 2, 1 March, 29, 28, 27, 26, 25 February.
    expect(from('2024-03-03', days(7, 'before'))).toBe('2024-02-25');
    expect(from('2025-03-03', days(7, 'before'))).toBe('2025-02-24');
  });

  it('fifteen days after a fair that ended on 20 December are over on 4 January', () => {
    expect(from('2024-12-20', days(15, 'after'))).toBe('2025-01-04'); // 11 days to 31 December, 4 more
  });

  it('a programme of ten days that begins on the 1st ends on the 10th at the latest', () => {
    expect(from('2025-05-01', { is: 'days-with-first', count: 10 })).toBe('2025-05-10');
  });
});

describe('service (L-16.13, M-1)', () => {
  it('of a notice of 29 December is at the end of 3 January: 30, 31, 1, 2, 3', () => {
    expect(from('2025-12-29', SERVICE)).toBe('2026-01-03');
  });

  it('of 24 February is on 1 March in a common year and on 29 February in a leap year', () => {
    expect(from('2025-02-24', SERVICE)).toBe('2025-03-01'); // 25, 26, 27, 28, 1
    expect(from('2024-02-24', SERVICE)).toBe('2024-02-29'); // 25, 26, 27, 28, 29
  });
});

describe('years', () => {
  it('five years of unit support from March 2023 run through 29 February 2028, whatever day of March is told (L-6.15)', () => {
    expect(from('2023-03-01', yearsOfSupport(5, true))).toBe('2028-02-29');
    expect(from('2023-03-31', yearsOfSupport(5, true))).toBe('2028-02-29');
  });

  it('three years from 1 July 2025 run through 30 June 2028 (E-4.5)', () => {
    expect(from('2025-07-01', yearsOfSupport(3))).toBe('2028-06-30');
  });

  it('from 29 February 2024 five years are full on 28 February 2029, so the last day is the 27th; run over, the 28th', () => {
    expect(from('2024-02-29', yearsOfSupport(5))).toBe('2029-02-27');
    expect(otherwise('2024-02-29', yearsOfSupport(5))).toBe('2029-02-28');
  });

  it('papers of an application of 29 February 2024 are kept through 28 February 2034 (L-16.14)', () => {
    expect(from('2024-02-29', KEEPING)).toBe('2034-02-28');
    expect(from('2024-02-28', KEEPING)).toBe('2034-02-28');
  });
});

describe('the first business day of April of the next year (E-1.9.1)', () => {
  it.each([
    ['2022-11-05', '2023-04-03', '1 April 2023 was a Saturday'],
    ['2023-01-01', '2024-04-01', '1 April 2024 was a Monday'],
    ['2024-12-31', '2025-04-02', '1 April 2025 was the third day of the Ramadan Feast'],
    ['2025-06-15', '2026-04-01', '1 April 2026 was a Wednesday'],
  ])('for a support used on %s is %s: %s', (used, last) => {
    expect(from(used, APRIL)).toBe(last);
  });

  it('is not known for 2028: the table of holidays ends with 2027, and the answer says so', () => {
    const { to, unknown } = dueDay(APRIL, parseDay('2027-05-05'));
    expect(to).toBeUndefined();
    expect(unknown?.en).toContain('2028-04-01');
    expect(unknown?.tr).not.toBe('');
  });
});

describe('the first day of the month after (E-2.9)', () => {
  it('a pre-approval of 1 June and one of 30 June both open on 1 July; one of December opens in January', () => {
    const next: Length = { is: 'next-month' };
    expect(from('2025-06-01', next)).toBe('2025-07-01');
    expect(from('2025-06-30', next)).toBe('2025-07-01');
    expect(from('2025-12-31', next)).toBe('2026-01-01');
  });
});
