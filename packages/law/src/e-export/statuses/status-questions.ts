import { canonical, type Words } from '@kervan/kit';
import type { StatusDays } from './asked-on.ts';
import { isBeforeDecision } from './before-decision.ts';
import type { StatusClassId } from './status-class.ts';
import {
  questionOn,
  STATUS_FACT_NAMES,
  type StatusFactDefinition,
  type StatusFactName,
  statusFact,
} from './status-facts.ts';
import { statusClasses } from './statuses.ts';
import { type FactAnswer, type FactsOn, factsOn, type StatusFacts, withAnswer } from './told-facts.ts';
import { type StatusOnDay, statusOnDay, type Weight, weigh } from './verdict.ts';

/** Something nobody told that may decide on a status. */
export interface StatusQuestion {
  readonly fact: StatusFactName;
  readonly definition: StatusFactDefinition;
  /** The question as put on that day, its year filled in. */
  readonly words: Words;
  /** The statuses that look at it. */
  readonly statuses: readonly StatusClassId[];
  /** The rules that ask it. */
  readonly rules: readonly string[];
  /** How many conditions stay open under its worst answer, over all statuses asked about. */
  readonly leaves: number;
}

/**
 * What to ask next about all statuses, the question whose worst answer leaves the fewest open conditions first. Measured facts
 * are probed at the figures between which their effect turns. A question that changes nothing, whatever the answer, is left out.
 */
export function statusQuestions(facts: StatusFacts, days: StatusDays): readonly StatusQuestion[] {
  if (isBeforeDecision(days)) return [];
  return questionsAbout(
    statusClasses.map((status) => statusOnDay(status, days)),
    factsOn(facts, days.on),
    days,
  );
}

/** The same about the statuses given. */
export function questionsAbout(
  statuses: readonly StatusOnDay[],
  facts: FactsOn,
  days: StatusDays,
): readonly StatusQuestion[] {
  const now = score(statuses, facts);
  const ranked: {
    readonly question: StatusQuestion;
    readonly worst: Score;
    readonly tried: readonly Score[];
  }[] = [];
  for (const fact of STATUS_FACT_NAMES) {
    if (facts(fact) !== undefined) continue;
    const scores = probesOf(statuses, fact).map((answer) => score(statuses, withAnswer(facts, fact, answer)));
    if (scores.every((one) => one.state === now.state)) continue;
    const worst = scores.reduce((a, b) => (compareScores(a, b) >= 0 ? a : b));
    ranked.push({ question: question(fact, statuses, worst.open, days), worst, tried: scores });
  }
  // Sorting is stable: what ties keeps the order of the catalogue.
  return ranked
    .sort((a, b) => compareScores(a.worst, b.worst) || compareMeans(a.tried, b.tried))
    .map(({ question: one }) => one);
}

function question(
  fact: StatusFactName,
  statuses: readonly StatusOnDay[],
  leaves: number,
  { on }: StatusDays,
): StatusQuestion {
  const asking = statuses.map(({ status, conditions, classes }) => ({
    status: status.id,
    rules: [...conditions, ...classes].flatMap(({ condition, candidates }) =>
      candidates.some(({ asked }) => asked.requirement?.needs.includes(fact)) ? [condition.rule] : [],
    ),
  }));
  return {
    fact,
    definition: statusFact(fact),
    words: questionOn(fact, on),
    statuses: asking.filter((one) => one.rules.length > 0).map((one) => one.status),
    rules: [...new Set(asking.flatMap((one) => one.rules))],
    leaves,
  };
}

function probesOf(statuses: readonly StatusOnDay[], fact: StatusFactName): readonly FactAnswer[] {
  const probes = new Map<string, FactAnswer>();
  for (const { conditions, classes } of statuses)
    for (const { candidates } of [...conditions, ...classes])
      for (const { asked } of candidates)
        for (const answer of asked.requirement?.probes(fact) ?? []) probes.set(canonical(answer), answer);
  return [...probes.values()];
}

/** How much stays open: conditions that may be settled, then those of the versions seen, then classes within a status. */
interface Counts {
  readonly open: number;
  readonly openSeen: number;
  readonly openClasses: number;
}

interface Score extends Counts {
  /** Everything an answer may change, to tell whether it changed anything. */
  readonly state: string;
}

const NOTHING: Counts = { open: 0, openSeen: 0, openClasses: 0 };

function score(statuses: readonly StatusOnDay[], facts: FactsOn): Score {
  const weights = statuses.map((status) => weigh(status, facts));
  return { ...weights.reduce<Counts>(add, NOTHING), state: weights.map(stateOf).join('|') };
}

function stateOf({ verdict, underVersionsSeen, open, openSeen, openClasses }: Weight): string {
  return [verdict.verdict, underVersionsSeen.verdict, open, openSeen, openClasses].join(',');
}

function add(a: Counts, b: Counts): Counts {
  return {
    open: a.open + b.open,
    openSeen: a.openSeen + b.openSeen,
    openClasses: a.openClasses + b.openClasses,
  };
}

function compareScores(a: Counts, b: Counts): number {
  return a.open - b.open || a.openSeen - b.openSeen || a.openClasses - b.openClasses;
}

/** Which leaves less open on the mean of its answers; both sums are raised to one number of answers, so nothing is divided. */
function compareMeans(a: readonly Score[], b: readonly Score[]): number {
  const raised = (scores: readonly Score[], times: number): Counts => {
    const sum = scores.reduce<Counts>(add, NOTHING);
    return {
      open: sum.open * times,
      openSeen: sum.openSeen * times,
      openClasses: sum.openClasses * times,
    };
  };
  return compareScores(raised(a, b.length), raised(b, a.length));
}
