import { decimalText, formatDay } from '@kervan/kit';
import { describe, expect, test } from 'vitest';
import type { AdReportRow } from '../model.ts';
import { readAs, textFile, told } from '../table/read.fixture.ts';
import { type FixtureCell, sheetFile } from '../table/xlsx/workbook.fixture.ts';

const HEADER = ['Campaign name', 'Country/Region', 'By Day', 'Cost', 'Currency'];
const MARCH = 46_082;

const line = (
  country: FixtureCell,
  cost: FixtureCell,
  currency: FixtureCell = 'USD',
  day: FixtureCell = { serial: MARCH },
): FixtureCell[] => ['A', country, day, cost, currency];

const spends = (rows: readonly AdReportRow[]) =>
  rows.map(({ country, currency, spend }) => `${country ?? '?'} ${currency} ${decimalText(spend)}`);

/** A report as csv, of `country,day,cost` rows in US dollars. */
const csv = (...rows: readonly string[]) =>
  textFile(
    ['Campaign name,Country/Region,By Day,Cost (USD)', ...rows]
      .map((row, at) => (at === 0 ? row : `A,${row}`))
      .join('\n'),
  );

describe('rows that cannot be used are named with their place and the reason; the others are kept', () => {
  test('formulas in spend, country or currency: the stored value is not taken', async () => {
    const formula = { raw: '><f>1+1</f><v>2</v>' };
    const text = { raw: 't="str"><f>B2</f><v>Germany</v>' };
    const file = sheetFile([
      HEADER,
      line('DE', 1),
      line('DE', formula),
      line(text, 3),
      line('DE', 4, text),
      line('DE', 5, 'USD', formula),
    ]);
    const reading = await readAs('ad-report', file);
    expect(spends(reading.report.rows)).toEqual(['DE USD 1']);
    expect(told(reading)).toEqual([
      'cell.formula Report!D3',
      'cell.formula Report!D4',
      'cell.formula Report!D5',
      'cell.formula Report!D6',
    ]);
    expect(reading.notices[0]?.words.tr).toContain('formül');
    expect(reading.notices[0]?.words.en).toContain('formula');
  });

  test('formulas in columns that are not used are told once, and the rows stand', async () => {
    const file = sheetFile([
      [...HEADER, 'CTR'],
      [...line('DE', 1), { raw: '><f>1/3</f><v>0.33</v>' }],
    ]);
    const reading = await readAs('ad-report', file);
    expect(spends(reading.report.rows)).toEqual(['DE USD 1']);
    expect(told(reading)).toEqual(['sheet.formulas Report']);
  });

  test('spreadsheet errors, text for a figure, a bare number for a date, no date, no spend', async () => {
    const file = sheetFile([
      HEADER,
      line('DE', { raw: 't="e"><v>#N/A</v>' }),
      line({ raw: 't="e"><v>#REF!</v>' }, 2),
      line('DE', 'abc'),
      line('DE', 4, 'USD', 46_082),
      line('DE', 5, 'USD', '-'),
      line('DE', '--'),
      line('DE', 7),
    ]);
    const reading = await readAs('ad-report', file);
    expect(spends(reading.report.rows)).toEqual(['DE USD 7']);
    expect(told(reading)).toEqual([
      'cell.error Report!D2',
      'cell.error Report!D3',
      'cell.not-a-number Report!D4',
      'cell.not-a-day Report!D5',
      'cell.no-day Report!D6',
      'report.no-spend Report!D7',
    ]);
  });

  test('an unknown country: kept without one, told once per text', async () => {
    const file = sheetFile([
      HEADER,
      line('Atlantis', 1),
      line('Atlantis', 2),
      line('Korea', 3),
      line('DE', 4),
    ]);
    const reading = await readAs('ad-report', file);
    expect(spends(reading.report.rows)).toEqual(['? USD 1', '? USD 2', '? USD 3', 'DE USD 4']);
    expect(reading.report.rows[0]?.countryText).toBe('Atlantis');
    expect(told(reading)).toEqual(['report.unknown-country Report!D2', 'report.unknown-country Report!D4']);
    expect(reading.notices[0]?.words).toEqual({
      tr: '“Atlantis” bilinen bir ülke adı ya da kodu değil; bu satırların ülkesi boş kaldı.',
      en: '“Atlantis” is no known country name or code; these rows stay without a country.',
    });
  });

  test('a negative spend is kept and told', async () => {
    const reading = await readAs('ad-report', sheetFile([HEADER, line('DE', 10), line('DE', -2.5)]));
    expect(spends(reading.report.rows)).toEqual(['DE USD 10', 'DE USD -2.5']);
    expect(told(reading)).toEqual(['report.negative-spend Report!D3']);
    expect(reading.notices[0]?.words.tr).toContain('-2,5 USD');
    expect(reading.notices[0]?.words.en).toContain('USD -2.5');
  });

  test('mixed currencies: each row in its own, told once', async () => {
    const reading = await readAs(
      'ad-report',
      sheetFile([HEADER, line('DE', 1), line('DE', 2, 'EUR'), line('US', 3)]),
    );
    expect(spends(reading.report.rows)).toEqual(['DE USD 1', 'DE EUR 2', 'US USD 3']);
    expect(told(reading)).toEqual(['report.mixed-currencies Report!D1']);
    expect(reading.notices[0]?.words.tr).toContain('USD, EUR');
  });

  test('a row whose currency is not that of the header, and one whose currency is none', async () => {
    const file = textFile(
      'Campaign name,Country/Region,By Day,Cost (USD),Currency\nA,DE,2026-03-01,1,EUR\nA,DE,2026-03-01,2,Taler\nA,DE,2026-03-01,3,\n',
    );
    const reading = await readAs('ad-report', file);
    expect(spends(reading.report.rows)).toEqual(['DE USD 3']);
    expect(told(reading)).toEqual(['cell.currency-conflict line 2', 'cell.unknown-currency line 3']);
  });

  test('of 150 rows without a figure a hundred are listed and fifty are counted', async () => {
    const rows = Array.from({ length: 150 }, () => line('DE', 'abc'));
    const reading = await readAs('ad-report', sheetFile([HEADER, ...rows, line('DE', 1)]));
    expect(reading.notices).toHaveLength(101);
    expect(reading.notices[100]?.words).toEqual({
      tr: 'Aynı türden 50 yer daha var; sonuncusu Report!D151.',
      en: 'There are 50 more places of the same kind; the last is Report!D151.',
    });
  });
});

