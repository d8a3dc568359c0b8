import type { Currency } from '@kervan/kit';
import { quoted } from '../../notices.ts';
import type { TableRow } from '../row.ts';
import { type FoundCurrency, readCurrency } from '../text/currency.ts';
import { saysNothing } from './amount-column.ts';
import { TextColumn } from './text-column.ts';
import { FORMULA, Unread } from './unread.ts';

const MAP_IT = {
  tr: 'Raporu para birimi sütunuyla indirin ya da sütunları eşlerken para birimini seçin.',
  en: 'Download the report with its currency column, or choose the currency when you map the columns.',
};

const NONE = new Unread(
  'cell.no-currency',
  {
    tr: 'Tutarın para birimi yazmıyor; tahmin edilmez.',
    en: 'The currency of the amount is not stated; it is not guessed.',
  },
  MAP_IT,
);

/** Finds the currency of a row: from its own column, a sign beside the amount, or the header; where several speak they must agree. */
export class RowCurrency {
  /** Whether a bare `$` was all that told a currency. */
  bareDollar = false;
  readonly #header: FoundCurrency | undefined;
  readonly #column: TextColumn<FoundCurrency | Unread | null> | undefined;
  #beside: FoundCurrency | undefined;
  #besideText = '';

  constructor(header: FoundCurrency | undefined, column: number | undefined) {
    this.#header = header;
    this.#column = column === undefined ? undefined : new TextColumn(column, currencyCell);
  }

  read(row: TableRow, besideText: string): Currency | Unread {
    const column = this.#column;
    if (column !== undefined && row.kind(column.column) === 'formula') return FORMULA;
    const own = column?.read(row) ?? undefined;
    if (own instanceof Unread) return own;
    const beside = besideText === '' ? undefined : this.#readBeside(besideText);
    if (besideText !== '' && beside === undefined) return unknownCurrency(besideText);
    const found = own ?? beside ?? this.#header;
    if (found === undefined) return NONE;
    for (const other of [beside, this.#header]) {
      if (other !== undefined && other.currency !== found.currency)
        return conflict(found.currency, other.currency);
    }
    if (found.bareDollar && own === undefined && (this.#header?.bareDollar ?? true)) this.bareDollar = true;
    return found.currency;
  }

  #readBeside(text: string): FoundCurrency | undefined {
    if (text !== this.#besideText) {
      this.#besideText = text;
      this.#beside = readCurrency(text);
    }
    return this.#beside;
  }
}

function currencyCell(text: string): FoundCurrency | Unread | null {
  if (saysNothing(text)) return null;
  return readCurrency(text) ?? unknownCurrency(text);
}

function unknownCurrency(text: string): Unread {
  return new Unread(
    'cell.unknown-currency',
    {
      tr: `“${quoted(text)}” bilinen bir para birimi değil.`,
      en: `“${quoted(text)}” is not a known currency.`,
    },
    MAP_IT,
  );
}

function conflict(one: Currency, other: Currency): Unread {
  return new Unread(
    'cell.currency-conflict',
    {
      tr: `Satır aynı tutar için hem ${one} hem ${other} diyor.`,
      en: `The row says both ${one} and ${other} for one amount.`,
    },
    MAP_IT,
  );
}
