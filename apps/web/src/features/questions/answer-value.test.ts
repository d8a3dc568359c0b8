import { describe, expect, test } from 'vitest';
import { answerValue } from './answer-value.ts';

describe('an answer becomes a fact', () => {
  test('yes and no are true and false', () => {
    expect(answerValue('yes-no', 'yes', '', 'tr')).toBe(true);
    expect(answerValue('yes-no', 'no', '', 'tr')).toBe(false);
    expect(answerValue('yes-no', 'evet', '', 'tr')).toBeUndefined();
  });

  test('a Turkish product share of 87,5 % is 87.5, exactly 100 % holds and 100,01 % does not', () => {
    expect(answerValue('share', '87,5', '', 'tr')).toBe('87.5');
    expect(answerValue('share', '%87,5', '', 'tr')).toBe('87.5');
    expect(answerValue('share', '100', '', 'tr')).toBe('100');
    expect(answerValue('share', '100,01', '', 'tr')).toBeUndefined();
    expect(answerValue('share', '-1', '', 'tr')).toBeUndefined();
  });

  test('sales of 12.500,00 euro need their currency', () => {
    expect(answerValue('amount', '12.500,00', 'EUR', 'tr')).toEqual({ amount: '12500.00', currency: 'EUR' });
    expect(answerValue('amount', '12.500,00', '', 'tr')).toBeUndefined();
  });

  test('a day is told in ISO text and 31 June is none', () => {
    expect(answerValue('day', '01.03.2026', '', 'tr')).toBe('2026-03-01');
    expect(answerValue('day', '31.06.2026', '', 'tr')).toBeUndefined();
  });

  test('a choice is the value chosen, and nothing chosen is no answer', () => {
    expect(answerValue('choice', 'retailSite', '', 'en')).toBe('retailSite');
    expect(answerValue('choice', '', '', 'en')).toBeUndefined();
  });
});
