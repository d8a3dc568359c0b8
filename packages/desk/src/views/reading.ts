import type {
  AdReport,
  BankEntry,
  Invoice,
  Party,
  ProposedInvoice,
  RateBulletin,
  Reading,
  TableToMap,
  Transactions,
} from '@kervan/evidence';
import { headerDigest } from '@kervan/evidence';
import { decimalText, formatDay } from '@kervan/kit';
import type { ProposedInvoiceView, ProposedView, TableToMapView } from '../api/documents.ts';
import type {
  AdReportView,
  BankEntryView,
  InvoiceView,
  PartyView,
  RateBulletinView,
  ReadingView,
  TransactionsView,
} from '../api/reading.ts';
import { mappingData } from './mapping.ts';
import { amountOrNull, amountView, decimalOrNull, noticeView, periodOrNull, periodView } from './plain.ts';

/** A reading as data: what `kervan read --json` prints. */
export function readingView(reading: Reading): ReadingView {
  const { name, digest, size, kind, title, notices } = reading;
  return {
    format: 'kervan-reading/1',
    name,
    digest,
    size,
    kind,
    title,
    notices: notices.map(noticeView),
    adReport: kind === 'ad-report' ? adReportView(reading.report) : null,
    transactions: kind === 'transactions' ? transactionsView(reading.transactions) : null,
    invoices: kind === 'invoice' ? reading.invoices.map(invoiceView) : null,
    pdf: kind === 'invoice-pdf' ? { text: reading.text, proposed: proposedView(reading.proposed) } : null,
    bankEntries: kind === 'bank-statement' ? reading.entries.map(bankEntryView) : null,
    rateBulletin: kind === 'rate-bulletin' ? bulletinView(reading.bulletin) : null,
    table: kind === 'table' ? tableView(reading.table) : null,
  };
}

function adReportView({ platform, account, rows }: AdReport): AdReportView {
  return {
    platform,
    account: account ?? null,
    rows: rows.map((row) => ({
      place: row.place,
      country: row.country ?? null,
      countryText: row.countryText,
      period: periodView(row.period),
      currency: row.currency,
      spend: decimalText(row.spend),
      adSales: decimalOrNull(row.adSales),
      campaign: row.campaign ?? null,
      marketplace: row.marketplace ?? null,
    })),
  };
}

function transactionsView({ platform, found, rows }: Transactions): TransactionsView {
  return {
    platform,
    found,
    rows: rows.map((row) => ({
      place: row.place,
      day: formatDay(row.day),
      kind: row.kind,
      reference: row.reference,
      amount: amountView(row.amount),
      tax: amountOrNull(row.tax),
      note: row.note ?? null,
    })),
  };
}

function partyView({ name, taxNumber, country }: Party): PartyView {
  return { name, taxNumber: taxNumber ?? null, country: country ?? null };
}

export function invoiceView(invoice: Invoice): InvoiceView {
  return {
    place: invoice.place,
    origin: invoice.origin,
    number: invoice.number,
    day: formatDay(invoice.day),
    issuer: partyView(invoice.issuer),
    customer: partyView(invoice.customer),
    buyer: invoice.buyer === undefined ? null : partyView(invoice.buyer),
    net: amountView(invoice.net),
    tax: amountView(invoice.tax),
    withheld: amountView(invoice.withheld),
    payable: amountView(invoice.payable),
    platform: invoice.platform ?? null,
    country: invoice.country ?? null,
    period: periodOrNull(invoice.period),
    type: invoice.type ?? null,
    profile: invoice.profile ?? null,
    uuid: invoice.uuid ?? null,
    lines: invoice.lines.map(({ place, name, net }) => ({ place, name, net: amountView(net) })),
    corrects: invoice.corrects ?? [],
    notes: invoice.notes ?? [],
    faults: invoice.faults ?? [],
  };
}

function bankEntryView(entry: BankEntry): BankEntryView {
  return {
    place: entry.place,
    transactionDay: formatDay(entry.transactionDay),
    valueDay: entry.valueDay === undefined ? null : formatDay(entry.valueDay),
    direction: entry.direction,
    amount: amountView(entry.amount),
    original: amountOrNull(entry.original),
    description: entry.description,
    reference: entry.reference,
    holder: entry.holder ?? null,
    account: entry.account ?? null,
  };
}

function bulletinView({ day, number, rates }: RateBulletin): RateBulletinView {
  return {
    day: formatDay(day),
    number,
    rates: rates.map((rate) => ({
      place: rate.place,
      currency: rate.currency,
      unit: rate.unit,
      forexBuying: decimalOrNull(rate.forexBuying),
      forexSelling: decimalOrNull(rate.forexSelling),
      banknoteBuying: decimalOrNull(rate.banknoteBuying),
      banknoteSelling: decimalOrNull(rate.banknoteSelling),
    })),
  };
}

export function tableView(table: TableToMap): TableToMapView {
  return {
    headerDigest: headerDigest(table.header),
    sheet: table.sheet,
    headerRow: table.headerRow,
    header: table.header,
    sample: table.sample,
    suggested: table.suggested === undefined ? null : mappingData(table.suggested),
  };
}

export function proposedView(proposed: ProposedInvoice): ProposedInvoiceView {
  return {
    number: given(proposed.number, same),
    day: given(proposed.day, formatDay),
    issuer: given(proposed.issuer, same),
    customer: given(proposed.customer, same),
    currency: given(proposed.currency, same),
    net: given(proposed.net, amountView),
    tax: given(proposed.tax, amountView),
    payable: given(proposed.payable, amountView),
    period: given(proposed.period, periodView),
    platform: given(proposed.platform, same),
  };
}

function same(text: string): string {
  return text;
}

function given<T, V>(
  field: { readonly value: T; readonly place: string } | undefined,
  view: (value: T) => V,
): ProposedView<V> | null {
  return field === undefined ? null : { value: view(field.value), place: field.place };
}
