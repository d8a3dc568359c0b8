import type { FinderSupportView } from '@kervan/law';
import { GradeBadge } from '../../ui/badge.tsx';
import { RuleChip } from '../../ui/rule-chip.tsx';
import { useLang } from '../../words/lang.tsx';
import { AnswerBadge } from './answer-badge.tsx';

/** What the answer is where a repeal known at second hand does not hold. */
export function Otherwise({ repeal }: { readonly repeal: NonNullable<FinderSupportView['unsureRepeal']> }) {
  const { w } = useLang();
  const { answer, why, rule } = repeal.otherwise;
  return (
    <p className="row">
      <span>{w.supports.otherwise}:</span> <AnswerBadge answer={answer} why={why} /> <RuleChip rule={rule} />
    </p>
  );
}

/** Rates and ceilings that no source gives, said as such. */
export function Unsaid({ unsaid }: { readonly unsaid: FinderSupportView['unsaid'] }) {
  const { say } = useLang();
  if (unsaid.length === 0) return null;
  return (
    <ul className="stack-tight small">
      {unsaid.map((one) => (
        <li key={`${one.what} ${one.rule}`}>
          {say(one.words)} <RuleChip rule={one.rule} /> <GradeBadge grade={one.grade} />
        </li>
      ))}
    </ul>
  );
}