describe('total rows', () => {
  test('a total that differs from the rows is left out with a warning that names both figures', async () => {
    const reading = await readAs(
      'ad-report',
      csv('DE,2026-03-01,1000.25', 'US,2026-03-01,500', 'Total,-,2000.00'),
    );
    expect(reading.report.rows).toHaveLength(2);
    expect(told(reading)).toEqual(['report.total-differs line 4']);
    expect(reading.notices[0]?.words.tr).toContain('toplamı 1.500,25, raporun yazdığı toplam 2.000,00');
    expect(reading.notices[0]?.words.en).toContain('add up to 1,500.25; the report states 2,000.00');
  });

  test('a summary row without names, first or last, is a total when the others add up to it', async () => {
    for (const rows of [
      [line('DE', 1), line('US', 2), [null, null, null, 3, 'USD']],
      [[null, null, null, 3, 'USD'], line('DE', 1), line('US', 2)],
    ]) {
      const reading = await readAs('ad-report', sheetFile([HEADER, ...rows]));
      expect(spends(reading.report.rows)).toEqual(['DE USD 1', 'US USD 2']);
      expect(reading.notices.map(({ code }) => code)).toEqual(['report.total-row']);
    }
  });

  test('a row without names that is not the sum is spend nobody placed: named, not dropped in silence', async () => {
    const reading = await readAs(
      'ad-report',
      sheetFile([HEADER, line('DE', 1), line('US', 2), [null, null, null, 4, 'USD']]),
    );
    expect(spends(reading.report.rows)).toEqual(['DE USD 1', 'US USD 2']);
    expect(told(reading)).toEqual(['cell.no-day Report!D4']);
  });

  test('a row with a campaign and a day but no country is spend without a country', async () => {
    const reading = await readAs('ad-report', sheetFile([HEADER, line('DE', 1), line(null, 2)]));
    expect(spends(reading.report.rows)).toEqual(['DE USD 1', '? USD 2']);
    expect(told(reading)).toEqual(['report.row-without-country Report!D3']);
  });

  test('a campaign that is called Total is no total: it has a country', async () => {
    const file = sheetFile([HEADER, ['Total Wellness', 'DE', { serial: MARCH }, 5, 'USD'], line('US', 1)]);
    expect(spends((await readAs('ad-report', file)).report.rows)).toEqual(['DE USD 5', 'US USD 1']);
  });

  test('the noise of a program that adds floats is no difference: 0.1 + 0.2 = 0.30000000000000004', async () => {
    const file = sheetFile([
      HEADER,
      line('DE', 0.1),
      line('US', 0.2),
      ['Total', '-', '-', { number: '0.30000000000000004' }, 'USD'],
    ]);
    expect(told(await readAs('ad-report', file))).toEqual(['report.total-row Report!D4']);
  });

  test('a total in Turkish, and a remark below the table', async () => {
    const file = sheetFile([
      HEADER,
      line('DE', 1),
      ['GENEL TOPLAM', null, null, 1, 'USD'],
      [],
      ['Bu rapor 01.04.2026 tarihinde alındı.'],
    ]);
    const reading = await readAs('ad-report', file);
    expect(spends(reading.report.rows)).toEqual(['DE USD 1']);
    expect(told(reading)).toEqual(['report.remark-line Report!D5', 'report.total-row Report!D3']);
  });
});

