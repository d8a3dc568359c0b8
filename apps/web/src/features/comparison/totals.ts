import type { CountryTotalView, FigureView } from '@kervan/desk';
import { compareAmounts, shareOf, sumOf } from '../../ui/amount.ts';

export const SIDES = ['reported', 'invoiced', 'paid'] as const;
export type Side = (typeof SIDES)[number];

/** One country over all platforms and currencies, in lira; null where a rate is missing for any part of it. */
export interface CountryBars {
  readonly country: string | null;
  readonly lira: Readonly<Record<Side, string | null>>;
}

/** The countries of the quarter in lira, largest first; what has no country comes last. */
export function countryBars(totals: readonly CountryTotalView[]): readonly CountryBars[] {
  const groups = Map.groupBy(totals, (one) => one.country);
  return [...groups]
    .map(([country, parts]) => ({
      country,
      lira: {
        reported: liraOf(parts.map((one) => one.reported)),
        invoiced: liraOf(parts.map((one) => one.invoiced)),
        paid: liraOf(parts.map((one) => one.paid)),
      },
    }))
    .toSorted(byLargest);
}

/** Length of each bar, 0 to 1, against the longest of all. */
export function barShares(bars: readonly CountryBars[]): (country: CountryBars, side: Side) => number {
  const all = bars.flatMap((one) => SIDES.map((side) => one.lira[side] ?? '0'));
  const longest = all.toSorted(compareAmounts).at(-1) ?? '0';
  return (country, side) => shareOf(country.lira[side] ?? '0', longest);
}

function liraOf(figures: readonly FigureView[]): string | null {
  const known = figures.map((one) => (one.amounts.length === 0 ? '0' : one.lira));
  return known.every((one) => one !== null) ? sumOf(known) : null;
}

function byLargest(a: CountryBars, b: CountryBars): number {
  if ((a.country === null) !== (b.country === null)) return a.country === null ? 1 : -1;
  return compareAmounts(largest(b), largest(a));
}

function largest(bars: CountryBars): string {
  return (
    SIDES.map((side) => bars.lira[side] ?? '0')
      .toSorted(compareAmounts)
      .at(-1) ?? '0'
  );
}
