import { decimalText, parseDay, periodThrough } from '@kervan/kit';
import { describe, expect, test } from 'vitest';
import type { ColumnMapping } from '../model.ts';
import { headerDigest, suggestMapping } from '../table/index.ts';
import { readAs, textFile, told } from '../table/read.fixture.ts';
import { fold } from '../table/text/fold.ts';
import { sheetFile } from '../table/xlsx/workbook.fixture.ts';

const HEADER = ['Satıcı', 'Hedef ülke', 'Başlangıç', 'Bitiş', 'Reklam bedeli', 'Reklamla satış'];
const TABLE = `Pazaryeri raporu;;;;;\n${HEADER.join(';')}\nÖrnek;Romanya;01.05.2026;31.05.2026;240,004;1.500,00\nÖrnek;Bulgaristan;01.05.2026;31.05.2026;80,002;500,00\nToplam;;;;320,006;2.000,00\n`;

const MAPPING: ColumnMapping = {
  as: 'ad-report',
  platform: 'ornekpazar',
  columns: { country: 1, periodFrom: 2, periodUntil: 3, spend: 4, adSales: 5 },
  currency: 'EUR',
  standing: 'confirmed',
  confirmedBy: 'Örnek',
};

const withMapping = (mapping: ColumnMapping) => ({ mappings: { [headerDigest(HEADER)]: mapping } });

describe('a marketplace’s period report through a mapping that a person confirmed', () => {
  test('is read by it: exact thousandths, the currency of the mapping, the last day included, the total checked', async () => {
    const reading = await readAs('ad-report', textFile(TABLE), withMapping(MAPPING));
    expect(reading.report.platform).toBe('ornekpazar');
    const may = periodThrough(parseDay('2026-05-01'), parseDay('2026-05-31'));
    expect(reading.report.rows).toEqual([
      {
        place: 'line 3',
        country: 'RO',
        countryText: 'Romanya',
        period: may,
        currency: 'EUR',
        spend: { digits: 240_004n, scale: 3 },
        adSales: { digits: 150_000n, scale: 2 },
      },
      {
        place: 'line 4',
        country: 'BG',
        countryText: 'Bulgaristan',
        period: may,
        currency: 'EUR',
        spend: { digits: 80_002n, scale: 3 },
        adSales: { digits: 50_000n, scale: 2 },
      },
    ]);
    // 240,004 alone could be read two ways; 1.500,00 beside it shows the comma. 240.004 + 80.002 = 320.006
    expect(told(reading)).toEqual(['report.total-row line 5']);
  });

  test('a guess that nobody confirmed is not used', async () => {
    const reading = await readAs(
      'table',
      textFile(TABLE),
      withMapping({ ...MAPPING, standing: 'unverified' }),
    );
    expect(reading.table.header).toEqual(HEADER);
    expect(reading.table.headerRow).toBe(2);
  });

  test('the saved answer is found whatever the capitals, marks and blanks; another header is another answer', () => {
    const again = HEADER.map((name) => ` ${name.toLocaleUpperCase('tr')}\u00a0`);
    expect(headerDigest([...again, ''])).toBe(headerDigest(HEADER));
    expect(headerDigest([...HEADER].reverse())).not.toBe(headerDigest(HEADER));
    expect(headerDigest(['Cost (USD)'])).not.toBe(headerDigest(['Cost (EUR)']));
  });

  test('the mapping’s own decimal mark and date order settle what the table leaves open', async () => {
    const table = 'Ulke;Gun;Bedel\nDE;03/04/2026;1.234\n';
    const header = ['Ulke', 'Gun', 'Bedel'];
    const mapping = (more: Partial<ColumnMapping>): ColumnMapping => ({
      ...MAPPING,
      columns: { country: 0, day: 1, spend: 2 },
      ...more,
    });
    const read = async (more: Partial<ColumnMapping>) => {
      const { report } = await readAs('ad-report', textFile(table), {
        mappings: { [headerDigest(header)]: mapping(more) },
      });
      return report.rows.map(({ period, spend }) => [period.from, decimalText(spend)]);
    };
    expect(await read({ decimalMark: 'comma', dateOrder: 'day-month' })).toEqual([
      [parseDay('2026-04-03'), '1234'],
    ]);
    expect(await read({ decimalMark: 'dot', dateOrder: 'month-day' })).toEqual([
      [parseDay('2026-03-04'), '1.234'],
    ]);
    expect(await read({ decimalMark: 'dot', dateOrder: 'iso' })).toEqual([]);
  });

  test('a mapping without spend or with a column that is not there is not followed', async () => {
    const { spend: _, ...columns } = MAPPING.columns;
    expect((await readAs('table', textFile(TABLE), withMapping({ ...MAPPING, columns }))).kind).toBe('table');
    const far = withMapping({ ...MAPPING, columns: { ...MAPPING.columns, spend: 40 } });
    expect((await readAs('table', textFile(TABLE), far)).kind).toBe('table');
  });

  test('a report without a country column that a person mapped all the same is read with a warning', async () => {
    const { country: _, ...columns } = MAPPING.columns;
    const reading = await readAs('ad-report', textFile(TABLE), withMapping({ ...MAPPING, columns }));
    expect(reading.report.rows.map(({ country }) => country)).toEqual([undefined, undefined]);
    expect(told(reading)).toContain('report.no-country-mapped line 2');
  });
});

