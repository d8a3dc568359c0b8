import type { StatusQuestionView } from '@kervan/law';
import { type FormEvent, useState } from 'react';
import { AMOUNT_EXAMPLE } from '../../ui/amount.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { useLang } from '../../words/lang.tsx';
import { type FinderAnswer, typedShare, typedStatusAnswer } from './finder-answers.ts';

const SHARE_EXAMPLE = { tr: '66,67', en: '66.67' } as const;
const COUNT_EXAMPLE = { tr: '1.000', en: '1,000' } as const;

export interface TypedProps {
  readonly question: StatusQuestionView;
  readonly onGive: (value: FinderAnswer['value']) => void;
}

/** A measured answer: a whole number, an amount in the currency asked for, or a share. */
export function TypedStatusAnswer({ question, onGive }: TypedProps) {
  // What is a share of a year's revenue stands in the books as two amounts; other shares are measured as a per cent.
  const [asAmounts, setAsAmounts] = useState(question.year !== null);
  const { w } = useLang();
  if (question.type !== 'share') return <OneFigure question={question} onGive={onGive} />;
  return (
    <div className="stack-tight">
      {asAmounts ? <TwoAmounts onGive={onGive} /> : <OneFigure question={question} onGive={onGive} />}
      <div>
        <Button look="quiet" small onPress={() => setAsAmounts(!asAmounts)}>
          {asAmounts ? w.finder.asPercent : w.finder.asAmounts}
        </Button>
      </div>
    </div>
  );
}

function OneFigure({ question, onGive }: TypedProps) {
  const { w, lang, fmt } = useLang();
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const value = typedStatusAnswer(question, typed, lang);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (value !== undefined) onGive(value);
  };
  const help = () => {
    if (question.type === 'count') {
      const example = { example: COUNT_EXAMPLE[lang] };
      return [fmt(w.finder.countHint, example), fmt(w.finder.countWrong, example)] as const;
    }
    if (question.type === 'share') {
      const example = { example: SHARE_EXAMPLE[lang] };
      return [fmt(w.finder.shareHint, example), fmt(w.finder.shareWrong, example)] as const;
    }
    const example = { example: AMOUNT_EXAMPLE[lang], currency: question.currency ?? '' };
    return [fmt(w.finder.amountHint, example), fmt(w.finder.amountWrong, example)] as const;
  };
  const [hint, wrong] = help();
  const unit = question.type === 'amount' && question.currency !== null ? ` (${question.currency})` : '';
  return (
    <form className="answers" onSubmit={submit}>
      <Field
        label={`${w.questions.choose}${unit}`}
        value={typed}
        onChange={setTyped}
        numeric
        hint={hint}
        error={tried && value === undefined ? wrong : undefined}
      />
      <Button look="main" type="submit">
        {w.questions.answer}
      </Button>
    </form>
  );
}

function TwoAmounts({ onGive }: Pick<TypedProps, 'onGive'>) {
  const { w, lang, fmt } = useLang();
  const [part, setPart] = useState('');
  const [whole, setWhole] = useState('');
  const [tried, setTried] = useState(false);
  const value = typedShare(part, whole, lang);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (value !== undefined) onGive(value);
  };
  const example = { example: AMOUNT_EXAMPLE[lang] };
  return (
    <form className="answers" onSubmit={submit}>
      <Field
        label={w.finder.part}
        value={part}
        onChange={setPart}
        numeric
        hint={fmt(w.common.amountHint, example)}
      />
      <Field
        label={w.finder.whole}
        value={whole}
        onChange={setWhole}
        numeric
        hint={w.finder.wholeHint}
        error={tried && value === undefined ? fmt(w.finder.amountsWrong, example) : undefined}
      />
      <Button look="main" type="submit">
        {w.questions.answer}
      </Button>
    </form>
  );
}
