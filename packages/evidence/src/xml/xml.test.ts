import { Problem } from '@kervan/kit';
import { describe, expect, test } from 'vitest';
import { decodeXml } from './decode.ts';
import { parseXml } from './parse.ts';
import { child, childrenOf, findAll, placeOf, textOf } from './tree.ts';

const UBL = 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2';

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof Problem) return `${error.code} at ${error.place}`;
    throw error;
  }
  return 'no error';
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a tree read by namespace', () => {
  test('the same element is found under any prefix, and under none', () => {
    for (const text of [
      `<r><cbc:ID xmlns:cbc="${UBL}"> 7 </cbc:ID></r>`,
      `<r xmlns:ns4="${UBL}"><ns4:ID> 7 </ns4:ID></r>`,
      `<r><ID xmlns="${UBL}"> 7 </ID></r>`,
    ]) {
      const id = child(parseXml(text), UBL, 'ID');
      expect(textOf(id)).toBe('7');
      expect(id && placeOf(id)).toBe('/r/cbc:ID');
    }
  });

  test('a right prefix with a wrong namespace is another element', () => {
    const root = parseXml('<r xmlns:cbc="urn:other"><cbc:ID>7</cbc:ID></r>');
    expect(child(root, UBL, 'ID')).toBeUndefined();
  });

  test('one of several siblings is numbered in its place, an only one is not', () => {
    const root = parseXml('<r><a/><b/><a><c>x</c></a></r>');
    const [, second] = childrenOf(root, '', 'a');
    expect(second && placeOf(second)).toBe('/r/a[2]');
    expect(findAll(root, (each) => each.local === 'c').map(placeOf)).toEqual(['/r/a[2]/c']);
    expect(root.children.map(placeOf)).toEqual(['/r/a[1]', '/r/b', '/r/a[2]']);
  });

  test('text, character data and the five entities are joined; comments and instructions are passed over', () => {
    const root = parseXml('<r><?pi x?>a&amp;<!-- no --><![CDATA[<b>]]>&#304;</r>');
    expect(root.text).toBe('a&<b>İ');
  });

  test('a stylesheet embedded in base64 is not kept', () => {
    const root = parseXml(
      '<r><EmbeddedDocumentBinaryObject mimeCode="application/xml">AAAA</EmbeddedDocumentBinaryObject></r>',
    );
    expect(root.children[0]?.text).toBe('');
    expect(root.children[0]?.attributes.get('mimeCode')).toBe('application/xml');
  });

  test('the line of an element is the line of its opening tag', () => {
    expect(parseXml('<r>\n\n<a/></r>').children[0]?.line).toBe(3);
  });
});

describe('what is refused', () => {
  test('a document type definition, whole or never closed, before any of it is used', () => {
    expect(
      codeOf(() => parseXml('<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><r>&x;</r>')),
    ).toMatch(/^xml\.doctype/);
    expect(codeOf(() => parseXml('<!DOCTYPE r [<!ENTITY x "y"'))).toMatch(/^xml\.doctype/);
  });

  test('an entity that nobody defined', () => {
    expect(codeOf(() => parseXml('<r>\n&x;</r>'))).toMatch(/^xml\.broken at line 2/);
  });

  test('a file cut in the middle, and one that is empty', () => {
    expect(codeOf(() => parseXml('<r><a>1</a>'))).toMatch(/^xml\.broken at line 1/);
    expect(codeOf(() => parseXml(''))).toMatch(/^xml\.broken/);
  });

  test('60 elements inside one another are read, 61 are not', () => {
    const deep = (levels: number): string => '<a>'.repeat(levels) + '</a>'.repeat(levels);
    expect(codeOf(() => parseXml(deep(60)))).toBe('no error');
    expect(codeOf(() => parseXml(deep(61)))).toBe('xml.too-deep at line 1');
  });

  test('a hundred attributes are read, a hundred and one are not', () => {
    const wide = (count: number): string =>
      `<a ${Array.from({ length: count }, (_, i) => `x${i}="1"`).join(' ')}/>`;
    expect(codeOf(() => parseXml(wide(100)))).toBe('no error');
    expect(codeOf(() => parseXml(wide(101)))).toBe('xml.too-many-attributes at line 1');
  });

  test('a prefix without a namespace', () => {
    expect(codeOf(() => parseXml('<cbc:r/>'))).toMatch(/^xml\.broken/);
  });
});

describe('bytes into text', () => {
  test('a byte order mark is dropped', () => {
    expect(decodeXml(new Uint8Array([0xef, 0xbb, 0xbf, ...utf8('<r>ş</r>')]))).toBe('<r>ş</r>');
  });

  test('UTF-16 in both orders, with and without a mark', () => {
    const little = new Uint8Array(Buffer.from('<r>ğ</r>', 'utf16le'));
    const big = new Uint8Array(Buffer.from('<r>ğ</r>', 'utf16le').swap16());
    expect(decodeXml(little)).toBe('<r>ğ</r>');
    expect(decodeXml(big)).toBe('<r>ğ</r>');
    expect(decodeXml(new Uint8Array([0xff, 0xfe, ...little]))).toBe('<r>ğ</r>');
  });

  test('Turkish letters of a bulletin declared as ISO-8859-9 are right', () => {
    const head = utf8('<?xml version="1.0" encoding="ISO-8859-9"?><r>');
    const bytes = new Uint8Array([...head, 0xdd, 0xfe, 0xf0, ...utf8('</r>')]); // İ ş ğ
    expect(decodeXml(bytes)).toContain('<r>İşğ</r>');
  });

  test('bytes that are not the UTF-8 they claim to be are named, never replaced by question marks', () => {
    expect(codeOf(() => decodeXml(new Uint8Array([...utf8('<r>'), 0xdd, ...utf8('</r>')])))).toBe(
      'xml.bytes at line 1',
    );
  });

  test('an unknown encoding is named', () => {
    expect(codeOf(() => decodeXml(utf8('<?xml version="1.0" encoding="EBCDIC-TR"?><r/>')))).toBe(
      'xml.encoding at line 1',
    );
  });
});
