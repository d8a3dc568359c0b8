import type { StatusAnswerView, StatusConditionView } from '@kervan/law';
import { useState } from 'react';
import { Badge, GradeBadge, type Tone } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { RuleChip } from '../../ui/rule-chip.tsx';
import { Table } from '../../ui/table.tsx';
import { useLang } from '../../words/lang.tsx';

const TONE: Readonly<Record<StatusAnswerView['verdict'], Tone>> = {
  holds: 'good',
  fails: 'plain',
  unknown: 'look',
};

export interface FinderStatusProps {
  readonly answer: StatusAnswerView;
  /** Left out for what is no status of a single firm. */
  readonly onTake?: (status: string) => void;
}

/** One status: whether it is open, what is missing for it, and every condition with its rule. */
export function FinderStatus({ answer, onTake }: FinderStatusProps) {
  const { w, say, fmt } = useLang();
  const [open, setOpen] = useState(false);
  const decision = [
    [w.finder.examinedBy, answer.decision.examinedBy],
    [w.finder.decidedBy, answer.decision.decidedBy],
  ] as const;
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
      {answer.verdict === 'fails' || answer.lacking.length === 0 ? null : (
        <p className="small soft">
          {w.finder.lacking}: {answer.lacking.map((one) => say(one.words)).join(' ')}
        </p>
      )}
      <p className="small soft">
        {decision
          .filter(([, who]) => who !== null)
          .map(([name, who]) => `${name}: ${who === null ? '' : say(who)}`)
          .join(' · ')}
      </p>
      <details className="unfold" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {fmt(w.finder.conditions, { count: answer.conditions.length })}
          <span className="unseen">: {say(answer.title)}</span>
        </summary>
        {open ? <Conditions answer={answer} /> : null}
      </details>
      {onTake === undefined || answer.verdict === 'fails' ? null : (
        <div>
          <Button small onPress={() => onTake(answer.status)}>
            {w.finder.take}
            <span className="unseen">: {say(answer.title)}</span>
          </Button>
        </div>
      )}
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
