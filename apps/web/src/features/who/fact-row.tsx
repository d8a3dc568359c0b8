import type { FactData, FactQuestion, FactRecord } from '@kervan/desk';
import { useState } from 'react';
import { useChange } from '../../api/changes.ts';
import { problemOf } from '../../api/problem.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ProblemBox } from '../../ui/notice.tsx';
import { useLang } from '../../words/lang.tsx';
import { AnswerForm, type GivenAnswer } from '../questions/answer-form.tsx';
import { valueWords } from './fact-words.ts';
import './fact-row.css';

/** One condition about the beneficiary: its answer, or the way to give one. */
export function FactRow({
  question,
  told,
}: {
  readonly question: FactQuestion;
  readonly told: FactRecord | undefined;
}) {
  const speech = useLang();
  const { w, say } = speech;
  const [changing, setChanging] = useState(false);
  const tell = useChange<FactRecord>();
  const give = ({ value, judgement }: GivenAnswer) => {
    const body: FactData = {
      fact: question.fact,
      value,
      ...(judgement === undefined ? {} : { origin: { kind: 'judgement', ...judgement } }),
    };
    tell.mutate({ method: 'POST', path: '/api/facts', body }, { onSuccess: () => setChanging(false) });
  };
  // A judgement needs two texts besides the answer: its form unfolds only when somebody has one to enter.
  const folded = told !== undefined || question.why === 'judge';
  const asked = !folded || changing;
  return (
    <li className="fact-row">
      <div className="row">
        <span className="fact-row-text">{say(question.words)}</span>
        {told === undefined ? (
          <Badge tone="look">{w.who.factsOpen}</Badge>
        ) : (
          <strong>{valueWords(told.value, question, speech)}</strong>
        )}
        {folded ? (
          <Button look="quiet" small onPress={() => setChanging(!changing)} aria-expanded={changing}>
            {told === undefined ? w.questions.answer : w.who.change}
            <span className="unseen">: {say(question.words)}</span>
          </Button>
        ) : null}
      </div>
      {asked ? (
        <AnswerForm question={{ ...question, subject: {} }} pending={tell.isPending} onGive={give} />
      ) : null}
      {tell.error === null ? null : <ProblemBox problem={problemOf(tell.error)} />}
    </li>
  );
}
