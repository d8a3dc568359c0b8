import { decimalText, formatDay, parseDay } from '@kervan/kit';
import { describe, expect, test } from 'vitest';
import type { SourceFile } from '../../model.ts';
import { openTable } from '../open.ts';
import { problemOf } from '../read.fixture.ts';
import type { TableRow } from '../row.ts';
import { serialDay } from './serial-day.ts';
import { isDateFormat } from './styles.ts';
import { sheetFile, xlsxFile, xlsxParts } from './workbook.fixture.ts';
import { type FixturePart, zipOf } from './zip.fixture.ts';

/** What each row of the first sheet gives. */
async function rowsOf<T>(file: SourceFile, take: (row: TableRow) => T): Promise<T[]> {
  const table = await openTable(file);
  if (table === undefined) throw new Error('no table');
  const taken: T[] = [];
  await table.sheets[0]?.scan((row) => {
    taken.push(take(row));
    return true;
  });
  table.close();
  return taken;
}

const texts = (row: TableRow) => Array.from({ length: row.width }, (_, column) => row.text(column));
const kinds = (row: TableRow) => Array.from({ length: row.width }, (_, column) => row.kind(column));

describe('cells of a workbook', () => {
  test('a number keeps every digit that the file stores: 374.95000000000005 stays 374.95000000000005', async () => {
    const stored = ['374.95000000000005', '0.1', '-12.50', '1.5E-3', '12345678901234567.89', '9'];
    const file = sheetFile(stored.map((number) => [{ number }]));
    expect(await rowsOf(file, (row) => decimalText(row.decimal(0)))).toEqual([
      '374.95000000000005',
      '0.1',
      '-12.50',
      // 1.5E-3 is 15 × 10⁻⁴
      '0.0015',
      '12345678901234567.89',
      '9',
    ]);
  });

  test('what is no number is told, not made zero', async () => {
    const file = sheetFile([[{ number: '1,5' }]]);
    const table = await openTable(file);
    const read = table?.sheets[0]?.scan((row) => row.decimal(0) === undefined);
    expect((await problemOf(read as Promise<unknown>)).code).toBe('not-a-decimal');
  });

  test('kinds: text, number, day, boolean, error, formula, empty', async () => {
    const file = sheetFile([
      [
        'Germany',
        12.5,
        { serial: 46_023 },
        { raw: 't="b"><v>1</v>' },
        { raw: 't="e"><v>#N/A</v>' },
        { raw: '><f>SUM(B1:B1)</f><v>12.5</v>' },
        null,
        { raw: 't="inlineStr"><is><t>a</t></is>' },
        { raw: 't="d"><v>2026-03-01T00:00:00</v>' },
        { raw: 's="1">' },
      ],
    ]);
    expect((await rowsOf(file, kinds))[0]).toEqual([
      'text',
      'number',
      'day',
      'boolean',
      'error',
      'formula',
      'empty',
      'text',
      'day',
    ]);
    // 46,023 − 25,569 = 20,454 days after 1 January 1970: 1 January 2026. A formula's stored value is not shown at all.
    expect((await rowsOf(file, texts))[0]).toEqual([
      'Germany',
      '12.5',
      '2026-01-01',
      'TRUE',
      '#N/A',
      '',
      '',
      'a',
      '2026-03-01',
    ]);
  });

  test('rich text is joined, phonetic help is left out, `_x000D_` is undone', async () => {
    const parts = xlsxParts({ sheets: [{ name: 'S', rows: [['x']] }] }).map(
      (part): FixturePart =>
        part.name !== 'xl/sharedStrings.xml'
          ? part
          : {
              name: part.name,
              content:
                '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><r><t>Ger</t></r><r><t>many_x0021_</t></r><rPh sb="0" eb="1"><t>no</t></rPh></si></sst>',
            },
    );
    expect(await rowsOf({ name: 's.xlsx', bytes: zipOf(parts) }, texts)).toEqual([['Germany!']]);
  });

  test('sheets are found through the workbook, in the order of their tabs, hidden ones known as such', async () => {
    const table = await openTable(
      xlsxFile({
        sheets: [
          { name: 'Özet', rows: [['a']], state: 'hidden' },
          { name: 'Ad report', rows: [['b']] },
        ],
      }),
    );
    expect(table?.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Özet', true],
      ['Ad report', false],
    ]);
    expect(table?.sheets[1]?.place(12, 2)).toBe("'Ad report'!C12");
    expect(table?.sheets[0]?.place(3, 27)).toBe('Özet!AB3');
  });
});

