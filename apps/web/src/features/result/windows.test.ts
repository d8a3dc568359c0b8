import type { WindowView } from '@kervan/law';
import { expect, test } from 'vitest';
import { daysUntil, nextWindow } from './windows.ts';

function windowUntil(lastDay: string | null): WindowView {
  const words = { tr: 'pencere', en: 'window' };
  return { title: words, rule: 'E-2.10', opensOn: null, lastDay, verdict: 'holds', words };
}

test('of 31 October and 30 September the one that ends first is next', () => {
  const windows = [windowUntil('2026-10-31'), windowUntil('2026-09-30'), windowUntil(null)];
  expect(nextWindow(windows, '2026-07-01')?.lastDay).toBe('2026-09-30');
});

test('on its last day a window is still the next one, the day after it is not', () => {
  const windows = [windowUntil('2026-09-30'), windowUntil('2026-10-31')];
  expect(nextWindow(windows, '2026-09-30')?.lastDay).toBe('2026-09-30');
  expect(nextWindow(windows, '2026-10-01')?.lastDay).toBe('2026-10-31');
});

test('when all are past the latest is told, and without any day nothing is', () => {
  expect(nextWindow([windowUntil('2026-09-30'), windowUntil('2026-08-31')], '2027-01-01')?.lastDay).toBe(
    '2026-09-30',
  );
  expect(nextWindow([windowUntil(null)], '2027-01-01')).toBeUndefined();
});

test('from 31 August to 30 September 2026 there are 30 days', () => {
  expect(daysUntil('2026-09-30', '2026-08-31')).toBe(30);
  expect(daysUntil('2026-08-31', '2026-09-30')).toBe(-30);
  expect(daysUntil('soon', '2026-09-30')).toBeUndefined();
});
