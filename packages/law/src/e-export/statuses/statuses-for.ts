import {
  formatDay,
  type Grade,
  showDay,
  type UnknownWhy,
  type Verdict,
  type Words,
  weaker,
  words,
} from '@kervan/kit';
import type { StatusDays } from './asked-on.ts';
import { type ConditionFinding, findingOf } from './findings.ts';
import type { StatusClass, StatusClassId, StatusDecision } from './status-class.ts';
import { questionsAbout, type StatusQuestion } from './status-questions.ts';
import { statusClasses } from './statuses.ts';
import { factsOn, type StatusFacts } from './told-facts.ts';
import { type StatusOnDay, statusOnDay, weigh } from './verdict.ts';
import { DECISION_DAY } from './versions.ts';

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
  if (days.on < DECISION_DAY || days.knownOn < DECISION_DAY) return beforeDecision(status, days);
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

/** Before the Decision, or before it was public, there is no status to hold (E-12.3.1). */
function beforeDecision(status: StatusClass, { on }: StatusDays): StatusAnswer {
  const source = {
    rule: 'E-12.3.1',
    grade: 'second-hand',
    from: 'SEED2, IHR, GIR',
    article: 'Karar',
  } as const;
  const said = words(
    `5986 sayılı Karar ${showDay(DECISION_DAY, 'tr')} gününden beri yürürlüktedir ve o gün yayımlanmıştır.`,
    `Decision 5986 is in force, and public, since ${showDay(DECISION_DAY, 'en')}.`,
  );
  const finding: ConditionFinding = {
    condition: 'inForce',
    rule: source.rule,
    title: words('Yürürlük', 'In force'),
    words: said,
    verdict: 'fails',
    facts: [],
    operands: [],
    versions: [
      {
        label: words('5986 sayılı Karar', 'Decision 5986'),
        words: said,
        source,
        from: DECISION_DAY,
        until: undefined,
        seenFrom: undefined,
        seenTo: undefined,
        knownFrom: undefined,
        silent: false,
        thresholds: [],
        verdict: 'fails',
        why: undefined,
        lacking: undefined,
      },
    ],
    bounded: true,
    underVersionsSeen: 'fails',
    lacking: words(
      `${showDay(DECISION_DAY, 'tr')} ya da sonrası bir gün sorun; sorulan gün ${formatDay(on)}.`,
      `Ask about ${showDay(DECISION_DAY, 'en')} or a later day; the day asked about is ${formatDay(on)}.`,
    ),
    note: undefined,
    doubts: [],
  };
  return {
    ...titled(status),
    verdict: 'fails',
    why: undefined,
    underVersionsSeen: 'fails',
    grade: source.grade,
    conditions: [finding],
    classes: [],
    lacking: lackOf(finding),
    nextQuestion: undefined,
  };
}
