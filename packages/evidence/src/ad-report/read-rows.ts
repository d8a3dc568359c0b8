import type { AdReportRow } from '../model.ts';
import { surveyColumns } from '../table/column-form.ts';
import type { Header } from '../table/header.ts';
import type { NoticeBook } from '../table/notices.ts';
import type { TableRow } from '../table/row.ts';
import { ShiftedRows } from '../table/shifted-rows.ts';
import type { SheetFacts, Table, TableSheet } from '../table/table.ts';
import type { AdReportPlan } from './plan.ts';
import { remarkOnReport, remarkOnSheet } from './remarks.ts';
import { AdRowReader } from './row-reader.ts';

/** What reading the rows came to. `decimal-mark`: nothing shows how the figures are to be read, so a person must say. */
export interface RowsRead {
  readonly outcome: 'read' | 'decimal-mark';
  readonly used: number;
  readonly account: string | undefined;
}

/**
 * Reads the rows of a report in one pass, and passes each usable one on as it comes. Only when a text turns up that can be read
 * two ways are the columns looked through and the pass taken up again where it stopped.
 */
export async function readReportRows(
  { format }: Table,
  sheet: TableSheet,
  header: Header,
  plan: AdReportPlan,
  notices: NoticeBook,
  pass: (row: AdReportRow) => void,
): Promise<RowsRead> {
  const reader = new AdRowReader(plan, (row, column) => sheet.place(row, column), notices, pass);
  const run = new Run(reader, header, format === 'csv' ? new ShiftedRows(header, sheet, notices) : undefined);
  const first = await sheet.scan((row) => run.take(row));
  const facts = run.undecided ? await again(sheet, header, plan, reader, run, notices) : first;
  if (facts === 'decimal-mark') return { outcome: facts, used: reader.used, account: undefined };
  reader.finish();
  remarkOnReport(
    plan,
    reader.sums.currencies,
    reader.bareDollar,
    sheet.place(header.row, plan.columns.spend),
    notices,
  );
  const used = Object.values(plan.columns).filter((column) => column !== undefined);
  const { hiddenRows, firstHidden } = run;
  const hidden = firstHidden === 0 ? '' : sheet.place(firstHidden, plan.columns.spend);
  remarkOnSheet(
    facts,
    sheet,
    used,
    { hiddenRows, firstHidden: hidden, formulaRows: reader.formulaRows },
    notices,
  );
  return { outcome: 'read', used: reader.used, account: reader.account };
}

async function again(
  sheet: TableSheet,
  header: Header,
  plan: AdReportPlan,
  reader: AdRowReader,
  run: Run,
  notices: NoticeBook,
): Promise<SheetFacts | 'decimal-mark'> {
  const { spend, adSales, day, periodFrom, periodUntil } = plan.columns;
  const amounts = [spend, adSales].filter((column) => column !== undefined);
  const days = [day, periodFrom, periodUntil].filter((column) => column !== undefined);
  const forms = await surveyColumns(sheet, header.row, [...header.cells.keys()]);
  const unmarked = amounts.find((column) => {
    const form = forms.get(column);
    return (
      plan.decimalMark === undefined &&
      form?.ambiguousNumbers === true &&
      form.decimalMark === undefined &&
      !form.mixedMarks
    );
  });
  if (unmarked !== undefined) {
    notices.error('report.decimal-mark', sheet.place(header.row, unmarked), NO_MARK.words, NO_MARK.wayOut);
    return 'decimal-mark';
  }
  const unordered = days.find(
    (column) => forms.get(column)?.ambiguousDays === true && forms.get(column)?.dateOrder === undefined,
  );
  if (unordered !== undefined && plan.dateOrder === undefined) {
    notices.error('report.date-order', sheet.place(header.row, unordered), NO_ORDER.words, NO_ORDER.wayOut);
  }
  reader.settle(forms);
  run.undecided = false;
  return sheet.scan((row) => run.take(row));
}

/** One reading of the rows, which may be broken off and taken up again. */
class Run {
  undecided = false;
  hiddenRows = 0;
  firstHidden = 0;
  readonly #reader: AdRowReader;
  readonly #shifted: ShiftedRows | undefined;
  #done: number;

  constructor(reader: AdRowReader, header: Header, shifted: ShiftedRows | undefined) {
    this.#reader = reader;
    this.#shifted = shifted;
    this.#done = header.row;
  }

  take(row: TableRow): boolean {
    if (row.number <= this.#done) return true;
    if (this.#shifted?.has(row) !== true && !this.#reader.read(row)) {
      this.undecided = true;
      return false;
    }
    if (row.hidden) {
      this.hiddenRows++;
      if (this.firstHidden === 0) this.firstHidden = row.number;
    }
    this.#done = row.number;
    return true;
  }
}

const NO_MARK = {
  words: {
    tr: 'Tutarlar iki türlü okunabilir (1.234 gibi) ve sütunda ondalık işaretini gösteren hiçbir değer yok.',
    en: 'The amounts can be read two ways (like 1.234) and no value in the column shows the decimal mark.',
  },
  wayOut: {
    tr: 'Sütunları eşlerken ondalık işaretini (virgül ya da nokta) seçin.',
    en: 'Choose the decimal mark (comma or dot) when you map the columns.',
  },
};

const NO_ORDER = {
  words: {
    tr: 'Tarihler gün-ay da olabilir ay-gün de; sütun hangisi olduğunu göstermiyor. Tahmin edilmez.',
    en: 'The dates may be day-month or month-day; the column does not show which. It is not guessed.',
  },
  wayOut: {
    tr: 'Bu belge için tarih sırasını seçin: gün-ay ya da ay-gün.',
    en: 'Choose the date order for this document: day-month or month-day.',
  },
};
