import { describe, expect, test } from 'vitest';
import { SheetRow } from './sheet-row.ts';
import { SheetScanner } from './sheet-scanner.ts';
import { textsOf } from './workbook.fixture.ts';

/** Scans one row as the first of a sheet; the zero byte behind it marks the end of what has come. */
function scan(xml: string, x14ac = true): string {
  const row = new SheetRow({ sheet: 'S', strings: textsOf('Germany'), dateStyles: [], epoch: 1900 });
  const bytes = Buffer.from(`${xml}\0`);
  return new SheetScanner(row, x14ac).scan(bytes, 0, bytes.length - 1);
}

const PLAIN =
  '<row r="1" spans="1:2" x14ac:dyDescent="0.25"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>2.5</v></c></row>';

describe('a row is scanned, waited for, or left to the XML parser', () => {
  test.each([
    ['shared text and a number', PLAIN],
    ['an empty styled cell', '<row r="1"><c r="A1" s="3"/></row>'],
    ['no cells', '<row r="7"/>'],
    ['no references', '<row><c><v>1</v></c><c><v>2</v></c></row>'],
    [
      'text in the cell with an ampersand',
      '<row r="1"><c r="A1" t="inlineStr"><is><t>H&amp;M</t></is></c></row>',
    ],
    ['kept blanks', '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve"> x </t></is></c></row>'],
    ['line ends between cells', '<row r="1">\r\n  <c r="A1"><v>1</v></c>\n</row>'],
  ])('%s: scanned', (_, xml) => {
    expect(scan(xml)).toBe('whole');
  });

  test('a row cut anywhere is waited for, never taken half', () => {
    for (let length = 0; length < PLAIN.length; length++) expect(scan(PLAIN.slice(0, length))).toBe('more');
  });

  test.each([
    ['a formula', '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>'],
    ['rich text', '<row r="1"><c r="A1" t="inlineStr"><is><r><t>x</t></r></is></c></row>'],
    ['a numeric entity', '<row r="1"><c r="A1" t="str"><v>&#65;</v></c></row>'],
    ['an entity in a number', '<row r="1"><c r="A1"><v>&amp;</v></c></row>'],
    ['a comment', '<row r="1"><!-- x --><c r="A1"><v>1</v></c></row>'],
    ['CDATA', '<row r="1"><c r="A1" t="str"><v><![CDATA[x]]></v></c></row>'],
    ['a prefix', '<x:row r="1"/>'],
    ['single quotes', "<row r='1'/>"],
    ['an attribute it does not know', '<row r="1"><c r="A1" cm="1"><v>1</v></c></row>'],
    ['an attribute twice', '<row r="1"><c r="A1" s="1" s="1"><v>1</v></c></row>'],
    ['a cell of another row', '<row r="1"><c r="A2"><v>1</v></c></row>'],
    ['cells out of order', '<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>'],
    ['a column beyond XFD', '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
    ['a row beyond 1,048,576', '<row r="1048577"/>'],
    ['a type that does not exist', '<row r="1"><c r="A1" t="constructor"><v>1</v></c></row>'],
    ['a control character', '<row r="1"><c r="A1" t="str"><v>\u0001</v></c></row>'],
    ['the end of the rows', '</sheetData></worksheet>'],
  ])('%s: left to the parser', (_, xml) => {
    expect(scan(xml)).toBe('odd');
  });

  test('the last column XFD and the last row 1,048,576 are scanned', () => {
    expect(scan('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')).toBe('whole');
  });

  test('without its namespace the x14ac attribute is an XML error and goes to the parser', () => {
    expect(scan(PLAIN, false)).toBe('odd');
  });
});
