import { type Notice, type Period, periodThrough, type Words, words } from '@kervan/kit';
import { columnsFor } from '../table/fields.ts';
import type { Header } from '../table/header.ts';
import type { PeekedRow } from '../table/peek.ts';
import { type FoundCurrency, splitHeader } from '../table/text/currency.ts';
import { readDayRange } from '../table/text/day.ts';
import { fold } from '../table/text/fold.ts';
import { amazonKind, amazonSales, isAmazonHeader } from './amazon.ts';
import type { AdColumns, AdReportPlan } from './plan.ts';
import { missingColumn, otherReport, twoColumns } from './refusals.ts';
import { looksLikeTiktok, tiktokCountry, tiktokSpend } from './tiktok.ts';

/** What a header turned out to be: a report that can be read, one that needs a person, or one that is of no use here. */
export type Recognised =
  | { readonly as: 'report'; readonly plan: AdReportPlan; readonly notices: readonly Notice[] }
  | { readonly as: 'to-map'; readonly notices: readonly Notice[] }
  | { readonly as: 'other-report'; readonly title: Words; readonly notices: readonly Notice[] };

/** Columns that a total row leaves empty, whatever the platform. */
const DIMENSION_NAMES = new Set(
  [
    'Ad group name',
    'Ad name',
    'Portfolio name',
    'Advertised SKU',
    'Advertised ASIN',
    'Reklam grubu adı',
    'Reklam adı',
  ].map(fold),
);

const TIKTOK_TITLE = words('TikTok Ads Manager raporu', 'TikTok Ads Manager report');

/** Tells a documented advertising report by its header; undefined when the header is of none. */
export function recogniseAdReport(
  header: Header,
  rows: readonly PeekedRow[],
  place: string,
): Recognised | undefined {
  const { names } = header;
  if (isAmazonHeader(names)) return amazon(header, rows, place);
  const country = tiktokCountry(names);
  const spend = tiktokSpend(names);
  if (country.length === 0 || spend.length === 0) {
    // Other platforms' reports share most names but call these two columns otherwise: then nothing is missing here.
    const lacks = needed(header, columnsFor('country', names), columnsFor('spend', names), place);
    return looksLikeTiktok(names) && lacks.length > 0 ? { as: 'to-map', notices: lacks } : undefined;
  }
  const notices = needed(header, country, spend, place);
  if (notices.length > 0) return { as: 'to-map', notices };
  const columns: AdColumns = {
    ...common(names),
    country: country[0] as number,
    spend: spend[0] as number,
    ...one('account', names.indexOf('account name')),
  };
  return { as: 'report', plan: planOf('tiktok', TIKTOK_TITLE, header, rows, columns), notices: [] };
}

function amazon(header: Header, rows: readonly PeekedRow[], place: string): Recognised {
  const { names } = header;
  const { title, usable } = amazonKind(names);
  if (!usable) return { as: 'other-report', title, notices: [otherReport(title, place)] };
  const country = columnsFor('country', names);
  const spend = columnsFor('spend', names);
  const notices = needed(header, country, spend, place);
  if (notices.length > 0) return { as: 'to-map', notices };
  const sales = amazonSales(names);
  const columns: AdColumns = {
    ...common(names),
    country: country[0] as number,
    spend: spend[0] as number,
    ...one('adSales', sales[0] ?? -1),
  };
  return {
    as: 'report',
    plan: { ...planOf('amazon', title, header, rows, columns), marketplace: 'Amazon' },
    notices: salesRemarks(sales, place),
  };
}

function needed(
  header: Header,
  country: readonly number[],
  spend: readonly number[],
  place: string,
): Notice[] {
  const printed = (columns: readonly number[]) => columns.map((column) => header.cells[column] ?? '');
  return [
    ...(country.length === 0 ? [missingColumn('country', place)] : []),
    ...(spend.length === 0 ? [missingColumn('spend', place)] : []),
    ...(country.length > 1 ? [twoColumns('country', printed(country), place)] : []),
    ...(spend.length > 1 ? [twoColumns('spend', printed(spend), place)] : []),
  ];
}

function common(names: readonly string[]): Omit<AdColumns, 'spend'> {
  const from = columnsFor('periodFrom', names)[0] ?? -1;
  const until = columnsFor('periodUntil', names)[0] ?? -1;
  return {
    ...one('currency', columnsFor('currency', names)[0] ?? -1),
    ...one('day', columnsFor('day', names)[0] ?? -1),
    ...(from < 0 || until < 0 ? {} : { periodFrom: from, periodUntil: until }),
    ...one('campaign', columnsFor('campaign', names)[0] ?? -1),
  };
}

function one<Name extends keyof AdColumns>(name: Name, column: number): Partial<AdColumns> {
  return column < 0 ? {} : { [name]: column };
}

function planOf(
  platform: string,
  title: Words,
  header: Header,
  rows: readonly PeekedRow[],
  columns: AdColumns,
): AdReportPlan {
  const currency = splitHeader(header.cells[columns.spend] ?? '').currency;
  const stated = statedPeriod(rows.slice(0, header.index));
  return {
    platform,
    title,
    standing: 'documented',
    columns,
    dimensions: dimensionsOf(header.names, columns),
    ...(currency === undefined ? {} : { currency }),
    ...(stated === undefined ? {} : { period: stated }),
  };
}

/** The columns that say what a row is about, as far as they are known. */
export function dimensionsOf(names: readonly string[], columns: AdColumns): readonly number[] {
  const own = [
    columns.country,
    columns.day,
    columns.periodFrom,
    columns.campaign,
    columns.marketplace,
    columns.account,
  ];
  const named = names.flatMap((name, column) => (DIMENSION_NAMES.has(name) ? [column] : []));
  return [...new Set([...own.filter((column) => column !== undefined), ...named])].sort((a, b) => a - b);
}

/** The period that the lines above the header state, when exactly one is stated. */
export function statedPeriod(preamble: readonly PeekedRow[]): Period | undefined {
  const found = new Map<string, Period>();
  for (const { cells } of preamble) {
    for (const cell of [...cells, cells.filter((text) => text !== '').join(' ')]) {
      const range = readDayRange(cell);
      if (range !== undefined)
        found.set(`${range.first} ${range.last}`, periodThrough(range.first, range.last));
    }
  }
  const [only] = found.values();
  return found.size === 1 ? only : undefined;
}

/** The currency in brackets behind a column's name. */
export function headerCurrency(header: Header, column: number | undefined): FoundCurrency | undefined {
  return column === undefined ? undefined : splitHeader(header.cells[column] ?? '').currency;
}

function salesRemarks(sales: readonly number[], place: string): Notice[] {
  if (sales.length === 1) return [];
  const none = sales.length === 0;
  return [
    {
      code: none ? 'report.no-ad-sales' : 'report.two-ad-sales',
      severity: 'warning',
      place,
      words: none
        ? words(
            'Raporda reklamla gelen satış sütunu yok; pazaryeri tanıtım desteği için satış da gerekir (E-4.3).',
            'The report has no column of sales from ads; the marketplace promotion support needs the sales too (E-4.3).',
          )
        : words(
            'Raporda hem 7 hem 14 günlük satış var; küçük olan 7 günlük alındı.',
            'The report has sales of 7 and of 14 days; those of 7 days, the smaller, were taken.',
          ),
    },
  ];
}
