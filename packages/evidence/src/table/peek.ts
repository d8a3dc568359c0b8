import type { CellKind } from './row.ts';
import type { TableSheet } from './table.ts';

/** A row as it was met in the first look, copied. */
export interface PeekedRow {
  readonly number: number;
  readonly cells: readonly string[];
  readonly kinds: readonly CellKind[];
}

/** Preambles of reports and statements have a handful of rows; a header further down is none. */
const LOOKED_AT = 100;
/** Wider rows are cut in the first look: no report has that many columns. */
const WIDEST = 512;

/** The first rows of a sheet that hold anything. */
export async function peek(sheet: TableSheet, count: number = LOOKED_AT): Promise<readonly PeekedRow[]> {
  const rows: PeekedRow[] = [];
  await sheet.scan((row) => {
    const width = Math.min(row.width, WIDEST);
    const cells = Array.from({ length: width }, (_, column) => row.text(column));
    if (cells.some((cell) => cell !== '')) {
      rows.push({ number: row.number, cells, kinds: cells.map((_, column) => row.kind(column)) });
    }
    return rows.length < count;
  });
  return rows;
}
