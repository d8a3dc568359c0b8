import { type Currency, type Decimal, minorPlaces, type Period, spread } from '@kervan/kit';
import type { AdReport, AdReportRow, Place } from '../../model.ts';
import type { Doc } from '../intake.ts';
import { cutAtQuarters } from './periods.ts';

/** Rows of one platform with the same country, currency and days, added up exactly. */
export interface Gathered {
  readonly platform: string;
  readonly country: string | undefined;
  readonly currency: Currency;
  readonly period: Period;
  /** Whether rows were cut at the end of a quarter to make this one. */
  readonly cut: boolean;
  spend: Decimal;
  adSales: Decimal | undefined;
  readonly places: Map<Doc, Place[]>;
}

/** Adds report rows up. Nothing is rounded; a row over the end of a quarter is spread by its days first. */
export function gather(
  rows: Iterable<{ readonly doc: Doc; readonly report: AdReport; readonly row: AdReportRow }>,
): Gathered[] {
  const whole = new Map<string, Gathered>();
  for (const { doc, report, row } of rows) {
    const key = `${report.platform}\n${row.country ?? ''}\n${row.currency}\n${row.period.from}\n${row.period.until}`;
    let sum = whole.get(key);
    if (sum === undefined) {
      sum = {
        platform: report.platform,
        country: row.country,
        currency: row.currency,
        period: row.period,
        cut: false,
        spend: row.spend,
        adSales: row.adSales,
        places: new Map([[doc, [row.place]]]),
      };
      whole.set(key, sum);
      continue;
    }
    sum.spend = plus(sum.spend, row.spend);
    if (row.adSales !== undefined)
      sum.adSales = sum.adSales === undefined ? row.adSales : plus(sum.adSales, row.adSales);
    const places = sum.places.get(doc);
    if (places === undefined) sum.places.set(doc, [row.place]);
    else places.push(row.place);
  }
  return [...whole.values()].flatMap(cut);
}

function plus(a: Decimal, b: Decimal): Decimal {
  if (a.scale === b.scale) return { digits: a.digits + b.digits, scale: a.scale };
  const scale = a.scale > b.scale ? a.scale : b.scale;
  return { digits: atScale(a, scale) + atScale(b, scale), scale };
}

export function atScale(value: Decimal, scale: number): bigint {
  return value.digits * 10n ** BigInt(scale - value.scale);
}

function cut(whole: Gathered): Gathered[] {
  const parts = cutAtQuarters(whole.period);
  if (parts.length === 1) return [whole];
  const spends = byDays(whole.spend, parts, whole.currency);
  const sales = whole.adSales === undefined ? undefined : byDays(whole.adSales, parts, whole.currency);
  return parts.map((period, i) => ({
    ...whole,
    period,
    cut: true,
    spend: spends[i] as Decimal,
    adSales: sales?.[i],
  }));
}

/** Splits an exact amount over periods by their days; the parts add up to it, four places beyond the minor unit at least. */
export function byDays(amount: Decimal, parts: readonly Period[], currency: Currency): Decimal[] {
  const scale = Math.max(amount.scale, minorPlaces(currency) + 4);
  const weights = parts.map((part) => BigInt(part.until - part.from));
  return spread(atScale(amount, scale), weights).map((digits) => ({ digits, scale }));
}
