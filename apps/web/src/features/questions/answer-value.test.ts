import { describe, expect, test } from 'vitest';
import { answerValue } from './answer-value.ts';

describe('an answer becomes a fact', () => {
  test('yes and no are true and false', () => {
    expect(answerValue({ type: 'yes-no' }, 'yes', '', 'tr')).toBe(true);
    expect(answerValue({ type: 'yes-no' }, 'no', '', 'tr')).toBe(false);
    expect(answerValue({ type: 'yes-no' }, 'evet', '', 'tr')).toBeUndefined();
  });

  test('a Turkish product share of 87,5 % is 87.5, exactly 100 % holds and 100,01 % does not', () => {
    expect(answerValue({ type: 'share' }, '87,5', '', 'tr')).toBe('87.5');
    expect(answerValue({ type: 'share' }, '%87,5', '', 'tr')).toBe('87.5');
    expect(answerValue({ type: 'share' }, '100', '', 'tr')).toBe('100');
    expect(answerValue({ type: 'share' }, '100,01', '', 'tr')).toBeUndefined();
    expect(answerValue({ type: 'share' }, '-1', '', 'tr')).toBeUndefined();
  });

  test('sales of 12.500,00 euro need their currency', () => {
    expect(answerValue({ type: 'amount' }, '12.500,00', 'EUR', 'tr')).toEqual({
      amount: '12500.00',
      currency: 'EUR',
    });
    expect(answerValue({ type: 'amount' }, '12.500,00', '', 'tr')).toBeUndefined();
  });

  test('a day is told in ISO text and 31 June is none', () => {
    expect(answerValue({ type: 'day' }, '01.03.2026', '', 'tr')).toBe('2026-03-01');
    expect(answerValue({ type: 'day' }, '31.06.2026', '', 'tr')).toBeUndefined();
  });

  test('a choice is the value chosen, and nothing chosen is no answer', () => {
    expect(answerValue({ type: 'choice' }, 'retailSite', '', 'en')).toBe('retailSite');
    expect(answerValue({ type: 'choice' }, '', '', 'en')).toBeUndefined();
  });

  test('1.250 visitors are 1250, half a visitor is none, and none at all is 0', () => {
    expect(answerValue({ type: 'count' }, '1.250', '', 'tr')).toBe('1250');
    expect(answerValue({ type: 'count' }, '1,250', '', 'en')).toBe('1250');
    expect(answerValue({ type: 'count' }, '0', '', 'tr')).toBe('0');
    expect(answerValue({ type: 'count' }, '12,5', '', 'tr')).toBeUndefined();
    expect(answerValue({ type: 'count', places: null }, '12.5', '', 'en')).toBeUndefined();
    expect(answerValue({ type: 'count' }, '-1', '', 'tr')).toBeUndefined();
  });

  test('an area is told with two decimals, 24,55 m², and not with three', () => {
    expect(answerValue({ type: 'count', places: 2 }, '24,55', '', 'tr')).toBe('24.55');
    expect(answerValue({ type: 'count', places: 2 }, '24', '', 'tr')).toBe('24');
    expect(answerValue({ type: 'count', places: 2 }, '24,555', '', 'tr')).toBeUndefined();
  });
});
