import type { OffsetAnswerView, OffsetPaymentView, OffsetStepView, OpenDebtView } from '@kervan/law';
import type { ReactNode } from 'react';
import { isZero, showAmount } from '../../ui/amount.ts';
import { GradeBadge } from '../../ui/badge.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Amount } from '../../ui/money.tsx';
import { RuleChip } from '../../ui/rule-chip.tsx';
import { Table } from '../../ui/table.tsx';
import { useLang } from '../../words/lang.tsx';
import { Part } from '../frame/page-head.tsx';
import { OffsetDoubts } from './offset-doubts.tsx';

/** Who is paid what and on which ground, what stays open, and what the text leaves unclear. */
export function OffsetAnswer({ answer }: { readonly answer: OffsetAnswerView }) {
  const { w, say, lang, fmt } = useLang();
  return (
    <div className="stack-wide">
      <Part title={w.offset.answer}>
        <p className="offset-summary">{say(answer.summary)}</p>
        <Findings findings={answer.findings} />
        <Payments payments={answer.payments} caption={w.offset.payments} />
        {isZero(answer.held) ? null : (
          <p className="strong">{fmt(w.offset.held, { amount: showAmount(answer.held, 'TRY', lang) })}</p>
        )}
        <OpenDebts open={answer.open} />
        <Steps steps={answer.steps} />
      </Part>
      {answer.waysOut.length === 0 ? null : (
        <Part title={w.offset.waysOut}>
          <div className="debts">
            {answer.waysOut.map((way) => (
              <section key={way.way} className="panel stack" aria-label={say(way.words)}>
                <h3>{say(way.words)}</h3>
                <Payments payments={way.payments} caption={w.offset.payments} />
                <OpenDebts open={way.open} />
                <Steps steps={way.steps} />
              </section>
            ))}
          </div>
        </Part>
      )}
      {answer.doubts.length === 0 ? null : (
        <Part title={w.offset.doubts} lead={w.offset.doubtsLead}>
          <OffsetDoubts doubts={answer.doubts} />
        </Part>
      )}
    </div>
  );
}

function Findings({ findings }: Pick<OffsetAnswerView, 'findings'>) {
  const { w, say } = useLang();
  if (findings.length === 0) return null;
  return (
    <ul className="stack-tight" aria-label={w.offset.findings}>
      {findings.map((one) => (
        <li key={one.words.en} className="notice notice-warning">
          <Icon name="warn" />
          <div className="stack-tight">
            <p>
              {say(one.words)} <RuleChip rule={one.rule} />
            </p>
            <p className="small">
              <span className="soft">{w.common.wayOut}: </span>
              {say(one.wayOut)}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

function Payments({
  payments,
  caption,
}: {
  readonly payments: readonly OffsetPaymentView[];
  readonly caption: string;
}) {
  const { w, say } = useLang();
  if (payments.length === 0) return null;
  return (
    <Table
      caption={caption}
      columns={[
        { id: 'to', head: w.offset.to },
        { id: 'paid', head: w.offset.paid, numeric: true },
        { id: 'ground', head: w.offset.ground },
      ]}
      rows={payments}
      keyOf={(one) => `${one.to} ${one.rule} ${one.amount} ${one.words.en}`}
      cells={(one) => [
        say(one.title),
        <Amount key="paid" value={{ amount: one.amount, currency: 'TRY' }} />,
        <span key="ground">
          {say(one.words)} <Cited {...one} />
        </span>,
      ]}
    />
  );
}

function OpenDebts({ open }: { readonly open: readonly OpenDebtView[] }) {
  const { w, say } = useLang();
  if (open.every(({ amount }) => isZero(amount))) return <p className="soft">{w.offset.openNone}</p>;
  return (
    <Table
      caption={w.offset.open}
      columns={[
        { id: 'to', head: w.offset.debt },
        { id: 'amount', head: w.offset.paid, numeric: true },
      ]}
      rows={open}
      keyOf={(one) => one.institution}
      cells={(one) => [
        say(one.title),
        <Amount key="amount" value={{ amount: one.amount, currency: 'TRY' }} />,
      ]}
    />
  );
}

function Steps({ steps }: { readonly steps: readonly OffsetStepView[] }) {
  const { w, say } = useLang();
  return (
    <details className="unfold">
      <summary>{w.offset.steps}</summary>
      <ol className="offset-steps">
        {steps.map((step, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two steps may be alike in everything but their order
          <li key={at}>
            {say(step.words)} <Cited {...step} />
          </li>
        ))}
      </ol>
    </details>
  );
}

/** The rule that grants it, its article, and how far it may be trusted. */
function Cited({ rule, article, grade }: Pick<OffsetStepView, 'rule' | 'article' | 'grade'>): ReactNode {
  return (
    <span className="offset-cited">
      <RuleChip rule={rule} />
      {article === null ? null : <span className="small soft">{article}</span>}
      <GradeBadge grade={grade} />
    </span>
  );
}
