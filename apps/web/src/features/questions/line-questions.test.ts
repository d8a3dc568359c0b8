import { expect, test } from 'vitest';
import { lineQuestion } from './line-questions.ts';

test('which report or project a line is for is no fact about the firm; its status is', () => {
  expect(lineQuestion('item')).toBe('item');
  expect(lineQuestion('rate')).toBe('rate');
  expect(lineQuestion('status')).toBeUndefined();
});
