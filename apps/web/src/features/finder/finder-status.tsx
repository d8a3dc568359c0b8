import type { StatusAnswerView, StatusConditionView } from '@kervan/law';
import { useState } from 'react';
import { Badge, GradeBadge, type Tone } from '../../ui/badge.tsx';
import { RuleChip } from '../../ui/rule-chip.tsx';
import { Table } from '../../ui/table.tsx';
import { useLang } from '../../words/lang.tsx';
import { DecisionFacts, TakeStatus } from './finder-decision.tsx';

const TONE: Readonly<Record<StatusAnswerView['verdict'], Tone>> = {
  holds: 'good',
  fails: 'plain',
  unknown: 'look',
};

export interface FinderStatusProps {
  readonly answer: StatusAnswerView;
  /** The firm applies under this one now. */
  readonly taken: boolean;
  readonly pending: boolean;
  readonly onTake: (status: string) => void;
}

/** One status: whether it is open, what is missing for it, who decides, and every condition with its rule. */
export function FinderStatus({ answer, taken, pending, onTake }: FinderStatusProps) {
  const { w, say, fmt } = useLang();
  const [open, setOpen] = useState(false);
  return (
    <article className="panel stack-tight">
      <div className="row">
        <h4>{say(answer.title)}</h4>
        <Badge tone={TONE[answer.verdict]}>{w.finder.verdicts[answer.verdict]}</Badge>
        <RuleChip rule={answer.rule} />
        <GradeBadge grade={answer.grade} />
      </div>
      <p>{say(answer.summary)}</p>
      {answer.note === null ? null : <p className="small soft">{say(answer.note)}</p>}
      {answer.verdict !== 'unknown' || answer.underVersionsSeen === 'unknown' ? null : (
        <p className="small">
          {w.finder.versionsSeen}: <strong>{w.finder.verdicts[answer.underVersionsSeen]}</strong>
        </p>
      )}
      {answer.lacking.length === 0 ? null : (
        <div className="stack-tight">
          <p className="small strong">{w.finder.lacking}</p>
          <ul className="stack-tight">
            {answer.lacking.map((one) => (
              <li key={one.condition} className="row small">
                <Badge tone={one.verdict === 'fails' ? 'bad' : TONE[one.verdict]}>
                  {w.common.verdict[one.verdict]}
                </Badge>
                <span>{say(one.words)}</span>
                <RuleChip rule={one.rule} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <DecisionFacts decision={answer.decision} />
      <details className="unfold" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {fmt(w.finder.conditions, { count: answer.conditions.length })}
          <span className="unseen">: {say(answer.title)}</span>
        </summary>
        {open ? <Conditions answer={answer} /> : null}
      </details>
      {answer.beneficiary ? (
        <TakeStatus answer={answer} taken={taken} pending={pending} onTake={onTake} />
      ) : null}
    </article>
  );
}

function Conditions({ answer }: { readonly answer: StatusAnswerView }) {
  const { w, say, fmt } = useLang();
  const cells = (one: StatusConditionView) => [
    <span key="condition" className="stack-tight">
      {say(one.title)}
      <span className="small soft">{say(one.words)}</span>
      {one.lacking === null ? null : <span className="small soft">{say(one.lacking)}</span>}
    </span>,
    <Badge key="verdict" tone={one.verdict === 'fails' ? 'bad' : TONE[one.verdict]}>
      {w.common.verdict[one.verdict]}
    </Badge>,
    <span key="rule" className="row">
      <RuleChip rule={one.rule} />
      <GradeBadge grade={one.grade} />
    </span>,
  ];
  return (
    <Table
      caption={fmt(w.finder.conditionsOf, { status: say(answer.title) })}
      captionUnseen
      columns={[
        { id: 'condition', head: w.finder.condition },
        { id: 'verdict', head: w.finder.verdict },
        { id: 'rule', head: w.finder.rule },
      ]}
      rows={answer.conditions}
      keyOf={(one) => one.condition}
      cells={cells}
    />
  );
}
