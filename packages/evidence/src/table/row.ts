import type { Day, Decimal } from '@kervan/kit';

/**
 * What a cell holds. `formula`: a value that a program computed, not one that the platform wrote, and so not taken.
 * `error`: a spreadsheet error such as #N/A. `day`: a number styled as a date.
 */
export type CellKind = 'empty' | 'text' | 'number' | 'day' | 'boolean' | 'error' | 'formula';

/**
 * One row of a table while it passes by. The object is reused for the next row: take what you need, keep nothing of it.
 * Columns count from 0.
 */
export interface TableRow {
  /** Row number of the sheet, or line of the text file where the row begins; from 1. */
  readonly number: number;
  /** How many columns to look at: one more than the last that holds something. */
  readonly width: number;
  /** Whether the sheet hides the row. */
  readonly hidden: boolean;
  kind(column: number): CellKind;
  /** What the cell says: text trimmed, numbers as stored, days in ISO form, formulas empty. */
  text(column: number): string;
  /** Exact value of a `number` cell, as stored. Throws `not-a-decimal` for one that breaks the format. */
  decimal(column: number): Decimal;
  /** The day of a `day` cell, its time of day left out; undefined when the number is no day of the calendar. */
  day(column: number): Day | undefined;
  /** A whole number that equal texts of this table share, for caches; −1 where the cell has none. */
  textKey(column: number): number;
}

/** `A`, `Z`, `AA` … from a column counted from 0. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
