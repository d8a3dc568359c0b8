import { type Period, words } from '@kervan/kit';
import type { ColumnMapping } from '../model.ts';
import { platformTitle } from '../platform-names.ts';
import type { Header } from '../table/header.ts';
import type { PeekedRow } from '../table/peek.ts';
import type { AdColumns, AdReportPlan } from './plan.ts';
import { dimensionsOf, headerCurrency, statedPeriod } from './recognise.ts';

/**
 * The plan of a report whose columns a person named. Undefined when the mapping names no spend column or points outside the
 * header. A mapped `periodUntil` is the last day, as documents print it.
 */
export function mappedPlan(
  mapping: ColumnMapping,
  header: Header,
  rows: readonly PeekedRow[],
): AdReportPlan | undefined {
  const { spend } = mapping.columns;
  const within = Object.values(mapping.columns).every((column) => column < header.cells.length);
  if (spend === undefined || !within) return undefined;
  const { country, adSales, currency, day, periodFrom, periodUntil, campaign, marketplace } = mapping.columns;
  const given = { country, adSales, currency, day, periodFrom, periodUntil, campaign, marketplace };
  const columns: AdColumns = { ...present(given), spend };
  const stated = mapping.currency === undefined ? headerCurrency(header, spend) : undefined;
  const known = mapping.currency === undefined ? stated : { currency: mapping.currency, bareDollar: false };
  const period: Period | undefined = mapping.period ?? statedPeriod(rows.slice(0, header.index));
  return {
    platform: mapping.platform,
    title: words(
      `${platformTitle(mapping.platform)} reklam raporu (sütunları eşlenmiş)`,
      `Advertising report of ${platformTitle(mapping.platform)} (columns mapped)`,
    ),
    standing: mapping.standing,
    columns,
    dimensions: dimensionsOf(header.names, columns),
    ...(known === undefined ? {} : { currency: known }),
    ...(period === undefined ? {} : { period }),
    ...(mapping.dateOrder === undefined || mapping.dateOrder === 'iso'
      ? {}
      : { dateOrder: mapping.dateOrder }),
    ...(mapping.decimalMark === undefined ? {} : { decimalMark: mapping.decimalMark }),
  };
}

function present<T extends object>(fields: T): { [Field in keyof T]?: NonNullable<T[Field]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Field in keyof T]?: NonNullable<T[Field]>;
  };
}
