import type { FinderAnswer, RangeView, SimulatedStatusView } from '@kervan/law';
import type { ReactNode } from 'react';
import { showAmount } from '../../ui/amount.ts';
import { Badge, GradeBadge } from '../../ui/badge.tsx';
import { Range } from '../../ui/money.tsx';
import { RuleChip } from '../../ui/rule-chip.tsx';
import { useLang } from '../../words/lang.tsx';
import { AnswerBadge } from '../supports/answer-badge.tsx';
import { Lacking, MayHold } from './may-hold.tsx';

const ANSWERS: readonly FinderAnswer[] = ['yes', 'depends', 'waits', 'judged', 'no'];

/** One status with the same rows as every other: side by side they can be read across. */
export function StatusColumn({ status }: { readonly status: SimulatedStatusView }) {
  const { w, say } = useLang();
  const { award, total } = status;
  return (
    <article className={status.present ? 'status-column status-present' : 'status-column'}>
      <header className="stack-tight">
        <h3>{say(status.title)}</h3>
        {status.present ? (
          <p>
            <Badge tone="calm">{w.simulator.present}</Badge>
          </p>
        ) : null}
      </header>
      <Row title={w.simulator.may}>
        <MayHold may={status.may} />
      </Row>
      <Row title={w.simulator.lacking}>
        <Lacking may={status.may} title={say(status.title)} />
      </Row>
      <Row title={w.simulator.openSupports}>
        <ul className="status-counts">
          {ANSWERS.filter((answer) => status.counts[answer] > 0).map((answer) => (
            <li key={answer}>
              <span className="figure strong">{status.counts[answer]}</span> <AnswerBadge answer={answer} />
            </li>
          ))}
        </ul>
      </Row>
      <Row title={w.simulator.ceilings}>
        <Range range={status.ceilings} />
      </Row>
      <Row title={w.simulator.total}>
        {total === null ? (
          <span className="soft">{w.simulator.totalNone}</span>
        ) : (
          <>
            <Range range={total.left} /> <RuleChip rule={total.rule} /> <GradeBadge grade={total.grade} />
          </>
        )}
      </Row>
      <Row title={w.simulator.most}>
        <strong>
          <Range range={status.most} />
        </strong>
      </Row>
      <Row title={w.simulator.award}>
        {award === null ? (
          <span className="small soft">{w.simulator.awardNone}</span>
        ) : (
          <>
            <strong>
              <Range range={award.award} />
            </strong>{' '}
            <GradeBadge grade={award.grade} />
          </>
        )}
      </Row>
      {award?.difference == null || status.present ? null : (
        <Row title={w.simulator.difference}>
          <Difference range={award.difference} />
        </Row>
      )}
    </article>
  );
}

function Row({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="status-row">
      <h4>{title}</h4>
      <div>{children}</div>
    </section>
  );
}

/** More or less than the present status, with its sign. */
function Difference({ range }: { readonly range: RangeView }) {
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