test('a header of two merged rows is mapped once like any other', async () => {
  const rows = [
    ['Hedef', 'Gün', 'Para', null],
    [null, null, 'Bedel', 'Birim'],
    ['DE', '01.03.2026', 12.5, 'EUR'],
    ['FR', '02.03.2026', 7, 'EUR'],
  ];
  const file = sheetFile(rows, { merges: ['A1:A2', 'B1:B2', 'C1:D1'] });
  const seen = await readAs('table', file);
  const header = ['Hedef', 'Gün', 'Bedel', 'Birim'];
  const mapping = { ...MAPPING, columns: { country: 0, day: 1, spend: 2, currency: 3 } };
  expect([seen.table.headerRow, seen.table.header]).toEqual([2, header]);
  const { report } = await readAs('ad-report', file, { mappings: { [headerDigest(header)]: mapping } });
  expect(report.rows.map(({ country, place }) => `${country} ${place}`)).toEqual([
    'DE Report!C3',
    'FR Report!C4',
  ]);
});

describe('what words suggest', () => {
  const suggested = (...header: readonly string[]) => suggestMapping(header.map(fold), header.join(' '));

  test('other platforms’ headers are offered with their platform, unverified', () => {
    expect(
      suggested('Rapor Başlangıcı', 'Rapor Sonu', 'Kampanya Adı', 'Ülke', 'Harcanan Tutar'),
    ).toMatchObject({
      as: 'ad-report',
      platform: 'meta',
      columns: { periodFrom: 0, periodUntil: 1, campaign: 2, country: 3, spend: 4 },
      standing: 'unverified',
    });
    expect(suggested('Day', 'Country/Territory (User location)', 'Currency code', 'Cost')).toMatchObject({
      platform: 'google',
      columns: { day: 0, country: 1, currency: 2, spend: 3 },
    });
  });

  test('a list of payments and a list of invoices are told apart by the word invoice', () => {
    expect(suggested('Transaction time', 'Transaction ID', 'Amount', 'Currency')?.as).toBe('payments');
    expect(suggested('Invoice date', 'Invoice number', 'Amount', 'Currency')?.as).toBe('invoices');
    expect(suggested('Fatura tarihi', 'Fatura no', 'Tutar')?.as).toBe('invoices');
  });

  test('a header of other things suggests nothing', () => {
    expect(suggested('Ad', 'Soyad', 'Telefon')).toBeUndefined();
  });
});
