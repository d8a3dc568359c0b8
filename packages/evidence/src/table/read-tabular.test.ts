import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AdReportRow } from '../model.ts';
import { fileHead, readTable, streamAdReport, tableFileAt } from './index.ts';
import { problemOf, readAs, readFixture, textFile, told } from './read.fixture.ts';
import { type FixtureCell, sheetFile, xlsxFile } from './xlsx/workbook.fixture.ts';

const HEADER = ['Campaign name', 'Country/Region', 'By Day', 'Cost (USD)'];
/** 1 March 2026. */
const MARCH = 46_082;

const report = (count: number): FixtureCell[][] => [
  HEADER,
  ...Array.from({ length: count }, (_, at): FixtureCell[] => [
    `C${at % 7}`,
    'Germany',
    { serial: MARCH + (at % 31) },
    at + 0.25,
  ]),
];

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kervan-table-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('one reader for page, server and terminal', () => {
  test('rows passed on one by one are those of the array, from bytes and from a path', async () => {
    const file = sheetFile(report(3000));
    const whole = await readAs('ad-report', file);
    const path = join(folder, 'rapor.xlsx');
    await writeFile(path, file.bytes);
    for (const source of [file, tableFileAt(path)]) {
      const rows: AdReportRow[] = [];
      const streamed = await streamAdReport(source, {}, (row) => rows.push(row));
      expect(rows).toEqual(whole.report.rows);
      expect(streamed).toMatchObject({
        kind: 'ad-report',
        digest: whole.digest,
        size: whole.size,
        notices: [],
      });
      if (streamed?.kind === 'ad-report') expect(streamed.report).toEqual({ platform: 'tiktok', rows: 3000 });
    }
    expect(whole.report.rows[2999]?.place).toBe('Report!D3001');
  });

  test('a csv from a path is read in pieces with the same rows', async () => {
    const text = [
      'Campaign name,Country/Region,By Day,Cost (USD)',
      ...Array.from({ length: 20_000 }, (_, at) => `Şölen ${at},DE,2026-03-01,${at}.5`),
    ].join('\n');
    const path = join(folder, 'rapor.csv');
    await writeFile(path, text);
    let rows = 0;
    let last: AdReportRow | undefined;
    await streamAdReport(tableFileAt(path), {}, (row) => {
      rows++;
      last = row;
    });
    expect([rows, last?.place, last?.campaign]).toEqual([20_000, 'line 20001', 'Şölen 19999']);
  });

  test('the digest is the SHA-256 of the bytes', async () => {
    // printf 'abc' | sha256sum
    expect((await fileHead(textFile('abc'))).digest).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  test('rows of any table with their places', async () => {
    const seen: string[] = [];
    await readTable(
      sheetFile([
        ['a', 'b'],
        [1, null],
      ]),
      {},
      (row, place) => {
        seen.push(`${place(0)} ${row.text(0)}`);
        return true;
      },
    );
    expect(seen).toEqual(['Report!A1 a', 'Report!A2 1']);
  });
});

describe('files that are refused are readings with a notice in both languages', () => {
  test('200 MB of bytes: the limit is named, with the way out', async () => {
    const reading = await readFixture(sheetFile(report(1)), { maxBytes: 1024 });
    expect(reading.kind).toBe('unrecognised');
    expect(told(reading)).toEqual(['table.too-large rapor.xlsx']);
    expect(reading.notices[0]?.wayOut?.tr).toContain('daha kısa dönemlerle');
    expect(reading.notices[0]?.wayOut?.en).toContain('shorter periods');
  });

  test('a path that is not there', async () => {
    const reading = await streamAdReport(tableFileAt(join(folder, 'yok.xlsx')), {}, () => {});
    expect(reading?.kind).toBe('unrecognised');
    expect(reading?.notices.map(({ code, place }) => [code, place])).toEqual([
      ['file.unreadable', 'yok.xlsx'],
    ]);
    expect((await problemOf(fileHead(tableFileAt(join(folder, 'yok.xlsx'))))).words.en).toContain('ENOENT');
  });

  test('macros make a workbook no evidence', async () => {
    const extra = [{ name: 'xl/vbaProject.bin', content: 'x' }];
    const reading = await readAs(
      'not-evidence',
      xlsxFile({ sheets: [{ name: 'R', rows: report(1) }], extra }),
    );
    expect(told(reading)).toEqual(['xlsx.macros xl/vbaProject.bin']);
    expect(reading.notices[0]?.words.tr).toContain('makro');
  });

  test('a workbook that is no report: shown for mapping, saying so', async () => {
    const reading = await readAs(
      'table',
      sheetFile([
        ['Ad', 'Soyad', 'Telefon'],
        ['Ali', 'Veli', '0'],
        ['Can', 'Ay', '1'],
      ]),
    );
    expect(told(reading)).toEqual(['table.not-recognised Report!A1']);
    expect(reading.notices[0]?.words).toEqual({
      tr: 'Tablo, bilinen bir rapor ya da hesap dökümü değil.',
      en: 'The table is no report or statement that is known.',
    });
    expect(reading.table).toMatchObject({
      sheet: 'Report',
      headerRow: 1,
      header: ['Ad', 'Soyad', 'Telefon'],
    });
    expect(reading.table.suggested).toBeUndefined();
  });

  test('an empty workbook', async () => {
    const reading = await readAs('unrecognised', sheetFile([]));
    expect(told(reading)).toEqual(['table.empty rapor.xlsx']);
  });

  test('prose with commas is no table', async () => {
    const prose = textFile(
      'Sayın yetkili, merhaba,\nekte raporu, faturayı ve dekontu bulabilirsiniz,\nsaygılarımla\n',
    );
    await expect(readFixture(prose)).rejects.toThrow('no reader');
  });
});

describe('workbooks of several sheets', () => {
  test('the sheet that is recognised is read wherever it stands; the others are named as not read', async () => {
    const reading = await readAs(
      'ad-report',
      xlsxFile({
        sheets: [
          { name: 'Notlar', rows: [['Merhaba']] },
          { name: 'Rapor', rows: report(2) },
          { name: 'Gizli', rows: report(2), state: 'hidden' },
          { name: 'Boş', rows: [] },
        ],
      }),
    );
    expect(reading.report.rows.map(({ place }) => place)).toEqual(['Rapor!D2', 'Rapor!D3']);
    expect(told(reading)).toEqual(['sheet.not-read Notlar!A1', 'sheet.hidden Gizli!A1']);
    expect(reading.notices[1]?.words).toEqual({
      tr: 'Bu sayfa gizli; okunmadı.',
      en: 'This sheet is hidden; it was not read.',
    });
  });
});
