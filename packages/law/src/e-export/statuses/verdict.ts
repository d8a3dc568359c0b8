import { type AskedOn, askedOn, type Candidate, type StatusDays } from './asked-on.ts';
import type { StatusCondition } from './condition.ts';
import { everyOutcome, firstWhy, HOLDS, type Outcome, UNSAID } from './requirement.ts';
import type { StatusClass } from './status-class.ts';
import type { FactsOn } from './told-facts.ts';

/** A status with what each of its conditions may ask on the day; made once, tested on any facts. */
export interface StatusOnDay {
  readonly status: StatusClass;
  readonly conditions: readonly AskedOn[];
  readonly classes: readonly AskedOn[];
}

export function statusOnDay(status: StatusClass, days: StatusDays): StatusOnDay {
  const asked = (list: readonly StatusCondition[]) =>
    list.map((condition) => askedOn(condition, days)).filter((one) => one !== undefined);
  return { status, conditions: asked(status.conditions), classes: asked(status.classes) };
}

/** What a condition came to: what may be said, and what it would be if the versions seen tell the truth of that day. */
export interface ConditionOutcome {
  readonly verdict: Outcome;
  readonly underVersionsSeen: Outcome;
}

/** The outcome under one candidate; where the version's list is silent nothing is asked. */
export function outcomeUnder(candidate: Candidate, facts: FactsOn): Outcome {
  return candidate.asked.requirement?.test(facts) ?? HOLDS;
}

/** Tries every candidate and joins: they must agree, and where the truth may be none of them no source says. */
export function conditionOutcome(asked: AskedOn, facts: FactsOn): ConditionOutcome {
  const underVersionsSeen = agreed(asked.candidates.map((candidate) => outcomeUnder(candidate, facts)));
  return { verdict: asked.bounded ? underVersionsSeen : UNSAID, underVersionsSeen };
}

function agreed(outcomes: readonly Outcome[]): Outcome {
  const [first] = outcomes;
  if (first === undefined) return UNSAID;
  const verdicts = new Set(outcomes.map((one) => one.verdict));
  if (verdicts.has('holds') && verdicts.has('fails')) return UNSAID;
  if (verdicts.size === 1 && first.verdict !== 'unknown') return first;
  return { verdict: 'unknown', why: firstWhy(outcomes) };
}

/** A status weighed on facts, without words: its verdict and how many of its conditions somebody's answer could still settle. */
export interface Weight {
  readonly verdict: Outcome;
  readonly underVersionsSeen: Outcome;
  /** Open conditions of a status that is still open. */
  readonly open: number;
  /** The same with the versions seen taken for the day's. */
  readonly openSeen: number;
  readonly openClasses: number;
}

export function weigh(status: StatusOnDay, facts: FactsOn): Weight {
  const found = status.conditions.map((asked) => conditionOutcome(asked, facts));
  const verdict = everyOutcome(found.map((one) => one.verdict));
  const underVersionsSeen = everyOutcome(found.map((one) => one.underVersionsSeen));
  const classes = status.classes.map((asked) => conditionOutcome(asked, facts).underVersionsSeen);
  return {
    verdict,
    underVersionsSeen,
    open: verdict.verdict === 'unknown' ? openOf(found.map((one) => one.verdict)) : 0,
    openSeen: underVersionsSeen.verdict === 'unknown' ? openOf(found.map((one) => one.underVersionsSeen)) : 0,
    openClasses: underVersionsSeen.verdict === 'fails' ? 0 : openOf(classes),
  };
}

function openOf(outcomes: readonly Outcome[]): number {
  return outcomes.filter((one) => one.why === 'ask' || one.why === 'judge').length;
}
