import { expect, test } from 'vitest';
import { ruleOfDoubt } from './doubt-chip.tsx';

test.each([
  ['E-2.31-expense-day', 'E-2.31'],
  ['E-13.12', 'E-13.12'],
  ['M-9', 'M-9'],
  ['E-1.4.T.onlineShare', 'E-1.4.T.onlineShare'],
])('the doubt %s hangs on rule %s', (doubt, rule) => {
  expect(ruleOfDoubt(doubt)).toBe(rule);
});

test('"line-order" and "half-day" hang on no single rule', () => {
  expect(ruleOfDoubt('line-order')).toBeUndefined();
  expect(ruleOfDoubt('half-day')).toBeUndefined();
});
