import { bundledLaw } from '../law.ts';
import { machineFacts, median, report } from '../report.ts';
import { byHand } from './by-hand.ts';
import { entitlements } from './entitlements.ts';

/**
 * 100,000 entitlements with debts and liens: taken in, set off with every step, doubt and other reading, put into words; and the
 * same distribution by hand. All must agree to the kuruş before a figure counts.
 */
const COUNT = 100_000;
const SEED = Number(process.env.BENCH_SEED ?? 20_260_824);
const ROUNDS = 7;

const { law } = await bundledLaw();
const file = {
  format: 'kervan-offset/1',
  regime: 'logistics',
  entitlements: [...entitlements(COUNT, SEED)],
} as const;
const taken = law.takeOffsets(file);
const answers = taken.map(law.offset);
const grounds: Record<string, number> = {};
for (const [index, { name, payments }] of answers.entries()) {
  const paid = (to: string): bigint =>
    payments.reduce((sum, payment) => (payment.to === to ? sum + payment.kurus : sum), 0n);
  const own = [paid('tax'), paid('socialSecurity'), paid('applicant')].join(' ');
  const expected = byHand(taken[index] as (typeof taken)[number]).join(' ');
  if (own !== expected) throw new Error(`${name}: ${own} ≠ ${expected}`);
  for (const ground of new Set(payments.map((payment) => payment.ground)))
    grounds[ground] = (grounds[ground] ?? 0) + 1;
}

let kept = 0;
const contestants: Readonly<Record<string, () => void>> = {
  offset: () => {
    for (const one of taken) kept += law.offset(one).payments.length;
  },
  'take in and offset': () => {
    for (const one of law.takeOffsets(file)) kept += law.offset(one).payments.length;
  },
  'put into words': () => {
    kept += law.describeOffsets('logistics', answers).answers.length;
  },
  'by hand': () => {
    for (const one of taken) kept += byHand(one).length;
  },
};

const took = new Map<string, number[]>();
// Rounds go around all contestants, so that a slow moment of the machine falls on everybody.
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, run] of Object.entries(contestants)) {
    globalThis.gc?.();
    const begun = performance.now();
    run();
    took.set(name, [...(took.get(name) ?? []), performance.now() - begun]);
  }
}
if (kept === 0) throw new Error('nothing was set off');

report('offset', {
  machine: machineFacts(),
  seed: SEED,
  entitlements: COUNT,
  grounds,
  milliseconds: Object.fromEntries([...took].map(([name, all]) => [name, Math.round(median(all))])),
});
