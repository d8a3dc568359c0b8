import { type Currency, intersect, type Period, spread } from '@kervan/kit';
import type { LiraBook } from '../base/lira.ts';
import { compareText } from '../intake.ts';
import type { Debt } from '../invoiced/debts.ts';
import type { ComparedPeriod, PeriodGrid } from '../reported/periods.ts';
import type { SpendIndex } from '../reported/spend-index.ts';

/** A platform, compared period, country and report currency: where the three figures meet. */
export interface CellKey {
  readonly platform: string;
  readonly period: ComparedPeriod;
  readonly country: string | undefined;
  readonly currency: Currency;
}

export function cellText(key: CellKey): string {
  return `${key.platform}\n${key.period.key}\n${key.country ?? '~'}\n${key.currency}`;
}

/** A share of an invoice's advertising on one platform. */
export interface Target {
  readonly cell: CellKey;
  /** The invoice's own days within the compared period, or the whole of it. */
  readonly activity: Period;
  readonly weight: bigint;
}

/** What it took to lay an invoice on countries. */
export interface SpreadNote {
  /** The report's shares were used because the invoice names no country. */
  byShares: boolean;
  /** Shares in unlike currencies could not be compared: no rate. */
  noRate: boolean;
  /** The report has nothing for the invoice's days. */
  noReport: boolean;
}

/**
 * Lays an invoice on compared periods and countries by what the report says was spent in its own days (E-2.33). Rows in the
 * invoice's currency speak first; without any, all rows do, unlike currencies weighed in lira. An invoice for one country goes
 * there; one whose days the report does not know stays without a country.
 */
export function targetsOf(
  debt: Debt,
  platform: string,
  grid: PeriodGrid,
  index: SpendIndex,
  lira: LiraBook,
): { readonly targets: readonly Target[]; readonly note: SpreadNote } {
  const note: SpreadNote = { byShares: false, noRate: false, noReport: false };
  const { country } = debt.item.value;
  const currencies = index.currencies(platform);
  const own =
    currencies.includes(debt.currency) && hasShares(index, platform, debt.currency, debt.span)
      ? [debt.currency]
      : currencies;
  const targets: Target[] = [];
  for (const period of grid.over(debt.span)) {
    const activity = debt.spanStated ? (intersect(debt.span, period) as Period) : period;
    for (const currency of own) {
      for (const share of index.shares(platform, currency, activity)) {
        if (country !== undefined && share.country !== country) continue;
        const weight =
          own.length === 1 ? share.spend : lira.toLira(share.spend, currency, debt.item.value.day, false);
        if (weight === undefined) note.noRate = true;
        else targets.push({ cell: { platform, period, country: share.country, currency }, activity, weight });
      }
    }
  }
  if (targets.some((one) => one.weight > 0n) && !note.noRate) {
    note.byShares = country === undefined;
    return { targets, note };
  }
  note.noReport = !note.noRate;
  return { targets: byDaysAlone(debt, platform, grid, own[0] ?? debt.currency), note };
}

function hasShares(index: SpendIndex, platform: string, currency: Currency, span: Period): boolean {
  return index.shares(platform, currency, span).length > 0;
}

/** Without anything reported an invoice is laid on its compared periods by days, in its own country or none. */
function byDaysAlone(debt: Debt, platform: string, grid: PeriodGrid, currency: Currency): Target[] {
  return grid.over(debt.span).map((period) => {
    const activity = debt.spanStated ? (intersect(debt.span, period) as Period) : period;
    const cell = { platform, period, country: debt.item.value.country, currency };
    return { cell, activity, weight: BigInt(activity.until - activity.from) };
  });
}

/** One cell's part of an invoice, in minor units of the invoice's currency. */
export interface Share {
  readonly target: Target;
  readonly platform: string;
  ads: bigint;
  fee: bigint;
  tax: bigint;
}

/**
 * Splits advertising, fee and tax of an invoice over its targets by largest remainder, each of the three on its own, so that
 * every sum is kept. Fee and tax follow the platforms by their advertising.
 */
export function sharesOf(debt: Debt, targetsFor: (platform: string) => readonly Target[]): Share[] {
  const weights = debt.ads.map((one) => one.minor);
  const even = weights.every((weight) => weight === 0n) ? weights.map(() => 1n) : weights;
  const fees = spread(debt.fee, even);
  const taxes = spread(debt.tax, even);
  const shares: Share[] = [];
  for (const [i, { platform, minor }] of debt.ads.entries()) {
    const targets = inOrder(targetsFor(platform));
    const parts = targets.map((target) => target.weight);
    const ads = spread(minor, parts);
    const fee = spread(fees[i] as bigint, parts);
    const tax = spread(taxes[i] as bigint, parts);
    for (const [j, target] of targets.entries()) {
      shares.push({ target, platform, ads: ads[j] as bigint, fee: fee[j] as bigint, tax: tax[j] as bigint });
    }
  }
  return shares;
}

function inOrder(targets: readonly Target[]): Target[] {
  return [...targets].sort((a, b) => compareText(cellText(a.cell), cellText(b.cell)));
}
