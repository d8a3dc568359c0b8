import type { FinderAnswer, RangeView } from '@kervan/law';
import type { ReactNode } from 'react';
import { showAmount } from '../../ui/amount.ts';
import { Range } from '../../ui/money.tsx';
import { useLang } from '../../words/lang.tsx';
import { AnswerBadge } from '../supports/answer-badge.tsx';

const ANSWERS: readonly FinderAnswer[] = ['yes', 'depends', 'waits', 'judged', 'no'];

/** How many supports have which answer. */
export function AnswerCounts({ counts }: { readonly counts: Readonly<Record<FinderAnswer, number>> }) {
  return (
    <ul className="status-counts">
      {ANSWERS.filter((answer) => counts[answer] > 0).map((answer) => (
        <li key={answer}>
          <span className="figure strong">{counts[answer]}</span> <AnswerBadge answer={answer} />
        </li>
      ))}
    </ul>
  );
}

/** One row of a column, under its own head. */
export function Row({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="status-row">
      <h4>{title}</h4>
      <div>{children}</div>
    </section>
  );
}

/** More or less than the present one, with its sign. */
export function Difference({ range }: { readonly range: RangeView }) {
  const { lang } = useLang();
  if (range.undetermined || range.most === null) return <Range range={range} />;
  const signed = (amount: string) =>
    `${amount.startsWith('-') || /^[0.]+$/.test(amount) ? '' : '+'}${showAmount(amount, range.currency, lang)}`;
  return (
    <span className="figure-pair">
      <span className="figure">{signed(range.least)}</span>
      {range.least === range.most ? null : <span className="figure"> … {signed(range.most)}</span>}
    </span>
  );
}
