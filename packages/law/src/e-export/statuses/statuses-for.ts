import { type Grade, type UnknownWhy, type Verdict, type Words, weaker } from '@kervan/kit';
import type { StatusDays } from './asked-on.ts';
import { isBeforeDecision, notInForce } from './before-decision.ts';
import { type ConditionFinding, findingOf } from './findings.ts';
import type { StatusClass, StatusClassId, StatusDecision } from './status-class.ts';
import { questionsAbout, type StatusQuestion } from './status-questions.ts';
import { statusClasses } from './statuses.ts';
import { factsOn, type StatusFacts } from './told-facts.ts';
import { type StatusOnDay, statusOnDay, weigh } from './verdict.ts';

/** A condition that stands in the way of a status, and the nearest change that would meet it. */
export interface Lack {
  readonly condition: string;
  readonly rule: string;
  readonly verdict: Verdict;
  readonly words: Words;
}

/** One status on one day: may the firm hold it, by which conditions, and what is lacking. */
export interface StatusAnswer {
  readonly status: StatusClassId;
  readonly title: Words;
  readonly rule: string;
  /** False for the cooperation body, which has no part in the supports for single firms. */
  readonly beneficiary: boolean;
  /** `holds`: every condition that the sources give is met. The status itself is still for `decision` to give. */
  readonly verdict: Verdict;
  readonly why: UnknownWhy | undefined;
  /** The verdict if the versions seen tell what was asked on that day; the same where every condition is known. */
  readonly underVersionsSeen: Verdict;
  /** The least trusted grade that the answer rests on. */
  readonly grade: Grade;
  readonly conditions: readonly ConditionFinding[];
  /** Classes within the status, e.g. a company above the export threshold. */
  readonly classes: readonly ConditionFinding[];
  readonly lacking: readonly Lack[];
  /** The open question that decides most about this status. */
  readonly nextQuestion: StatusQuestion | undefined;
  readonly decision: StatusDecision;
  readonly note: Words | undefined;
}

/**
 * Every status of Decision 5986 for a firm, on the law as it was true `on` a day and public on `knownOn` (E-1.1 to E-1.8).
 * A firm uses one status for all supports (E-1.2.1): more than one may be open, one is to be picked. Never throws on facts taken in.
 */
export function statusesFor(facts: StatusFacts, days: StatusDays): readonly StatusAnswer[] {
  return statusClasses.map((status) => answerFor(status, facts, days));
}

function answerFor(status: StatusClass, facts: StatusFacts, days: StatusDays): StatusAnswer {
  if (isBeforeDecision(days)) return beforeDecision(status);
  const onDay: StatusOnDay = statusOnDay(status, days);
  const conditions = onDay.conditions.map((asked) => findingOf(asked, facts, days.on));
  const { verdict, underVersionsSeen } = weigh(onDay, factsOn(facts, days.on));
  return {
    ...titled(status),
    verdict: verdict.verdict,
    why: verdict.why,
    underVersionsSeen: underVersionsSeen.verdict,
    grade: conditions
      .flatMap((one) => one.versions)
      .reduce<Grade>((all, one) => weaker(all, one.source.grade), 'text'),
    conditions,
    classes: onDay.classes.map((asked) => findingOf(asked, facts, days.on)),
    lacking: conditions.flatMap(lackOf),
    nextQuestion: questionsAbout([onDay], factsOn(facts, days.on), days)[0],
  };
}

function titled(status: StatusClass) {
  const { id, title, rule, beneficiary, decision, note } = status;
  return { status: id, title, rule, beneficiary, decision, note };
}

function lackOf({ condition, rule, verdict, lacking }: ConditionFinding): readonly Lack[] {
  return lacking === undefined ? [] : [{ condition, rule, verdict, words: lacking }];
}

/** Before the Decision there is no status to hold (E-12.3.1). */
function beforeDecision(status: StatusClass): StatusAnswer {
  return {
    ...titled(status),
    verdict: 'fails',
    why: undefined,
    underVersionsSeen: 'fails',
    grade: 'second-hand',
    conditions: [notInForce],
    classes: [],
    lacking: lackOf(notInForce),
    nextQuestion: undefined,
  };
}
