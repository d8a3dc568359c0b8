import type { StatusQuestionView, StatusView } from '@kervan/law';
import { type FormEvent, useState } from 'react';
import { AMOUNT_EXAMPLE } from '../../ui/amount.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { RuleChip } from '../../ui/rule-chip.tsx';
import { type Speech, useLang } from '../../words/lang.tsx';
import { type FinderAnswer, typedStatusAnswer } from './finder-answers.ts';
import '../questions/question-card.css';

const SHARE_EXAMPLE = { tr: '66,67', en: '66.67' } as const;
const COUNT_EXAMPLE = { tr: '1.000', en: '1,000' } as const;

export interface FinderQuestionProps {
  readonly question: StatusQuestionView;
  readonly statuses: StatusView['statuses'];
  readonly onGive: (answer: FinderAnswer) => void;
}

/** One status question: buttons where the answers can be counted, a field where they are measured, and "I do not know". */
export function FinderQuestion({ question, statuses, onGive }: FinderQuestionProps) {
  const speech = useLang();
  const { w, lang, say, fmt } = speech;
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const { fact, year } = question;
  const give = (value: FinderAnswer['value']) => onGive({ fact, value, year });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const value = typedStatusAnswer(question, typed, lang);
    if (value !== undefined) give(value);
  };
  const wrong = tried && typedStatusAnswer(question, typed, lang) === undefined;
  const named = statuses.filter((one) => question.statuses.includes(one.status)).map((one) => say(one.title));
  const help = typedHelp(question, speech);
  return (
    <form className="question" onSubmit={submit}>
      <h4 className="question-text">{say(question.words)}</h4>
      <div className="answers">
        {question.answers.length > 0 ? (
          question.answers.map((answer) => (
            <Button key={answer.value} onPress={() => give(answer.value)}>
              {say(answer.words)}
            </Button>
          ))
        ) : (
          <>
            <Field
              label={w.questions.choose}
              value={typed}
              onChange={setTyped}
              numeric
              hint={help.hint}
              error={wrong ? help.wrong : undefined}
            />
            <Button look="main" type="submit">
              {w.questions.answer}
            </Button>
          </>
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
    </form>
  );
}

function typedHelp(question: StatusQuestionView, { w, lang, fmt }: Pick<Speech, 'w' | 'lang' | 'fmt'>) {
  if (question.type === 'count') {
    const example = { example: COUNT_EXAMPLE[lang] };
    return { hint: fmt(w.finder.countHint, example), wrong: fmt(w.finder.countWrong, example) };
  }
  if (question.type === 'share') {
    const example = { example: SHARE_EXAMPLE[lang] };
    return { hint: fmt(w.finder.shareHint, example), wrong: fmt(w.finder.shareWrong, example) };
  }
  const example = { example: AMOUNT_EXAMPLE[lang], currency: question.currency ?? '' };
  return { hint: fmt(w.finder.amountHint, example), wrong: fmt(w.finder.amountWrong, example) };
}
