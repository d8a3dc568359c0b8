import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SourceFile } from '../../model.ts';
import { openTable } from '../open.ts';
import { textFile } from '../read.fixture.ts';
import { sniffEncoding } from './decode.ts';
import { sniffDelimiter } from './delimiter.ts';

async function read(file: SourceFile) {
  const table = await openTable(file);
  if (table === undefined) return undefined;
  const rows: string[][] = [];
  const lines: number[] = [];
  const facts = await table.sheets[0]?.scan((row) => {
    rows.push(Array.from({ length: row.width }, (_, column) => row.text(column)));
    lines.push(row.number);
    return true;
  });
  return { rows, lines, broken: facts?.broken };
}

/** The letters in which Turkish windows-1254 differs from Latin-1. */
const TURKISH: Readonly<Record<string, number>> = { ğ: 0xf0, ı: 0xfd, ş: 0xfe, Ğ: 0xd0, İ: 0xdd, Ş: 0xde };

function windows1254(text: string): Uint8Array {
  return Uint8Array.from([...text].map((letter) => TURKISH[letter] ?? letter.charCodeAt(0)));
}

const ROWS = [
  ['Ülke', 'Kampanya adı', 'Maliyet'],
  ['Almanya', 'İlkbahar ŞÖLENİ', '12,50'],
  ['İsviçre', 'Çığ', '1.234,00'],
];

const joined = (delimiter: string, end = '\r\n') => ROWS.map((row) => row.join(delimiter)).join(end);

describe('encodings', () => {
  test.each([
    ['utf-8', Buffer.from(joined(';'))],
    ['utf-8', Buffer.from(`\ufeff${joined(';')}`)],
    ['utf-16le', Buffer.from(`\ufeff${joined('\t')}`, 'utf16le')],
    ['utf-16le', Buffer.from(joined('\t'), 'utf16le')],
    ['utf-16be', Buffer.from(`\ufeff${joined('\t')}`, 'utf16le').swap16()],
    ['windows-1254', Buffer.from(windows1254(joined(';')))],
  ])('%s is told by its bytes and read with its Turkish letters', async (encoding, bytes) => {
    const file = { name: 'rapor.csv', bytes: new Uint8Array(bytes) };
    expect(await sniffEncoding(file)).toBe(encoding);
    expect((await read(file))?.rows).toEqual(ROWS);
  });

  test('a Turkish letter cut by the border of two pieces is still UTF-8: 64 kB of ASCII, then ş', async () => {
    for (const shift of [0, 1, 2, 3]) {
      const text = `a,b\n${'x'.repeat(64 * 1024 - 6 + shift)}şşş,1\n`;
      expect(await sniffEncoding(textFile(text))).toBe('utf-8');
    }
  });

  test('bytes that are no text are no table', async () => {
    expect(
      await read({ name: 'a.csv', bytes: new Uint8Array([1, 2, 3, 44, 5, 10, 7, 44, 8]) }),
    ).toBeUndefined();
    expect(await read({ name: 'a.csv', bytes: new Uint8Array(0) })).toBeUndefined();
  });

  test.each([
    '<?xml version="1.0"?><a/>',
    '{"a":1,"b":2}',
    '%PDF-1.7 a,b',
    ':20:STMT\n:25:a,b',
    'just one line of text',
  ])('%s is no table', async (text) => {
    expect(await read(textFile(text))).toBeUndefined();
  });
});

describe('delimiters', () => {
  test('decimal commas do not hide semicolons, nor commas in names tabs', () => {
    expect(sniffDelimiter('Ülke;Maliyet;Satış\nDE;12,5;3,1\nFR;1,0;2,2')).toBe(';');
    expect(sniffDelimiter('Name\tCost\nSpring, 2026, a\t1\nx, y, z\t2')).toBe('\t');
    expect(sniffDelimiter('a,b\n"x;y;z",1\n"p;q;r",2')).toBe(',');
  });

  test('the settings line of a spreadsheet program and title lines do not mislead', () => {
    expect(sniffDelimiter('sep=;\na;b;c\n1;2;3\n4;5;6')).toBe(';');
    expect(
      sniffDelimiter('Campaign report\nSeptember 1, 2026 - September 30, 2026\nDay,Cost,Code\n1,2,3\n4,5,6'),
    ).toBe(',');
  });

  test('a table printed with any of the signs is read back cell by cell, the sign itself and quotes within texts too', async () => {
    const printed = fc.constantFrom(';', ',', '\t').chain((sign) => {
      const letters = fc.constantFrom('a', 'Z', 'İ', 'ş', '0', '9', ' ', '"', '\n', '.', sign);
      const cell = fc.string({ unit: letters, maxLength: 8 }).map((text) => text.trim());
      const row = fc.array(cell, { minLength: 3, maxLength: 3 });
      return fc.tuple(fc.constant(sign), fc.array(row, { minLength: 2, maxLength: 6 }));
    });
    await fc.assert(
      fc.asyncProperty(printed, async ([sign, rows]) => {
        const quoted = rows.map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(sign));
        expect((await read(textFile(quoted.join('\r\n'))))?.rows).toEqual(rows);
      }),
      { numRuns: 300 },
    );
  });
});

describe('lines', () => {
  test('rows are named by the line where they begin, blank lines and line ends in quotes counted', async () => {
    const found = await read(textFile('a,b\n1,2\n\n"x\ny",3\r\n4,5\r6,7'));
    expect(found?.rows.map(([first]) => first)).toEqual(['a', '1', 'x\ny', '4', '6']);
    expect(found?.lines).toEqual([1, 2, 4, 6, 7]);
  });

  test('a quote that is never closed is named by its line; what stands before it is kept', async () => {
    const found = await read(textFile('a,b\n1,2\n"x,3\n4,5\n6,7\n'));
    expect(found?.rows).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
    expect(found?.broken).toEqual([{ line: 3, why: 'quote-open' }]);
  });

  test('a stray quote inside a text is a letter', async () => {
    expect((await read(textFile('a,b\n19" monitor,2\n3,4')))?.rows[1]).toEqual(['19" monitor', '2']);
  });

  test('one row of 300,000 letters is a quote gone wrong, not a row', async () => {
    const found = await read(textFile(`a,b\n1,2\n"${'x'.repeat(300_000)}",3\n`));
    expect(found?.broken).toEqual([{ line: 3, why: 'quote-open' }]);
  });
});
