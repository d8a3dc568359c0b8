import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  compareDays,
  type Day,
  dayFromNumber,
  dayOf,
  dayOfMonthOf,
  earlierOf,
  firstOfMonth,
  firstOfNextMonth,
  firstOfYear,
  formatDay,
  isDayText,
  lastOfMonth,
  laterOf,
  monthName,
  monthOf,
  parseDay,
  partsOf,
  showDay,
  showMonth,
  weekdayOf,
  yearOf,
} from './day.ts';
import { Problem } from './problem.ts';

/** What a throwing call throws; fails when it does not throw a Problem. */
function problemOf(run: () => unknown): Problem {
  try {
    run();
  } catch (thrown) {
    if (thrown instanceof Problem) return thrown;
    throw thrown;
  }
  throw new Error('expected a Problem');
}

describe('a day is a count of days since 1970-01-01', () => {
  it('counts 1970-01-01 as 0, the day before as -1, and 2000-03-01 as 11017', () => {
    // 30 years of 365 + 7 leap days (72 … 96) = 10957 for 2000-01-01; + 31 + 29 = 11017.
    expect(dayOf(1970, 1, 1)).toBe(0);
    expect(dayOf(1969, 12, 31)).toBe(-1);
    expect(dayOf(2000, 3, 1)).toBe(11_017);
  });

  it('agrees with Temporal on every one of the 73,414 days from 1900 to 2100', () => {
    const epoch = Temporal.PlainDate.from('1970-01-01');
    const end = Temporal.PlainDate.from('2101-01-01');
    const start = Temporal.PlainDate.from('1900-01-01');
    let date = start;
    let day = start.since(epoch, { largestUnit: 'day' }).days;
    let seen = 0;
    let wrong = 0;
    while (Temporal.PlainDate.compare(date, end) < 0) {
      const it = day as Day;
      const right =
        dayOf(date.year, date.month, date.day) === day &&
        yearOf(it) === date.year &&
        monthOf(it) === date.month &&
        dayOfMonthOf(it) === date.day &&
        weekdayOf(it) === date.dayOfWeek &&
        formatDay(it) === date.toString() &&
        parseDay(date.toString()) === day &&
        firstOfMonth(it) === day - date.day + 1 &&
        lastOfMonth(it) === day - date.day + date.daysInMonth &&
        firstOfYear(it) === day - date.dayOfYear + 1;
      if (!right) wrong += 1;
      seen += 1;
      day += 1;
      date = date.add({ days: 1 });
    }
    // 201 years × 365 = 73,365, + 49 leap days (1904 … 2096 every four years; 1900 and 2100 are none, 2000 is one).
    expect({ seen, wrong }).toEqual({ seen: 73_414, wrong: 0 });
  });

  it('agrees with Temporal on 100,000 random steps over the whole calendar', () => {
    const first = dayOf(1, 1, 1);
    const last = dayOf(9999, 12, 31);
    fc.assert(
      fc.property(
        fc.integer({ min: first, max: last }),
        fc.integer({ min: first, max: last }),
        (from, to) => {
          const moved = addDays(dayFromNumber(from), to - from);
          const { year, month, day } = partsOf(moved);
          const date = Temporal.PlainDate.from('1970-01-01').add({ days: to });
          return (
            year === date.year &&
            month === date.month &&
            day === date.day &&
            weekdayOf(moved) === date.dayOfWeek &&
            dayOf(year, month, day) === to
          );
        },
      ),
      { numRuns: 100_000 },
    );
  });
});

describe('reading a date', () => {
  it('takes 29 February of 2024 and 2000, and refuses it in 2023 and 1900', () => {
    expect(formatDay(parseDay('2024-02-29'))).toBe('2024-02-29');
    expect(formatDay(parseDay('2000-02-29'))).toBe('2000-02-29');
    expect(problemOf(() => parseDay('2023-02-29')).code).toBe('day.impossible');
    expect(problemOf(() => parseDay('1900-02-29')).code).toBe('day.impossible');
  });

  it('takes 30 April and refuses 31 April', () => {
    expect(formatDay(dayOf(2026, 4, 30))).toBe('2026-04-30');
    expect(problemOf(() => dayOf(2026, 4, 31)).code).toBe('day.impossible');
  });

  it.each([
    ['2026-3-01'],
    ['01.03.2026'],
    ['2026/03/01'],
    ['2026-03-01T00:00:00Z'],
    [' 2026-03-01'],
    ['+002026-03-01'],
    ['2026-03-0x'],
    ['２０２６-03-01'],
    [''],
  ])('refuses %j: only year-month-day with dashes is a date', (text) => {
    expect(problemOf(() => parseDay(text)).code).toBe('day.unreadable');
    expect(isDayText(text)).toBe(false);
  });

  it.each([['2026-00-10'], ['2026-13-01'], ['2026-01-00'], ['2026-06-31'], ['0000-01-01']])(
    'refuses %j: the shape is right, the day does not exist',
    (text) => {
      expect(problemOf(() => parseDay(text)).code).toBe('day.impossible');
      expect(isDayText(text)).toBe(false);
    },
  );

  it('names the place of a bad date and the way out in both languages', () => {
    const said = problemOf(() => parseDay('01.03.2026', 'lines[3].paidOn'));
    expect(said.place).toBe('lines[3].paidOn');
    expect(said.words.tr).toContain('01.03.2026');
    expect(said.words.en).toContain('01.03.2026');
    expect(said.wayOut?.tr).toContain('2026-03-01');
    expect(said.wayOut?.en).toContain('2026-03-01');
  });

  it('says of other values than text that they are no date', () => {
    expect(isDayText(20_260_301)).toBe(false);
    expect(isDayText(undefined)).toBe(false);
    expect(isDayText('2026-03-01')).toBe(true);
  });

  it('refuses broken parts: half days, NaN, year 10000', () => {
    expect(problemOf(() => dayOf(2026, 1, 1.5)).code).toBe('day.impossible');
    expect(problemOf(() => dayOf(Number.NaN, 1, 1)).code).toBe('day.impossible');
    expect(problemOf(() => dayOf(10_000, 1, 1)).code).toBe('day.impossible');
  });

  it('takes a stored number back only when it is a whole day of the calendar', () => {
    expect(formatDay(dayFromNumber(20_513))).toBe('2026-03-01'); // 2026-01-01 is 20454 (56 × 365 + 14), + 31 + 28
    expect(Object.is(dayFromNumber(-0), 0)).toBe(true);
    expect(problemOf(() => dayFromNumber(1.5)).code).toBe('day.outside-calendar');
    expect(problemOf(() => dayFromNumber(dayOf(9999, 12, 31) + 1)).code).toBe('day.outside-calendar');
    expect(problemOf(() => dayFromNumber(dayOf(1, 1, 1) - 1)).code).toBe('day.outside-calendar');
  });
});

