import type { Decimal } from '@kervan/kit';
import type { TableRow } from '../row.ts';
import { type DecimalMark, numberInMark, readNumber, splitAmount } from '../text/number.ts';
import { ambiguousNumber, FORMULA, notANumber, spreadsheetError, UNDECIDED, type Unread } from './unread.ts';

/** How reports write "nothing here". */
const NOTHING = /^(?:-|--|—|–|n\/?a|\.)?$/i;

/** Whether a cell's text says that there is nothing. */
export function saysNothing(text: string): boolean {
  return NOTHING.test(text.trim());
}

/** Reads the amounts of one column, exactly as written. */
export class AmountColumn {
  readonly column: number;
  /** What stands beside the last amount read: a currency sign or code, or nothing. */
  beside = '';
  readonly #mark: DecimalMark | undefined;
  readonly #decided: boolean;

  /** `mark`: the column's decimal mark where it is known; `decided`: whether the column was looked through for it. */
  constructor(column: number, mark: DecimalMark | undefined, decided: boolean) {
    this.column = column;
    this.#mark = mark;
    this.#decided = decided || mark !== undefined;
  }

  /** The amount; undefined when the cell says nothing; why not when it cannot be used. */
  read(row: TableRow): Decimal | Unread | undefined {
    this.beside = '';
    switch (row.kind(this.column)) {
      case 'number':
        return this.#stored(row);
      case 'empty':
        return undefined;
      case 'text':
        return this.#text(row.text(this.column));
      case 'formula':
        return FORMULA;
      case 'error':
        return spreadsheetError(row.text(this.column));
      default:
        return notANumber(row.text(this.column));
    }
  }

  #stored(row: TableRow): Decimal | Unread {
    try {
      return row.decimal(this.column);
    } catch {
      return notANumber(row.text(this.column));
    }
  }

  #text(text: string): Decimal | Unread | undefined {
    if (saysNothing(text)) return undefined;
    const reading = readNumber(text);
    if (reading === undefined) return notANumber(text);
    const value = numberInMark(reading, this.#mark);
    if (value === undefined) {
      if (reading.kind === 'number') return notANumber(text);
      return this.#decided ? ambiguousNumber(text) : UNDECIDED;
    }
    this.beside = splitAmount(text)?.beside ?? '';
    return value;
  }
}
