import { describe, expect, it } from 'vitest';
import { assessPopulation } from './assess-population.ts';
import { pieces } from './pieces.ts';

const DAYS = { decidedOn: '2026-08-03', knownOn: '2026-08-03' };
const bytes = (text: string) => new TextEncoder().encode(text);

async function* stream(...parts: string[]) {
  for (const part of parts) yield bytes(part);
}

/** A claim without lines: nothing is asked, nothing is due. */
const empty = (beneficiary: string) =>
  JSON.stringify({
    format: 'kervan-claim/1',
    claim: '2026-Q2',
    regime: 'e-export',
    beneficiary,
    quarter: '2026-Q2',
    facts: [],
    lines: [],
    rates: [],
  });

describe('cutting a stream into pieces of whole lines', () => {
  it('gives every byte once, in order, with the number of the first line, wherever the stream is cut', async () => {
    const text = 'a\nbb\n\nccc\ndddd\ne';
    for (let size = 1; size <= text.length; size++) {
      for (let cut = 1; cut < text.length; cut++) {
        let whole = '';
        for await (const piece of pieces(stream(text.slice(0, cut), text.slice(cut)), size)) {
          expect(piece.firstLine).toBe(whole.split('\n').length);
          expect(whole === '' || whole.endsWith('\n')).toBe(true);
          whole += new TextDecoder().decode(piece.bytes);
        }
        expect(whole).toBe(text);
      }
    }
  });
});

describe('assessing a population', () => {
  it('tells each claim in order, and of a line it cannot take in the number, the place and the words', async () => {
    const lines: string[] = [];
    const totals = await assessPopulation(
      stream(`${empty('first')}\n`, 'no json\n', `\n{"format":"kervan-claim/1"}\n${empty('last')}`),
      {
        days: DAYS,
        threads: 2,
        write: (text) => {
          lines.push(...text.trim().split('\n'));
        },
      },
    );
    const told = lines.map((line) => JSON.parse(line));
    expect(told.map(({ line }) => line)).toEqual([1, 2, 4, 5]);
    expect(told[0]).toEqual({
      line: 1,
      beneficiary: 'first',
      claim: '2026-Q2',
      least: '0.00',
      most: '0.00',
      undetermined: false,
    });
    expect(told[1].code).toBe('population.not-json');
    expect(told[2].code).toBe('schema.claim');
    expect(told[2].words.tr.length).toBeGreaterThan(10);
    expect(told[3].beneficiary).toBe('last');
    expect(totals).toEqual({ claims: 4, lines: 0, faults: 2, least: 0n, most: 0n, unbounded: 0 });
  });

  it('takes claims of both Decisions in one file; one of 5448 that names a quarter is told at its place', async () => {
    const { quarter: _, ...logistics } = { ...JSON.parse(empty('mission')), regime: 'logistics' };
    const claims = [JSON.parse(empty('shop')), logistics, { ...logistics, quarter: '2025-Q2' }];
    const lines: string[] = [];
    const totals = await assessPopulation(stream(claims.map((claim) => JSON.stringify(claim)).join('\n')), {
      days: DAYS,
      threads: 1,
      write: (text) => {
        lines.push(...text.trim().split('\n'));
      },
    });
    const told = lines.map((line) => JSON.parse(line));
    expect(told.slice(0, 2).map(({ beneficiary, most }) => [beneficiary, most])).toEqual([
      ['shop', '0.00'],
      ['mission', '0.00'],
    ]);
    expect(told[2]).toMatchObject({ line: 3, code: 'period.not-asked', place: '$.quarter' });
    expect(totals).toMatchObject({ claims: 3, faults: 1 });
  });
});
