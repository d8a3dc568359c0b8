import type { DeadlineView } from '@kervan/law';
import { GradeBadge } from '../../ui/badge.tsx';
import { dayWords } from '../../ui/day-text.ts';
import { DoubtChip } from '../../ui/doubt-chip.tsx';
import { Icon } from '../../ui/icon.tsx';
import { RuleChip } from '../../ui/rule-chip.tsx';
import { useLang } from '../../words/lang.tsx';

/** What a person should look at, in sight; why the day is the day it is, unfolded on demand. */
export function DeadlineDetails({ deadline }: { readonly deadline: DeadlineView }) {
  const { w } = useLang();
  return (
    <div className="stack-tight">
      <Flags flags={deadline.flags} />
      <details className="unfold">
        <summary>{w.deadlines.why}</summary>
        <Why deadline={deadline} />
      </details>
    </div>
  );
}

function Flags({ flags }: Pick<DeadlineView, 'flags'>) {
  const { say } = useLang();
  if (flags.length === 0) return null;
  return (
    <ul className="deadline-flags">
      {flags.map((flag) => (
        <li key={`${flag.code} ${flag.day} ${flag.words.en}`}>
          <Icon name="warn" size={16} />
          <span>
            {say(flag.words)} <RuleChip rule={flag.rule} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Why({ deadline }: { readonly deadline: DeadlineView }) {
  const { w, say } = useLang();
  return (
    <div className="stack-tight deadline-why">
      <p>{say(deadline.words)}</p>
      <Steps steps={deadline.steps} />
      <Extensions extensions={deadline.extensions} />
      <p>
        <span className="strong">{w.deadlines.consequence}:</span> {say(deadline.consequence)}
      </p>
      <p className="row">
        <span className="strong">{w.deadlines.rules}:</span>
        {deadline.rules.map(({ rule, article, grade }) => (
          <span key={rule} className="row">
            <RuleChip rule={rule} /> <span className="small soft">{article}</span>{' '}
            <GradeBadge grade={grade} />
          </span>
        ))}
      </p>
      {deadline.doubts.length === 0 ? null : (
        <p className="row">
          <span className="strong">{w.deadlines.doubts}:</span>
          {deadline.doubts.map((doubt) => (
            <DoubtChip key={doubt} doubt={doubt} />
          ))}
        </p>
      )}
    </div>
  );
}

function Steps({ steps }: Pick<DeadlineView, 'steps'>) {
  const { w, say } = useLang();
  // One step is the reason itself, told above.
  if (steps.length < 2) return null;
  return (
    <ol className="deadline-steps" aria-label={w.deadlines.steps}>
      {steps.map((step) => (
        <li key={`${step.rule} ${step.from}`}>
          {say(step.words)} <RuleChip rule={step.rule} />
        </li>
      ))}
    </ol>
  );
}

function Extensions({ extensions }: Pick<DeadlineView, 'extensions'>) {
  const { w, say, lang, fmt } = useLang();
  return extensions.map((one) => (
    <p key={`${one.kind} ${one.lastDay} ${one.reason}`}>
      <span className="strong">{w.deadlines.extension}:</span>{' '}
      {fmt(w.deadlines.extensionTold, {
        kind: say(one.words),
        by: one.by,
        reason: one.reason,
        day: dayWords(one.recordedOn, lang),
      })}{' '}
      <RuleChip rule={one.rule} />
    </p>
  ));
}
