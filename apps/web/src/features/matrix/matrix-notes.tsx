import type { MatrixDoubtView, MatrixView } from '@kervan/law';
import { Badge } from '../../ui/badge.tsx';
import { DoubtChip } from '../../ui/doubt-chip.tsx';
import { useLang } from '../../words/lang.tsx';
import { Mark } from './mark.tsx';

/** Every mark with what it means; what the Ministry's slides print stands beside it. */
export function Legend({ legend }: { readonly legend: MatrixView['legend'] }) {
  const { say } = useLang();
  return (
    <dl className="matrix-legend">
      {legend.map((one) => (
        <div key={one.mark}>
          <dt>
            <Mark mark={one.mark} />
          </dt>
          <dd className="small">{say(one.words)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The doubts by the numbers that the cells bear: what was taken, why, and what else could be read. */
export function MatrixDoubts({
  doubts,
  anchor = 'doubt',
}: {
  readonly doubts: readonly MatrixDoubtView[];
  /** What their places on the page are called. */
  readonly anchor?: string;
}) {
  const { w, say, fmt } = useLang();
  if (doubts.length === 0) return <p className="soft">{w.matrix.doubtsNone}</p>;
  return (
    <ol className="matrix-doubts">
      {doubts.map((one, index) => (
        <li key={one.doubt} id={`${anchor}-${index + 1}`} className="stack-tight">
          <p>
            <strong>{say(one.place)}</strong> <DoubtChip doubt={one.doubt} />
          </p>
          <p>
            {fmt(w.matrix.taken, { reading: say(one.takenWords) })}{' '}
            {one.chosen ? <Badge tone="look">{w.matrix.chosen}</Badge> : null}
          </p>
          <p className="small soft">{say(one.why)}</p>
          {one.others.length === 0 ? null : (
            <p className="small">
              {fmt(w.matrix.others, { readings: one.others.map((other) => say(other.words)).join('; ') })}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
