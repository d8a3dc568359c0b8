import { GRADE_WORDS, type Grade } from '@kervan/kit';
import type { ReactNode } from 'react';
import { useLang } from '../words/lang.tsx';
import './badge.css';

export type Tone = 'plain' | 'good' | 'look' | 'bad' | 'calm';

/** A short label. The colour repeats what the word says and never stands alone. */
export function Badge({ tone = 'plain', children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  return <span className={`badge badge-${tone}`}>{children}</span>;
}

const GRADE_TONE: Readonly<Record<Grade, Tone>> = {
  text: 'good',
  published: 'good',
  'second-hand': 'calm',
  derived: 'look',
  assumed: 'look',
};

/** How far a statement may be trusted, in words. */
export function GradeBadge({ grade }: { readonly grade: Grade }) {
  const { say, w } = useLang();
  return (
    <Badge tone={GRADE_TONE[grade]}>
      <span className="unseen">{w.common.grade}: </span>
      {say(GRADE_WORDS[grade])}
    </Badge>
  );
}
