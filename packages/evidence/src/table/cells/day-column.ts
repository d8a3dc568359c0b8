import type { Day } from '@kervan/kit';
import type { TableRow } from '../row.ts';
import { type DateOrder, type DayReading, dayInOrder, readDay } from '../text/day.ts';
import { saysNothing } from './amount-column.ts';
import { ambiguousDay, FORMULA, notADay, spreadsheetError, UNDECIDED, type Unread } from './unread.ts';

/** Texts kept with their day: a year of days, several times over. */
const MOST_KEPT = 4096;

/** Reads the days of one column: styled serials, or text in the order that the column shows. */
export class DayColumn {
  readonly column: number;
  readonly #order: DateOrder | undefined;
  readonly #decided: boolean;
  readonly #kept = new Map<string, DayReading | undefined>();

  /** `order`: the column's date order where it is known; `decided`: whether the column was looked through for it. */
  constructor(column: number, order: DateOrder | undefined, decided: boolean) {
    this.column = column;
    this.#order = order;
    this.#decided = decided || order !== undefined;
  }

  /** The day; undefined when the cell says nothing; why not when it cannot be used. */
  read(row: TableRow): Day | Unread | undefined {
    switch (row.kind(this.column)) {
      case 'day':
        return row.day(this.column) ?? notADay(row.text(this.column));
      case 'empty':
        return undefined;
      case 'text':
        return this.#text(row.text(this.column));
      case 'formula':
        return FORMULA;
      case 'error':
        return spreadsheetError(row.text(this.column));
      default:
        // A bare number may be a date that lost its format, or no date at all.
        return notADay(row.text(this.column));
    }
  }

  #text(text: string): Day | Unread | undefined {
    const reading = this.#reading(text);
    if (reading === undefined) return saysNothing(text) ? undefined : notADay(text);
    const day = dayInOrder(reading, this.#order);
    if (day !== undefined) return day;
    if (reading.kind === 'day') return notADay(text);
    return this.#decided ? ambiguousDay(text) : UNDECIDED;
  }

  #reading(text: string): DayReading | undefined {
    if (this.#kept.has(text)) return this.#kept.get(text);
    const reading = readDay(text);
    if (this.#kept.size < MOST_KEPT) this.#kept.set(text, reading);
    return reading;
  }
}
