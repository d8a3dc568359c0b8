import { decimalText, groupDigits } from '@kervan/kit';
import type { AdReportRow, Place } from '../model.ts';
import { quoted } from '../notices.ts';
import { saysNothing } from '../table/cells/amount-column.ts';
import { FORMULA, Unread } from '../table/cells/unread.ts';
import type { NoticeBook } from '../table/notices.ts';
import type { TableRow } from '../table/row.ts';
import { asideOf, figureOf, tellRemark, totalOf } from './asides.ts';
import type { AdReportPlan } from './plan.ts';
import { type Forms, RowParts } from './row-parts.ts';
import { isTotalOf, RowSums, type StatedTotal, tellTotals } from './totals.ts';

/** Rows without any name that are held back until the end to see whether they are totals; more of them are no totals. */
const MOST_HELD = 20;

interface Held {
  readonly total: StatedTotal;
  readonly row: AdReportRow | Unread;
}

/** Reads the rows of one report by its plan and passes each usable one on. */
export class AdRowReader {
  /** How many rows were passed on. */
  used = 0;
  /** How many rows were left out because a figure in them is a formula. */
  formulaRows = 0;
  readonly sums = new RowSums();
  readonly #plan: AdReportPlan;
  readonly #place: (row: TableRow) => Place;
  readonly #notices: NoticeBook;
  readonly #pass: (row: AdReportRow) => void;
  readonly #totals: StatedTotal[] = [];
  readonly #held: Held[] = [];
  readonly #countriesTold = new Set<string>();
  readonly #accounts = new Set<string>();
  #parts: RowParts;

  constructor(
    plan: AdReportPlan,
    place: (row: number, column: number) => Place,
    notices: NoticeBook,
    pass: (row: AdReportRow) => void,
  ) {
    this.#plan = plan;
    this.#place = (row) => place(row.number, plan.columns.spend);
    this.#notices = notices;
    this.#pass = pass;
    this.#parts = new RowParts(plan, undefined);
  }

  /** Takes over what a look through the columns showed. */
  settle(forms: Forms): void {
    this.#parts = new RowParts(this.#plan, forms);
  }

  /** The account that all rows name. */
  get account(): string | undefined {
    const [only] = this.#accounts;
    return this.#accounts.size === 1 ? only : undefined;
  }

  get bareDollar(): boolean {
    return this.#parts.bareDollar;
  }

