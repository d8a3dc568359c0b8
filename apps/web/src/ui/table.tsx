import type { ReactNode } from 'react';
import './table.css';

export interface Column {
  readonly id: string;
  readonly head: ReactNode;
  /** Figures stand at the end of their column. */
  readonly numeric?: boolean;
}

export interface TableProps<Row> {
  /** Says what the table is; read out, and shown unless `captionUnseen`. */
  readonly caption: ReactNode;
  readonly captionUnseen?: boolean;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** One cell per column; the first is the head of its row. */
  readonly cells: (row: Row) => readonly ReactNode[];
  /** All columns as wide as in every other such table, so that figures of several tables stand under each other. */
  readonly even?: boolean;
  /** What unfolds under a row; null: nothing. */
  readonly below?: (row: Row) => ReactNode;
}

/**
 * A table that becomes a list of cards on a narrow screen. The roles are written out because changing `display` would
 * otherwise take them away.
 */
export function Table<Row>(props: TableProps<Row>) {
  const { columns } = props;
  return (
    // biome-ignore lint/a11y/noRedundantRoles: see above
    <table className={props.even === true ? 'table table-even' : 'table'} role="table">
      <caption className={props.captionUnseen === true ? 'unseen' : 'table-caption'}>{props.caption}</caption>
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
      <thead role="rowgroup">
        {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
        <tr role="row">
          {columns.map((column) => (
            <th
              key={column.id}
              // biome-ignore lint/a11y/noRedundantRoles: see above
              role="columnheader"
              scope="col"
              className={column.numeric === true ? 'numeric' : undefined}
            >
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
      <tbody role="rowgroup">
        {props.rows.map((row) => (
          <TableRow key={props.keyOf(row)} row={row} {...props} />
        ))}
      </tbody>
    </table>
  );
}

function TableRow<Row>({ row, columns, cells, below }: TableProps<Row> & { readonly row: Row }) {
  const more = below?.(row) ?? null;
  const label = (column: Column) => (typeof column.head === 'string' ? column.head : undefined);
  return (
    <>
      {/* biome-ignore lint/a11y/noRedundantRoles: see Table */}
      <tr role="row" className={more === null ? undefined : 'has-below'}>
        {cells(row).map((cell, index) => {
          const column = columns[index];
          if (column === undefined) return null;
          const numeric = column.numeric === true ? 'numeric' : undefined;
          return index === 0 ? (
            // biome-ignore lint/a11y/noRedundantRoles: see Table
            <th key={column.id} role="rowheader" scope="row">
              {cell}
            </th>
          ) : (
            // biome-ignore lint/a11y/noRedundantRoles: see Table
            <td key={column.id} role="cell" className={numeric} data-label={label(column)}>
              {cell}
            </td>
          );
        })}
      </tr>
      {more === null ? null : (
        // biome-ignore lint/a11y/noRedundantRoles: see Table
        <tr role="row" className="below">
          {/* biome-ignore lint/a11y/noRedundantRoles: see Table */}
          <td role="cell" colSpan={columns.length}>
            {more}
          </td>
        </tr>
      )}
    </>
  );
}
