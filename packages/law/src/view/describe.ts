import { formatDay, type Grade, weaker, words } from '@kervan/kit';
import type { Assessment } from '../assess/assess.ts';
import { questionsOf } from '../assess/questions.ts';
import { doubtsOf, underOtherReadings } from '../assess/readings.ts';
import type { Doubt } from '../doubts/register.ts';
import type { Bounds } from '../pipeline/bounds.ts';
import type { Portion } from '../pipeline/portion.ts';
import type { AssessmentView, DoubtView } from './assessment-view.ts';
import { allowanceView } from './limit-views.ts';
import { lineView, supportViews } from './outcome-views.ts';
import { questionView } from './question-view.ts';
import { rangeView } from './ranges.ts';
import { reasonsOf } from './reasons.ts';
import { REGIME_RULES } from './regime-rules.ts';
import { citation } from './rules.ts';
import { windowViews } from './window-views.ts';

/** Puts an assessment into words: the data that page, paper and terminal show. Reasons are derived here, not kept. */
export function describe(assessment: Assessment): AssessmentView {
  const { claim, options, run } = assessment;
  return {
    format: 'kervan-assessment/1',
    claim: claim.file.claim,
    beneficiary: claim.file.beneficiary,
    regime: claim.file.regime,
    quarter: claim.period.kind === 'span' ? null : claim.period.key,
    filedOn: claim.filedOn === undefined ? null : formatDay(claim.filedOn),
    decidedOn: formatDay(options.decidedOn),
    knownOn: formatDay(options.knownOn),
    award: rangeView(assessment.award, 'TRY', assessment.undetermined),
    grade: weakestGrade(run.portions),
    supports: supportViews(assessment),
    lines: run.portions.map((portion, index) => lineView(portion, assessment.portionAwards[index] as Bounds)),
    allowances: [...run.allowances.values()].map(allowanceView),
    windows: windowViews(assessment),
    questions: questionsOf(assessment).map((question) => questionView(question, run.portions)),
    doubts: doubtsOf(assessment).map((doubt) => doubtView(assessment, doubt)),
    reasons: reasonsOf(assessment),
  };
}

function doubtView(assessment: Assessment, doubt: Doubt): DoubtView {
  const taken = assessment.law.readingOf(doubt.id);
  const chosen = assessment.claim.file.readings?.[doubt.id];
  return {
    doubt: doubt.id,
    place: doubt.place,
    taken,
    takenWords: doubt.readings[taken] ?? words(taken, taken),
    why: chosen === undefined ? doubt.why : words(chosen.reason, chosen.reason),
    chosenBy: chosen?.by ?? null,
    bearsOn: doubt.bearsOn,
    others: underOtherReadings(assessment, doubt.id).map(({ reading, assessment: other }) => ({
      reading,
      words: doubt.readings[reading] ?? words(reading, reading),
      award: rangeView(other.award, 'TRY', other.undetermined),
    })),
  };
}

/** The least trusted grade among what the outcome rests on: rates, ceilings, conditions, readings, and the rules that refused. */
export function weakestGrade(portions: readonly Portion[]): Grade {
  let grade: Grade = 'text';
  for (const portion of portions) {
    const { refusal } = portion;
    if (refusal !== undefined) {
      grade = weaker(grade, citation(refusal.rule).grade);
      continue;
    }
    const { base, bonus, ratio, addition } = portion.support.support.rate;
    for (const source of [
      base.source,
      ...(ratio === undefined ? [] : [ratio.source]),
      ...(portion.share?.list ?? []),
      ...(bonus === undefined ? [] : [bonus.source]),
      ...(addition === undefined ? [] : [addition.source]),
    ])
      grade = weaker(grade, source.grade);
    for (const limit of portion.limits)
      for (const source of limit?.sources ?? []) grade = weaker(grade, source.grade);
    for (const demand of portion.support.demands) grade = weaker(grade, citation(demand.rule).grade);
  }
  // The base of an expense and its conversion rest on readings that no source confirms (E-2.24, E-2.33, K-pay-2).
  const accepted = portions.find((portion) => portion.refusedBy < 0);
  if (accepted === undefined) return grade;
  return weaker(grade, citation(REGIME_RULES[accepted.support.support.regime].expense).grade);
}
