import type { MatrixCellView } from '@kervan/law';
import { Link } from '@tanstack/react-router';
import type { DeskSearch } from '../../routes/search.ts';
import { useLang } from '../../words/lang.tsx';
import { Mark } from './mark.tsx';

export interface MatrixCellProps {
  readonly cell: MatrixCellView;
  /** What the cell is about, for who does not see the table. */
  readonly about: string;
  readonly numberOf: (doubt: string) => number;
}

/** One cell: its mark opens the rule it rests on; beside it, the numbers of the doubts. */
export function MatrixCell({ cell, about, numberOf }: MatrixCellProps) {
  const { w, say, fmt } = useLang();
  return (
    <span className="matrix-cell">
      <Link
        to="."
        search={(now: DeskSearch) => ({ ...now, rule: cell.rule })}
        resetScroll={false}
        className="matrix-mark"
        title={`${say(cell.words)} (${cell.rule})`}
        aria-label={`${about}: ${w.matrix.marks[cell.mark]}. ${fmt(w.common.openRule, { rule: cell.rule })}`}
      >
        <Mark mark={cell.mark} />
      </Link>
      <DoubtNumbers doubts={cell.doubts} about={about} numberOf={numberOf} />
    </span>
  );
}

/** Small numbers that lead to the doubts below the table. */
export function DoubtNumbers({
  doubts,
  about,
  numberOf,
  anchor = 'doubt',
}: {
  readonly doubts: readonly string[];
  readonly about: string;
  readonly numberOf: MatrixCellProps['numberOf'];
  /** What the places of the doubts on the page are called. */
  readonly anchor?: string;
}) {
  const { w, fmt } = useLang();
  return doubts.map((doubt) => {
    const number = numberOf(doubt);
    return (
      <a
        key={doubt}
        href={`#${anchor}-${number}`}
        className="doubt-number"
        aria-label={`${fmt(w.matrix.doubtMark, { number })}: ${about}`}
      >
        {number}
      </a>
    );
  });
}
