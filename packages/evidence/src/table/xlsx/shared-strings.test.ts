import { Problem } from '@kervan/kit';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSharedStrings } from './shared-strings.ts';
import { textsOf } from './workbook.fixture.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

async function read(
  xml: string | Uint8Array,
  scanner: boolean,
  size = 61,
): Promise<readonly string[] | 'refused'> {
  const bytes = Buffer.from(xml);
  async function* pieces(): AsyncGenerator<Buffer> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  try {
    const texts = await readSharedStrings(pieces(), 'xl/sharedStrings.xml', { scanner });
    return Array.from({ length: texts.size }, (_, index) => texts.text(index));
  } catch (cause) {
    if (cause instanceof Problem) return 'refused';
    throw cause;
  }
}

const list = (items: string) =>
  `<?xml version="1.0"?><sst xmlns="${MAIN}" count="9" uniqueCount="9">${items}</sst>`;

const text = fc.constantFrom(
  'Germany',
  'Şölen',
  'H&amp;M',
  '&lt;b&gt; &quot;x&quot; &apos;',
  '&#65;',
  '',
  ' x ',
  'a\nb',
  '_x0041_',
  '😀',
  'ﬁ',
  '&',
  '\u0001',
);
const item = fc
  .tuple(fc.constantFrom('plain', 'plain', 'plain', 'kept', 'rich', 'bare', 'cdata', 'gap'), text)
  .map(([how, what]) => {
    if (how === 'kept') return `<si><t xml:space="preserve">${what}</t></si>`;
    if (how === 'rich')
      return `<si><r><rPr/><t>${what}</t></r><r><t>!</t></r><rPh sb="0" eb="1"><t>no</t></rPh></si>`;
    if (how === 'bare') return '<si><t/></si>';
    if (how === 'cdata') return '<si><t><![CDATA[x<y]]></t></si>';
    if (how === 'gap') return `\n  <si>\n<t>${what}</t></si>`;
    return `<si><t>${what}</t></si>`;
  });

describe('the shared texts of a workbook', () => {
  test('are the same with and without the scanner, in pieces of any size', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(item, { maxLength: 8 }),
        fc.integer({ min: 1, max: 200 }),
        async (items, size) => {
          const xml = list(items.join(''));
          expect(await read(xml, true, size)).toEqual(await read(xml, false, size));
        },
      ),
      { numRuns: process.env.KERVAN_LONG === '1' ? 10_000 : 600 },
    );
  });

  test('and when bytes are changed: the same texts, or refused both ways', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(item, { maxLength: 5 }),
        fc.nat(),
        fc.integer({ min: 0, max: 255 }),
        async (items, where, byte) => {
          const bytes = Buffer.from(list(items.join('')));
          bytes[where % bytes.length] = byte;
          expect(await read(bytes, true)).toEqual(await read(bytes, false));
        },
      ),
      { numRuns: process.env.KERVAN_LONG === '1' ? 10_000 : 600 },
    );
  });

  test('entities and escapes are resolved, blanks around trimmed', async () => {
    const items =
      '<si><t>H&amp;M &lt;x&gt;</t></si><si><t xml:space="preserve"> a </t></si><si><t>_x0041_b</t></si>';
    expect(await read(list(items), true)).toEqual(['H&M <x>', 'a', 'Ab']);
  });

  test('40,000 texts, more than are kept decoded, each under its own number', async () => {
    const texts = textsOf(...Array.from({ length: 40_000 }, (_, at) => `Kampanya ${at}`));
    expect([texts.size, texts.text(0), texts.text(32_768), texts.text(39_999), texts.text(39_999)]).toEqual([
      40_000,
      'Kampanya 0',
      'Kampanya 32768',
      'Kampanya 39999',
      'Kampanya 39999',
    ]);
    expect(texts.text(40_000)).toBe('');
  });
});