describe('dates', () => {
  test('serials of the 1900 calendar: day 59 is 28 February, day 60 never was, day 61 is 1 March 1900', () => {
    expect(serialDay(59, 1900)).toBe(parseDay('1900-02-28'));
    expect(serialDay(60, 1900)).toBeUndefined();
    expect(serialDay(61, 1900)).toBe(parseDay('1900-03-01'));
    expect(serialDay(1, 1900)).toBe(parseDay('1900-01-01'));
    expect(serialDay(0, 1900)).toBeUndefined();
    expect(serialDay(2_958_465, 1900)).toBe(parseDay('9999-12-31'));
    expect(serialDay(2_958_466, 1900)).toBeUndefined();
  });

  test('the same serial under the 1904 calendar is 1,462 days later', async () => {
    expect(serialDay(0, 1904)).toBe(parseDay('1904-01-01'));
    const sheets = [{ name: 'S', rows: [[{ serial: 44_561 }]] }];
    // 46,023 − 1,462 = 44,561
    expect(await rowsOf(xlsxFile({ sheets, date1904: true }), texts)).toEqual([['2026-01-01']]);
    expect(await rowsOf(xlsxFile({ sheets }), texts)).toEqual([['2021-12-31']]);
  });

  test('a time of day is left out of the day', async () => {
    const file = sheetFile([[{ serial: '46023.999988425925' }]]);
    expect(await rowsOf(file, (row) => formatDay(row.day(0) ?? parseDay('1970-01-01')))).toEqual([
      '2026-01-01',
    ]);
  });

  test.each([
    ['yyyy-mm-dd', true],
    ['dd.mm.yyyy hh:mm:ss.000', true],
    ['[$-41F]d mmmm yyyy;@', true],
    ['mmm-yy', true],
    ['m/d/yy h:mm', true],
    ['mmm', true],
    ['h:mm', false],
    ['mm:ss', false],
    ['[h]:mm:ss', false],
    ['General', false],
    ['0.00', false],
    ['#,##0.00\\ "gün"', false],
    ['#,##0.00 "dy"', false],
    ['[Red]#,##0.00;-#,##0.00', false],
    ['_-* #,##0.00\\ _d_-', false],
  ])('the format %s shows a day: %s', (code, expected) => {
    expect(isDateFormat(code)).toBe(expected);
  });

  test('a number in a custom date format is a day, in a plain one a number', async () => {
    const sheets = [{ name: 'S', rows: [[{ serial: 46_023 }]] }];
    expect(await rowsOf(xlsxFile({ sheets, dateFormat: 'dd.mm.yyyy' }), kinds)).toEqual([['day']]);
    expect(await rowsOf(xlsxFile({ sheets, dateFormat: '#,##0.00' }), kinds)).toEqual([['number']]);
  });
});

