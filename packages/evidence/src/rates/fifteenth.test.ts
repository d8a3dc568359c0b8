import { type Day, formatDay, parseDay } from '@kervan/kit';
import { describe, expect, test } from 'vitest';
import { FIFTEENTH_5448, fifteenthRule, type RateDay } from './fifteenth.ts';

const days = (...texts: readonly string[]): Day[] => texts.map((each) => parseDay(each));
const show = ({ rateDay }: RateDay): string => ('day' in rateDay ? formatDay(rateDay.day) : 'unknown');

describe('L-18.2: more than three payments in a month', () => {
  test('three payments in April 2026 keep their own days', () => {
    const answer = fifteenthRule(days('2026-04-02', '2026-04-10', '2026-04-28'), FIFTEENTH_5448);
    expect(answer.map(show)).toEqual(['2026-04-02', '2026-04-10', '2026-04-28']);
    expect(answer.some((each) => each.byRule)).toBe(false);
  });

  test('a fourth moves all four to 15 April, a Wednesday', () => {
    const answer = fifteenthRule(
      days('2026-04-02', '2026-04-10', '2026-04-10', '2026-04-28'),
      FIFTEENTH_5448,
    );
    expect(answer.map(show)).toEqual(['2026-04-15', '2026-04-15', '2026-04-15', '2026-04-15']);
    expect(answer.every((each) => each.byRule)).toBe(true);
  });

  test('months are counted apart: four in one leave the other alone', () => {
    const answer = fifteenthRule(
      days('2026-03-31', '2026-04-02', '2026-04-10', '2026-04-11', '2026-04-28'),
      FIFTEENTH_5448,
    );
    expect(answer.map(show)).toEqual(['2026-03-31', '2026-04-15', '2026-04-15', '2026-04-15', '2026-04-15']);
  });

  test('where the 15th is no business day the next one counts', () => {
    const fourIn = (month: string): string => {
      const [first] = fifteenthRule(
        days(`${month}-01`, `${month}-02`, `${month}-03`, `${month}-04`),
        FIFTEENTH_5448,
      );
      return first === undefined ? '' : show(first);
    };
    expect(fourIn('2026-03')).toBe('2026-03-16'); // the 15th is a Sunday
    expect(fourIn('2026-08')).toBe('2026-08-17'); // a Saturday
    expect(fourIn('2026-11')).toBe('2026-11-16'); // a Sunday
    expect(fourIn('2026-07')).toBe('2026-07-16'); // 15 July is a holiday
  });

  test('a month the calendar does not reach is unknown, with the day it stopped at', () => {
    const [first] = fifteenthRule(
      days('2030-04-01', '2030-04-02', '2030-04-03', '2030-04-04'),
      FIFTEENTH_5448,
    );
    expect(first?.rateDay).toMatchObject({ at: parseDay('2030-04-15') });
  });

  test('without the rule, as under Decision 5986, ten payments keep their own days', () => {
    const ten = days(...Array.from({ length: 10 }, (_, i) => `2026-04-${String(i + 1).padStart(2, '0')}`));
    expect(fifteenthRule(ten, undefined).map(show)).toEqual(ten.map(formatDay));
  });
});
