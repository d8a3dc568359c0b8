import type { LogisticsCellView, LogisticsMatrixView } from '@kervan/law';
import { Link } from '@tanstack/react-router';
import type { DeskSearch } from '../../routes/search.ts';
import { RuleChip } from '../../ui/rule-chip.tsx';
import { useLang } from '../../words/lang.tsx';
import { Figure, LogisticsMark } from './logistics-mark.tsx';
import { DoubtNumbers } from './matrix-cell.tsx';
import './matrix-table.css';

interface LogisticsTableProps {
  readonly part: LogisticsMatrixView;
  readonly anchor: string;
  readonly numberOf: (doubt: string) => number;
}

/** Supports × applicants as a table; one card for each support on a narrow screen, as the other tables of the page. */
export function LogisticsTable({ part, anchor, numberOf }: LogisticsTableProps) {
  const { w, say } = useLang();
  return (
    // biome-ignore lint/a11y/noRedundantRoles: changing `display` would otherwise take the roles away
    <table className="matrix matrix-logistics" role="table">
      <caption className="unseen">{say(part.title)}</caption>
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
      <thead role="rowgroup">
        {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
        <tr role="row">
          {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
          <th role="columnheader" scope="col" className="matrix-first">
            {w.matrix.support}
          </th>
          {part.columns.map((column) => (
            // biome-ignore lint/a11y/noRedundantRoles: see above
            <th key={column.column} role="columnheader" scope="col">
              {say(column.words)}
            </th>
          ))}
          {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
          <th role="columnheader" scope="col" className="matrix-last">
            {w.matrix.countries}
          </th>
        </tr>
      </thead>
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
      <tbody role="rowgroup">
        {part.rows.map((row) => (
          // biome-ignore lint/a11y/noRedundantRoles: see above
          <tr key={row.support} role="row">
            {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
            <th role="rowheader" scope="row">
              {say(row.title)} <span className="small soft">{row.article}</span>
            </th>
            {row.cells.map((cell, index) => {
              const column = part.columns[index];
              const head = column === undefined ? '' : say(column.words);
              return (
                // biome-ignore lint/a11y/noRedundantRoles: see above
                <td key={cell.column} role="cell" data-label={head}>
                  <Cell
                    cell={cell}
                    about={`${say(row.title)}, ${head}`}
                    anchor={anchor}
                    numberOf={numberOf}
                  />
                </td>
              );
            })}
            {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
            <td role="cell" data-label={w.matrix.countries}>
              <div>
                <span className="small">{say(row.countries.words)}</span>{' '}
                <RuleChip rule={row.countries.rule} />{' '}
                <DoubtNumbers
                  doubts={row.countries.doubts}
                  about={`${say(row.title)}, ${w.matrix.countries}`}
                  anchor={anchor}
                  numberOf={numberOf}
                />
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** One cell: its mark opens the rule, then rate and ceilings, then the numbers of the doubts. */
function Cell({
  cell,
  about,
  anchor,
  numberOf,
}: {
  readonly cell: LogisticsCellView;
  readonly about: string;
} & Pick<LogisticsTableProps, 'anchor' | 'numberOf'>) {
  const { w, say, fmt } = useLang();
  return (
    <span className="stack-tight">
      <span className="matrix-cell">
        <Link
          to="."
          search={(now: DeskSearch) => ({ ...now, rule: cell.rule })}
          resetScroll={false}
          className="matrix-mark"
          title={`${say(cell.words)} (${cell.rule})`}
          aria-label={`${about}: ${w.matrix.logisticsMarks[cell.mark]}. ${fmt(w.common.openRule, { rule: cell.rule })}`}
        >
          <LogisticsMark mark={cell.mark} />
        </Link>
        <DoubtNumbers doubts={cell.doubts} about={about} anchor={anchor} numberOf={numberOf} />
      </span>
      {cell.rate === null ? null : <Figure figure={cell.rate} label={w.matrix.rate} />}
      {cell.ceilings.map((ceiling) => (
        <Figure key={`${ceiling.rule} ${ceiling.words.en}`} figure={ceiling} label={w.matrix.ceiling} />
      ))}
    </span>
  );
}
