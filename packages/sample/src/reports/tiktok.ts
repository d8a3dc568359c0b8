import { divRound } from '@kervan/kit';
import { separated, utf8WithMark } from '../encode.ts';
import { cents, plain, ratio, reach, serialDay } from '../figures.ts';
import { type AdDay, DOLLAR_DAYS, LIRA_DAYS } from './tiktok-rows.ts';
import { type SheetRow, workbook } from './workbook.ts';

const HEADER = [
  'Campaign name',
  'Account name',
  'Country/Region',
  'By Day',
  'Cost',
  'Currency',
  'CPC (destination)',
  'CPM',
  'Impressions',
  'Clicks (destination)',
  'CTR (destination)',
] as const;

const DAY = 'yyyy-mm-dd';
const AMOUNT = '#,##0.00';
const COUNT = '#,##0';

/** The custom report of the dollar account as its xlsx export: styled days, shared strings, a total row at the end. */
export function tiktokWorkbook(): Promise<Uint8Array> {
  const rows: SheetRow[] = [[...HEADER], ...DOLLAR_DAYS.map(reportRow), totalRow(DOLLAR_DAYS)];
  const columns = [
    { width: 24 },
    { width: 22 },
    { width: 16 },
    { width: 12, format: DAY },
    { width: 12, format: AMOUNT },
    { width: 9 },
    { width: 16, format: AMOUNT },
    { width: 9, format: AMOUNT },
    { width: 12, format: COUNT },
    { width: 18, format: COUNT },
    { width: 17, format: '0.00%' },
  ];
  return workbook('Data', columns, rows);
}

function reportRow({ campaign, country, day, cost }: AdDay): SheetRow {
  const spent = cents(cost);
  const { clicks, impressions } = reach(spent);
  return [
    campaign,
    'Örnek Dokuma – USD',
    country,
    serialDay(day),
    Number(cost),
    'USD',
    ratio(spent, clicks),
    ratio(spent * 1000n, impressions),
    Number(impressions),
    Number(clicks),
    Number(divRound(clicks * 10_000n, impressions, 'half-up')) / 10_000,
  ];
}

function totalRow(days: readonly AdDay[]): SheetRow {
  const spent = days.reduce((sum, day) => sum + cents(day.cost), 0n);
  const seen = days.map((day) => reach(cents(day.cost)));
  const clicks = seen.reduce((sum, each) => sum + each.clicks, 0n);
  const impressions = seen.reduce((sum, each) => sum + each.impressions, 0n);
  const cells = [
    ratio(spent, clicks),
    ratio(spent * 1000n, impressions),
    Number(impressions),
    Number(clicks),
  ];
  return [`Total of ${days.length} results`, '-', '-', '-', Number(plain(spent)), 'USD', ...cells, null];
}

/** The agency's lira account as a csv export: the currency stands in the header, days in ISO form, a total row at the end. */
export function tiktokCsv(): Uint8Array {
  const header = [
    'Campaign name',
    'Account name',
    'Country/Region',
    'By Day',
    'Cost (TRY)',
    'Impressions',
    'Clicks (destination)',
  ];
  const rows = LIRA_DAYS.map(({ campaign, country, day, cost }) => {
    const { clicks, impressions } = reach(cents(cost) / 40n);
    return [campaign, 'Örnek Dokuma – Ajans', country, day, cost, String(impressions), String(clicks)];
  });
  const total = plain(LIRA_DAYS.reduce((sum, day) => sum + cents(day.cost), 0n));
  const last = [`Total of ${LIRA_DAYS.length} results`, '-', '-', '-', total, '-', '-'];
  return utf8WithMark(separated([header, ...rows, last], ','));
}
