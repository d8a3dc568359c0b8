import type { Place } from '../model.ts';
import type { TableRow } from './row.ts';

/** Tells a visitor's wish: false ends the reading. */
export type RowVisit = (row: TableRow) => boolean;

/** A row that the format itself breaks, and so was not read. */
export interface BrokenRow {
  /** Line where the trouble begins. */
  readonly line: number;
  readonly why: 'quote-open' | 'unreadable';
}

/** What is known of a sheet once its rows have passed. Merged areas are given as the sheet writes them: `A3:A4`. */
export interface SheetFacts {
  readonly merges: readonly string[];
  /** Columns, from 0, that the sheet hides. */
  readonly hiddenColumns: ReadonlySet<number>;
  readonly broken: readonly BrokenRow[];
  /** How many cells hold a formula. */
  readonly formulas: number;
}

/** One sheet of a workbook, or the whole of a text file. */
export interface TableSheet {
  readonly name: string;
  readonly hidden: boolean;
  /**
   * Reads the rows from the first, one after the other; each call begins anew. The row object is reused. Facts that stand
   * behind the rows are only there when `visit` let the reading run to the end.
   * Throws `Problem` for a document that breaks its format.
   */
  scan(visit: RowVisit): Promise<SheetFacts>;
  /** Where a cell stands: `Report!C12`, `'Ad report'!C12`, `line 12`. */
  place(row: number, column: number): Place;
}

/** A workbook or a text table, opened. Close it when done. */
export interface Table {
  readonly format: 'xlsx' | 'csv';
  readonly sheets: readonly TableSheet[];
  close(): void;
}
