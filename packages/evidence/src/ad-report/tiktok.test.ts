import { decimalText, formatDay, parseDay, periodThrough, showPeriod } from '@kervan/kit';
import { describe, expect, test } from 'vitest';
import type { AdReportRow } from '../model.ts';
import { readAs, textFile, told } from '../table/read.fixture.ts';
import { type FixtureCell, sheetFile } from '../table/xlsx/workbook.fixture.ts';

const HEADER = [
  'Campaign name',
  'Ad group name',
  'Country/Region',
  'By Day',
  'Cost',
  'Currency',
  'Impressions',
];

/** 1 March 2026 is day 20,513 since 1970 and serial 46,082. */
const MARCH = 46_082;

function line(country: string, serial: number, cost: FixtureCell, currency = 'USD'): FixtureCell[] {
  return ['Spring', 'Group', country, { serial }, cost, currency, 1000];
}

/** A row in one line of text: `DE 2026-03-01 USD 12.50 @ Report!E2`. */
function shown(row: AdReportRow): string {
  const { country, period, currency, spend, place } = row;
  return `${country ?? '?'} ${formatDay(period.from)} ${currency} ${decimalText(spend)} @ ${place}`;
}

describe('TikTok’s custom report by its documented English headers', () => {
  test('as xlsx: country, styled day, cost and currency columns, the total row left out and checked', async () => {
    const file = sheetFile([
      HEADER,
      line('Germany', MARCH, 12.5),
      line('Türkiye', MARCH + 1, { number: '374.95000000000005' }),
      ['Total of 2 results', '-', '-', '-', { number: '387.45' }, 'USD', 2000],
    ]);
    const reading = await readAs('ad-report', file);
    expect(reading.title.en).toBe('TikTok Ads Manager report');
    expect(reading.report.platform).toBe('tiktok');
    expect(reading.report.rows.map(shown)).toEqual([
      'DE 2026-03-01 USD 12.5 @ Report!E2',
      'TR 2026-03-02 USD 374.95000000000005 @ Report!E3',
    ]);
    // 12.50 + 374.95 = 387.45
    expect(told(reading)).toEqual(['report.total-row Report!E4']);
  });

  test('as csv with the currency in the header and the days as text', async () => {
    const file = textFile(
      'Campaign name,Country/Region,By Day,Cost (USD)\nA,Germany,2026-03-01,12.50\nA,ABD,2026-03-02,"1,234.50"\n',
    );
    const { report } = await readAs('ad-report', file);
    expect(report.rows.map(shown)).toEqual([
      'DE 2026-03-01 USD 12.50 @ line 2',
      'US 2026-03-02 USD 1234.50 @ line 3',
    ]);
  });

  test('country names in both languages, whatever their capitals; the printed text is kept', async () => {
    const names = ['Almanya', 'GERMANY', 'İngiltere', 'United Kingdom', 'birleşik arap emirlikleri', 'SA'];
    const { report } = await readAs(
      'ad-report',
      sheetFile([HEADER, ...names.map((name) => line(name, MARCH, 1))]),
    );
    expect(report.rows.map(({ country }) => country)).toEqual(['DE', 'DE', 'GB', 'GB', 'AE', 'SA']);
    expect(report.rows[2]?.countryText).toBe('İngiltere');
  });

  test('preamble lines above the header are passed over, and a period they state is taken', async () => {
    const rows = [
      ['TikTok report'],
      [],
      ['Date range: 2026-03-01 ~ 2026-03-31'],
      ['Campaign name', 'Country/Region', 'Cost (USD)'],
      ['A', 'Germany', 12.5],
    ];
    const { report } = await readAs('ad-report', sheetFile(rows));
    expect(report.rows.map(({ period }) => showPeriod(period, 'tr'))).toEqual(['01.03.2026–31.03.2026']);
  });

  test('per period: without a day column and without a stated period the user’s period is taken, else asked for', async () => {
    const file = textFile('Campaign name,Country/Region,Cost (USD)\nA,Germany,12.50\n');
    const asked = await readAs('ad-report', file);
    expect(asked.report.rows).toEqual([]);
    expect(told(asked)).toEqual(['report.no-period line 1']);
    expect(asked.notices[0]?.words.tr).toContain('gün sütunu');
    expect(asked.notices[0]?.words.en).toContain('no day column');
    const period = periodThrough(parseDay('2026-03-01'), parseDay('2026-03-31'));
    const { report } = await readAs('ad-report', file, { period });
    expect(report.rows.map((row) => row.period)).toEqual([period]);
  });

  test('the account is named when all rows name the same one', async () => {
    const text = (second: string) =>
      `Account name,Country/Region,By Day,Cost (USD)\nOrnek,DE,2026-03-01,1\n${second},DE,2026-03-02,1\n`;
    expect((await readAs('ad-report', textFile(text('Ornek')))).report.account).toBe('Ornek');
    expect((await readAs('ad-report', textFile(text('Other')))).report.account).toBeUndefined();
  });
});

