import {
  addDecimals,
  type Currency,
  type Decimal,
  decimal,
  minorPlaces,
  roundDecimal,
  spread,
} from '@kervan/kit';
import { compareText } from '../intake.ts';
import type { SourcePlaces } from '../model.ts';
import { Sources } from '../sources.ts';
import type { Gathered } from './gather.ts';
import type { ComparedPeriod, PeriodGrid } from './periods.ts';

/** What a report says was spent on one platform in one compared period, country and currency. */
export interface ReportedSum {
  readonly platform: string;
  readonly period: ComparedPeriod;
  readonly country: string | undefined;
  readonly currency: Currency;
  /** Minor units: the exact sum rounded half up once, plus `spreadIn`. May be negative. */
  minor: bigint;
  /** Part of `minor` that the report gives no country for, laid on this one by its share (E-2.33). */
  spreadIn: bigint;
  readonly rows: number;
  sources: readonly SourcePlaces[];
}

/** Adds up per compared period; the rounding of an exact sum to the minor unit happens here, once per sum. */
export function sumReported(
  gathered: readonly Gathered[],
  gridOf: (platform: string) => PeriodGrid,
): ReportedSum[] {
  const sums = new Map<
    string,
    { first: Gathered; period: ComparedPeriod; exact: Decimal; sources: Sources; rows: number }
  >();
  for (const one of gathered) {
    const period = gridOf(one.platform).of(one.period.from);
    const key = `${one.platform}\n${period.key}\n${one.country ?? '~'}\n${one.currency}`;
    let sum = sums.get(key);
    if (sum === undefined) {
      sum = { first: one, period, exact: decimal('0'), sources: new Sources(), rows: 0 };
      sums.set(key, sum);
    }
    sum.exact = addDecimals(sum.exact, one.spend);
    for (const [doc, places] of one.places) {
      sum.sources.addAll(doc, places);
      sum.rows += places.length;
    }
  }
  return [...sums.entries()]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, { first, period, exact, sources, rows }]) => ({
      platform: first.platform,
      period,
      country: first.country,
      currency: first.currency,
      minor: roundDecimal(exact, minorPlaces(first.currency), 'half-up'),
      spreadIn: 0n,
      rows,
      sources: sources.list(),
    }));
}

/**
 * Lays spend without a country on the countries of the same platform, period and currency by their spend (E-2.33), largest
 * remainder. Where the period names no country at all it stays without one. Returns whether anything was laid on.
 */
export function spreadCountryless(sums: ReportedSum[]): boolean {
  const groups = new Map<string, ReportedSum[]>();
  for (const sum of sums) {
    const key = `${sum.platform}\n${sum.period.key}\n${sum.currency}`;
    groups.set(key, [...(groups.get(key) ?? []), sum]);
  }
  let any = false;
  for (const group of groups.values()) {
    const unknown = group.find((sum) => sum.country === undefined);
    const named = group.filter((sum) => sum.country !== undefined && sum.minor > 0n);
    if (unknown === undefined || named.length === 0) continue;
    const parts = spread(
      unknown.minor,
      named.map((sum) => sum.minor),
    );
    for (const [i, sum] of named.entries()) {
      const part = parts[i] as bigint;
      sum.minor += part;
      sum.spreadIn = part;
      sum.sources = new Sources().join(sum.sources).join(unknown.sources).list();
    }
    sums.splice(sums.indexOf(unknown), 1);
    any = true;
  }
  return any;
}
