import { Problem } from '@kervan/kit';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SheetContext } from './sheet-row.ts';
import { readSheetRows } from './sheet-rows.ts';
import { textsOf } from './workbook.fixture.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const CONTEXT: SheetContext = {
  sheet: 'Report',
  strings: textsOf('Germany', 'H&M', '', 'İstanbul'),
  dateStyles: [false, true],
  epoch: 1900,
};

interface Seen {
  readonly rows: readonly string[];
  readonly refused: string | undefined;
  readonly facts: string;
}

/** What a sheet's XML comes to, read with or without the scanner, in pieces of a size. */
async function seen(xml: Uint8Array | string, scanner: boolean, size = 97): Promise<Seen> {
  const bytes = Buffer.from(xml);
  const rows: string[] = [];
  async function* pieces(): AsyncGenerator<Buffer> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  try {
    const facts = await readSheetRows(
      pieces(),
      'sheet1.xml',
      CONTEXT,
      (row) => {
        const cells = Array.from(
          { length: row.width },
          (_, column) => `${row.kind(column)}=${row.text(column)}`,
        );
        rows.push(`${row.number}${row.hidden ? ' hidden' : ''}: ${cells.join(' | ')}`);
        return true;
      },
      { scanner },
    );
    return {
      rows,
      refused: undefined,
      facts: JSON.stringify([facts.merges, [...facts.hiddenColumns], facts.formulas]),
    };
  } catch (cause) {
    if (!(cause instanceof Problem)) throw cause;
    return { rows: [], refused: cause.code, facts: '' };
  }
}

