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
import type { Step } from './by-hand.ts';
import { type ByHand, handOf, POPULATIONS, type Population, population } from './populations.ts';

/**
 * Populations of 1,000,000 lines in 100,000 claims: e-export alone, half and half, logistics alone, side by side. In memory: `assess`
 * alone on claims taken in before against the same arithmetic by hand; with reasons recorded (the run with the digest of every step),
 * and put into words. End to end: NDJSON through the function that the terminal calls, with the peak of memory. The awards are
 * compared first. `BENCH_CLAIMS` sets another number of claims in memory, `BENCH_END_TO_END=no` leaves the files out.
 */
const LINES = 10;
const BATCH = Number(process.env.BENCH_CLAIMS ?? 10_000);
const { law } = await bundledLaw();
const days = { decidedOn: parseDay('2026-08-03'), knownOn: parseDay('2026-08-03') };

const batches = POPULATIONS.map((name) => {
  const files = [...population(name, BATCH, LINES)];
  return { name, files, claims: files.map((file) => law.intake(file)), hands: files.map(handOf) };
});
for (const { claims, hands } of batches) {
  for (const [index, claim] of claims.entries()) {
    const { least, most } = law.assess(claim, days).award;
    const expected = (hands[index] as ByHand)();
    if (least !== expected.least || most !== expected.most)
      throw new Error(`${claim.file.beneficiary}: ${least}–${most} ≠ ${expected.least}–${expected.most}`);
  }
}

/**
 * Lines a second of the thread's own time in each population: what others do on the machine counts less so. All take turns, so that
 * its swings meet all alike.
 */
function race(
  contestants: Readonly<Record<string, (batch: (typeof batches)[number]) => void>>,
  rounds: number,
): Record<string, Record<string, number>> {
  const took = new Map<string, number[]>();
  for (let round = 0; round < rounds; round++) {
    for (const [contestant, run] of Object.entries(contestants)) {
      for (const batch of batches) {
        globalThis.gc?.();
        const begun = process.threadCpuUsage();
        run(batch);
        const { user, system } = process.threadCpuUsage(begun);
        const key = `${contestant}|${batch.name}`;
        const speed = (BATCH * LINES) / ((user + system) / 1e6);
        took.set(key, [...(took.get(key) ?? []), speed]);
      }
    }
  }
  const speedOf = (contestant: string, name: Population) =>
    Math.round(median(took.get(`${contestant}|${name}`) ?? []));
  return Object.fromEntries(
    Object.keys(contestants).map((contestant) => [
      contestant,
      Object.fromEntries(POPULATIONS.map((name) => [name, speedOf(contestant, name)])),
    ]),
  );
}

let kept = 0n;
const inMemory = race(
  {
    assess: ({ claims }) => {
      for (const claim of claims) kept += law.assess(claim, days).award.most;
    },
    'by hand': ({ hands }) => {
      for (const hand of hands) kept += hand().most;
    },
    'by hand, with a trace': ({ hands }) => {
      for (const hand of hands) {
        const trace: Step[] = [];
        kept += hand(trace).most + BigInt(trace.length);
      }
    },
  },
  11,
);
const recorded = race(
  {
    'assess and receipt (facts, uses and every step digested)': ({ claims }) => {
      for (const claim of claims) kept += BigInt(law.receiptOf(law.assess(claim, days), 'bench').uses.length);
    },
    intake: ({ files }) => {
      for (const file of files) kept += BigInt(law.intake(file).lines.length);
    },
  },
  5,
);
const inWords = Object.fromEntries(
  batches.map(({ name, claims }) => {
    const some = claims.slice(0, 500);
    const begun = process.threadCpuUsage();
    for (const claim of some) kept += BigInt(law.describe(law.assess(claim, days)).lines.length);
    const { user, system } = process.threadCpuUsage(begun);
    return [name, Math.round((some.length * LINES) / ((user + system) / 1e6))];
  }),
);

const folder = await mkdtemp(join(tmpdir(), 'kervan-population-'));
const endToEnd: unknown[] = [];
const runs: readonly (readonly [Population, number])[] = [
  ['e-export', 1_000],
  ['e-export', 10_000],
  ['e-export', 100_000],
  ['half and half', 100_000],
  ['logistics', 100_000],
];
try {
  for (const [name, count] of process.env.BENCH_END_TO_END === 'no' ? [] : runs) {
    const path = join(folder, `${count}.ndjson`);
    await pipeline(Readable.from(ndjson(name, count)), createWriteStream(path));
    for (const threads of [1, 2]) endToEnd.push({ population: name, ...(await stream(path, threads)) });
    rmSync(path);
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** A fresh process for each, so that the peak of memory is its own. */
async function stream(path: string, threads: number): Promise<object> {
  const script = new URL('end-to-end.ts', import.meta.url).pathname;
  const { stdout } = await promisify(execFile)(process.execPath, [script, path, String(threads)]);
  return JSON.parse(stdout);
}

function* ndjson(name: Population, count: number): Generator<string> {
  for (const file of population(name, count, LINES)) yield `${JSON.stringify(file)}\n`;
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
