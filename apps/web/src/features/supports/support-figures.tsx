import type { AllowanceLeftView, FinderSupportView } from '@kervan/law';
import { GradeBadge } from '../../ui/badge.tsx';
import { dayWords } from '../../ui/day-text.ts';
import { Range } from '../../ui/money.tsx';
import { rateText } from '../../ui/rate-text.ts';
import { RuleChip } from '../../ui/rule-chip.tsx';
import { useLang } from '../../words/lang.tsx';

export interface SupportFiguresProps {
  readonly support: FinderSupportView;
  readonly year: number;
}

/** Rate, what is left this year, and the next day: what a firm looks for first. */
export function SupportFigures({ support, year }: SupportFiguresProps) {
  const { w, say, lang, fmt } = useLang();
  const { rate, left, nextDate } = support;
  return (
    <dl className="support-figures">
      <div>
        <dt>{w.supports.rate}</dt>
        <dd>
          {rate === null ? (
            w.supports.rateNone
          ) : (
            <>
              <span className="support-figure">{rateText(rate.least, rate.most, lang)}</span>{' '}
              <RuleChip rule={rate.rule} /> <GradeBadge grade={rate.grade} />
            </>
          )}
        </dd>
      </div>
      <div>
        <dt>{left === null ? w.supports.ceiling : fmt(w.supports.left, { year })}</dt>
        <dd>{left === null ? <Ceiling support={support} /> : <Left allowance={left} />}</dd>
      </div>
      {support.things.map((thing) => (
        <div key={thing.key}>
          <dt>{fmt(w.supports.leftOfThings, { title: say(thing.title) })}</dt>
          <dd>
            <Left allowance={thing} />
          </dd>
        </div>
      ))}
      <div>
        <dt>{w.supports.nextDate}</dt>
        <dd>
          {nextDate === null ? (
            <span className="soft">{w.supports.noDate}</span>
          ) : (
            <>
              <span className="support-figure">{dayWords(nextDate.day, lang)}</span>{' '}
              <span className="small">{say(nextDate.words)}</span>
            </>
          )}
        </dd>
      </div>
    </dl>
  );
}

/** What is left of an allowance, of how much, and how far that may be trusted. */
export function Left({ allowance }: { readonly allowance: AllowanceLeftView }) {
  const { w } = useLang();
  const { left, size, rule, grade } = allowance;
  const whole = !size.undetermined && (left.least !== size.least || left.most !== size.most);
  return (
    <>
      <span className="support-figure">
        <Range range={left} />
      </span>{' '}
      {whole ? (
        <span className="small soft">
          {w.supports.leftOf} <Range range={size} />
        </span>
      ) : null}{' '}
      <RuleChip rule={rule} /> <GradeBadge grade={grade} />
    </>
  );
}

function Ceiling({ support }: { readonly support: FinderSupportView }) {
  const { w, say } = useLang();
  const { ceiling } = support;
  if (ceiling === null) return <span className="soft">{w.supports.ceilingNone}</span>;
  return (
    <>
      <span className="support-figure">
        <Range range={ceiling.size} />
      </span>{' '}
      <span className="small">{say(ceiling.per)}</span> <RuleChip rule={ceiling.rule} />{' '}
      {ceiling.grade === null ? null : <GradeBadge grade={ceiling.grade} />}
    </>
  );
}