describe('what is missing is named, and mapping is offered', () => {
  test('no country column', async () => {
    const file = textFile(
      'Campaign name,Ad group name,By Day,Cost (USD),CPM,Impressions\nA,B,2026-03-01,12.50,1,2\n',
    );
    const reading = await readAs('table', file);
    expect(told(reading)).toEqual(['report.no-country-column line 1']);
    expect(reading.notices[0]?.words).toEqual({
      tr: 'Raporda ülke sütunu yok; harcamanın hangi ülke için yapıldığı bilinmeden destek hesaplanamaz.',
      en: 'The report has no country column; without the country of the spend no support can be reckoned.',
    });
    expect(reading.notices[0]?.wayOut?.tr).toContain('Kervan hatırlar');
    expect(reading.table.suggested?.columns).toMatchObject({ spend: 3, day: 2, campaign: 0 });
  });

  test('no spend column', async () => {
    const file = textFile('Campaign name,Country/Region,By Day,CPM,Impressions\nA,DE,2026-03-01,1,2\n');
    const reading = await readAs('table', file);
    expect(told(reading)).toEqual(['report.no-spend-column line 1']);
    expect(reading.notices[0]?.words).toEqual({
      tr: 'Raporda harcama sütunu yok.',
      en: 'The report has no spend column.',
    });
  });

  test('two spend columns: which counts is for a person to say', async () => {
    const file = textFile(
      'Campaign name,Country/Region,By Day,Cost (USD),Total cost (USD)\nA,DE,2026-03-01,1,2\n',
    );
    const reading = await readAs('table', file);
    expect(told(reading)).toEqual(['report.two-spend-columns line 1']);
    expect(reading.notices[0]?.words.en).toContain('“Cost (USD)”, “Total cost (USD)”');
  });

  test('no currency anywhere: it is not guessed', async () => {
    const file = textFile('Campaign name,Country/Region,By Day,Cost\nA,DE,2026-03-01,12.50\n');
    const reading = await readAs('table', file);
    expect(told(reading)).toEqual(['report.no-currency line 1']);
    expect(reading.notices[0]?.words.tr).toContain('Tahmin edilmez');
  });

  test('a line above that states the currency is enough', async () => {
    const file = textFile(
      'Account currency: TRY,,,\nCampaign name,Country/Region,By Day,Cost\nA,DE,2026-03-01,12.50\n',
    );
    const { report } = await readAs('ad-report', file);
    expect(report.rows.map(shown)).toEqual(['DE 2026-03-01 TRY 12.50 @ line 3']);
  });

  test('a currency beside the amount is enough; a bare $ is taken for the US dollar with a warning', async () => {
    const file = textFile(
      'Campaign name,Country/Region,By Day,Cost\nA,DE,2026-03-01,$12.50\nA,DE,2026-03-02,$7.25\n',
    );
    const reading = await readAs('ad-report', file);
    expect(reading.report.rows.map(shown)).toEqual([
      'DE 2026-03-01 USD 12.50 @ line 2',
      'DE 2026-03-02 USD 7.25 @ line 3',
    ]);
    expect(told(reading)).toEqual(['report.bare-dollar line 1']);
  });

  test('Turkish headers are documented nowhere: offered as an unverified mapping, never read as they stand', async () => {
    const file = textFile(
      'Kampanya adı;Ülke/Bölge;Gün;Maliyet;Para birimi\nA;Almanya;01.03.2026;12,50;TRY\n',
    );
    const reading = await readAs('table', file);
    expect(reading.table.suggested).toEqual({
      as: 'ad-report',
      platform: 'tiktok',
      columns: { campaign: 0, country: 1, day: 2, spend: 3, currency: 4 },
      standing: 'unverified',
    });
    expect(reading.table.sample).toEqual([['A', 'Almanya', '01.03.2026', '12,50', 'TRY']]);
  });

  test('another platform’s report, whose columns have other names, is not said to lack them', async () => {
    const file = textFile(
      'Reporting starts,Reporting ends,Campaign name,Ad name,Country,Amount spent (USD),Impressions,Reach,Frequency\n2026-03-01,2026-03-31,A,B,DE,1.50,1,2,3\n',
    );
    const reading = await readAs('table', file);
    expect(told(reading)).toEqual(['table.not-recognised line 1']);
    expect(reading.table.suggested).toMatchObject({ platform: 'meta', columns: { country: 4, spend: 5 } });
  });
});
