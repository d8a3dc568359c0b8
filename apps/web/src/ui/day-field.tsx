import { useState } from 'react';
import { useLang } from '../words/lang.tsx';
import { DAY_EXAMPLE, readDay, typedDay } from './day-text.ts';
import { Field } from './field.tsx';

export interface DayFieldProps {
  readonly label: string;
  /** ISO text; empty when there is none. */
  readonly value: string;
  /** Told an ISO day, or the empty text; text that is no day is kept on screen and not told. */
  readonly onChange: (iso: string) => void;
  readonly hint?: string;
}

/** A day typed in the order its hint states; the value outside is always ISO. */
export function DayField({ label, value, onChange, hint }: DayFieldProps) {
  const { lang, w, fmt } = useLang();
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const wrong = typed !== undefined && typed.trim() !== '' && readDay(typed) === undefined;
  return (
    <Field
      label={label}
      value={typed ?? typedDay(value, lang)}
      width={12}
      numeric
      hint={hint ?? fmt(w.common.dayHint, { example: DAY_EXAMPLE[lang] })}
      error={wrong ? fmt(w.common.dayWrong, { example: DAY_EXAMPLE[lang] }) : undefined}
      onChange={(text) => {
        setTyped(text);
        const iso = text.trim() === '' ? '' : readDay(text);
        if (iso !== undefined) onChange(iso);
      }}
      onBlur={() => {
        if (!wrong) setTyped(undefined);
      }}
    />
  );
}
