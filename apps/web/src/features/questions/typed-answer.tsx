import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { reconciliationQuery } from '../../api/queries.ts';
import { AMOUNT_EXAMPLE, currencyWord } from '../../ui/amount.ts';
import { DAY_EXAMPLE } from '../../ui/day-text.ts';
import { Field } from '../../ui/field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useLang } from '../../words/lang.tsx';
import { useDesk } from '../frame/use-desk.tsx';
import type { Askable } from './askable.ts';

const USUAL = ['EUR', 'USD', 'GBP', 'TRY'];
const SHARE_EXAMPLE = { tr: '87,5', en: '87.5' } as const;
const COUNT_EXAMPLE = '12';
const MEASURE_EXAMPLE = { tr: '24,5', en: '24.5' } as const;

export interface TypedAnswerProps {
  readonly question: Askable;
  readonly typed: string;
  readonly onType: (text: string) => void;
  readonly currency: string;
  readonly onCurrency: (currency: string) => void;
  readonly wrong: boolean;
}

/** The field for an amount, a day, a share or a count. */
export function TypedAnswer(props: TypedAnswerProps) {
  const { w, lang, fmt } = useLang();
  const { question, typed, onType, wrong } = props;
  const field = { label: w.questions.choose, value: typed, onChange: onType, numeric: true } as const;
  if (question.type === 'day') {
    const example = { example: DAY_EXAMPLE[lang] };
    return (
      <Field
        {...field}
        hint={fmt(w.common.dayHint, example)}
        error={wrong ? fmt(w.common.dayWrong, example) : undefined}
      />
    );
  }
  if (question.type === 'share') {
    const example = { example: SHARE_EXAMPLE[lang] };
    return (
      <Field
        {...field}
        hint={fmt(w.questions.shareHint, example)}
        error={wrong ? fmt(w.questions.shareWrong, example) : undefined}
      />
    );
  }
  if (question.type === 'count') {
    const places = question.places ?? 0;
    const example = { example: places === 0 ? COUNT_EXAMPLE : MEASURE_EXAMPLE[lang], places };
    const { countHint, countWrong, measureHint, measureWrong } = w.questions;
    return (
      <Field
        {...field}
        hint={fmt(places === 0 ? countHint : measureHint, example)}
        error={wrong ? fmt(places === 0 ? countWrong : measureWrong, example) : undefined}
      />
    );
  }
  const example = { example: AMOUNT_EXAMPLE[lang] };
  const fixed = question.currency ?? undefined;
  return (
    <>
      <Field
        {...field}
        {...(fixed === undefined ? {} : { label: `${w.questions.choose} (${currencyWord(fixed, lang)})` })}
        hint={fmt(w.common.amountHint, example)}
        error={wrong ? fmt(w.common.amountWrong, example) : undefined}
      />
      {fixed === undefined ? <CurrencyOf {...props} /> : null}
    </>
  );
}

/** Sales are told in the currency of the report that they stand in; that one is offered first. */
function CurrencyOf({ question, currency, onCurrency }: TypedAnswerProps) {
  const { w } = useLang();
  const { claim } = useDesk();
  const asked = useQuery({ ...reconciliationQuery(claim?.claim ?? ''), enabled: claim !== undefined });
  const own = (asked.data?.comparisons ?? [])
    .filter((one) => one.platform === question.subject.platform && one.country === question.subject.country)
    .map((one) => one.currency);
  const first = own[0];
  useEffect(() => {
    if (first !== undefined) onCurrency(first);
  }, [first, onCurrency]);
  const options = [...new Set([...own, ...USUAL])].map((code) => ({ value: code, label: code }));
  return <SelectField label={w.common.currency} value={currency} options={options} onChange={onCurrency} />;
}
