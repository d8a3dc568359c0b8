import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reading } from '../model.ts';
import { fileHead } from './file.ts';
import { textFile } from './read.fixture.ts';
import { readTabular } from './read-tabular.ts';
import { type FixtureCell, sheetFile, xlsxParts } from './xlsx/workbook.fixture.ts';
import { zipOf } from './xlsx/zip.fixture.ts';

const HEADER = ['Campaign name', 'Country/Region', 'By Day', 'Cost', 'Currency'];
const ROWS: FixtureCell[][] = [
  HEADER,
  ...Array.from({ length: 40 }, (_, at): FixtureCell[] => [
    `Kampanya ${at % 5}`,
    ['Germany', 'ABD', 'Türkiye'][at % 3] ?? '',
    { serial: 46_082 + at },
    at * 1.25,
    'USD',
  ]),
  ['Total', '-', '-', 975, 'USD'],
];
const CSV = ROWS.map((row, at) =>
  row
    .map((cell) =>
      typeof cell === 'object' ? `2026-03-${String((at % 28) + 1).padStart(2, '0')}` : String(cell),
    )
    .join(','),
).join('\r\n');

/** One change to a file's bytes. */
const change = fc.record({
  where: fc.nat(),
  how: fc.constantFrom('flip', 'drop', 'double', 'cut', 'zero', 'put'),
  length: fc.integer({ min: 1, max: 64 }),
  byte: fc.integer({ min: 0, max: 255 }),
});

type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function changed(bytes: Uint8Array, changes: readonly Change[]): Uint8Array {
  let now = Buffer.from(bytes);
  for (const { where, how, length, byte } of changes) {
    const at = where % Math.max(now.length, 1);
    const [before, after] = [now.subarray(0, at), now.subarray(at)];
    if (how === 'flip')
      now = Buffer.concat([before, Buffer.from([(after[0] ?? 0) ^ (byte || 1)]), after.subarray(1)]);
    else if (how === 'drop') now = Buffer.concat([before, after.subarray(length)]);
    else if (how === 'double') now = Buffer.concat([before, after.subarray(0, length), after]);
    else if (how === 'cut') now = Buffer.from(before);
    else if (how === 'zero') now = Buffer.concat([before, Buffer.alloc(length), after.subarray(length)]);
    else now = Buffer.concat([before, Buffer.from([byte]), after]);
  }
  return new Uint8Array(now);
}

/** Reads a changed file; whatever it is now, it ends in a reading with words, within five seconds. */
async function holds(name: string, bytes: Uint8Array): Promise<void> {
  const began = performance.now();
  const file = { name, bytes };
  const reading: Reading | undefined = await readTabular(file, await fileHead(file));
  expect(performance.now() - began).toBeLessThan(5000);
  for (const { words, place } of reading?.notices ?? []) {
    expect(words.tr.length > 0 && words.en.length > 0 && place.length > 0).toBe(true);
  }
}

const RUNS = process.env.KERVAN_LONG === '1' ? 5000 : 500;

// No timed test: on a busy machine five hundred workbooks take their while.
describe('five hundred changes each', { timeout: 180_000 }, () => {
  const changes = fc.array(change, { minLength: 1, maxLength: 4 });

  test('a workbook’s bytes: damage is told, never thrown, never endless', async () => {
    const { bytes } = sheetFile(ROWS);
    await fc.assert(
      fc.asyncProperty(changes, (list) => holds('rapor.xlsx', changed(bytes, list))),
      { numRuns: RUNS },
    );
  });

  test('the XML inside a workbook, packed again: the same', async () => {
    const parts = xlsxParts({ sheets: [{ name: 'Report', rows: ROWS }] });
    await fc.assert(
      fc.asyncProperty(fc.nat(), changes, (which, list) => {
        const at = which % parts.length;
        const made = parts.map((part, index) =>
          index === at ? { ...part, content: changed(Buffer.from(part.content), list) } : part,
        );
        return holds('rapor.xlsx', zipOf(made));
      }),
      { numRuns: RUNS },
    );
  });

  test('a text table’s bytes: the same', async () => {
    const { bytes } = textFile(CSV);
    await fc.assert(
      fc.asyncProperty(changes, (list) => holds('rapor.csv', changed(bytes, list))),
      { numRuns: RUNS },
    );
  });

  test('any text at all', async () => {
    const text = fc.string({
      unit: fc.constantFrom('a', '1', '.', ',', ';', '"', '\n', '\t', ' ', 'İ', '-', '/', '$', '\r'),
      maxLength: 300,
    });
    await fc.assert(
      fc.asyncProperty(text, (body) =>
        holds('a.csv', textFile(`Country/Region,Cost (USD),By Day\n${body}`).bytes),
      ),
      { numRuns: RUNS },
    );
  });
});

test('an archive without its directory is damaged, and that is a notice', async () => {
  const file = { name: 'rapor.xlsx', bytes: new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0]) };
  const reading = await readTabular(file, await fileHead(file));
  expect(reading?.notices.map(({ code }) => code)).toEqual(['zip.damaged']);
});
