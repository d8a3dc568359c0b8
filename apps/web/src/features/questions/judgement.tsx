import { useState } from 'react';
import { Field } from '../../ui/field.tsx';
import { useLang } from '../../words/lang.tsx';

export interface JudgementText {
  readonly by: string;
  readonly reason: string;
}

export interface JudgementState {
  readonly needed: boolean;
  readonly complete: boolean;
  readonly text: JudgementText;
  readonly setText: (text: JudgementText) => void;
}

/** A judgement carries the person's name and the reason; without both it is not told. */
export function useJudgement(needed: boolean): JudgementState {
  const [text, setText] = useState<JudgementText>({ by: '', reason: '' });
  const complete = !needed || (text.by.trim() !== '' && text.reason.trim() !== '');
  return { needed, complete, text, setText };
}

export function Judgement({ state, tried }: { readonly state: JudgementState; readonly tried: boolean }) {
  const { w } = useLang();
  const { text, setText } = state;
  const missing = (value: string) => (tried && value.trim() === '' ? w.questions.judgedMissing : undefined);
  return (
    <div className="fields">
      <Field
        label={w.questions.judgedBy}
        value={text.by}
        onChange={(by) => setText({ ...text, by })}
        error={missing(text.by)}
      />
      <Field
        label={w.questions.judgedReason}
        value={text.reason}
        onChange={(reason) => setText({ ...text, reason })}
        error={missing(text.reason)}
      />
    </div>
  );
}
