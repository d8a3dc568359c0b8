import type { ComparisonView, DifferenceView } from '@kervan/desk';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { comparisonRowsQuery } from '../../api/queries.ts';
import { showAmount } from '../../ui/amount.ts';
import { Button } from '../../ui/button.tsx';
import { useLang } from '../../words/lang.tsx';
import { RowsTable } from '../rows/rows-table.tsx';
import { Places } from './places.tsx';
import { SIDES, type Side } from './totals.ts';

/** What stands behind a row: its differences in words with their places, and the rows of each figure. */
export function Behind({ claim, row }: { readonly claim: string; readonly row: ComparisonView }) {
  const { w, fmt } = useLang();
  const [open, setOpen] = useState(false);
  const [side, setSide] = useState<Side | undefined>(undefined);
  return (
    <details className="unfold" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {fmt(w.comparison.explain, { count: row.differences.length })}
        <span className="unseen">: {row.comparison}</span>
      </summary>
      {open ? (
        <div className="stack">
          {row.differences.length === 0 ? null : (
            <ul className="difference-parts">
              {row.differences.map((one, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two parts may be alike in everything but their order
                <li key={index} className="difference-part">
                  <Difference difference={one} />
                </li>
              ))}
            </ul>
          )}
          <div className="row">
            {SIDES.map((one) => (
              <Button
                key={one}
                small
                aria-pressed={side === one}
                isDisabled={row[one].rows === 0}
                onPress={() => setSide(side === one ? undefined : one)}
              >
                {fmt(w.comparison.showRows, { side: w.comparison[one], count: row[one].rows })}
              </Button>
            ))}
          </div>
          {side === undefined ? null : (
            <SideRows key={side} claim={claim} comparison={row.comparison} side={side} />
          )}
        </div>
      ) : null}
    </details>
  );
}

function Difference({ difference }: { readonly difference: DifferenceView }) {
  const { w, lang, say } = useLang();
  return (
    <>
      <span>
        <strong>{w.comparison.reasons[difference.reason]}</strong>{' '}
        <span className="small soft">{w.comparison.between[difference.between]}</span>
      </span>
      <span className="figure strong">
        {showAmount(difference.amount.amount, difference.amount.currency, lang)}
      </span>
      <div className="stack-tight">
        <p className="small">{say(difference.words)}</p>
        <Places places={difference.places} />
      </div>
    </>
  );
}

function SideRows({
  claim,
  comparison,
  side,
}: {
  readonly claim: string;
  readonly comparison: string;
  readonly side: Side;
}) {
  const { w, fmt } = useLang();
  const asked = useInfiniteQuery(comparisonRowsQuery(claim, comparison, side));
  return (
    <RowsTable
      caption={fmt(w.comparison.rowsBehind, { side: w.comparison[side] })}
      asked={asked}
      none={w.comparison.rowsNone}
    />
  );
}
