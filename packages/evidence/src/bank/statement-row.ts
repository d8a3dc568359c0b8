import { type Currency, type Day, type Decimal, moneyFrom } from '@kervan/kit';
import type { BankEntry, ReadOptions } from '../model.ts';
import { AmountColumn } from '../table/cells/amount-column.ts';
import { RowCurrency } from '../table/cells/currency-of-row.ts';
import { DayColumn } from '../table/cells/day-column.ts';
import { Unread } from '../table/cells/unread.ts';
import type { ColumnForm } from '../table/column-form.ts';
import type { TableRow } from '../table/row.ts';
import type { DateOrder } from '../table/text/day.ts';
import type { StatementColumns } from './columns.ts';
import { originalAmount } from './original-amount.ts';
import type { StatementHead } from './preamble.ts';

export type Forms = ReadonlyMap<number, ColumnForm>;

/** What a line of a statement says, before it is an entry: money in is positive. */
export interface Movement {
  readonly entry: BankEntry;
  readonly moved: Decimal;
  readonly balance: Decimal | undefined;
}

const NO_CURRENCY = new Unread(
  'bank.no-currency',
  {
    tr: 'Hesap hareketinin para birimi ne sütunda, ne başlıkta, ne de üstteki satırlarda yazıyor; tahmin edilmez.',
    en: 'The currency stands in no column, no header and no line above the statement; it is not guessed.',
  },
  {
    tr: 'Dökümü bankadan para birimi sütunuyla ya da hesap bilgileriyle birlikte indirin.',
    en: 'Download the statement from the bank with its currency column or with the details of the account.',
  },
);

const NO_DATE = new Unread('bank.no-date', {
  tr: 'Satırda işlem tarihi yazmıyor.',
  en: 'The line states no transaction date.',
});

const NO_AMOUNT = new Unread('bank.no-amount', {
  tr: 'Satırda tutar yazmıyor.',
  en: 'The line states no amount.',
});

const BOTH_SIDES = new Unread('bank.both-sides', {
  tr: 'Satırda hem borç hem alacak yazıyor.',
  en: 'The line states both a debit and a credit.',
});

/** Reads the lines of one statement. Amounts and days by the form that the columns show (see `settled`). */
export class StatementRow {
  readonly #columns: StatementColumns;
  readonly #head: StatementHead;
  readonly #date: DayColumn;
  readonly #valueDate: DayColumn | undefined;
  readonly #amounts: Readonly<Record<'amount' | 'debit' | 'credit' | 'balance', AmountColumn | undefined>>;
  readonly #currency: RowCurrency;
  /** On a card's statement a plain amount is money spent; on an account's it is money received. */
  readonly #plainIsOut: boolean;

  constructor(columns: StatementColumns, head: StatementHead, forms: Forms, options: ReadOptions) {
    const days = (at: number) => new DayColumn(at, orderOf(at, forms, options.dateOrder), true);
    const amounts = (at: number | undefined) =>
      at === undefined ? undefined : new AmountColumn(at, forms.get(at)?.decimalMark, true);
    this.#columns = columns;
    this.#head = head;
    this.#date = days(columns.date);
    this.#valueDate = columns.valueDate === undefined ? undefined : days(columns.valueDate);
    this.#amounts = {
      amount: amounts(columns.amount),
      debit: amounts(columns.debit),
      credit: amounts(columns.credit),
      balance: amounts(columns.balance),
    };
    // What stands behind the amount's own name beats a column, which on card statements names the shop's currency.
    const fixed = columns.printed ?? (columns.currency === undefined ? head.currency : undefined);
    this.#currency = new RowCurrency(fixed, columns.printed === undefined ? columns.currency : undefined);
    this.#plainIsOut = head.ofCard && columns.balance === undefined;
  }

  /** The line's date; undefined when there is none. */
  date(row: TableRow): Day | Unread | undefined {
    return this.#date.read(row);
  }

  /** The line as an entry; undefined when no money moved; why not when it cannot be used. */
  read(row: TableRow, place: string): Movement | Unread | undefined {
    const transactionDay = this.#date.read(row) ?? NO_DATE;
    if (transactionDay instanceof Unread) return transactionDay;
    const valueDay = this.#valueDate?.read(row);
    if (valueDay instanceof Unread) return valueDay;
    const moved = this.#moved(row);
    if (moved instanceof Unread) return moved;
    if (moved.value.digits === 0n) return undefined;
    const currency = this.#currency.read(row, moved.beside);
    if (currency instanceof Unread) return currency.code === 'cell.no-currency' ? NO_CURRENCY : currency;
    const balance = this.#amounts.balance?.read(row);
    const entry = this.#entry(row, { place, transactionDay, valueDay, currency, moved: moved.value });
    return { entry, moved: moved.value, balance: balance instanceof Unread ? undefined : balance };
  }

  #moved(row: TableRow): { readonly value: Decimal; readonly beside: string } | Unread {
    const { amount, debit, credit } = this.#amounts;
    if (amount !== undefined) {
      const value = amount.read(row) ?? NO_AMOUNT;
      if (value instanceof Unread) return value;
      return { value: this.#plainIsOut ? negated(value) : value, beside: amount.beside };
    }
    const [out, into] = [debit?.read(row), credit?.read(row)];
    if (out instanceof Unread) return out;
    if (into instanceof Unread) return into;
    const hasOut = out !== undefined && out.digits !== 0n;
    const hasIn = into !== undefined && into.digits !== 0n;
    if (hasOut && hasIn) return BOTH_SIDES;
    // Some banks print a minus in the debit column: the column says the direction, not the sign.
    if (hasOut) return { value: negated(magnitude(out)), beside: debit?.beside ?? '' };
    if (hasIn) return { value: magnitude(into), beside: credit?.beside ?? '' };
    return out === undefined && into === undefined
      ? NO_AMOUNT
      : { value: { digits: 0n, scale: 0 }, beside: '' };
  }

  #entry(row: TableRow, parts: EntryParts): BankEntry {
    const { place, transactionDay, valueDay, currency, moved } = parts;
    const { holder, account } = this.#head;
    const { description, reference } = this.#columns;
    const text = row.text(description);
    const original = originalAmount(text, currency);
    return {
      place,
      transactionDay,
      ...(valueDay === undefined ? {} : { valueDay }),
      direction: moved.digits < 0n ? 'out' : 'in',
      amount: moneyFrom(magnitude(moved), currency, 'half-up'),
      ...(original === undefined ? {} : { original }),
      description: text,
      reference: reference === undefined ? '' : row.text(reference),
      ...(holder === undefined ? {} : { holder }),
      ...(account === undefined ? {} : { account }),
    };
  }
}

interface EntryParts {
  readonly place: string;
  readonly transactionDay: Day;
  readonly valueDay: Day | undefined;
  readonly currency: Currency;
  readonly moved: Decimal;
}

/** Turkish statements print the day first; a column that shows the other order is read in that one. */
function orderOf(at: number, forms: Forms, chosen: DateOrder | undefined): DateOrder | undefined {
  const form = forms.get(at);
  return chosen ?? (form?.mixedOrders === true ? undefined : (form?.dateOrder ?? 'day-month'));
}

function negated({ digits, scale }: Decimal): Decimal {
  return { digits: -digits, scale };
}

function magnitude({ digits, scale }: Decimal): Decimal {
  return { digits: digits < 0n ? -digits : digits, scale };
}
