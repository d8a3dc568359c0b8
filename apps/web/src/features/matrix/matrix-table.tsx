import type { MatrixTableView } from '@kervan/law';
import { useLang } from '../../words/lang.tsx';
import { MatrixCell, type MatrixCellProps } from './matrix-cell.tsx';
import { MatrixCountries } from './matrix-countries.tsx';
import './matrix-table.css';

export interface MatrixTableProps {
  readonly table: MatrixTableView;
  readonly numberOf: MatrixCellProps['numberOf'];
}

/**
 * Supports × beneficiaries × countries as a table; one card for each support on a narrow screen. The roles are written out
 * because changing `display` would otherwise take them away.
 */
export function MatrixTable({ table, numberOf }: MatrixTableProps) {
  const { w, say } = useLang();
  return (
    // biome-ignore lint/a11y/noRedundantRoles: see above
    <table className="matrix" role="table">
      <caption className="unseen">{say(table.title)}</caption>
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
      <thead role="rowgroup">
        {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
        <tr role="row">
          {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
          <th role="columnheader" scope="col" className="matrix-first">
            {w.matrix.support}
          </th>
          {table.columns.map((column) => (
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
        {table.rows.map((row) => (
          // biome-ignore lint/a11y/noRedundantRoles: see above
          <tr key={row.support} role="row">
            {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
            <th role="rowheader" scope="row">
              {say(row.title)} <span className="small soft">{row.article}</span>
            </th>
            {row.cells.map((cell, index) => {
              const column = table.columns[index];
              const head = column === undefined ? '' : say(column.words);
              return (
                // biome-ignore lint/a11y/noRedundantRoles: see above
                <td key={cell.column} role="cell" data-label={head}>
                  <MatrixCell cell={cell} about={`${say(row.title)}, ${head}`} numberOf={numberOf} />
                </td>
              );
            })}
            {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
            <td role="cell" data-label={w.matrix.countries}>
              <MatrixCountries countries={row.countries} about={say(row.title)} numberOf={numberOf} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
