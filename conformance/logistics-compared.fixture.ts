import type { ClaimFile } from '@kervan/law';
import { expect } from 'vitest';
import { type Answer, lawAnswer, type Range } from './answers.fixture.ts';
import { NotTold } from './evaluator/claim.ts';
import { type Days, evaluate, type Result } from './evaluator/logistics/evaluate.ts';
import { BEST, inEveryWay, WORST } from './evaluator/logistics/range.ts';

/** What both say to a claim, and what of it is open. */
export interface Compared {
  readonly law: Answer;
  /** The most favourable world; of a claim with questions that nobody answered, one of them. */
  readonly most: Result;
  readonly isPoint: boolean;
  /** The law's range is as narrow as the worlds tried. */
  readonly isExact: boolean;
}

/** Worlds in between, in which some of what is not known turns out well and some does not. */
function mixedWorlds(claim: ClaimFile, days: Days): readonly Result[] {
  return [1, 2, 3].map((world) =>
    evaluate(claim, days, {
      pendingCounts: world % 2 === 0,
      favourable: (question) => [...`${question}${world}`].reduce(mix, 7) % 2 === 0,
    }),
  );
}

function mix(before: number, letter: string): number {
  return (before * 31 + letter.charCodeAt(0) * 7 + (before >> 4)) % 1_000_003;
}

/** Compares the two where everything is told that has no few answers; nothing where the evaluator cannot decide. */
export function compare(claim: ClaimFile, days: Days, isTold: boolean): Compared | undefined {
  let worst: Result[];
  let best: Result[];
  try {
    worst = inEveryWay(claim, days, WORST);
    best = inEveryWay(claim, days, BEST);
  } catch (error) {
    if (!isTold && error instanceof NotTold) return undefined;
    throw error;
  }
  const law = lawAnswer(claim, days.decidedOn, days.knownOn);
  const [least, most] = [worst[0] as Result, best[0] as Result];
  const pending = claim.ledger?.some(({ state }) => state === 'pending') ?? false;
  const isPoint = best.length === 1 && !pending && most.unsure.size === 0;
  if (isPoint) {
    expectPoint(law, most);
    expect(law.award.undetermined).toBe(false);
    return { law, most, isPoint, isExact: true };
  }
  const isExact = expectRange(law, [...worst, ...best, ...(isTold ? mixedWorlds(claim, days) : [])]);
  if (isTold && least.lines.size === 1) {
    expect([law.award.least, law.award.most]).toEqual([String(least.award), String(most.award)]);
    expect(law.award.undetermined).toBe([...most.lines.values()].some(({ undetermined }) => undetermined));
  }
  return { law, most, isPoint, isExact };
}

/** Nothing is left open: one award, one answer on every line, refused by the rule that comes first. */
function expectPoint(law: Answer, { award, lines }: Result): void {
  for (const [id, { least, most, refusedBy }] of Object.entries(law.lines)) {
    const { award: only, broken } = lines.get(id) ?? { award: -1n, broken: new Set<string>() };
    const rules = [...broken];
    if (refusedBy === null) expect([id, ...rules]).toEqual([id]);
    else expect([id, ...rules]).toContain(refusedBy);
    expect([id, least, most]).toEqual([id, String(only), String(only)]);
  }
  expect([law.award.least, law.award.most]).toEqual([String(award), String(award)]);
}

/** The law's range holds what every world awards, and it refuses only what every world refuses. Tells whether it is no wider. */
function expectRange(law: Answer, worlds: readonly Result[]): boolean {
  const within = ({ least, most }: Range, one: bigint) => BigInt(least) <= one && one <= BigInt(most ?? 0);
  for (const { award, lines } of worlds) {
    for (const [id, line] of Object.entries(law.lines)) {
      const one = lines.get(id);
      const shown = `${id} ${JSON.stringify(line)} ${one?.award} ${[...(one?.broken ?? [])]}`;
      expect([shown, within(line, one?.award ?? -1n)]).toEqual([shown, true]);
      if (line.refusedBy !== null) expect([id, line.refusedBy, one?.award]).toEqual([id, line.refusedBy, 0n]);
    }
    const shown = `${JSON.stringify(law.award)} ${award}`;
    expect([shown, within(law.award, award)]).toEqual([shown, true]);
  }
  const awards = worlds.map(({ award }) => award);
  return (
    awards.some((award) => String(award) === law.award.least) &&
    awards.some((award) => String(award) === law.award.most)
  );
}
