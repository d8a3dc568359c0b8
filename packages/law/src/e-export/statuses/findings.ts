import { type Day, type Finding, fill, type Source, type Verdict, type Words, words } from '@kervan/kit';
import type { FactOrigin } from '../../facts/claim-file.ts';
import type { AskedOn, Candidate } from './asked-on.ts';
import type { Outcome, Threshold } from './requirement.ts';
import { type StatusFactName, statusFact } from './status-facts.ts';
import { type FactAnswer, type FactsOn, factsOn, type StatusFacts, toldOn } from './told-facts.ts';
import { conditionOutcome, outcomeUnder } from './verdict.ts';

/** A fact that a condition looked at, as told. */
export interface Operand {
  readonly fact: StatusFactName;
  readonly name: Words;
  /** Undefined while nobody told. */
  readonly answer: FactAnswer | undefined;
  readonly origin: FactOrigin | undefined;
}

/** What one version says of the condition, and what follows from it. */
export interface VersionFinding {
  /** Undefined for what the register tells without a day. */
  readonly label: Words | undefined;
  readonly words: Words;
  readonly source: Source;
  /** True from this day by an act, until (exclusive); or seen from and to these days, both included. */
  readonly from: Day | undefined;
  readonly until: Day | undefined;
  readonly seenFrom: Day | undefined;
  readonly seenTo: Day | undefined;
  readonly knownFrom: Day | undefined;
  /** True where the version lists its conditions without this one. */
  readonly silent: boolean;
  readonly thresholds: readonly Threshold[];
  readonly verdict: Verdict;
  readonly why: Outcome['why'];
  readonly lacking: Words | undefined;
}

/** One condition of a status on one day: rule, words, verdict, and what it rests on. */
export interface ConditionFinding extends Finding {
  readonly condition: string;
  readonly title: Words;
  /** What is asked: by the version of the day, or by each of those between which the day lies. */
  readonly words: Words;
  readonly facts: readonly StatusFactName[];
  readonly operands: readonly Operand[];
  readonly versions: readonly VersionFinding[];
  /** False where the day lies before the first sighting or after the last: the truth may be none of the versions. */
  readonly bounded: boolean;
  /** The verdict if the versions seen tell what was asked on that day. */
  readonly underVersionsSeen: Verdict;
  /** The nearest change that would make it hold; undefined where it holds or nothing told is in its way. */
  readonly lacking: Words | undefined;
  readonly note: Words | undefined;
  readonly doubts: readonly string[];
}

/** Tells one condition on the facts of one day. */
export function findingOf(asked: AskedOn, facts: StatusFacts, on: Day): ConditionFinding {
  const { condition, candidates, bounded } = asked;
  const told = factsOn(facts, on);
  const { verdict, underVersionsSeen } = conditionOutcome(asked, told);
  const needs = [...new Set(candidates.flatMap((one) => one.asked.requirement?.needs ?? []))];
  const versions = candidates.map((candidate) => versionFinding(asked, candidate, told));
  const single = versions.length === 1 ? versions[0] : undefined;
  return {
    condition: condition.id,
    rule: single?.source.rule ?? condition.rule,
    title: condition.title,
    words: versions.length === 0 ? NOT_KNOWN : byVersion(versions, (one) => one.words),
    verdict: verdict.verdict,
    ...(verdict.why && { why: verdict.why }),
    facts: needs,
    operands: needs.map((fact) => operand(facts, fact, on)),
    versions,
    bounded,
    underVersionsSeen: underVersionsSeen.verdict,
    lacking: verdict.verdict === 'holds' ? undefined : byVersion(versions, (one) => one.lacking),
    note: condition.note,
    doubts: condition.doubts,
  };
}

const NOT_KNOWN = words(
  'O gün bilinen hiçbir kaynak bu koşulu vermiyor.',
  'No source known on that day gives this condition.',
);

const SILENT = words('bu koşulu anmıyor', 'does not mention this condition');

function versionFinding(asked: AskedOn, { asked: value, entry }: Candidate, facts: FactsOn): VersionFinding {
  const { requirement, label, yetAsked } = value;
  const found = outcomeUnder({ asked: value, entry }, facts);
  return {
    label: entry === undefined ? undefined : label,
    words: requirement?.words ?? (yetAsked === undefined ? SILENT : withReason(yetAsked)),
    source: entry?.source ?? (asked.condition.undated as { source: Source }).source,
    from: entry?.from,
    until: entry?.until,
    seenFrom: entry?.seenFrom,
    seenTo: entry?.seenTo,
    knownFrom: entry?.knownFrom,
    silent: requirement === undefined,
    thresholds: requirement?.thresholds ?? [],
    verdict: found.verdict,
    why: found.why,
    lacking: requirement?.lacking(facts),
  };
}

function withReason({ words: reason, rule }: { readonly words: Words; readonly rule: string }): Words {
  return fill(words('{silent}; {reason} ({rule})', '{silent}; {reason} ({rule})'), {
    silent: SILENT,
    reason,
    rule,
  });
}

function operand(facts: StatusFacts, fact: StatusFactName, on: Day): Operand {
  const told = toldOn(facts, fact, on);
  return { fact, name: statusFact(fact).name, answer: told?.answer, origin: told?.answer && told.origin };
}

/** The words of the versions: said once where they agree, else each with its version. */
function byVersion<T extends Words | undefined>(
  versions: readonly VersionFinding[],
  said: (version: VersionFinding) => T,
): T {
  const speaking = versions.filter((one) => said(one) !== undefined);
  const first = speaking[0];
  if (first === undefined) return undefined as T;
  const firstWords = said(first) as Words;
  const alike = speaking.every((one) => said(one)?.en === firstWords.en && said(one)?.tr === firstWords.tr);
  if (alike && speaking.length === versions.length) return firstWords as T;
  const labelled = speaking.map((one) =>
    fill(words('{label}: {said}', '{label}: {said}'), {
      label: one.label ?? words('', ''),
      said: said(one) as Words,
    }),
  );
  return words(labelled.map((one) => one.tr).join('; '), labelled.map((one) => one.en).join('; ')) as T;
}
