import { type Decimal, type Money, minorPlaces, moneyFrom, type Words, words } from '@kervan/kit';
import type { ColumnMapping, TransactionRow, Transactions } from '../model.ts';
import { platformTitle } from '../platform-names.ts';
import { AmountColumn } from '../table/cells/amount-column.ts';
import { RowCurrency } from '../table/cells/currency-of-row.ts';
import { DayColumn } from '../table/cells/day-column.ts';
import { UNDECIDED, Unread } from '../table/cells/unread.ts';
import { type ColumnForm, surveyColumns } from '../table/column-form.ts';
import type { Header } from '../table/header.ts';
import type { NoticeBook } from '../table/notices.ts';
import type { TableRow } from '../table/row.ts';
import type { TableSheet } from '../table/table.ts';
import { splitHeader } from '../table/text/currency.ts';
import { saysTotal } from '../table/text/total.ts';
import { didNotHappen, transactionKind } from './kind-words.ts';

/** The title of a mapped list, by what was found. */
export function transactionsTitle(found: Transactions['found'], platform: string): Words {
  const title = platformTitle(platform);
  return found === 'payments'
    ? words(`${title} ödeme listesi (sütunları eşlenmiş)`, `List of payments on ${title} (columns mapped)`)
    : words(`${title} fatura listesi (sütunları eşlenmiş)`, `List of invoices of ${title} (columns mapped)`);
}

/**
 * Reads a platform's own list of payments or invoices by a confirmed mapping. Says which of the two was found. Rows without a
 * day, an amount or a currency are named and left out. Undefined when the mapping names no day or no amount column.
 */
export async function readTransactions(
  mapping: ColumnMapping,
  sheet: TableSheet,
  header: Header,
  notices: NoticeBook,
): Promise<Transactions | undefined> {
  const { transactionDay, day, amount } = mapping.columns;
  const dayColumn = transactionDay ?? day;
  const within = Object.values(mapping.columns).every((column) => column < header.cells.length);
  if (dayColumn === undefined || amount === undefined || !within) return undefined;
  const columns = [dayColumn, amount, ...(mapping.columns.tax === undefined ? [] : [mapping.columns.tax])];
  const forms = await surveyColumns(sheet, header.row, columns);
  const reader = new TransactionReader(mapping, sheet, header, forms, dayColumn, amount, notices);
  const facts = await sheet.scan((row) => {
    if (row.number > header.row) reader.take(row);
    return true;
  });
  for (const { line } of facts.broken) notices.error('csv.quote-open', `line ${line}`, CUT_OFF);
  const found = mapping.as === 'invoices' ? 'invoices' : 'payments';
  tellWhatWasFound(found, sheet.name, notices);
  return { platform: mapping.platform, found, rows: reader.rows };
}

/** Reads the rows, one object for all of them. */
class TransactionReader {
  readonly rows: TransactionRow[] = [];
  readonly #mapping: ColumnMapping;
  readonly #sheet: TableSheet;
  readonly #notices: NoticeBook;
  readonly #day: DayColumn;
  readonly #amount: AmountColumn;
  readonly #tax: AmountColumn | undefined;
  readonly #currency: RowCurrency;

  constructor(
    mapping: ColumnMapping,
    sheet: TableSheet,
    header: Header,
    forms: ReadonlyMap<number, ColumnForm>,
    day: number,
    amount: number,
    notices: NoticeBook,
  ) {
    this.#mapping = mapping;
    this.#sheet = sheet;
    this.#notices = notices;
    const order = mapping.dateOrder === 'iso' ? undefined : mapping.dateOrder;
    const amounts = (column: number) =>
      new AmountColumn(column, mapping.decimalMark ?? forms.get(column)?.decimalMark, true);
    this.#day = new DayColumn(day, order ?? forms.get(day)?.dateOrder, true);
    this.#amount = amounts(amount);
    this.#tax = mapping.columns.tax === undefined ? undefined : amounts(mapping.columns.tax);
    const fixed =
      mapping.currency === undefined ? undefined : { currency: mapping.currency, bareDollar: false };
    const printed = splitHeader(header.cells[amount] ?? '').currency;
    this.#currency = new RowCurrency(fixed ?? printed, mapping.columns.currency);
  }

