import type { StatusQuestionView, StatusView } from '@kervan/law';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { RuleChip } from '../../ui/rule-chip.tsx';
import { useLang } from '../../words/lang.tsx';
import { Judgement, useJudgement } from '../questions/judgement.tsx';
import type { FinderAnswer } from './finder-answers.ts';
import { TypedStatusAnswer } from './typed-status-answer.tsx';
import '../questions/question-card.css';

export interface FinderQuestionProps {
  readonly question: StatusQuestionView;
  readonly statuses: StatusView['statuses'];
  /** The question took the place of one that was answered: the keyboard goes on from here. */
  readonly takesFocus: boolean;
  readonly onGive: (answer: FinderAnswer) => void;
}

/** One status question: buttons where the answers can be counted, fields where they are measured, and "I do not know". */
export function FinderQuestion({ question, statuses, takesFocus, onGive }: FinderQuestionProps) {
  const { w, say, fmt } = useLang();
  const heading = useRef<HTMLHeadingElement>(null);
  const [focusFirst] = useState(takesFocus);
  const [tried, setTried] = useState(false);
  const judgement = useJudgement(question.why === 'judge');
  const { fact, year } = question;
  useEffect(() => {
    if (focusFirst) heading.current?.focus();
  }, [focusFirst]);
  const give = (value: FinderAnswer['value']) => {
    setTried(true);
    if (!judgement.needed || value === 'unknown') onGive({ fact, value, year });
    else if (judgement.complete) onGive({ fact, value, year, judgement: trimmed(judgement.text) });
  };
  const named = statuses.filter((one) => question.statuses.includes(one.status)).map((one) => say(one.title));
  return (
    <div className="question">
      <h4 className="question-text" ref={heading} tabIndex={-1}>
        {say(question.words)}
      </h4>
      {judgement.needed ? (
        <>
          <p className="small soft">{w.questions.why.judge}</p>
          <Judgement state={judgement} tried={tried} />
        </>
      ) : null}
      <div className="answers">
        {question.answers.length > 0 ? (
          question.answers.map((answer) => (
            <Button key={answer.value} onPress={() => give(answer.value)}>
              {say(answer.words)}
            </Button>
          ))
        ) : (
          <TypedStatusAnswer question={question} onGive={give} />
        )}
        <Button look="quiet" onPress={() => give('unknown')}>
          {w.finder.unknown}
        </Button>
      </div>
      <p className="question-foot small soft">
        <span>{fmt(w.finder.decides, { statuses: named.join(', ') })}</span>
        <span>{fmt(w.finder.leaves, { count: question.leaves })}</span>
        <span className="row">
          {question.rules.map((rule) => (
            <RuleChip key={rule} rule={rule} />
          ))}
        </span>
      </p>
    </div>
  );
}

function trimmed({ by, reason }: { readonly by: string; readonly reason: string }) {
  return { by: by.trim(), reason: reason.trim() };
}
