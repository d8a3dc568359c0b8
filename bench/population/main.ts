import { execFile } from 'node:child_process';
import { createWriteStream, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { parseDay } from '@kervan/kit';
import { bundledLaw } from '../law.ts';
import { machineFacts, median, report } from '../report.ts';
import { byHand, prepare, type Step } from './by-hand.ts';
import { firms } from './firms.ts';

/**
 * A population of 1,000,000 lines in 100,000 claims. In memory: `assess` alone on claims taken in before, batch by batch, against
 * the same arithmetic by hand; with reasons recorded (the run with the digest of every step), and put into words. End to end: NDJSON
 * through the function that the terminal calls, at three sizes, with the peak of memory. The awards are compared first.
 */
const LINES = 10;
const BATCH = 10_000;
const { law } = await bundledLaw();
const days = { decidedOn: parseDay('2026-08-03'), knownOn: parseDay('2026-08-03') };

const batch = [...firms(BATCH, LINES)];
const claims = batch.map((file) => law.intake(file));
const prepared = batch.map(prepare);
for (const [index, claim] of claims.entries()) {
  const { least, most } = law.assess(claim, days).award;
  const expected = byHand(prepared[index] as (typeof prepared)[number]);
  if (least !== expected || most !== expected)
    throw new Error(`${claim.file.beneficiary}: ${least} ≠ ${expected}`);
}

/** Lines a second, the contestants taking turns so that the machine's swings meet all alike. */
function race(contestants: Readonly<Record<string, () => void>>, rounds: number): Record<string, number> {
  const took = new Map<string, number[]>();
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(contestants)) {
      globalThis.gc?.();
      const begun = performance.now();
      run();
      const all = took.get(name) ?? [];
      all.push((BATCH * LINES) / ((performance.now() - begun) / 1000));
      took.set(name, all);
    }
  }
  return Object.fromEntries([...took].map(([name, all]) => [name, Math.round(median(all))]));
}

let kept = 0n;
const inMemory = race(
  {
    assess: () => {
      for (const claim of claims) kept += law.assess(claim, days).award.least;
    },
    'by hand': () => {
      for (const claim of prepared) kept += byHand(claim);
    },
    'by hand, with a trace': () => {
      for (const claim of prepared) {
        const trace: Step[] = [];
        kept += byHand(claim, trace);
        kept += BigInt(trace.length);
      }
    },
  },
  11,
);
const recorded = race(
  {
    'assess and receipt (facts, uses and every step digested)': () => {
      for (const claim of claims) kept += BigInt(law.receiptOf(law.assess(claim, days), 'bench').uses.length);
    },
    intake: () => {
      for (const file of batch) kept += BigInt(law.intake(file).lines.length);
    },
  },
  5,
);
const some = claims.slice(0, 500);
const begun = performance.now();
for (const claim of some) kept += BigInt(law.describe(law.assess(claim, days)).lines.length);
const inWords = Math.round((some.length * LINES) / ((performance.now() - begun) / 1000));

const folder = await mkdtemp(join(tmpdir(), 'kervan-population-'));
const endToEnd: unknown[] = [];
try {
  for (const count of [1_000, 10_000, 100_000]) {
    const path = join(folder, `${count}.ndjson`);
    await pipeline(Readable.from(ndjson(count)), createWriteStream(path));
    for (const threads of [1, 2]) endToEnd.push(await stream(path, threads));
    rmSync(path);
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** A fresh process for each, so that the peak of memory is its own. */
async function stream(path: string, threads: number): Promise<unknown> {
  const script = new URL('end-to-end.ts', import.meta.url).pathname;
  const { stdout } = await promisify(execFile)(process.execPath, [script, path, String(threads)]);
  return JSON.parse(stdout);
}

function* ndjson(count: number): Generator<string> {
  for (const file of firms(count, LINES)) yield `${JSON.stringify(file)}\n`;
}

report('population', {
  ...machineFacts(),
  linesPerSecond: {
    ...inMemory,
    ...recorded,
    'assess and describe (in words, every other reading tried)': inWords,
  },
  endToEnd,
  checksum: String(kept),
});
