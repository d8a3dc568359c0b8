import {
  addMonths,
  type Day,
  formatDay,
  formatQuarter,
  type Grade,
  showDay,
  weaker,
  words,
} from '@kervan/kit';
import type { Assessment } from '../assess/assess.ts';
import { type Question, questionsOf } from '../assess/questions.ts';
import { doubtsOf, underOtherReadings } from '../assess/readings.ts';
import type { Doubt } from '../doubts/register.ts';
import { supports } from '../e-export/supports.ts';
import { usedInAll } from '../ledger/allowance-book.ts';
import type { Allowance } from '../pipeline/allowance.ts';
import type { Bounds } from '../pipeline/bounds.ts';
import { ASKED, LIRA, type Portion } from '../pipeline/portion.ts';
import { mostOfSupport } from '../pipeline/totals.ts';

import type {
  AllowanceView,
  AssessmentView,
  DoubtView,
  LineOutcomeView,
  QuestionView,
  SupportOutcomeView,
  WindowView,
} from './assessment-view.ts';
import { fatesOf } from './fates.ts';
import { LINE_QUESTIONS } from './line-questions.ts';
import { rangeView } from './ranges.ts';
import { reasonsOf } from './reasons.ts';
import { citation } from './rules.ts';

/** Puts an assessment into words: the data that page, paper and terminal show. Reasons are derived here, not kept. */
export function describe(assessment: Assessment): AssessmentView {
  const { claim, options, run } = assessment;
  return {
    format: 'kervan-assessment/1',
    claim: claim.file.claim,
    beneficiary: claim.file.beneficiary,
    regime: 'e-export',
    quarter: formatQuarter(claim.quarter),
    filedOn: claim.filedOn === undefined ? null : formatDay(claim.filedOn),
    decidedOn: formatDay(options.decidedOn),
    knownOn: formatDay(options.knownOn),
    award: rangeView(assessment.award, 'TRY', assessment.undetermined),
    grade: weakestGrade(run.portions),
    supports: supportViews(assessment),
    lines: run.portions.map((portion, index) => lineView(portion, assessment.lineAwards[index] as Bounds)),
    allowances: [...run.allowances.values()].map(allowanceView),
    windows: windowViews(assessment),
    questions: questionsOf(assessment).map(questionView),
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
    others: underOtherReadings(assessment, doubt.id).map(({ reading, assessment: other }) => ({
      reading,
      words: doubt.readings[reading] ?? words(reading, reading),
      award: rangeView(other.award, 'TRY', other.undetermined),
    })),
  };
}

function supportViews(assessment: Assessment): readonly SupportOutcomeView[] {
  const views = new Map<string, { portions: Portion[]; least: bigint; most: bigint }>();
  for (const [index, portion] of assessment.run.portions.entries()) {
    const view = views.get(portion.support.support.id) ?? { portions: [], least: 0n, most: 0n };
    const award = assessment.lineAwards[index] as Bounds;
    views.set(portion.support.support.id, {
      portions: [...view.portions, portion],
      least: view.least + award.least,
      most: view.most + award.most,
    });
  }
  return [...views].map(([id, { portions, least, most }]) => {
    const { support } = (portions[0] as Portion).support;
    const bound = mostOfSupport(assessment.run.portions, id);
    const eligible = portions.reduce(
      (sum, portion) => ({ least: sum.least + portion.leastAt(LIRA), most: sum.most + portion.mostAt(LIRA) }),
      { least: 0n, most: 0n },
    );
    return {
      support: id,
      title: support.title,
      article: support.article,
      eligible: rangeView(eligible, 'TRY'),
      award: rangeView({ least, most: bound < most ? bound : most }, 'TRY'),
      lines: portions.length,
    };
  });
}

function lineView(portion: Portion, award: Bounds): LineOutcomeView {
  const { line } = portion;
  const fates = fatesOf(portion, award);
  const cut = fates.some((fate) => fate.fate === 'cut');
  return {
    line: line.id,
    support: line.support,
    platform: line.platform,
    country: line.country === '' ? null : line.country,
    document: line.documentKey.split('|')[1] ?? line.documentKey,
    paymentDay: Number.isNaN(line.paymentDay) ? null : formatDay(line.paymentDay as Day),
    asked: rangeView(
      { least: portion.leastAt(ASKED), most: portion.mostAt(ASKED) },
      line.currency === '' ? 'TRY' : line.currency,
    ),
    eligibleLira: rangeView({ least: portion.leastAt(LIRA), most: portion.mostAt(LIRA) }, 'TRY'),
    award: rangeView(award, 'TRY'),
    verdict:
      portion.refusedBy >= 0
        ? 'refused'
        : award.least < award.most
          ? 'waiting'
          : cut
            ? 'granted-in-part'
            : 'granted',
    fates,
    from: line.from,
  };
}

