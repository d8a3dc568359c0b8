import type { UnknownWhy, Verdict, Words } from '@kervan/kit';
import type { StatusFactName } from './status-facts.ts';
import type { FactAnswer, FactsOn } from './told-facts.ts';

/** What a requirement came to; why, where it is unknown. */
export interface Outcome {
  readonly verdict: Verdict;
  readonly why?: UnknownWhy;
}

export const HOLDS: Outcome = { verdict: 'holds' };
export const FAILS: Outcome = { verdict: 'fails' };
/** No source says; nobody's answer would settle it. */
export const UNSAID: Outcome = { verdict: 'unknown', why: 'law' };

export function outcome(holds: boolean): Outcome {
  return holds ? HOLDS : FAILS;
}

/** A figure that a requirement measures a fact against. */
export interface Threshold {
  readonly fact: StatusFactName;
  /** `at-least`: reaching it is enough. `above`, `below`: it must be passed. */
  readonly comparison: 'at-least' | 'above' | 'below';
  /** Undefined where a source names a threshold without its figure. */
  readonly figure: FactAnswer | undefined;
}

/** One thing a status asks for, as a value: its facts, its words, its canonical form, and its test. */
export interface Requirement {
  readonly needs: readonly StatusFactName[];
  readonly words: Words;
  readonly canonical: unknown;
  readonly thresholds: readonly Threshold[];
  test(facts: FactsOn): Outcome;
  /** The nearest change that would make it hold; undefined where it holds already or nothing told is in its way. */
  lacking(facts: FactsOn): Words | undefined;
  /** Answers between which the effect of a fact turns: enough to try instead of all its answers. */
  probes(name: StatusFactName): readonly FactAnswer[];
}

const WHYS: readonly UnknownWhy[] = ['ask', 'judge', 'await', 'law'];

/** Why a whole is unknown, of the reasons of its parts: what somebody can answer goes first, for it may decide. */
export function firstWhy(outcomes: readonly Outcome[]): UnknownWhy {
  return WHYS.find((why) => outcomes.some((one) => one.why === why)) ?? 'law';
}

/** All of them hold. One that fails decides, whatever is unknown about the others. */
export function everyOutcome(outcomes: readonly Outcome[]): Outcome {
  return decided(outcomes, 'fails', HOLDS);
}

/** At least one of them holds. */
export function someOutcome(outcomes: readonly Outcome[]): Outcome {
  return decided(outcomes, 'holds', FAILS);
}

function decided(outcomes: readonly Outcome[], decisive: Verdict, otherwise: Outcome): Outcome {
  const found = outcomes.find((one) => one.verdict === decisive);
  if (found !== undefined) return found;
  const open = outcomes.filter((one) => one.verdict === 'unknown');
  return open.length === 0 ? otherwise : { verdict: 'unknown', why: firstWhy(open) };
}
