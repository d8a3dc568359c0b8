import { parseDay } from '@kervan/kit';
import { bundledLaw } from '../law.ts';
import { machineFacts, median, report } from '../report.ts';
import { byHand } from './by-hand.ts';
import { claimOf, randomLines } from './lines.ts';
import { jsonRules, publicodes, zen } from './peers.ts';

/**
 * The same twelve named rules on the same 1,000 random lines: Kervan's exported `assess` with full reasons recorded, three rule
 * engines each in its fastest mode, and the rules written by hand with a trace. All must agree on every line before a figure
 * counts. Kervan also runs the rest of the law on every line (twenty demands, two ledgers); the peers run the twelve rules only.
 */
const COUNT = 1_000;
const SEED = Number(process.env.BENCH_SEED ?? 20_260_824);
const ROUNDS = 7;

const { law } = await bundledLaw();
const lines = randomLines(COUNT, SEED);
const options = { decidedOn: parseDay('2027-03-01'), knownOn: parseDay('2027-03-01') };
const claims = lines.map((line, index) => law.intake(claimOf(line, index)));

const kervan = () => claims.map((claim) => Number(law.assess(claim, options).award.least));
const expected = lines.map((line) => Number(byHand(line).award));
const contestants: { name: string; answer: () => Promise<readonly number[]>; repeat: number }[] = [
  { name: 'Kervan assess, one claim per line', answer: async () => kervan(), repeat: 20 },
  {
    name: 'by hand with a trace',
    answer: async () => lines.map((line) => Number(byHand(line).award)),
    repeat: 100,
  },
  ...[jsonRules(), zen(), publicodes()].map((peer) => ({
    name: peer.name,
    answer: () => peer.answer(lines),
    repeat: peer.name.startsWith('publicodes') ? 1 : 3,
  })),
];

for (const { name, answer } of contestants) {
  const answers = await answer();
  const wrong = answers.findIndex((value, index) => value !== expected[index]);
  if (wrong >= 0)
    throw new Error(
      `${name} disagrees on line ${wrong}: ${answers[wrong]} against ${expected[wrong]} ${JSON.stringify(lines[wrong])}`,
    );
}

const speeds = new Map<string, number[]>();
// Rounds go around all contestants, so that a slow moment of the machine falls on everybody.
for (let round = 0; round < ROUNDS; round++) {
  for (const { name, answer, repeat } of contestants) {
    const start = performance.now();
    for (let i = 0; i < repeat; i++) await answer();
    const perSecond = (COUNT * repeat * 1_000) / (performance.now() - start);
    speeds.set(name, [...(speeds.get(name) ?? []), perSecond]);
  }
}

const figures = contestants.map(({ name }) => ({
  name,
  linesPerSecond: Math.round(median(speeds.get(name) ?? [])),
}));
const [own, hand, ...peers] = figures;
const best = peers.reduce((a, b) => (b.linesPerSecond > a.linesPerSecond ? b : a));
report('rules', {
  machine: machineFacts(),
  seed: SEED,
  lines: COUNT,
  granted: expected.filter((award) => award > 0).length,
  figures,
  bestPeer: best.name,
  timesBestPeer: round1((own?.linesPerSecond ?? 0) / best.linesPerSecond),
  timesByHand: round1((own?.linesPerSecond ?? 0) / (hand?.linesPerSecond ?? 1), 100),
});

function round1(value: number, places = 10): number {
  return Math.round(value * places) / places;
}
