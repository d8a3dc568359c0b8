import { formatDay, parseDay } from '@kervan/kit';
import type { DeadlinesFile } from '@kervan/law';
import { bundledLaw } from '../law.ts';
import { machineFacts, median, report } from '../report.ts';
import { openCases } from './cases.ts';

/**
 * Every clock of 10,000 open cases on a day: taken in, computed with steps, extensions, flags and what met them; then in words of both
 * languages. The six months after every payment are first compared with the same by the language's own dates.
 */
const COUNT = 10_000;
const SEED = Number(process.env.BENCH_SEED ?? 20_261_124);
const ROUNDS = 9;

const { law } = await bundledLaw();
const file: DeadlinesFile = { format: 'kervan-deadlines/1', cases: openCases(COUNT, SEED) };
const today = parseDay('2026-03-02');
const answer = law.deadlinesOf(file, { today });

let deadlines = 0;
let checked = 0;
const states: Record<string, number> = {};
for (const one of answer.cases) {
  for (const { clock, start, lastDay, state } of one.deadlines) {
    deadlines += 1;
    states[state] = (states[state] ?? 0) + 1;
    if (start.event !== 'payment' || start.day === undefined || lastDay === undefined) continue;
    const expected = sixMonthsAfter(formatDay(start.day));
    if (formatDay(lastDay) !== expected)
      throw new Error(`${one.case} ${clock.id}: ${formatDay(lastDay)} ≠ ${expected}`);
    checked += 1;
  }
}
if (checked === 0) throw new Error('no payment was looked at');

const contestants: Readonly<Record<string, () => number>> = {
  deadlinesOf: () => law.deadlinesOf(file, { today }).cases.length,
  describeDeadlines: () => law.describeDeadlines(answer).cases.length,
};

const took = new Map<string, number[]>();
// Rounds go around both, so that a slow moment of the machine falls on both.
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, run] of Object.entries(contestants)) {
    globalThis.gc?.();
    const begun = performance.now();
    if (run() !== COUNT) throw new Error(`${name} lost a case`);
    took.set(name, [...(took.get(name) ?? []), performance.now() - begun]);
  }
}

const ms = (name: string) => Math.round(median(took.get(name) ?? []));
report('clocks', {
  machine: machineFacts(),
  seed: SEED,
  cases: COUNT,
  deadlines,
  states,
  paymentsChecked: checked,
  medianMs: { deadlinesOf: ms('deadlinesOf'), describeDeadlines: ms('describeDeadlines') },
  deadlinesPerSecond: Math.round((deadlines / median(took.get('deadlinesOf') ?? [])) * 1000),
  targetMs: 1000,
});

/** The same-numbered day six months later, or the last of that month, by `Date` in UTC. */
function sixMonthsAfter(text: string): string {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + 6, 0)).getUTCDate();
  return new Date(Date.UTC(year, month + 5, Math.min(day, last))).toISOString().slice(0, 10);
}
