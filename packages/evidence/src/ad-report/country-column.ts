import { findCountry } from '../countries/index.ts';
import { saysNothing } from '../table/cells/amount-column.ts';
import { TextColumn } from '../table/cells/text-column.ts';
import type { TableRow } from '../table/row.ts';

/** A country as printed and, where it is known, its code. */
export interface CountryText {
  readonly text: string;
  readonly code: string | undefined;
}

/** Reads the country column; each text is looked up once. */
export class CountryColumn {
  readonly #texts: TextColumn<CountryText>;

  constructor(column: number) {
    this.#texts = new TextColumn(column, (text) => ({
      text,
      code: saysNothing(text) ? undefined : findCountry(text),
    }));
  }

  read(row: TableRow): CountryText {
    return this.#texts.read(row);
  }
}
