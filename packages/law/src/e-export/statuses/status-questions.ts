import { canonical, type Words } from '@kervan/kit';
import type { StatusDays } from './asked-on.ts';
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
 * What to ask next about all statuses, the question whose worst answer leaves the fewest open conditions first. Measured facts are probed at the
 * figures between which their effect turns. A question that changes nothing, whatever the answer, is left out.
 */
export function statusQuestions(facts: StatusFacts, days: StatusDays): readonly StatusQuestion[] {
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
  const ranked: { readonly question: StatusQuestion; readonly worst: Score; readonly total: Score }[] = [];
  for (const fact of STATUS_FACT_NAMES) {
    if (facts(fact) !== undefined) continue;
    const scores = probesOf(statuses, fact).map((answer) => score(statuses, withAnswer(facts, fact, answer)));
    if (scores.every((one) => one.state === now.state)) continue;
    const worst = scores.reduce((a, b) => (compareScores(a, b) >= 0 ? a : b));
    const total = scores.reduce(add);
    ranked.push({ question: question(fact, statuses, worst.open, days), worst, total });
  }
  // Sorting is stable: what ties keeps the order of the catalogue.
  return ranked
    .sort((a, b) => compareScores(a.worst, b.worst) || compareScores(a.total, b.total))
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
interface Score {
  readonly open: number;
  readonly openSeen: number;
  readonly openClasses: number;
  /** Everything an answer may change, to tell whether it changed anything. */
  readonly state: string;
}

function score(statuses: readonly StatusOnDay[], facts: FactsOn): Score {
  const weights = statuses.map((status) => weigh(status, facts));
  return {
    ...weights.reduce<Omit<Score, 'state'>>(add, { open: 0, openSeen: 0, openClasses: 0 }),
    state: weights.map(stateOf).join('|'),
  };
}

function stateOf({ verdict, underVersionsSeen, open, openSeen, openClasses }: Weight): string {
  return [verdict.verdict, underVersionsSeen.verdict, open, openSeen, openClasses].join(',');
}

function add<T extends Omit<Score, 'state'>>(a: T, b: Omit<Score, 'state'>): T {
  return {
    ...a,
    open: a.open + b.open,
    openSeen: a.openSeen + b.openSeen,
    openClasses: a.openClasses + b.openClasses,
  };
}

function compareScores(a: Omit<Score, 'state'>, b: Omit<Score, 'state'>): number {
  return a.open - b.open || a.openSeen - b.openSeen || a.openClasses - b.openClasses;
}
