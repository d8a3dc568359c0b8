import { describe, expect, test } from 'vitest';
import { PLATFORM_INVOICE, pdfBytes, TURKISH_INVOICE } from './pdf/pdf.fixture.ts';
import { bulletinXml } from './rates/bulletin.fixture.ts';
import { readDocument } from './read.ts';
import { envelopeXml, invoiceXml } from './ubl/invoice.fixture.ts';

/** The same damage on every run; set KERVAN_FUZZ_SEED to try other damage. The seed stands in each test's name. */
const SEED = Number(process.env.KERVAN_FUZZ_SEED ?? 20260331);
const MUTATIONS = 500;
const SLOWEST_MILLISECONDS = 5000;

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Numbers in [0, below), the same ones for the same seed (mulberry32). */
function dice(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below) | 0;
  };
}

/** A document with one to four wounds: bytes changed, cut out, doubled, moved, put in, or its end torn off. */
function damaged(bytes: Uint8Array, roll: (below: number) => number): Uint8Array {
  let list = [...bytes];
  for (let wounds = 1 + roll(4); wounds > 0; wounds--) {
    const at = roll(list.length || 1);
    const length = 1 + roll(40);
    const piece = list.slice(at, at + length);
    const kind = roll(7);
    if (kind === 0) list[at] = roll(256);
    else if (kind === 1) list.splice(at, length);
    else if (kind === 2) list.splice(at, 0, ...piece);
    else if (kind === 3) list.splice(roll(list.length || 1), 0, ...list.splice(at, length));
    else if (kind === 4) list.splice(at, 0, ...Array.from({ length }, () => roll(256)));
    else if (kind === 5) list[at] = '0123456789.,<>&"/-'.charCodeAt(roll(18));
    else if (roll(6) === 0) list = list.slice(0, at);
  }
  return new Uint8Array(list);
}

describe(`five hundred damaged documents of each kind are readings, never a crash, none slow (seed ${SEED})`, () => {
  const kinds: readonly (readonly [string, readonly Uint8Array[]])[] = [
    [
      'e-invoices and envelopes',
      [utf8(invoiceXml()), utf8(envelopeXml([invoiceXml(), invoiceXml({ type: 'IADE' })]))],
    ],
    ['rate bulletins', [utf8(bulletinXml('2026-03-13'))]],
    ['PDFs', [pdfBytes([PLATFORM_INVOICE]), pdfBytes([TURKISH_INVOICE, PLATFORM_INVOICE])]],
  ];
  test.each(kinds)(
    '%s',
    async (_, originals) => {
      const roll = dice(SEED);
      for (let count = 0; count < MUTATIONS; count++) {
        const bytes = damaged(originals[count % originals.length] as Uint8Array, roll);
        const started = performance.now();
        const reading = await readDocument({ name: `damaged-${count}`, bytes });
        const took = performance.now() - started;
        const codes = reading.notices.map((each) => each.code);
        const about = `seed ${SEED}, document ${count}: ${codes.join(', ')}`;
        expect(reading.digest, about).toHaveLength(64);
        expect(codes, about).not.toContain('file.reader-failed');
        expect(took, about).toBeLessThan(SLOWEST_MILLISECONDS);
        // A document that gives nothing must say why.
        if (reading.kind === 'unrecognised') expect(codes.length, about).toBeGreaterThan(0);
      }
    },
    120_000,
  );
});
