import { words } from '@kervan/kit';
import type { Question } from '../assess/questions.ts';
import { supports } from '../e-export/supports.ts';
import type { QuestionView } from './assessment-view.ts';
import { LINE_QUESTIONS } from './line-questions.ts';
import { pointView } from './ranges.ts';

/** A question as it is put to a person, with its answers and the rules that ask it. */
export function questionView(question: Question): QuestionView {
  const { fact } = question;
  const leaves = question.leaves === undefined ? null : pointView(question.leaves, 'TRY').least;
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