function sheet(rows: string, head = '', tail = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${MAIN}" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">${head}<sheetData>${rows}</sheetData>${tail}</worksheet>`;
}

const text = fc.constantFrom(
  '7',
  '0',
  '374.95000000000005',
  '-1.5E-3',
  ' 12 ',
  'Ülke',
  'a b',
  '&amp;&lt;x&gt;',
  '&#10;',
  'ﬁ',
  '😀',
  '46023',
  '2',
  '9',
  '',
);
const attributes = fc.constantFrom(
  '',
  ' s="1"',
  ' s="0"',
  ' t="s"',
  ' s="1" t="n"',
  ' t="str"',
  ' t="b"',
  ' t="e"',
  ' t="d"',
  ' t="inlineStr"',
  ' t="zz"',
  ' cm="1"',
  ' s="1" s="1"',
);
const value = fc
  .tuple(fc.constantFrom('v', 'v', 'v', 'is', 'isp', 'rich', 'f', 'cdata', 'comment', 'none'), text)
  .map(([how, what]) => {
    if (how === 'v') return `<v>${what}</v>`;
    if (how === 'is') return `<is><t>${what}</t></is>`;
    if (how === 'isp') return `<is><t xml:space="preserve">${what}</t></is>`;
    if (how === 'rich')
      return `<is><r><t>${what}</t></r><r><t>!</t></r><rPh sb="0" eb="1"><t>no</t></rPh></is>`;
    if (how === 'f') return `<f>SUM(A1:A2)</f><v>${what}</v>`;
    if (how === 'cdata') return `<v><![CDATA[${what.replace('&', '')}]]></v>`;
    if (how === 'comment') return `<!-- </row> --><v>${what}</v>`;
    return '';
  });
const blank = fc.constantFrom('', '', '', '\n  ', ' ', '\r\n');
const reference = fc.constantFrom('own', 'own', 'own', 'own', 'none', 'wrong-row', 'skip');
const cell = fc.tuple(attributes, value, blank, reference, fc.boolean());

const row = fc.tuple(
  fc.array(cell, { maxLength: 5 }),
  blank,
  fc.constantFrom(
    '',
    ' spans="1:9"',
    ' spans="1:9" x14ac:dyDescent="0.25"',
    ' hidden="1"',
    ' hidden="true" ht="15"',
    ' foo="1"',
    ' ht="1" ht="2"',
  ),
  fc.constantFrom(1, 1, 1, 2, 0),
  fc.boolean(),
);

const sheetXml = fc.array(row, { maxLength: 6 }).map((rows) => {
  let number = 0;
  const lines = rows.map(([cells, gap, rowAttributes, step, stated]) => {
    number += step;
    let column = -1;
    const written = cells.map(([cellAttributes, content, before, how, selfClosed]) => {
      column += how === 'skip' ? 2 : 1;
      const letters = String.fromCharCode(65 + column);
      const at = how === 'none' ? '' : ` r="${letters}${how === 'wrong-row' ? number + 7 : number}"`;
      if (content === '' && selfClosed) return `${before}<c${at}${cellAttributes}/>`;
      return `${before}<c${at}${cellAttributes}>${content}</c>`;
    });
    const body = written.join('');
    const own = stated ? ` r="${number}"` : '';
    return body === ''
      ? `${gap}<row${own}${rowAttributes}/>`
      : `${gap}<row${own}${rowAttributes}>${body}</row>`;
  });
  return sheet(
    lines.join(''),
    '<cols><col min="2" max="3" hidden="1"/></cols>',
    '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>',
  );
});

describe('the scanner of plain rows reads what the XML parser reads', () => {
  test('on made-up sheets of plain and odd rows, in pieces of any size', async () => {
    await fc.assert(
      fc.asyncProperty(sheetXml, fc.integer({ min: 1, max: 400 }), async (xml, size) => {
        expect(await seen(xml, true, size)).toEqual(await seen(xml, false, size));
      }),
      { numRuns: process.env.KERVAN_LONG === '1' ? 10_000 : 600 },
    );
  });

  test('on sheets with bytes changed, left out or put in anywhere: the same rows, or refused both ways', async () => {
    const change = fc.tuple(
      fc.nat(),
      fc.constantFrom('drop', 'put', 'swap', 'cut'),
      fc.integer({ min: 0, max: 255 }),
    );
    await fc.assert(
      fc.asyncProperty(sheetXml, fc.array(change, { minLength: 1, maxLength: 3 }), async (xml, changes) => {
        let bytes = Buffer.from(xml);
        for (const [where, how, byte] of changes) {
          const at = where % bytes.length;
          const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
          if (how === 'drop') bytes = Buffer.concat([before, after.subarray(1)]);
          else if (how === 'put') bytes = Buffer.concat([before, Buffer.from([byte]), after]);
          else if (how === 'swap') bytes = Buffer.concat([before, Buffer.from([byte]), after.subarray(1)]);
          else if (before.length > 0) bytes = Buffer.from(before);
        }
        // Of several faults either way may meet another one first; that it refuses is what counts.
        const [scanned, parsed] = [await seen(bytes, true), await seen(bytes, false)];
        expect({ ...scanned, refused: scanned.refused !== undefined }).toEqual({
          ...parsed,
          refused: parsed.refused !== undefined,
        });
      }),
      { numRuns: process.env.KERVAN_LONG === '1' ? 30_000 : 1500 },
    );
  });

  test('the plain rows are really scanned: 375 rows of nine cells, with and without the scanner, byte for byte the same', async () => {
    const rows = Array.from({ length: 375 }, (_, at) => {
      const cells = 'ABCDEFGHI'
        .split('')
        .map((letter) => `<c r="${letter}${at + 1}" s="1"><v>${46_000 + at}</v></c>`);
      return `<row r="${at + 1}" spans="1:9" x14ac:dyDescent="0.25">${cells.join('')}</row>`;
    });
    const xml = sheet(rows.join(''));
    const scanned = await seen(xml, true, 1000);
    expect(scanned.rows).toHaveLength(375);
    // 46,000 is 9 December 2025: 25,569 + 20,431 days after 1 January 1970.
    expect(scanned.rows[0]?.startsWith('1: day=2025-12-09 | day=2025-12-09')).toBe(true);
    expect(scanned).toEqual(await seen(xml, false, 1000));
  });
});

describe('what neither takes', () => {
  test.each([
    ['a document type', '<!DOCTYPE worksheet [<!ENTITY x "y">]>', 'xml.doctype'],
    ['a declared encoding that workbooks may not have', '', 'xml.encoding'],
  ])('%s is refused', async (what, doctype, code) => {
    const encoding = what.includes('encoding') ? 'windows-1254' : 'UTF-8';
    const xml = `<?xml version="1.0" encoding="${encoding}"?>${doctype}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`;
    expect((await seen(xml, true)).refused).toBe(code);
  });

  test('a sheet that holds a row or a cell twice is refused: which of them counts is uncertain', async () => {
    const twice = '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>';
    expect((await seen(sheet(twice), true)).refused).toBe('xlsx.cells-out-of-order');
    const rows = '<row r="2"><c r="A2"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>';
    expect((await seen(sheet(rows), true)).refused).toBe('xlsx.cells-out-of-order');
  });

  test('rows of another namespace are no rows, and a prefix for the right one does no harm', async () => {
    const foreign = `<worksheet xmlns="urn:other"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`;
    expect((await seen(foreign, true)).refused).toBe('xml.broken');
    const prefixed = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    expect((await seen(prefixed, true)).rows).toEqual(['1: number=5']);
  });

  test('UTF-16 sheets are read too', async () => {
    const xml = sheet('<row r="1"><c r="A1" t="inlineStr"><is><t>Şubat</t></is></c></row>').replace(
      'UTF-8',
      'UTF-16',
    );
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(xml, 'utf16le')]);
    expect((await seen(bytes, true, 64)).rows).toEqual(['1: text=Şubat']);
  });
});
