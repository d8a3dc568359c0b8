import { expect, test } from 'vitest';
import { lastDayOf, periodOf } from './period-text.ts';

test('1 April to 30 June, both included, runs until 1 July and shows 30 June again', () => {
  const period = periodOf('2026-04-01', '2026-06-30');
  expect(period).toEqual({ from: '2026-04-01', until: '2026-07-01' });
  expect(lastDayOf(period)).toBe('2026-06-30');
});

test('one day is a period, a day before it is not', () => {
  expect(periodOf('2026-04-01', '2026-04-01')).toEqual({ from: '2026-04-01', until: '2026-04-02' });
  expect(periodOf('2026-04-01', '2026-03-31')).toBeUndefined();
  expect(periodOf('', '2026-03-31')).toBeUndefined();
  expect(lastDayOf(null)).toBe('');
});