describe('workbooks that are refused, with the reason and the way out in both languages', () => {
  const plain = xlsxParts({ sheets: [{ name: 'S', rows: [['Country/Region', 'Cost (USD)']] }] });
  const withPart = (name: string, change: (part: FixturePart) => FixturePart): SourceFile => ({
    name: 'rapor.xlsx',
    bytes: zipOf(plain.map((part) => (part.name === name ? change(part) : part))),
  });
  const SHEET = 'xl/worksheets/sheet1.xml';

  async function refusal(file: SourceFile) {
    const problem = await problemOf(
      (async () => {
        const table = await openTable(file);
        await table?.sheets[0]?.scan(() => true);
      })(),
    );
    expect(problem.words.tr).not.toBe('');
    expect(problem.wayOut?.tr).toBeDefined();
    return problem;
  }

  test('a zip bomb: 64 MB of blanks in 64 kB, refused by what it declares, before a byte is unpacked', async () => {
    const blanks = Buffer.alloc(64 * 1024 * 1024, ' ');
    const file = withPart(SHEET, (part) => ({ ...part, content: blanks }));
    const problem = await refusal(file);
    expect(problem.code).toBe('zip.bomb');
    expect(problem.place).toBe(SHEET);
    expect(problem.words).toEqual({
      tr: 'Dosya açılınca 64 MB oluyor; bu boyutta bir tablo okunmaz (zip bombası olabilir).',
      en: 'The file unpacks to 64 MB; a table of that size is not read (it may be a zip bomb).',
    });
  });

  test('a bomb that lies about its size is stopped at the first byte beyond it', async () => {
    const blanks = Buffer.alloc(20 * 1024 * 1024, ' ');
    const file = withPart(SHEET, (part) => ({ ...part, content: blanks, claimedSize: 1000 }));
    expect((await refusal(file)).code).toBe('zip.lying-size');
  });

  test('a part that is shorter than declared, or whose checksum is wrong, is damaged', async () => {
    expect((await refusal(withPart(SHEET, (part) => ({ ...part, claimedSize: 100_000 })))).code).toBe(
      'zip.lying-size',
    );
    expect((await refusal(withPart(SHEET, (part) => ({ ...part, claimedCrc: 1 })))).code).toBe('zip.damaged');
  });

  test('a broken upload: the second half of the file is missing', async () => {
    const whole = zipOf(plain);
    const problem = await refusal({ name: 'rapor.xlsx', bytes: whole.subarray(0, whole.length >> 1) });
    expect(problem.code).toBe('zip.damaged');
    expect(problem.words.tr).toContain('eksik yüklenmiş');
    expect(problem.words.en).toContain('not uploaded whole');
  });

  test('an encrypted part, an unknown compression, two parts of one name', async () => {
    expect((await refusal(withPart(SHEET, (part) => ({ ...part, encrypted: true })))).code).toBe(
      'zip.encrypted',
    );
    expect((await refusal(withPart(SHEET, (part) => ({ ...part, method: 12 })))).code).toBe('zip.method');
    const twice = zipOf([...plain, { name: 'XL/worksheets/Sheet1.xml', content: '<x/>' }]);
    expect((await refusal({ name: 'a.xlsx', bytes: twice })).code).toBe('zip.same-name-twice');
  });

  test('5,000 parts', async () => {
    const many = Array.from({ length: 5000 }, (_, at) => ({ name: `x/${at}`, content: '', stored: true }));
    expect((await refusal({ name: 'a.xlsx', bytes: zipOf([...plain, ...many]) })).code).toBe(
      'zip.too-many-parts',
    );
  });

  test('macros, whether named by the content type or only lying in the archive', async () => {
    const project = { name: 'xl/vbaProject.bin', content: 'x' };
    const problem = await refusal({ name: 'a.xlsx', bytes: zipOf([...plain, project]) });
    expect(problem.code).toBe('xlsx.macros');
    expect(problem.place).toBe('xl/vbaProject.bin');
    const contentType = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
    expect((await refusal(xlsxFile({ sheets: [{ name: 'S', rows: [] }], contentType }))).code).toBe(
      'xlsx.macros',
    );
  });

  test('a binary workbook (.xlsb) and one without sheets', async () => {
    const contentType = 'application/vnd.ms-excel.sheet.binary.macroEnabled.main';
    expect((await refusal(xlsxFile({ sheets: [{ name: 'S', rows: [] }], contentType }))).code).toBe(
      'xlsx.binary',
    );
    expect((await refusal(xlsxFile({ sheets: [] }))).code).toBe('xlsx.no-sheets');
  });

  test('a document type in any part: sheet, texts, styles, workbook, content types', async () => {
    const names = [SHEET, 'xl/sharedStrings.xml', 'xl/styles.xml', 'xl/workbook.xml', '[Content_Types].xml'];
    for (const name of names) {
      const file = withPart(name, (part) => ({
        ...part,
        content: String(part.content).replace(
          /^<\?xml[^>]*\?>\n/,
          '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
        ),
      }));
      expect([name, (await refusal(file)).code]).toEqual([name, 'xml.doctype']);
    }
  });

  test('a cell that points to a text which is not there', async () => {
    const file = sheetFile([[{ raw: 't="s"><v>7</v>' }]]);
    const table = await openTable(file);
    const read = table?.sheets[0]?.scan((row) => row.text(0) === '');
    const problem = await problemOf(read as Promise<unknown>);
    expect([problem.code, problem.place]).toEqual(['xlsx.no-such-string', 'Report!A1']);
  });

  test('an old or locked workbook, and a web page named like one', async () => {
    const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
    expect((await refusal({ name: 'hesap.xls', bytes: old })).code).toBe('xls.old-or-locked');
    const page = new TextEncoder().encode(
      '<html><body><table><tr><td>İşlem Tarihi</td></tr></table></body></html>',
    );
    expect((await refusal({ name: 'hesap.xls', bytes: page })).code).toBe('table.html');
  });

  test('a zip that is no workbook is nobody’s here', async () => {
    expect(
      await openTable({ name: 'a.zip', bytes: zipOf([{ name: 'a.txt', content: 'x' }]) }),
    ).toBeUndefined();
  });
});
