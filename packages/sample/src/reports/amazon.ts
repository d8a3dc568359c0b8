import { divRound } from '@kervan/kit';
import { cents, ratio, reach, serialDay } from '../figures.ts';
import { type SheetRow, workbook } from './workbook.ts';

interface AmazonDay {
  readonly country: string;
  readonly currency: string;
  readonly day: string;
  /** The cell's text as the program that wrote it stored the float. */
  readonly spend: string;
  readonly sales: string;
}

function days(
  country: string,
  currency: string,
  ...figures: readonly (readonly [string, string, string])[]
): AmazonDay[] {
  return figures.map(([day, spend, sales]) => ({ country, currency, day: `2026-${day}`, spend, sales }));
}

/**
 * The quarter on Amazon. Germany: 374.95 + 225.05 = 600.00 of 3,000.00 ad sales, exactly 20 %. United States: 500.00 of 2,000.00,
 * 100.00 above. Japan: 60,000 yen of 420,000. United Kingdom: 150.00 of 1,000.00. One figure carries the noise of a float.
 */
const DAYS: readonly AmazonDay[] = [
  ...days('Germany', 'EUR', ['04-21', '374.95000000000005', '1874.75'], ['06-09', '225.05', '1125.25']),
  ...days('United States', 'USD', ['05-12', '150.10', '620.00'], ['05-26', '129.90', '530.00']),
  ...days('United States', 'USD', ['06-10', '120.55', '450.00'], ['06-24', '99.45', '400.00']),
  ...days(
    'Japan',
    'JPY',
    ['05-11', '18500', '130000'],
    ['05-18', '26500', '190000'],
    ['05-27', '15000', '100000'],
  ),
  ...days(
    'United Kingdom',
    'GBP',
    ['06-06', '90.00', '640.00'],
    ['06-20', '60.00', '360.00'],
    ['06-21', '0', '0'],
  ),
];

/** The documented headers of the advertised-product report, trailing blanks included. */
const HEADER = [
  'Date',
  'Portfolio name',
  'Currency',
  'Campaign Name',
  'Ad Group Name',
  'Retailer',
  'Country',
  'Advertised SKU',
  'Advertised ASIN',
  'Impressions',
  'Clicks',
  'Click-Thru Rate (CTR)',
  'Cost Per Click (CPC)',
  'Spend',
  '7 Day Total Sales ',
  'Total Advertising Cost of Sales (ACOS) ',
  'Total Return on Advertising Spend (ROAS)',
  '7 Day Total Orders (#)',
  '7 Day Total Units (#)',
  '7 Day Conversion Rate',
  '7 Day Advertised SKU Units (#)',
];

/** The daily advertised-product report as xlsx: serial days, floats as stored, no total row. */
export function amazonWorkbook(): Promise<Uint8Array> {
  const columns = HEADER.map((name) => ({ width: Math.max(12, name.length + 2), ...format(name) }));
  return workbook('Sponsored_Products_Advertised_p', columns, [HEADER, ...DAYS.map(reportRow)]);
}

function format(name: string): { readonly format?: string } {
  if (name === 'Date') return { format: 'mmm dd, yyyy' };
  return /Rate|CTR|ACOS/.test(name) ? { format: '0.00%' } : {};
}

function reportRow({ country, currency, day, spend, sales }: AmazonDay): SheetRow {
  const spent = cents(spend);
  const sold = cents(sales);
  const { clicks, impressions } = reach(currency === 'JPY' ? spent / 150n : spent);
  const orders = divRound(clicks, 12n, 'up');
  const share = (part: bigint, whole: bigint): number | null =>
    whole === 0n ? null : ratio(part * 10_000n, whole) / 10_000;
  return [
    serialDay(day),
    'Keten ve Pamuk',
    currency,
    `SP – Linen – ${country}`,
    'Table linen',
    'Amazon',
    country,
    'ORN-KETEN-0142',
    'B0ORNEK142',
    Number(impressions),
    Number(clicks),
    share(clicks, impressions),
    ratio(spent, clicks),
    Number(spend),
    Number(sales),
    share(spent, sold),
    ratio(sold * 100n, spent) / 100,
    Number(orders),
    Number(orders),
    share(orders, clicks),
    Number(orders),
  ];
}
