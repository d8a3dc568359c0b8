import type { Assessment, ClaimFile } from '@kervan/law';
import { expect } from 'vitest';
import { type Answer, answerIn, lawAssessment, type Range } from './answers.fixture.ts';
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
  const assessment = lawAssessment(claim, days.decidedOn, days.knownOn);
  const law = answerIn(assessment);
  const [least, most] = [worst[0] as Result, best[0] as Result];
  const pending = claim.ledger?.some(({ state }) => state === 'pending') ?? false;
  // Of a fact that nobody told the law package may say less than the worlds do, never something else.
  const isPoint = isTold && !pending && most.unsure.size === 0;
  if (isPoint) {
    expectPoint(law, most);
    expect(law.award.undetermined).toBe(false);
    expect(opened(assessment)).toEqual([...most.opened].map(([key, used]) => `${key} ${used}`).sort());
    return { law, most, isPoint, isExact: true };
  }
  const isExact = expectRange(law, [...worst, ...best, ...(isTold ? mixedWorlds(claim, days) : [])]);
  if (isTold && least.lines.size === 1 && !isStartOpen(claim, most)) {
    expect([law.award.least, law.award.most]).toEqual([String(least.award), String(most.award)]);
    expect(law.award.undetermined).toBe([...most.lines.values()].some(({ undetermined }) => undetermined));
  }
  return { law, most, isPoint, isExact };
}

/** What leaves an amount open, but not whether a line is taken at all. */
const OF_AMOUNTS = `
  rate ceiling L-6.6 L-6.10 L-9.8.3 L-9.8.4 L-11.3.1 L-11.3.7 L-11.7a L-13.4.2 L-15.1 L-15.2 L-18.2`
  .trim()
  .split(/\s+/);

/** What hangs on the day on which support began. */
const OF_STARTS = ['L-4.5', 'L-5.3', 'L-6.15', 'L-7.7', 'L-10.4'];

/**
 * Nobody tells when support began, or it began with a first application that may be refused. The law package then knows no support
 * year, nor what is used up of its ceiling: its range holds the worlds, but is wider than they are.
 */
function isStartOpen(claim: ClaimFile, { unsure }: Result): boolean {
  const isFirst = claim.facts.some(({ fact, value }) => fact === 'firstApplication' && value === true);
  const isUnsure = [...unsure].some((rule) => !OF_AMOUNTS.includes(rule));
  return OF_STARTS.some((rule) => unsure.has(rule)) || (isFirst && isUnsure);
}

/** What the law package says that the claim uses of every allowance. */
function opened({ run }: Assessment): string[] {
  return [...run.allowances.values(), ...run.documents]
    .filter(({ usedNowMost }) => usedNowMost > 0n)
    .map(({ key, usedNowMost }) => `${key} ${usedNowMost}`)
    .sort();
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
      expect(within(line, one?.award ?? -1n), shown).toBe(true);
      if (line.refusedBy !== null) expect([id, line.refusedBy, one?.award]).toEqual([id, line.refusedBy, 0n]);
    }
    const shown = `${JSON.stringify(law.award)} ${award}`;
    expect(within(law.award, award), shown).toBe(true);
  }
  const awards = worlds.map(({ award }) => award);
  return (
    awards.some((award) => String(award) === law.award.least) &&
    awards.some((award) => String(award) === law.award.most)
  );
}
