import type { RangeView } from '@kervan/law';
import { expect, test } from 'vitest';
import { awardDifference, sameAward } from './award-difference.ts';

function award(least: string, most: string | null): RangeView {
  return { currency: 'TRY', least, most, exact: least === most, undetermined: false };
}

test('1,000 to 1,400 lira become 900 to 1,400: the lower end falls by 100, the upper stays', () => {
  const difference = awardDifference(award('1000.00', '1400.00'), award('900.00', '1400.00'));
  expect(difference).toEqual({ least: '-100.00', most: '0.00' });
});

test('one kuruş is a difference, none is the same award', () => {
  expect(sameAward(award('10.00', '10.00'), award('10.00', '10.00'))).toBe(true);
  expect(sameAward(award('10.00', '10.00'), award('10.01', '10.01'))).toBe(false);
});

test('where one of the two has no upper end nothing is claimed about the difference', () => {
  expect(awardDifference(award('10', null), award('10', '20'))).toBeUndefined();
  expect(sameAward(award('10', null), award('10', null))).toBe(false);
});
