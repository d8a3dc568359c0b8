import type { AllowanceView, RangeView } from '@kervan/law';
import { less, shareOf } from '../../ui/amount.ts';
import { GradeBadge } from '../../ui/badge.tsx';
import { rangeWords } from '../../ui/money.tsx';
import { RuleChip } from '../../ui/rule-chip.tsx';
import { useLang } from '../../words/lang.tsx';
import './allowance-list.css';

const WIDTH = 1000;

/** Every ceiling that bears on the quarter, as a bar with its figures: used before, used now, left. */
export function AllowanceList({ allowances }: { readonly allowances: readonly AllowanceView[] }) {
  const { w } = useLang();
  if (allowances.length === 0) return <p className="soft">{w.limits.ceilingsNone}</p>;
  return (
    <ul className="stack">
      {liraFirst(allowances).map((one) => (
        <li key={one.key} className="panel stack-tight">
          <Allowance allowance={one} />
        </li>
      ))}
    </ul>
  );
}

/** Ceilings in lira bind the year and come first; shares of a country’s sales follow. */
function liraFirst(allowances: readonly AllowanceView[]): readonly AllowanceView[] {
  return allowances.toSorted((a, b) => Number(b.unit === 'TRY') - Number(a.unit === 'TRY'));
}

function Allowance({ allowance }: { readonly allowance: AllowanceView }) {
  const speech = useLang();
  const { w, say, fmt } = speech;
  const words = (range: RangeView) => rangeWords(range, speech);
  const figures = {
    title: say(allowance.title),
    size: words(allowance.size),
    before: words(allowance.usedBefore),
    now: words(allowance.usedNow),
    left: words(allowance.left),
  };
  return (
    <>
      <h3>{figures.title}</h3>
      <p className="row small soft">
        <RuleChip rule={allowance.rule} /> {allowance.article} <GradeBadge grade={allowance.grade} />
      </p>
      <Bar allowance={allowance} label={fmt(w.limits.barLabel, figures)} />
      <dl className="allowance-figures">
        <Figure name={w.limits.usedBefore} mark="before" value={figures.before} />
        <Figure
          name={w.limits.usedNow}
          mark={allowance.usedNow.exact ? 'now' : 'maybe'}
          value={figures.now}
        />
        <Figure name={w.limits.free} mark="left" value={figures.left} />
        <Figure name={w.limits.size} value={figures.size} />
      </dl>
    </>
  );
}

interface FigureProps {
  readonly name: string;
  readonly value: string;
  readonly mark?: 'before' | 'now' | 'maybe' | 'left';
}

function Figure({ name, value, mark }: FigureProps) {
  return (
    <div>
      <dt>
        {mark === undefined ? null : <span className={`legend-mark allowance-${mark}`} aria-hidden="true" />}
        {name}
      </dt>
      <dd className="range-text">{value}</dd>
    </div>
  );
}

/** Measured against the largest size there can be; what is used for sure is solid, what may be used on top is pale. */
function Bar({ allowance, label }: { readonly allowance: AllowanceView; readonly label: string }) {
  const { size, usedBefore, usedNow } = allowance;
  const whole = size.most ?? size.least;
  const before = shareOf(usedBefore.least, whole) * WIDTH;
  const now = shareOf(usedNow.least, whole) * WIDTH;
  const maybe =
    (shareOf(less(usedBefore.most ?? usedBefore.least, usedBefore.least), whole) +
      shareOf(less(usedNow.most ?? usedNow.least, usedNow.least), whole)) *
    WIDTH;
  const end = Math.min(before + now + maybe, WIDTH);
  return (
    <svg
      className="allowance-bar"
      viewBox={`0 0 ${WIDTH} 10`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <rect className="allowance-left" width={WIDTH} height="10" />
      <rect className="allowance-maybe" width={end} height="10" />
      <rect className="allowance-now" width={Math.min(before + now, WIDTH)} height="10" />
      <rect className="allowance-before" width={before} height="10" />
    </svg>
  );
}
