import { type Day, dayFromNumber, formatDay, monthName, parseDay, partsOf } from '@kervan/kit';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayInOrder, readDay, readDayRange } from './day.ts';

function read(text: string): string {
  const reading = readDay(text);
  if (reading === undefined) return 'none';
  return reading.kind === 'ambiguous' ? 'both' : formatDay(reading.day);
}

describe('a date’s text', () => {
  test.each([
    ['2026-03-01', '2026-03-01'],
    ['2026/3/1', '2026-03-01'],
    ['2026-03-01 00:00:00', '2026-03-01'],
    ['01.03.2026', '2026-03-01'],
    ['1.3.2026', '2026-03-01'],
    ['01.03.26', '2026-03-01'],
    ['13/08/2026-22:37:16', '2026-08-13'],
    ['13/08/2026 22:37', '2026-08-13'],
    ['08/13/2026', '2026-08-13'],
    ['03/03/2026', '2026-03-03'],
    ['27-Ağu-2026', '2026-08-27'],
    ['1 Mart 2026', '2026-03-01'],
    ['1 Şubat 2026', '2026-02-01'],
    ['15 KASIM 2026', '2026-11-15'],
    ['March 1, 2026', '2026-03-01'],
    ['Sep 3, 2026', '2026-09-03'],
    ['31 July, 2026', '2026-07-31'],
    ['May 1st, 2026', '2026-05-01'],
  ])('%s is %s', (text, day) => {
    expect(read(text)).toBe(day);
  });

  test.each(['03/04/2026', '3-4-2026', '01/02/26'])('%s can be day-month or month-day', (text) => {
    expect(read(text)).toBe('both');
  });

  test.each([
    '',
    'Toplam',
    '2026-02-29',
    '31.04.2026',
    '03.15.2026',
    '13/13/2026',
    '2026',
    '46023',
    '20260301',
    '01.03.2026 25:00',
    '1 Foo 2026',
    '26/03/04',
    '2026-03-01 and more',
  ])('“%s” is no date', (text) => {
    expect(read(text)).toBe('none');
  });

  test('29 February exists in 2028 and not in 2026', () => {
    expect([read('29.02.2028'), read('29.02.2026')]).toEqual(['2028-02-29', 'none']);
  });

  test('an instant falls on the Turkish day: 22:30 in Greenwich on 1 March is 01:30 on 2 March', () => {
    expect(read('2026-03-01T20:59:59Z')).toBe('2026-03-01');
    expect(read('2026-03-01T21:00:00Z')).toBe('2026-03-02');
    // 23:30 of 28 February in New York (−05:00) is 04:30 in Greenwich and 07:30 in Istanbul, 1 March.
    expect(read('2026-02-28T23:30:00-05:00')).toBe('2026-03-01');
    expect(read('2026-03-01T00:30:00+03:00')).toBe('2026-03-01');
  });

  test('a column’s order decides the ambiguous, and a text that shows the other order is not read under it', () => {
    const both = readDay('03/04/2026');
    const shown = readDay('13/04/2026');
    if (both === undefined || shown === undefined) throw new Error('unread');
    expect(dayInOrder(both, 'day-month')).toBe(parseDay('2026-04-03'));
    expect(dayInOrder(both, 'month-day')).toBe(parseDay('2026-03-04'));
    expect(dayInOrder(both, undefined)).toBeUndefined();
    expect(dayInOrder(shown, undefined)).toBe(parseDay('2026-04-13'));
    expect(dayInOrder(shown, 'month-day')).toBeUndefined();
  });

  test('two dates with a sign between are a range, last day included', () => {
    const range = { first: parseDay('2026-09-01'), last: parseDay('2026-09-30') };
    expect(readDayRange('September 1, 2026 - September 30, 2026')).toEqual(range);
    expect(readDayRange('2026-09-01 ~ 2026-09-30')).toEqual(range);
    expect(readDayRange('Dönem: 01.09.2026 - 30.09.2026')).toEqual(range);
    expect(readDayRange('03/04/2026 - 05/06/2026')).toBeUndefined();
    expect(readDayRange('30.09.2026 - 01.09.2026')).toBeUndefined();
  });
});

describe('properties', () => {
  const someDay = fc.integer({ min: parseDay('2019-01-01'), max: parseDay('2049-12-31') }).map(dayFromNumber);
  const two = (number: number) => String(number).padStart(2, '0');

  test('a day printed in any certain way is read back as itself', () => {
    const prints: readonly ((day: Day) => string)[] = [
      formatDay,
      (day) => `${two(partsOf(day).day)}.${two(partsOf(day).month)}.${partsOf(day).year}`,
      (day) => `${partsOf(day).day}.${partsOf(day).month}.${String(partsOf(day).year).slice(2)}`,
      (day) => `${partsOf(day).day} ${monthName(partsOf(day).month, 'tr')} ${partsOf(day).year}`,
      (day) => `${monthName(partsOf(day).month, 'en').slice(0, 3)} ${partsOf(day).day}, ${partsOf(day).year}`,
      (day) => `${formatDay(day)}T12:00:00Z`,
    ];
    fc.assert(
      fc.property(someDay, fc.constantFrom(...prints), (day, print) => {
        expect(read(print(day))).toBe(formatDay(day));
      }),
    );
  });

  test('with strokes it is read as itself, or is told to have two readings of which one is right', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        const { year, month, day: ofMonth } = partsOf(day);
        const reading = readDay(`${two(ofMonth)}/${two(month)}/${year}`);
        if (reading?.kind === 'ambiguous') expect(reading.dayMonth).toBe(day);
        else expect(reading?.day).toBe(day);
        expect(reading?.kind === 'ambiguous').toBe(ofMonth <= 12 && ofMonth !== month);
      }),
    );
  });
});
