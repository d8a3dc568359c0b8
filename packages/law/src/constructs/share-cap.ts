import type { BasisPoints, Source } from '@kervan/kit';

/** What a group of lines shares: the marketplace and the country, one of them, or neither. The period is always the claim's. */
export interface ShareGroup {
  readonly byPlatform: boolean;
  readonly byCountry: boolean;
}

/**
 * Spend counts only up to a share of what it brought (E-4.3: 20 % of the ad sales; E-6.5: 10 % of a country's sales), tested in
 * the report's own currency, per group and period by the reading taken. What goes beyond is cut, not refused. The key is wider
 * than one claim, so the cap is an allowance too: the same country-quarter in two claims gets it once.
 */
export interface ShareCap {
  readonly share: BasisPoints;
  readonly of: 'adSales' | 'eCommerceSales';
  /** Who says so; the first is the rule that is cited. */
  readonly sources: readonly [Source, ...Source[]];
  /** Doubt that says how wide a group is, and the group under each reading. */
  readonly granularity: string;
  readonly groups: Readonly<Record<string, ShareGroup>>;
}
