import type { TableRow } from '../row.ts';

const MOST_KEPT = 4096;

/** Reads a column whose texts repeat (countries, currencies): each text is worked out once. */
export class TextColumn<T> {
  readonly column: number;
  readonly #make: (text: string) => T;
  readonly #byKey: T[] = [];
  readonly #byText = new Map<string, T>();

  constructor(column: number, make: (text: string) => T) {
    this.column = column;
    this.#make = make;
  }

  read(row: TableRow): T {
    const key = row.textKey(this.column);
    if (key < 0) return this.#fromText(row.text(this.column));
    let value = this.#byKey[key];
    if (value === undefined) {
      value = this.#fromText(row.text(this.column));
      this.#byKey[key] = value;
    }
    return value;
  }

  #fromText(text: string): T {
    const known = this.#byText.get(text);
    if (known !== undefined) return known;
    const value = this.#make(text);
    if (this.#byText.size < MOST_KEPT) this.#byText.set(text, value);
    return value;
  }
}
