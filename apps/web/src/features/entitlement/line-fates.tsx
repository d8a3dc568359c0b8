import type { FateView, LineOutcomeView } from '@kervan/law';
import { useState } from 'react';
import { GradeBadge } from '../../ui/badge.tsx';
import { Range } from '../../ui/money.tsx';
import { RuleChip } from '../../ui/rule-chip.tsx';
import { Table } from '../../ui/table.tsx';
import { useLang } from '../../words/lang.tsx';
import { FateBar } from './fate-bar.tsx';
import './line-fates.css';

/** What became of every part of one line: how much, by which rule and article, and how far that can be trusted. */
export function LineFates({ line }: { readonly line: LineOutcomeView }) {
  const { w, fmt, say } = useLang();
  const [open, setOpen] = useState(false);
  const cells = (one: FateView) => [
    <span key="fate" className="fate-name">
      <span className={`legend-mark fate-${one.fate}`} aria-hidden="true" />
      {w.entitlement.fates[one.fate]}
    </span>,
    <Range key="amount" range={one.amount} />,
    <span key="rule" className="stack-tight">
      <span className="row">
        <RuleChip rule={one.rule} />
        <span className="small soft">{one.article}</span>
        <GradeBadge grade={one.grade} />
      </span>
      <span className="small">{say(one.words)}</span>
    </span>,
  ];
  return (
    <div className="line-fates">
      <FateBar lines={[line]} thin />
      <details className="unfold" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {fmt(w.entitlement.fatesSummary, { count: line.fates.length })}
          <span className="unseen">: {line.line}</span>
        </summary>
        {open ? (
          <div className="stack line-fates-inner">
            <Table
              caption={w.entitlement.fatesOf}
              captionUnseen
              columns={[
                { id: 'fate', head: w.entitlement.fate },
                { id: 'amount', head: w.entitlement.amount, numeric: true },
                { id: 'rule', head: w.entitlement.rule },
              ]}
              rows={line.fates.map((fate, index) => ({ ...fate, index }))}
              keyOf={(one) => String(one.index)}
              cells={cells}
            />
            {line.from.length === 0 ? null : (
              <p className="small soft">
                {w.entitlement.from}: <span className="place">{line.from.join(' · ')}</span>
              </p>
            )}
          </div>
        ) : null}
      </details>
    </div>
  );
}