describe('writing a date', () => {
  it('writes 1 March 2026 as 01.03.2026 in Turkish and 1 March 2026 in English', () => {
    const day = parseDay('2026-03-01');
    expect(showDay(day, 'tr')).toBe('01.03.2026');
    expect(showDay(day, 'en')).toBe('1 March 2026');
  });

  it('names months with their Turkish letters', () => {
    expect(showMonth(parseDay('2026-02-28'), 'tr')).toBe('Şubat 2026');
    expect(showMonth(parseDay('2026-08-01'), 'tr')).toBe('Ağustos 2026');
    expect(showMonth(parseDay('2026-12-31'), 'en')).toBe('December 2026');
    expect(problemOf(() => monthName(13, 'tr')).code).toBe('day.no-such-month');
  });

  it('keeps four digits of an early year', () => {
    expect(formatDay(dayOf(987, 6, 5))).toBe('0987-06-05');
  });
});

describe('stepping through the calendar', () => {
  it('goes from 28 February 2024 to the 29th and then to 1 March, and from 28 February 2026 straight to 1 March', () => {
    expect(formatDay(addDays(parseDay('2024-02-28'), 1))).toBe('2024-02-29');
    expect(formatDay(addDays(parseDay('2024-02-28'), 2))).toBe('2024-03-01');
    expect(formatDay(addDays(parseDay('2026-02-28'), 1))).toBe('2026-03-01');
    expect(formatDay(addDays(parseDay('2026-01-01'), -1))).toBe('2025-12-31');
  });

  it('refuses to leave the calendar or to move by a broken count', () => {
    const last = parseDay('9999-12-31');
    expect(problemOf(() => addDays(last, 1)).code).toBe('day.outside-calendar');
    expect(problemOf(() => addDays(last, Number.NaN)).code).toBe('day.outside-calendar');
    expect(problemOf(() => addDays(last, -0.5)).code).toBe('day.outside-calendar');
    expect(problemOf(() => addDays(parseDay('0001-01-01'), -1)).code).toBe('day.outside-calendar');
  });

  it('counts expenses from 1 February after a pre-approval of 1 January and of 31 January alike (E-2.9)', () => {
    expect(formatDay(firstOfNextMonth(parseDay('2026-01-01')))).toBe('2026-02-01');
    expect(formatDay(firstOfNextMonth(parseDay('2026-01-31')))).toBe('2026-02-01');
    expect(formatDay(firstOfNextMonth(parseDay('2026-02-01')))).toBe('2026-03-01');
    expect(formatDay(firstOfNextMonth(parseDay('2026-12-15')))).toBe('2027-01-01');
  });

  it('ends February on the 29th in 2024 and on the 28th in 2026, April on the 30th, May on the 31st', () => {
    expect(formatDay(lastOfMonth(parseDay('2024-02-01')))).toBe('2024-02-29');
    expect(formatDay(lastOfMonth(parseDay('2026-02-28')))).toBe('2026-02-28');
    expect(formatDay(lastOfMonth(parseDay('2026-04-15')))).toBe('2026-04-30');
    expect(formatDay(lastOfMonth(parseDay('2026-05-31')))).toBe('2026-05-31');
  });

  it('knows that 20 April 2022 was a Wednesday and 15 March 2026 a Sunday', () => {
    expect(weekdayOf(parseDay('2022-04-20'))).toBe(3);
    expect(weekdayOf(parseDay('2026-03-15'))).toBe(7);
  });

  it('orders days', () => {
    const early = parseDay('2025-12-31');
    const late = parseDay('2026-01-01');
    expect([late, early].sort(compareDays)).toEqual([early, late]);
    expect(laterOf(early, late)).toBe(late);
    expect(earlierOf(late, early)).toBe(early);
  });
});
