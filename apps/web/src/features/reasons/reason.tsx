import type { ReasonView } from '@kervan/law';
import { Badge, GradeBadge, type Tone } from '../../ui/badge.tsx';
import { Range } from '../../ui/money.tsx';
import { RuleChip } from '../../ui/rule-chip.tsx';
import { useLang } from '../../words/lang.tsx';

const TONE: Readonly<Record<NonNullable<ReasonView['verdict']>, Tone>> = {
  holds: 'good',
  fails: 'bad',
  unknown: 'look',
};

/** One step: what it says, what it came to, the rule and article it carries out, its operands and its rounding. */
export function Reason({ node }: { readonly node: ReasonView }) {
  const { w, say } = useLang();
  return (
    <div className="reason">
      <div className="reason-head">
        <span className="reason-words">
          {say(node.words)}{' '}
          {node.verdict === null ? null : (
            <Badge tone={TONE[node.verdict]}>{w.common.verdict[node.verdict]}</Badge>
          )}
        </span>
        {node.amount === null ? null : (
          <strong className="reason-amount">
            <Range range={node.amount} />
          </strong>
        )}
      </div>
      <div className="reason-foot">
        {node.rule === null ? null : <RuleChip rule={node.rule} />}
        {node.article === null ? null : <span className="small soft">{node.article}</span>}
        {node.grade === null ? null : <GradeBadge grade={node.grade} />}
        {node.rounding === null ? null : (
          <span className="small soft">
            {w.reasons.rounding}: {w.reasons.roundings[node.rounding]}
          </span>
        )}
      </div>
      {node.operands.length === 0 ? null : (
        <dl className="reason-operands">
          {node.operands.map((operand) => (
            <div key={operand.name.en}>
              <dt>{labelled(say(operand.name))}</dt>
              <dd>{say(operand.value)}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

/** A question is its own label; anything else gets a colon. */
function labelled(name: string): string {
  return name.endsWith('?') ? name : `${name}:`;
}
