import { words } from '@kervan/kit';
import type { LineFact, Question } from '../assess/question.ts';
import type { Support } from '../constructs/support.ts';
import type { NamedPart, Portion } from '../pipeline/portion.ts';
import type { QuestionView } from './assessment-view.ts';
import { LINE_QUESTIONS } from './line-questions.ts';
import { pointView } from './ranges.ts';

/** A question as it is put to a person, with its answers and the rules that ask it. */
export function questionView(question: Question, portions: readonly Portion[]): QuestionView {
  const { fact } = question;
  const leaves = question.leaves === undefined ? null : pointView(question.leaves, 'TRY').least;
  if (typeof fact === 'string') {
    return {
      fact,
      subject: question.subject,
      words: LINE_QUESTIONS[fact](question.subject),
      why: 'ask',
      answers: [],
      type: TYPES[fact],
      leaves,
      rules: rulesOfLine(fact, portions.find(({ line }) => line.id === question.subject.line) ?? portions[0]),
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
    rules: rulesAsking(fact.name, portions),
  };
}

/** A thing is picked by its name, as a country is. */
const TYPES = {
  paymentDay: 'day',
  amount: 'amount',
  country: 'choice',
  item: 'choice',
  person: 'choice',
  body: 'choice',
  list: 'choice',
  rate: 'amount',
} as const;

/** The rules for which a line must tell what it lacks. */
function rulesOfLine(fact: LineFact, portion: Portion | undefined): readonly string[] {
  const logistics = portion?.support.support.regime === 'logistics';
  switch (fact) {
    case 'rate':
      return logistics ? ['K-pay-2'] : ['E-2.24'];
    case 'list':
      return ['L-15.3', 'L-15.4'];
    case 'amount':
      return logistics ? ['K-pay-2'] : ['E-2.33'];
    case 'paymentDay':
      return logistics ? ['L-18.4', 'C-1'] : ['E-2.10', 'E-2.31'];
    case 'country':
      return logistics ? ['L-15.3'] : ['E-2.33'];
    case 'item':
    case 'person':
    case 'body':
      return portion === undefined ? [] : rulesByPart(fact, portion);
  }
}

/** Counts and limits of a line's support that go by what it names. */
function rulesByPart(part: NamedPart, { line, support, booked }: Portion): readonly string[] {
  const counts = support.counts.filter(
    ({ count, parts }) =>
      (count.counts === part || parts.some((one) => one === part)) &&
      (count.kinds?.includes(line.kind) ?? true),
  );
  const limits = support.limits.filter((limit) => limit?.partsOn(booked).some((one) => one === part));
  return [
    ...new Set([
      ...counts.map(({ count }) => count.rule),
      ...limits.flatMap((limit) => limit?.ceiling.rule ?? []),
    ]),
  ];
}

/** The rules of the claim's supports that look at a fact: demands, shares of sales, the ratio of Turkish products, ceilings. */
function rulesAsking(fact: string, portions: readonly Portion[]): readonly string[] {
  const supports = new Set(portions.map(({ support }) => support.support));
  return [...new Set([...supports].flatMap((support) => rulesOfSupport(fact, support)))];
}

function rulesOfSupport(fact: string, { demands, shares, rate, limits }: Support): readonly string[] {
  return [
    ...demands
      .filter(({ condition }) => condition.needs.some((need) => need === fact))
      .map(({ rule }) => rule),
    ...shares.filter(({ of }) => of === fact).map(({ sources }) => sources[0].rule),
    ...(rate.ratio?.fact === fact ? [rate.ratio.source.rule] : []),
    ...limits.flatMap(({ rule, graded, half }) => [
      ...(fact === 'status' ? [rule] : []),
      ...(graded && fact === 'companyGrade' ? ['E-1.3.6', rule] : []),
      ...(half !== undefined && fact === 'brandProgramme' ? [half.rule] : []),
    ]),
  ];
}