describe('dates and figures that could be read two ways', () => {
  const days = (rows: readonly AdReportRow[]) => rows.map(({ period }) => formatDay(period.from));

  test('one date that shows the order decides the whole column, the rows before it too', async () => {
    const reading = await readAs('ad-report', csv('DE,03/04/2026,1', 'DE,05/04/2026,2', 'DE,13/04/2026,3'));
    expect(days(reading.report.rows)).toEqual(['2026-04-03', '2026-04-05', '2026-04-13']);
    const other = await readAs('ad-report', csv('DE,03/04/2026,1', 'DE,04/13/2026,3'));
    expect(days(other.report.rows)).toEqual(['2026-03-04', '2026-04-13']);
  });

  test('no date shows it: asked for, never guessed; with the answer the rows are read', async () => {
    const file = csv('DE,03/04/2026,1', 'DE,05/04/2026,2');
    const asked = await readAs('ad-report', file);
    expect(asked.report.rows).toEqual([]);
    expect(told(asked).slice(0, 1)).toEqual(['report.date-order line 1']);
    expect(asked.notices[0]?.severity).toBe('error');
    expect(asked.notices[0]?.wayOut).toEqual({
      tr: 'Bu belge için tarih sırasını seçin: gün-ay ya da ay-gün.',
      en: 'Choose the date order for this document: day-month or month-day.',
    });
    expect(days((await readAs('ad-report', file, { dateOrder: 'day-month' })).report.rows)).toEqual([
      '2026-04-03',
      '2026-04-05',
    ]);
    expect(days((await readAs('ad-report', file, { dateOrder: 'month-day' })).report.rows)).toEqual([
      '2026-03-04',
      '2026-05-04',
    ]);
  });

  test('a column that shows both orders: what is certain is read, the rest is named', async () => {
    const reading = await readAs('ad-report', csv('DE,03/04/2026,1', 'DE,13/04/2026,2', 'DE,04/14/2026,3'));
    expect(days(reading.report.rows)).toEqual(['2026-04-13', '2026-04-14']);
    expect(told(reading)).toEqual(['report.date-order line 1', 'cell.date-order line 2']);
  });

  test('1,234 is a thousand and more when another figure of the column shows the dot', async () => {
    const reading = await readAs('ad-report', csv('DE,2026-03-01,"1,234"', 'DE,2026-03-02,12.50'));
    expect(spends(reading.report.rows)).toEqual(['DE USD 1234', 'DE USD 12.50']);
  });

  test('1.234 is a thousand and more when another figure shows the comma', async () => {
    const reading = await readAs('ad-report', csv('DE,2026-03-01,1.234', 'DE,2026-03-02,"12,50"'));
    expect(spends(reading.report.rows)).toEqual(['DE USD 1234', 'DE USD 12.50']);
  });

  test('nothing shows the mark: the table is offered for mapping, which has the choice', async () => {
    const reading = await readAs('table', csv('DE,2026-03-01,1.234', 'DE,2026-03-02,5.678'));
    expect(told(reading)).toEqual(['report.decimal-mark line 1']);
    expect(reading.notices[0]?.words.en).toContain('two ways');
  });
});

describe('broken lines and odd sheets', () => {
  test('a line end in a name shifts cells: both halves are named by line, the rest is read', async () => {
    const file = textFile(
      'Campaign name,Country/Region,By Day,Cost (USD)\nA,DE,2026-03-01,1\nSpring\nsale,DE,2026-03-02\nB,DE,2026-03-03,3\n',
    );
    const reading = await readAs('ad-report', file);
    expect(spends(reading.report.rows)).toEqual(['DE USD 1', 'DE USD 3']);
    expect(told(reading)).toEqual(['report.remark-line line 3', 'csv.row-broken line 4']);
    expect(reading.notices[1]?.words.tr).toContain('3 hücre var, başlıkta 4');
  });

  test('an open quote is named by line and the rows before it stand', async () => {
    const file = textFile(
      'Campaign name,Country/Region,By Day,Cost (USD)\nA,DE,2026-03-01,1\n"B,DE,2026-03-02,2\nC,DE,2026-03-03,3\n',
    );
    const reading = await readAs('ad-report', file);
    expect(spends(reading.report.rows)).toEqual(['DE USD 1']);
    expect(told(reading)).toEqual(['csv.quote-open line 3']);
  });

  test('hidden rows and hidden columns are read and told; hidden and further sheets are named as not read', async () => {
    const file = sheetFile([HEADER, line('DE', 1), line('US', 2)], {
      hiddenRows: [3],
      head: '<cols><col min="4" max="4" hidden="1"/></cols>',
    });
    const reading = await readAs('ad-report', file);
    expect(spends(reading.report.rows)).toEqual(['DE USD 1', 'US USD 2']);
    expect(told(reading)).toEqual(['sheet.hidden-rows Report!D3', 'sheet.hidden-column Report!D1']);
  });

  test('a header whose names are merged over two rows', async () => {
    const rows: FixtureCell[][] = [
      ['Campaign name', 'Country/Region', 'By Day', 'Money', null],
      [null, null, null, 'Cost', 'Currency'],
      line('DE', 7),
    ];
    const merges = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'];
    const reading = await readAs('ad-report', sheetFile(rows, { merges }));
    expect(spends(reading.report.rows)).toEqual(['DE USD 7']);
  });

  test('a report without rows says so', async () => {
    const reading = await readAs('ad-report', sheetFile([HEADER]));
    expect(told(reading)).toEqual(['report.no-rows Report!D1']);
  });
});
