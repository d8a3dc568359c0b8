import { expect, test } from 'vitest';
import { lineQuestion } from './line-questions.ts';

test('which report or project a line is for is no fact about the firm; its status is', () => {
  expect(lineQuestion('item', undefined)).toBe('item');
  expect(lineQuestion('rate', undefined)).toBe('rate');
  expect(lineQuestion('list', undefined)).toBe('list');
  expect(lineQuestion('status', 'beneficiary')).toBeUndefined();
});

test('how many person-days one hotel bill covers is told of its line; how many took part, of the event', () => {
  expect(lineQuestion('personDays', 'line')).toBe('fact');
  expect(lineQuestion('participants', 'item')).toBeUndefined();
});