  /** Reads one row; false when a cell can be read two ways and the columns must be looked through first. */
  read(row: TableRow): boolean {
    const parts = this.#parts;
    if (!parts.read(row)) return false;
    const aside = asideOf(row, this.#plan, parts);
    if (aside === 'total') this.#takeTotal(row);
    else if (aside === 'remark') tellRemark(row, this.#place(row), this.#notices);
    else if (aside === undefined || !this.#hold(row)) this.#take(row, parts.why(row) ?? this.#make(row));
    return true;
  }

  /** Settles what was held back: a total when the other rows add up to it, else spend without a country. */
  finish(): void {
    const isTotal = ({ total }: Held) => this.used > 0 && isTotalOf(total, this.sums);
    // Decided for all before the first is used, which would change the sum.
    const [totals, rows] = [this.#held.filter(isTotal), this.#held.filter((held) => !isTotal(held))];
    for (const { total } of totals) this.#totals.push(total);
    for (const { total, row } of rows) {
      if (row instanceof Unread) this.#leaveOut(total.place, row);
      else this.#use(row);
    }
    tellTotals(this.#totals, this.sums, this.#notices);
  }

  #takeTotal(row: TableRow): void {
    const total = totalOf(this.#parts, this.#place(row));
    if (total !== undefined) this.#totals.push(total);
    else this.#notices.hint('report.total-row', this.#place(row), TOTAL_LEFT_OUT);
  }

  #hold(row: TableRow): boolean {
    const total = totalOf(this.#parts, this.#place(row));
    if (total === undefined || this.#held.length >= MOST_HELD) return false;
    this.#held.push({ total, row: this.#parts.why(row) ?? this.#make(row) });
    return true;
  }

  #take(row: TableRow, made: AdReportRow | Unread): void {
    if (!(made instanceof Unread)) {
      this.#use(made);
      return;
    }
    if (made === FORMULA) this.formulaRows++;
    // A row that is not used still counts when the report's total is checked.
    const figure = figureOf(this.#parts);
    if (figure?.currency !== undefined) this.sums.add(figure.currency, figure.value);
    this.#leaveOut(this.#place(row), made);
  }

  #leaveOut(place: Place, { code, words, wayOut }: Unread): void {
    const severity = code === 'report.no-spend' ? 'warning' : 'error';
    this.#notices.add({ code, severity, place, words, ...(wayOut === undefined ? {} : { wayOut }) });
  }

  #make(row: TableRow): AdReportRow {
    const { columns, marketplace } = this.#plan;
    const { country, period, currency, spend, sales } = this.#parts as UsableParts;
    const campaign = columns.campaign === undefined ? '' : row.text(columns.campaign);
    const named = columns.marketplace === undefined ? (marketplace ?? '') : row.text(columns.marketplace);
    if (columns.account !== undefined && this.#accounts.size < 2)
      this.#noteAccount(row.text(columns.account));
    const made: Filled<AdReportRow> = {
      place: this.#place(row),
      country: country.code,
      countryText: country.text,
      period,
      currency,
      spend,
    };
    if (sales !== undefined) made.adSales = sales;
    if (campaign !== '') made.campaign = campaign;
    if (named !== '') made.marketplace = named;
    return made;
  }

  #noteAccount(name: string): void {
    if (!saysNothing(name)) this.#accounts.add(name);
  }

  #use(row: AdReportRow): void {
    this.used++;
    this.sums.add(row.currency, row.spend);
    if (row.country === undefined && this.#plan.columns.country !== undefined) this.#tellCountry(row);
    if (row.spend.digits < 0n) this.#tellNegative(row);
    this.#pass(row);
  }

  /** A country that is not known is told once per text, at its first place. */
  #tellCountry({ countryText, place }: AdReportRow): void {
    const empty = saysNothing(countryText);
    if (!empty && this.#countriesTold.has(countryText)) return;
    this.#countriesTold.add(countryText);
    this.#notices.error(
      empty ? 'report.row-without-country' : 'report.unknown-country',
      place,
      empty
        ? {
            tr: 'Satırda ülke yazmıyor; harcaması ülkesiz alındı.',
            en: 'The row names no country; its spend was taken without one.',
          }
        : {
            tr: `“${quoted(countryText)}” bilinen bir ülke adı ya da kodu değil; bu satırların ülkesi boş kaldı.`,
            en: `“${quoted(countryText)}” is no known country name or code; these rows stay without a country.`,
          },
      {
        tr: 'Reklam hesabının dilini İngilizce ya da Türkçe yapıp ülke dökümlü raporu yeniden indirin.',
        en: 'Set the ad account to English or Turkish and download the report by country again.',
      },
    );
  }

  #tellNegative({ place, spend, currency }: AdReportRow): void {
    const amount = decimalText(spend);
    this.#notices.hint('report.negative-spend', place, {
      tr: `Harcama eksi (${groupDigits(amount, 'tr')} ${currency}): iade ya da alacak olarak düşüldü.`,
      en: `The spend is negative (${currency} ${groupDigits(amount, 'en')}): taken off as a refund or credit.`,
    });
  }
}

type Filled<T> = { -readonly [Field in keyof T]: T[Field] };

/** The parts once `why` found nothing against them. */
type UsableParts = {
  readonly [Field in 'country' | 'period' | 'currency' | 'spend' | 'sales']: Exclude<RowParts[Field], Unread>;
};

const TOTAL_LEFT_OUT = {
  tr: 'Toplam satırı ayrıldı; okunabilir bir toplam yazmıyor.',
  en: 'The total row was left out; it states no figure that can be read.',
};
