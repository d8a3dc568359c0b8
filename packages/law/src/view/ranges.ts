import { decimalText, minorPlaces } from '@kervan/kit';
import { shownMost } from '../assess/assess.ts';
import type { Bounds } from '../pipeline/bounds.ts';

import type { RangeView } from './assessment-view.ts';

/** Bounds in minor units as a range of decimal text. */
export function rangeView(bounds: Bounds, currency: string, undetermined = false): RangeView {
  const most = shownMost(bounds.most);
  return {
    currency,
    least: amountText(bounds.least, currency),
    most: most === undefined ? null : amountText(most, currency),
    exact: bounds.least === bounds.most && !undetermined,
    undetermined,
  };
}

export function pointView(minor: bigint, currency: string): RangeView {
  return rangeView({ least: minor, most: minor }, currency);
}

/** The unit of allowances that count things. */
export const THINGS = 'thing';

function amountText(minor: bigint, currency: string): string {
  return decimalText({ digits: minor, scale: currency === THINGS ? 0 : minorPlaces(currency) });
}
