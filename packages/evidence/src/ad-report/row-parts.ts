import type { Currency, Decimal, Period } from '@kervan/kit';
import { AmountColumn } from '../table/cells/amount-column.ts';
import { RowCurrency } from '../table/cells/currency-of-row.ts';
import { FORMULA, spreadsheetError, UNDECIDED, Unread } from '../table/cells/unread.ts';
import type { ColumnForm } from '../table/column-form.ts';
import type { TableRow } from '../table/row.ts';
import { CountryColumn, type CountryText } from './country-column.ts';
import { RowPeriod } from './period-of-row.ts';
import type { AdReportPlan } from './plan.ts';

/** What whole columns showed of their form; undefined while they were not looked through. */
export type Forms = ReadonlyMap<number, ColumnForm> | undefined;

const NOWHERE: CountryText = { text: '', code: undefined };

const NO_SPEND = new Unread('report.no-spend', {
  tr: 'Satırda harcama yazmıyor.',
  en: 'The row states no spend.',
});

/** The cells of one row that matter, each read or with the reason why not. One object serves all rows. */
export class RowParts {
  country: CountryText = NOWHERE;
  spend: Decimal | Unread = NO_SPEND;
  currency: Currency | Unread = NO_SPEND;
  period: Period | Unread = NO_SPEND;
  sales: Decimal | Unread | undefined;
  readonly #plan: AdReportPlan;
  readonly #country: CountryColumn | undefined;
  readonly #spend: AmountColumn;
  readonly #sales: AmountColumn | undefined;
  readonly #currency: RowCurrency;
  readonly #period: RowPeriod;

  constructor(plan: AdReportPlan, forms: Forms) {
    const { columns } = plan;
    const decided = forms !== undefined;
    const amounts = (at: number) =>
      new AmountColumn(at, plan.decimalMark ?? forms?.get(at)?.decimalMark, decided);
    this.#plan = plan;
    this.#spend = amounts(columns.spend);
    this.#sales = columns.adSales === undefined ? undefined : amounts(columns.adSales);
    this.#currency = new RowCurrency(plan.currency, columns.currency);
    this.#country = columns.country === undefined ? undefined : new CountryColumn(columns.country);
    this.#period = new RowPeriod(columns, plan.period, plan.dateOrder, forms);
  }

  /** Whether a bare `$` was all that told a currency. */
  get bareDollar(): boolean {
    return this.#currency.bareDollar;
  }

  /** Reads a row's cells; false when a cell can be read two ways and its column was not looked through. */
  read(row: TableRow): boolean {
    this.country = this.#country?.read(row) ?? NOWHERE;
    const spend = this.#spend.read(row);
    this.spend = spend ?? NO_SPEND;
    this.currency = this.#currency.read(row, this.#spend.beside);
    this.period = this.#period.read(row);
    this.sales = this.#sales?.read(row);
    return spend !== UNDECIDED && this.period !== UNDECIDED && this.sales !== UNDECIDED;
  }

  /** Why the row cannot be used; undefined when it can. Spend comes first: without it there is nothing to use. */
  why(row: TableRow): Unread | undefined {
    if (this.spend instanceof Unread) return this.spend;
    const at = this.#plan.columns.country;
    if (at !== undefined) {
      const kind = row.kind(at);
      if (kind === 'formula') return FORMULA;
      if (kind === 'error') return spreadsheetError(this.country.text);
    }
    if (this.period instanceof Unread) return this.period;
    if (this.currency instanceof Unread) return this.currency;
    return this.sales instanceof Unread ? this.sales : undefined;
  }

  /** Whether a reason is no fault of the row: it simply states no spend. */
  static isEmpty(why: Unread): boolean {
    return why === NO_SPEND;
  }
}
