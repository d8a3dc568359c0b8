import type { SimulatedStatusView } from '@kervan/law';
import { Badge, GradeBadge } from '../../ui/badge.tsx';
import { Range } from '../../ui/money.tsx';
import { RuleChip } from '../../ui/rule-chip.tsx';
import { useLang } from '../../words/lang.tsx';
import { AnswerCounts, Difference, Row } from './column-row.tsx';
import { Lacking, MayHold } from './may-hold.tsx';

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
        <AnswerCounts counts={status.counts} />
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
