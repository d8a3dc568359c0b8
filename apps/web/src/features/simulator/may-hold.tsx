import type { ApplicantLackView, SimulatedStatusView } from '@kervan/law';
import { Badge, GradeBadge, type Tone } from '../../ui/badge.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { RuleChip } from '../../ui/rule-chip.tsx';
import { useLang } from '../../words/lang.tsx';

/** A status has versions of its text behind it, an applicant has not. */
type May = Omit<SimulatedStatusView['may'], 'underVersionsSeen' | 'lacking'> & {
  readonly underVersionsSeen?: SimulatedStatusView['may']['underVersionsSeen'];
  readonly lacking: readonly ApplicantLackView[];
};

const LOOK: Readonly<Record<May['verdict'], { readonly tone: Tone; readonly icon: IconName }>> = {
  holds: { tone: 'good', icon: 'check' },
  fails: { tone: 'bad', icon: 'cross' },
  unknown: { tone: 'look', icon: 'question' },
};
const FEW = 3;

/** Whether a status may be held, and on what rule that rests. */
export function MayHold({ may }: { readonly may: May }) {
  const { w, say, fmt } = useLang();
  const { tone, icon } = LOOK[may.verdict];
  const versions = may.verdict === 'unknown' ? may.underVersionsSeen : undefined;
  return (
    <div className="stack-tight">
      <p className="row">
        <Badge tone={tone}>
          <Icon name={icon} size={15} />
          {w.simulator.verdicts[may.verdict]}
        </Badge>
        <RuleChip rule={may.rule} /> <GradeBadge grade={may.grade} />
      </p>
      <p className="small">{say(may.words)}</p>
      {versions !== undefined && versions !== 'unknown' ? (
        <p className="small soft">
          {fmt(w.simulator.underVersions, { verdict: w.simulator.verdicts[versions] })}
        </p>
      ) : null}
    </div>
  );
}

/** What is lacking for it: the first few, the rest unfolds. */
export function Lacking({ may, title }: { readonly may: May; readonly title: string }) {
  const { w, fmt } = useLang();
  const { lacking } = may;
  if (lacking.length === 0) {
    const none = may.verdict === 'holds' ? w.simulator.lackingNone : w.simulator.lackingOpen;
    return <p className="small soft">{none}</p>;
  }
  const rest = lacking.slice(FEW);
  return (
    <div className="stack-tight">
      <LackList lacking={lacking.slice(0, FEW)} />
      {rest.length === 0 ? null : (
        <details className="unfold small">
          <summary>
            {fmt(w.simulator.lackingMore, { count: rest.length })}
            <span className="unseen">: {title}</span>
          </summary>
          <LackList lacking={rest} />
        </details>
      )}
    </div>
  );
}

function LackList({ lacking }: { readonly lacking: May['lacking'] }) {
  const { w, say } = useLang();
  return (
    <ul className="stack-tight small">
      {lacking.map((one) => (
        <li key={`${one.rule} ${one.words.en}`}>
          <Icon name={LOOK[one.verdict].icon} size={14} />{' '}
          <span className="unseen">{w.simulator.verdicts[one.verdict]}: </span>
          {say(one.words)} <RuleChip rule={one.rule} />
        </li>
      ))}
    </ul>
  );
}
