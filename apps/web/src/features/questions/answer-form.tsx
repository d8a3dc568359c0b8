import type { FactValueView } from '@kervan/desk';
import { type FormEvent, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { useLang } from '../../words/lang.tsx';
import { answerValue } from './answer-value.ts';
import type { Askable } from './askable.ts';
import { Judgement, type JudgementText, useJudgement } from './judgement.tsx';
import { TypedAnswer } from './typed-answer.tsx';

export interface GivenAnswer {
  readonly value: FactValueView;
  /** Present where a person's discretion decides: who, and why. */
  readonly judgement: JudgementText | undefined;
}

export interface AnswerFormProps {
  readonly question: Askable;
  readonly pending: boolean;
  readonly onGive: (answer: GivenAnswer) => void;
}

/** Answers that can be counted are buttons, one press each; amounts, days, shares and counts are typed. */
export function AnswerForm({ question, pending, onGive }: AnswerFormProps) {
  const { w, lang, say } = useLang();
  const judgement = useJudgement(question.why === 'judge');
  const [typed, setTyped] = useState('');
  const [picked, setCurrency] = useState('EUR');
  const currency = question.currency ?? picked;
  const [tried, setTried] = useState(false);

  const give = (text: string) => {
    const value = answerValue(question, text, currency, lang);
    setTried(true);
    if (value === undefined || !judgement.complete) return;
    const { by, reason } = judgement.text;
    onGive({ value, judgement: judgement.needed ? { by: by.trim(), reason: reason.trim() } : undefined });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    give(typed);
  };

  if (question.why === 'law') return null;
  return (
    <form className="stack" onSubmit={submit}>
      {judgement.needed ? <Judgement state={judgement} tried={tried} /> : null}
      <div className="answers">
        {question.answers.length > 0 ? (
          question.answers.map((answer) => (
            <Button key={answer.value} isPending={pending} onPress={() => give(answer.value)}>
              {say(answer.words)}
            </Button>
          ))
        ) : (
          <>
            <TypedAnswer
              question={question}
              typed={typed}
              onType={setTyped}
              currency={currency}
              onCurrency={setCurrency}
              wrong={tried && answerValue(question, typed, currency, lang) === undefined}
            />
            <Button look="main" type="submit" isPending={pending}>
              {w.questions.answer}
            </Button>
          </>
        )}
      </div>
    </form>
  );
}
