import type { TableRow } from './row.ts';
import type { TableSheet } from './table.ts';
import { type DateOrder, decidedOrder, readDay } from './text/day.ts';
import { type DecimalMark, readNumber } from './text/number.ts';

/** How the texts of one column are to be read, as far as the column itself shows it. */
export interface ColumnForm {
  readonly dateOrder: DateOrder | undefined;
  readonly decimalMark: DecimalMark | undefined;
  /** Whether some texts show one mark and others the other. */
  readonly mixedMarks: boolean;
  readonly mixedOrders: boolean;
  /** Whether some texts can be read two ways. */
  readonly ambiguousNumbers: boolean;
  readonly ambiguousDays: boolean;
}

interface Tally {
  dayMonth: boolean;
  monthDay: boolean;
  dot: boolean;
  comma: boolean;
  ambiguousNumbers: boolean;
  ambiguousDays: boolean;
}

/**
 * Looks through whole columns for texts that show their form: `13/02/2026` shows day-month, `1.234,56` the comma. One pass over
 * the sheet, done only when a text was met that could be read both ways.
 */
export async function surveyColumns(
  sheet: TableSheet,
  afterRow: number,
  columns: readonly number[],
): Promise<ReadonlyMap<number, ColumnForm>> {
  const tallies = new Map<number, Tally>(columns.map((column) => [column, newTally()]));
  await sheet.scan((row) => {
    if (row.number > afterRow) for (const [column, tally] of tallies) count(row, column, tally);
    return true;
  });
  return new Map([...tallies].map(([column, tally]) => [column, formOf(tally)]));
}

function count(row: TableRow, column: number, tally: Tally): void {
  if (row.kind(column) !== 'text') return;
  const text = row.text(column);
  const number = readNumber(text);
  if (number?.kind === 'ambiguous') tally.ambiguousNumbers = true;
  if (number?.kind === 'number' && number.shows !== undefined) tally[number.shows] = true;
  const day = number === undefined ? readDay(text) : undefined;
  if (day?.kind === 'ambiguous') tally.ambiguousDays = true;
  if (day?.kind !== 'day' || day.shows === undefined) return;
  if (day.shows === 'day-month') tally.dayMonth = true;
  else tally.monthDay = true;
}

function newTally(): Tally {
  return {
    dayMonth: false,
    monthDay: false,
    dot: false,
    comma: false,
    ambiguousNumbers: false,
    ambiguousDays: false,
  };
}

function formOf(tally: Tally): ColumnForm {
  const mixedMarks = tally.dot && tally.comma;
  return {
    dateOrder: decidedOrder(tally),
    decimalMark: mixedMarks || !(tally.dot || tally.comma) ? undefined : tally.dot ? 'dot' : 'comma',
    mixedMarks,
    mixedOrders: tally.dayMonth && tally.monthDay,
    ambiguousNumbers: tally.ambiguousNumbers,
    ambiguousDays: tally.ambiguousDays,
  };
}
