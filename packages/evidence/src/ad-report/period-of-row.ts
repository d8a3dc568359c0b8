import { type Day, type Period, periodThrough } from '@kervan/kit';
import { DayColumn } from '../table/cells/day-column.ts';
import { Unread } from '../table/cells/unread.ts';
import type { ColumnForm } from '../table/column-form.ts';
import type { TableRow } from '../table/row.ts';
import type { DateOrder } from '../table/text/day.ts';
import type { AdColumns } from './plan.ts';

const NO_DAY = new Unread(
  'cell.no-day',
  { tr: 'Satırın tarihi yok.', en: 'The row has no date.' },
  { tr: 'Raporu güne göre dökümle indirin.', en: 'Download the report broken down by day.' },
);

const NO_PERIOD = new Unread(
  'report.no-period-row',
  { tr: 'Satırın dönemi bilinmiyor.', en: 'The period of the row is not known.' },
  { tr: 'Bu belge için dönemi girin.', en: 'Enter the period for this document.' },
);

const BACKWARDS = new Unread('cell.period-backwards', {
  tr: 'Dönemin sonu başından önce.',
  en: 'The period ends before it begins.',
});

/** The days a row's figures are for: its own day, its own period, or the report's. Periods of one day are made once per day. */
export class RowPeriod {
  readonly #day: DayColumn | undefined;
  readonly #from: DayColumn | undefined;
  readonly #until: DayColumn | undefined;
  readonly #whole: Period | undefined;
  readonly #kept = new Map<number, Period>();

  constructor(
    columns: AdColumns,
    whole: Period | undefined,
    order: DateOrder | undefined,
    forms: ReadonlyMap<number, ColumnForm> | undefined,
  ) {
    const column = (at: number | undefined) =>
      at === undefined
        ? undefined
        : new DayColumn(at, order ?? forms?.get(at)?.dateOrder, forms !== undefined);
    this.#day = column(columns.day);
    this.#from = column(columns.periodFrom);
    this.#until = column(columns.periodUntil);
    this.#whole = whole;
  }

  read(row: TableRow): Period | Unread {
    if (this.#day !== undefined) {
      const day = this.#day.read(row);
      if (day === undefined) return NO_DAY;
      return day instanceof Unread ? day : this.#single(day);
    }
    if (this.#from === undefined || this.#until === undefined) return this.#whole ?? NO_PERIOD;
    const first = this.#from.read(row);
    const last = this.#until.read(row);
    if (first instanceof Unread) return first;
    if (last instanceof Unread) return last;
    if (first === undefined || last === undefined) return NO_DAY;
    return last < first ? BACKWARDS : this.#several(first, last);
  }

  #single(day: Day): Period {
    let period = this.#kept.get(day);
    if (period === undefined) {
      period = periodThrough(day, day);
      this.#kept.set(day, period);
    }
    return period;
  }

  #several(first: Day, last: Day): Period {
    const key = first * 8192 + (last - first);
    if (last - first >= 8192) return periodThrough(first, last);
    let period = this.#kept.get(key);
    if (period === undefined) {
      period = periodThrough(first, last);
      this.#kept.set(key, period);
    }
    return period;
  }
}