  take(row: TableRow): void {
    const place = this.#sheet.place(row.number, this.#amount.column);
    const amount = this.#amount.read(row);
    const currency = this.#currency.read(row, this.#amount.beside);
    const day = this.#day.read(row);
    if (isEmpty(row)) return;
    if (day === undefined && (saysTotal(row.text(0)) || saysTotal(row.text(this.#day.column)))) {
      this.#notices.hint('transactions.total-row', place, TOTAL);
      return;
    }
    const tax = this.#tax?.read(row);
    for (const part of [amount, currency, day, tax]) {
      if (part instanceof Unread && part !== UNDECIDED) {
        this.#leaveOut(place, part);
        return;
      }
    }
    if (amount === undefined || amount instanceof Unread) this.#leaveOut(place, NO_AMOUNT);
    else if (day === undefined || day instanceof Unread) this.#leaveOut(place, NO_DAY);
    else if (currency instanceof Unread) this.#leaveOut(place, currency);
    else this.#keep(row, { day, amount, currency, tax: tax instanceof Unread ? undefined : tax, place });
  }

  #keep(row: TableRow, parts: Parts): void {
    const { day, amount, currency, tax, place } = parts;
    const text = (column: number | undefined) => (column === undefined ? '' : row.text(column));
    const { transactionKind: kindColumn, reference, note } = this.#mapping.columns;
    const printed = text(note);
    const failed = [printed, text(kindColumn)].find((words) => didNotHappen(words, this.#mapping.as));
    if (failed !== undefined) {
      this.#leaveOut(place, notMoved(failed));
      return;
    }
    const kind = this.#kindOf(text(kindColumn), amount, place);
    this.rows.push({
      place,
      day,
      kind,
      reference: text(reference),
      amount: this.#money(amount, currency, place),
      ...(tax === undefined ? {} : { tax: this.#money(tax, currency, place) }),
      ...(printed === '' ? {} : { note: printed }),
    });
  }

  #kindOf(text: string, amount: Decimal, place: string): TransactionRow['kind'] {
    if (this.#mapping.as === 'invoices') return amount.digits < 0n ? 'refund' : 'invoice';
    const kind = transactionKind(text);
    if (kind === 'other')
      this.#notices.warning('transactions.kind-unknown', place, KIND_UNKNOWN.words, KIND_UNKNOWN.wayOut);
    return kind;
  }

  /** Platforms print whole cents; digits beyond are rounded half up and told. */
  #money(value: Decimal, currency: string, place: string): Money {
    const places = minorPlaces(currency);
    if (value.scale > places && value.digits % 10n ** BigInt(value.scale - places) !== 0n) {
      this.#notices.hint('transactions.rounded', place, ROUNDED);
    }
    return moneyFrom(value, currency, 'half-up');
  }

  #leaveOut(place: string, { code, words: text, wayOut }: Unread): void {
    this.#notices.error(code, place, text, wayOut);
  }
}

interface Parts {
  readonly day: TransactionRow['day'];
  readonly amount: Decimal;
  readonly currency: string;
  readonly tax: Decimal | undefined;
  readonly place: string;
}

function isEmpty(row: TableRow): boolean {
  for (let column = 0; column < row.width; column++) if (row.kind(column) !== 'empty') return false;
  return true;
}

/** A list of payments is not a list of invoices, and neither is spend: the comparison must not take one for the other. */
function tellWhatWasFound(found: Transactions['found'], place: string, notices: NoticeBook): void {
  if (found === 'payments') {
    notices.hint('transactions.found-payments', place, {
      tr: 'Ödeme tablosu bulundu: bakiye yükleme ve tahsilatlar. Bakiye yükleme ne faturadır ne harcama; faturalar ayrıca gerekir.',
      en: 'A table of payments was found: top-ups and charges. A top-up is neither an invoice nor spend; invoices are needed besides.',
    });
  } else {
    notices.hint('transactions.found-invoices', place, {
      tr: 'Fatura listesi bulundu. Liste, faturanın kendisi değildir; fatura belgeleri ayrıca gerekir.',
      en: 'A list of invoices was found. The list is not the invoices themselves; the documents are needed besides.',
    });
  }
}

const NO_AMOUNT = new Unread('transactions.no-amount', {
  tr: 'Satırda tutar yazmıyor.',
  en: 'The row states no amount.',
});
const NO_DAY = new Unread('transactions.no-day', {
  tr: 'Satırda tarih yazmıyor.',
  en: 'The row states no date.',
});

function notMoved(text: string): Unread {
  return new Unread('transactions.not-moved', {
    tr: `İşlem gerçekleşmemiş (“${text}”); satır kullanılmadı.`,
    en: `The transaction did not go through (“${text}”); the row was not used.`,
  });
}

const TOTAL = { tr: 'Toplam satırı ayrıldı.', en: 'The total row was left out.' };
const ROUNDED = {
  tr: 'Tutar kuruştan küçük basamak içeriyor; yarım ve üstü yukarı yuvarlandı.',
  en: 'The amount has digits below the minor unit; it was rounded half up.',
};
const CUT_OFF = {
  tr: 'Bu satırda açılan tırnak kapanmıyor; buradan sonrası okunamadı.',
  en: 'A quote opened on this line is never closed; nothing after it could be read.',
};
const KIND_UNKNOWN = {
  words: {
    tr: 'Satırın bakiye yükleme mi tahsilat mı olduğu yazmıyor; ödeme olarak sayılmadı.',
    en: 'The row does not say whether it is a top-up or a charge; it was not counted as a payment.',
  },
  wayOut: {
    tr: 'Sütunları eşlerken işlem türü sütununu da gösterin.',
    en: 'Show the column of the transaction type when you map the columns.',
  },
};
