import type { Reading } from '@kervan/evidence';
import { decimalText, formatDay, moneyText, type Words, words } from '@kervan/kit';
import type { RowsPage, RowView } from '../api/common.ts';

/** The rows of a reading as a table for people: one function per row, so that a page of a long report stays cheap. */
interface RowTable {
  readonly columns: readonly Words[];
  readonly total: number;
  row(index: number): { readonly place: string; readonly cells: readonly (string | null | undefined)[] };
}

/** Rows `offset` up to `offset + limit` of what a document was read to; none for a document without rows. */
export function rowsPage(reading: Reading, offset: number, limit: number): RowsPage {
  const table = tableOf(reading);
  const rows: RowView[] = [];
  for (let index = offset; index < Math.min(table.total, offset + limit); index++) {
    const { place, cells } = table.row(index);
    rows.push({
      at: { document: reading.digest, name: reading.name, place },
      cells: cells.map((cell) => cell ?? null),
    });
  }
  return { offset, total: table.total, columns: table.columns, rows };
}

/** How many rows, invoices, entries or rates were read. */
export function rowCount(reading: Reading): number {
  return tableOf(reading).total;
}

function tableOf(reading: Reading): RowTable {
  switch (reading.kind) {
    case 'ad-report':
      return adReportRows(reading);
    case 'transactions':
      return transactionRows(reading);
    case 'invoice':
      return invoiceRows(reading);
    case 'bank-statement':
      return bankRows(reading);
    case 'rate-bulletin':
      return rateRows(reading);
    default:
      return { columns: [], total: 0, row: () => ({ place: '', cells: [] }) };
  }
}

const COLUMN = {
  from: words('Başlangıç', 'From'),
  until: words('Bitiş (hariç)', 'Until (not included)'),
  country: words('Ülke', 'Country'),
  countryText: words('Belgedeki ülke', 'Country as printed'),
  currency: words('Para birimi', 'Currency'),
  spend: words('Harcama', 'Spend'),
  adSales: words('Reklam satışı', 'Ad sales'),
  campaign: words('Kampanya', 'Campaign'),
  day: words('Gün', 'Day'),
  kind: words('Tür', 'Kind'),
  reference: words('Referans', 'Reference'),
  amount: words('Tutar', 'Amount'),
  tax: words('Vergi', 'Tax'),
  note: words('Açıklama', 'Note'),
  number: words('Numara', 'Number'),
  issuer: words('Düzenleyen', 'Issuer'),
  customer: words('Alıcı', 'Customer'),
  net: words('Net', 'Net'),
  payable: words('Ödenecek', 'To be paid'),
  transactionDay: words('İşlem günü', 'Transaction day'),
  valueDay: words('Valör', 'Value date'),
  direction: words('Yön', 'Direction'),
  description: words('Açıklama', 'Description'),
  unit: words('Birim', 'Unit'),
  buying: words('Döviz alış', 'Forex buying'),
  selling: words('Döviz satış', 'Forex selling'),
} as const;

function adReportRows({ report }: Reading & { kind: 'ad-report' }): RowTable {
  return {
    columns: [
      COLUMN.from,
      COLUMN.until,
      COLUMN.country,
      COLUMN.countryText,
      COLUMN.currency,
      COLUMN.spend,
      COLUMN.adSales,
      COLUMN.campaign,
    ],
    total: report.rows.length,
    row(index) {
      const row = at(report.rows, index);
      const sales = row.adSales === undefined ? null : decimalText(row.adSales);
      return {
        place: row.place,
        cells: [
          formatDay(row.period.from),
          formatDay(row.period.until),
          row.country,
          row.countryText,
          row.currency,
          decimalText(row.spend),
          sales,
          row.campaign,
        ],
      };
    },
  };
}

function transactionRows({ transactions }: Reading & { kind: 'transactions' }): RowTable {
  return {
    columns: [
      COLUMN.day,
      COLUMN.kind,
      COLUMN.reference,
      COLUMN.amount,
      COLUMN.currency,
      COLUMN.tax,
      COLUMN.note,
    ],
    total: transactions.rows.length,
    row(index) {
      const row = at(transactions.rows, index);
      const tax = row.tax === undefined ? null : moneyText(row.tax);
      return {
        place: row.place,
        cells: [
          formatDay(row.day),
          row.kind,
          row.reference,
          moneyText(row.amount),
          row.amount.currency,
          tax,
          row.note,
        ],
      };
    },
  };
}

function invoiceRows({ invoices }: Reading & { kind: 'invoice' }): RowTable {
  return {
    columns: [
      COLUMN.number,
      COLUMN.day,
      COLUMN.issuer,
      COLUMN.customer,
      COLUMN.net,
      COLUMN.tax,
      COLUMN.payable,
      COLUMN.currency,
    ],
    total: invoices.length,
    row(index) {
      const invoice = at(invoices, index);
      return {
        place: invoice.place,
        cells: [
          invoice.number,
          formatDay(invoice.day),
          invoice.issuer.name,
          invoice.customer.name,
          moneyText(invoice.net),
          moneyText(invoice.tax),
          moneyText(invoice.payable),
          invoice.currency,
        ],
      };
    },
  };
}

function bankRows({ entries }: Reading & { kind: 'bank-statement' }): RowTable {
  return {
    columns: [
      COLUMN.transactionDay,
      COLUMN.valueDay,
      COLUMN.direction,
      COLUMN.amount,
      COLUMN.currency,
      COLUMN.description,
      COLUMN.reference,
    ],
    total: entries.length,
    row(index) {
      const entry = at(entries, index);
      const valueDay = entry.valueDay === undefined ? null : formatDay(entry.valueDay);
      return {
        place: entry.place,
        cells: [
          formatDay(entry.transactionDay),
          valueDay,
          entry.direction,
          moneyText(entry.amount),
          entry.amount.currency,
          entry.description,
          entry.reference,
        ],
      };
    },
  };
}

function rateRows({ bulletin }: Reading & { kind: 'rate-bulletin' }): RowTable {
  return {
    columns: [COLUMN.currency, COLUMN.unit, COLUMN.buying, COLUMN.selling],
    total: bulletin.rates.length,
    row(index) {
      const rate = at(bulletin.rates, index);
      const buying = rate.forexBuying === undefined ? null : decimalText(rate.forexBuying);
      const selling = rate.forexSelling === undefined ? null : decimalText(rate.forexSelling);
      return { place: rate.place, cells: [rate.currency, String(rate.unit), buying, selling] };
    },
  };
}

function at<T>(rows: readonly T[], index: number): T {
  return rows[index] as T;
}
