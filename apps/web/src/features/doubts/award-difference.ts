import type { RangeView } from '@kervan/law';
import { isZero, less } from '../../ui/amount.ts';

/** How far another reading moves both ends of the award; undefined where an end is unknown or the award cannot be told. */
export function awardDifference(
  now: RangeView,
  other: RangeView,
): { readonly least: string; readonly most: string } | undefined {
  if (now.undetermined || other.undetermined || now.most === null || other.most === null) return undefined;
  return { least: less(other.least, now.least), most: less(other.most, now.most) };
}

/** Whether another reading leaves the award exactly as it is. */
export function sameAward(now: RangeView, other: RangeView): boolean {
  const difference = awardDifference(now, other);
  return difference !== undefined && isZero(difference.least) && isZero(difference.most);
}
