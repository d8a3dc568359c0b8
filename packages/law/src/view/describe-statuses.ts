import { type Day, formatDay, type Grade, type Words, weaker } from '@kervan/kit';
import type { StatusDays } from '../e-export/statuses/asked-on.ts';
import type { ConditionFinding, VersionFinding } from '../e-export/statuses/findings.ts';
import type { Threshold } from '../e-export/statuses/requirement.ts';
import { yearAsked } from '../e-export/statuses/status-facts.ts';
import { type StatusQuestion, statusQuestions } from '../e-export/statuses/status-questions.ts';
import { type StatusAnswer, statusesFor } from '../e-export/statuses/statuses-for.ts';
import { answerText, type StatusFacts, showAnswer } from '../e-export/statuses/told-facts.ts';
import type {
  StatusAnswerView,
  StatusConditionView,
  StatusQuestionView,
  StatusThresholdView,
  StatusVersionView,
  StatusView,
} from './status-view.ts';
import { oneStatusWords, summaryOf } from './status-words.ts';

/** Answers who a firm may be, as data: every status with its reasons, and what to ask next. Pure; never throws on facts taken in. */
export function describeStatuses(facts: StatusFacts, days: StatusDays): StatusView {
  const answers = statusesFor(facts, days);
  const among = (verdict: StatusAnswer['verdict']) =>
    answers.filter((one) => one.beneficiary && one.verdict === verdict).map((one) => one.status);
  const open = among('holds');
  const possible = among('unknown');
  return {
    format: 'kervan-status/1',
    on: formatDay(days.on),
    knownOn: formatDay(days.knownOn),
    oneStatus: { rule: 'E-1.2.1', open, possible, words: oneStatusWords(open) },
    statuses: answers.map((answer) => answerView(answer, days.on)),
    questions: statusQuestions(facts, days).map((question) => questionView(question, days.on)),
  };
}

function answerView(answer: StatusAnswer, on: Day): StatusAnswerView {
  const { status, title, rule, beneficiary, verdict, underVersionsSeen, grade, lacking, decision } = answer;
  return {
    status,
    title,
    rule,
    beneficiary,
    verdict,
    why: answer.why ?? null,
    underVersionsSeen,
    grade,
    summary: summaryOf(answer),
    conditions: answer.conditions.map(conditionView),
    classes: answer.classes.map(conditionView),
    lacking,
    nextQuestion: answer.nextQuestion === undefined ? null : questionView(answer.nextQuestion, on),
    decision,
    note: answer.note ?? null,
  };
}

function conditionView(finding: ConditionFinding): StatusConditionView {
  const { condition, rule, title, verdict, bounded, underVersionsSeen, facts, versions, doubts } = finding;
  return {
    condition,
    rule,
    article: [...new Set(versions.map((one) => one.source.article ?? '–'))].join('; '),
    grade: versions.reduce<Grade>(
      (all, one) => weaker(all, one.source.grade),
      versions[0]?.source.grade ?? 'assumed',
    ),
    title,
    words: finding.words,
    verdict,
    why: finding.why ?? null,
    bounded,
    underVersionsSeen,
    facts,
    operands: finding.operands.map(({ fact, name, answer, origin }) => ({
      fact,
      name,
      value: answer === undefined ? null : answerText(answer),
      words: answer === undefined ? null : showAnswer(fact, answer),
      origin: origin ?? null,
    })),
    versions: versions.map(versionView),
    lacking: finding.lacking ?? null,
    note: finding.note ?? null,
    doubts,
  };
}

function versionView(version: VersionFinding): StatusVersionView {
  const { source, silent, verdict } = version;
  return {
    label: version.label ?? null,
    words: version.words,
    rule: source.rule,
    grade: source.grade,
    sources: source.from ?? '–',
    article: source.article ?? '–',
    from: dayText(version.from),
    until: dayText(version.until),
    seenFrom: dayText(version.seenFrom),
    seenTo: dayText(version.seenTo),
    knownFrom: dayText(version.knownFrom ?? version.from ?? version.seenFrom),
    silent,
    thresholds: version.thresholds.map(thresholdView),
    verdict,
    why: version.why ?? null,
    lacking: version.lacking ?? null,
  };
}

function dayText(day: Day | undefined): string | null {
  return day === undefined ? null : formatDay(day);
}

function thresholdView({ fact, comparison, figure }: Threshold): StatusThresholdView {
  return {
    fact,
    comparison,
    value: figure === undefined ? null : answerText(figure),
    currency: figure?.type === 'amount' ? figure.money.currency : null,
  };
}

function questionView(question: StatusQuestion, on: Day): StatusQuestionView {
  const { fact, definition, statuses, rules, leaves } = question;
  return {
    fact,
    words: question.words,
    type: definition.type,
    why: definition.why,
    answers: Object.entries(definition.answers).map(([value, said]: [string, Words]) => ({
      value,
      words: said,
    })),
    currency: definition.currency ?? null,
    year: yearAsked(fact, on) ?? null,
    statuses,
    rules,
    leaves,
  };
}
