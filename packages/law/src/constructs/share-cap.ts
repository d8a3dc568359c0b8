import type { BasisPoints, Source } from '@kervan/kit';

/**
 * Spend counts only up to a share of what it brought (E-4.3: 20 % of the ad sales), tested in the report's own currency, per
 * marketplace, country and quarter by the reading taken. What goes beyond is cut, not refused. The key is wider than one claim,
 * so the cap is an allowance too: the same country-quarter in two claims gets it once.
 */
export interface ShareCap {
  readonly share: BasisPoints;
  readonly of: 'adSales';
  /** Who says so; the first is the rule that is cited. */
  readonly sources: readonly [Source, ...Source[]];
  /** Doubt that says how wide a group is. */
  readonly granularity: string;
}
