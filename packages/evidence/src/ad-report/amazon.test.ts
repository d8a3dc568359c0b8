import { decimalText, formatDay } from '@kervan/kit';
import { describe, expect, test } from 'vitest';
import { readAs, textFile, told } from '../table/read.fixture.ts';
import { type FixtureCell, sheetFile } from '../table/xlsx/workbook.fixture.ts';

/** The documented header, its trailing blanks included. */
const HEADER = [
  'Date',
  'Portfolio name',
  'Currency',
  'Campaign Name',
  'Retailer',
  'Country',
  'Advertised ASIN',
  'Spend',
  '7 Day Total Sales ',
  'Total Advertising Cost of Sales (ACOS) ',
];
/** 1 March 2026. */
const MARCH = 46_082;

const line = (country: string, currency: string, spend: FixtureCell, sales: FixtureCell): FixtureCell[] => [
  { serial: MARCH },
  'P',
  currency,
  'C',
  'Amazon',
  country,
  'B0X',
  spend,
  sales,
  0.2,
];

describe('Amazon Ads', () => {
  test('advertised product: country, spend and the sales of seven days, floats with all their digits', async () => {
    const file = sheetFile([
      HEADER,
      line('Germany', 'EUR', { number: '374.95000000000005' }, 1874.75),
      line('United Kingdom', 'GBP', 90, null),
    ]);
    const { report, title } = await readAs('ad-report', file);
    expect(title.en).toBe('Amazon Ads advertised product report');
    expect(report.platform).toBe('amazon');
    const [first, second] = report.rows;
    expect(first).toMatchObject({
      country: 'DE',
      currency: 'EUR',
      marketplace: 'Amazon',
      campaign: 'C',
      place: 'Report!H2',
    });
    expect([
      decimalText(first?.spend ?? { digits: 0n, scale: 0 }),
      decimalText(first?.adSales ?? { digits: 0n, scale: 0 }),
    ]).toEqual(['374.95000000000005', '1874.75']);
    expect(second?.adSales).toBeUndefined();
    expect(formatDay(first?.period.from ?? second?.period.until ?? (0 as never))).toBe('2026-03-01');
  });

  test('campaign report per period: from the start date to the end date, both included; the currency in the header', async () => {
    const file = textFile(
      'Start Date,End Date,Campaign Name,Country,Spend ($),14 Day Total Sales ($)\n2026-03-01,2026-03-31,C,United States,$150.10,"$1,620.00"\n',
    );
    const { report, title } = await readAs('ad-report', file);
    expect(title.en).toBe('Amazon Ads campaign report');
    const [row] = report.rows;
    // 31 March is the last day, so the period ends before 1 April.
    expect([
      formatDay(row?.period.from ?? (0 as never)),
      formatDay(row?.period.until ?? (0 as never)),
    ]).toEqual(['2026-03-01', '2026-04-01']);
    expect(decimalText(row?.adSales ?? { digits: 0n, scale: 0 })).toBe('1620.00');
  });

  test.each([
    ['Customer Search Term', 'Amazon Ads search term report'],
    ['Targeting', 'Amazon Ads targeting report'],
    ['Top-of-search Impression Share', 'Amazon Ads targeting report'],
    ['Placement', 'Amazon Ads placement report'],
  ])('with the column “%s” it is another report, and no evidence', async (column, title) => {
    const reading = await readAs(
      'not-evidence',
      sheetFile([
        [...HEADER, column],
        [...line('Germany', 'EUR', 1, 2), 'x'],
      ]),
    );
    expect(reading.title.en).toBe(title);
    expect(told(reading)).toEqual(['report.other-kind Report!A1']);
    expect(reading.notices[0]?.wayOut?.tr).toContain('Advertised product');
  });

  test('sales of 7 and of 14 days: the smaller is taken, and told', async () => {
    const file = sheetFile([
      [...HEADER, '14 Day Total Sales'],
      [...line('Germany', 'EUR', 1, 20), 30],
    ]);
    const reading = await readAs('ad-report', file);
    expect(reading.report.rows[0]?.adSales).toEqual({ digits: 20n, scale: 0 });
    expect(told(reading)).toEqual(['report.two-ad-sales Report!A1']);
  });

  test('without a sales column the report is read, and told to be short of it', async () => {
    const file = sheetFile([
      HEADER.filter((name) => !name.startsWith('7 Day')),
      line('Germany', 'EUR', 1, 2).filter((_, at) => at !== 8),
    ]);
    const reading = await readAs('ad-report', file);
    expect(told(reading)).toEqual(['report.no-ad-sales Report!A1']);
    expect(reading.notices[0]?.words.en).toContain('E-4.3');
  });

  test('without a country column it is not read', async () => {
    const file = sheetFile([
      HEADER.filter((name) => name !== 'Country'),
      line('Germany', 'EUR', 1, 2).filter((_, at) => at !== 5),
    ]);
    expect(told(await readAs('table', file))).toEqual(['report.no-country-column Report!A1']);
  });
});