function allowanceView(allowance: Allowance): AllowanceView {
  const granted = usedInAll(allowance.uses, 'granted');
  const before = { least: granted, most: usedInAll(allowance.uses) };
  const size = { least: allowance.sizeLeast, most: allowance.sizeMost };
  const nowMost = allowance.usedNowMost < size.most ? allowance.usedNowMost : size.most;
  const { sources } = allowance;
  const head = allowance.describe();
  return {
    key: allowance.key,
    title: head.title,
    rule: head.rule,
    article: head.article,
    grade: sources.reduce<Grade>(
      (all, source) => weaker(all, source.grade),
      sources[0]?.grade ?? citation(head.rule).grade,
    ),
    unit: allowance.unit,
    size: rangeView(size, allowance.unit, !allowance.sizeKnown),
    usedBefore: rangeView(before, allowance.unit),
    usedNow: rangeView({ least: allowance.usedNowLeast, most: nowMost }, allowance.unit),
    left: rangeView(
      {
        least: notBelowZero(size.least - before.most - nowMost),
        most: notBelowZero(size.most - before.least - allowance.usedNowLeast),
      },
      allowance.unit,
      !allowance.sizeKnown,
    ),
  };
}

function notBelowZero(value: bigint): bigint {
  return value < 0n ? 0n : value;
}

/** One filing window per quarter of payment days: from the first payment's quarter to the earliest last day (E-2.10, M-4). */
function windowViews(assessment: Assessment): readonly WindowView[] {
  const days = assessment.claim.lines
    .map((line) => (assessment.law.readingOf('E-13.12') === 'invoice' ? line.documentDay : line.paymentDay))
    .filter((day) => !Number.isNaN(day)) as Day[];
  if (days.length === 0) return [];
  const first = addMonths(Math.min(...days) as Day, 6, 'clamp');
  const last = addMonths(Math.max(...days) as Day, 6, 'clamp');
  const filed = assessment.claim.filedOn;
  const asked = filed ?? assessment.options.decidedOn;
  const inTime = asked <= first;
  return [
    {
      title: words('Ödeme başvurusu', 'Payment application'),
      rule: 'E-2.10',
      opensOn: formatDay(Math.max(...days) as Day),
      lastDay: formatDay(first),
      verdict: inTime ? 'holds' : asked <= last ? 'unknown' : 'fails',
      words: words(
        `En eski ödemenin altı ayı ${showDay(first, 'tr')} günü, en yenisininki ${showDay(last, 'tr')} günü dolar.`,
        `Six months from the oldest payment end on ${showDay(first, 'en')}, from the newest on ${showDay(last, 'en')}.`,
      ),
    },
  ];
}

function questionView(question: Question): QuestionView {
  const { fact } = question;
  const leaves =
    question.leaves === undefined
      ? null
      : rangeView({ least: question.leaves, most: question.leaves }, 'TRY').least;
  if (typeof fact === 'string') {
    return {
      fact,
      subject: question.subject,
      words: LINE_QUESTIONS[fact](question.subject),
      why: 'ask',
      answers: [],
      type: fact === 'paymentDay' ? 'day' : fact === 'country' ? 'choice' : 'amount',
      leaves,
      rules: [fact === 'rate' ? 'E-2.24' : 'E-2.10'],
    };
  }
  return {
    fact: fact.name,
    subject: question.subject,
    words: fact.question,
    why: fact.why,
    answers: fact.domain.map((value, index) => ({
      value,
      words: fact.answers[index] ?? words(value, value),
    })),
    type: fact.type,
    leaves,
    rules: rulesAsking(fact.name),
  };
}

/** The rules whose demands look at a fact. */
function rulesAsking(fact: string): readonly string[] {
  return [
    ...new Set(
      supports
        .flatMap((support) => support.demands)
        .filter((demand) => demand.condition.needs.some((need) => need === fact))
        .map((demand) => demand.rule),
    ),
  ];
}

/** The least trusted grade among what the granted or waiting parts rest on: rates, ceilings, conditions, readings. */
function weakestGrade(portions: readonly Portion[]): Grade {
  let grade: Grade = 'text';
  for (const portion of portions) {
    if (portion.refusedBy >= 0) continue;
    const { base, bonus, ratio } = portion.support.support.rate;
    for (const source of [
      base.source,
      ratio.source,
      ...(portion.share?.list ?? []),
      ...(bonus === undefined ? [] : [bonus.source]),
    ])
      grade = weaker(grade, source.grade);
    for (const limit of portion.limits)
      for (const source of limit.sources) grade = weaker(grade, source.grade);
    for (const demand of portion.support.demands) grade = weaker(grade, citation(demand.rule).grade);
  }
  // The base of an expense and its conversion rest on readings that no source confirms (E-2.24, E-2.33).
  return portions.some((portion) => portion.refusedBy < 0) ? weaker(grade, citation('E-2.33').grade) : grade;
}
