import { saysNothing } from './cells/amount-column.ts';
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
  /** Whether a text was met that is no number, or no day. */
  otherThanNumbers: boolean;
  otherThanDays: boolean;
}

/**
 * Looks through whole columns for texts that show their form: `13/02/2026` shows day-month, `1.234,56` the comma. A column that
 * shows none takes the form of the table's other columns of figures, or of days, when those agree: one program wrote them all.
 * One pass over the sheet, done only when a text was met that could be read both ways.
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
  const all = [...tallies.values()];
  const mark = agreed(all.filter((tally) => !tally.otherThanNumbers).map(markOf));
  const order = agreed(all.filter((tally) => !tally.otherThanDays).map(decidedOrder));
  return new Map([...tallies].map(([column, tally]) => [column, formOf(tally, mark, order)]));
}

function count(row: TableRow, column: number, tally: Tally): void {
  if (row.kind(column) !== 'text') return;
  const text = row.text(column);
  if (saysNothing(text)) return;
  const number = readNumber(text);
  if (number === undefined) tally.otherThanNumbers = true;
  else if (number.kind === 'ambiguous') tally.ambiguousNumbers = true;
  else if (number.shows !== undefined) tally[number.shows] = true;
  const day = number === undefined ? readDay(text) : undefined;
  if (day === undefined) tally.otherThanDays = true;
  else if (day.kind === 'ambiguous') tally.ambiguousDays = true;
  else if (day.shows === 'day-month') tally.dayMonth = true;
  else if (day.shows === 'month-day') tally.monthDay = true;
}

function newTally(): Tally {
  return {
    dayMonth: false,
    monthDay: false,
    dot: false,
    comma: false,
    ambiguousNumbers: false,
    ambiguousDays: false,
    otherThanNumbers: false,
    otherThanDays: false,
  };
}

function markOf({ dot, comma }: Tally): DecimalMark | undefined {
  if (dot === comma) return undefined;
  return dot ? 'dot' : 'comma';
}

function formOf(tally: Tally, mark: DecimalMark | undefined, order: DateOrder | undefined): ColumnForm {
  const mixedMarks = tally.dot && tally.comma;
  const mixedOrders = tally.dayMonth && tally.monthDay;
  return {
    dateOrder: decidedOrder(tally) ?? (mixedOrders ? undefined : order),
    decimalMark: markOf(tally) ?? (mixedMarks ? undefined : mark),
    mixedMarks,
    mixedOrders,
    ambiguousNumbers: tally.ambiguousNumbers,
    ambiguousDays: tally.ambiguousDays,
  };
}

/** The one value that is there; undefined when there is none or more than one. */
function agreed<T>(values: readonly (T | undefined)[]): T | undefined {
  const different = new Set(values.filter((value) => value !== undefined));
  const [only] = different;
  return different.size === 1 ? only : undefined;
}
