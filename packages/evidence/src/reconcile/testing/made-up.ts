import {
  type Currency,
  type Day,
  decimal,
  firstOfMonth,
  type Money,
  moneyFrom,
  type Period,
  parseDay,
  period,
  words,
} from '@kervan/kit';
import type { AdReportRow, BankEntry, Invoice, RateBulletin, Reading, TransactionRow } from '../../model.ts';
import type { BeneficiaryNames, Cell, ReconcileInput, Reconciliation } from '../model.ts';
import { reconcile } from '../reconcile.ts';

/** A made-up beneficiary and made-up documents, for tests only. */
export const BENEFICIARY: BeneficiaryNames = {
  names: ['Deniz Yıldızı Tekstil Sanayi ve Ticaret A.Ş.'],
  taxNumbers: ['1234567890'],
  linked: [{ name: 'Seastar Trading GmbH', taxNumber: 'DE811907980' }],
};

export const TIKTOK = 'TikTok Information Technologies UK Limited';

export function day(text: string): Day {
  return parseDay(text);
}

/** `cash('1250.50 USD')`. */
export function cash(text: string): Money {
  const [amount = '', currency = ''] = text.split(' ');
  return moneyFrom(decimal(amount), currency as Currency, 'half-up');
}

function head(name: string) {
  return { name, digest: `digest of ${name}`, size: 1, title: words(name, name), notices: [] };
}

/** One row of a report: day (or first–last day), country (`?` for none), spend, and ad sales where it has them. */
export type Row = readonly [days: string, country: string, spend: string, adSales?: string];

export function report(
  name: string,
  rows: readonly Row[],
  more: { platform?: string; currency?: string; account?: string } = {},
): Reading {
  const { platform = 'tiktok', currency = 'USD', account } = more;
  return {
    ...head(name),
    kind: 'ad-report',
    report: {
      platform,
      ...(account === undefined ? {} : { account }),
      rows: rows.map((row, i) => rowOf(row, i, currency)),
    },
  };
}

function rowOf([days, country, spend, adSales]: Row, i: number, currency: string): AdReportRow {
  return {
    place: `Sheet1!C${i + 2}`,
    country: country === '?' ? undefined : country,
    countryText: country,
    period: span(days),
    currency,
    spend: decimal(spend),
    ...(adSales === undefined ? {} : { adSales: decimal(adSales) }),
  };
}

/** `2026-04-05`, `2026-04` or `2026-04-15..2026-05-14` (last day included). */
export function span(text: string): Period {
  const [first = '', last = first] = text.split('..');
  if (first.length === 7) {
    const from = firstOfMonth(day(`${first}-01`));
    return period(from, firstOfMonth((from + 32) as Day));
  }
  return period(day(first), (day(last) + 1) as Day);
}

export interface Bill {
  readonly number: string;
  readonly day: string;
  readonly net: string;
  readonly tax?: string;
  readonly period?: string;
  readonly issuer?: string;
  readonly customer?: string;
  readonly customerNumber?: string;
  readonly platform?: string;
  readonly country?: string;
  readonly lines?: readonly (readonly [name: string, net: string])[];
  readonly more?: Partial<Invoice>;
}

export function bill(told: Bill): Invoice {
  const net = cash(told.net);
  const tax = told.tax === undefined ? { ...net, minor: 0n } : cash(told.tax);
  return {
    place: '/Invoice',
    origin: 'document',
    number: told.number,
    day: day(told.day),
    issuer: { name: told.issuer ?? TIKTOK },
    customer: {
      name: told.customer ?? 'DENİZ YILDIZI TEKSTİL SAN. VE TİC. A.Ş.',
      ...(told.customerNumber === undefined ? {} : { taxNumber: told.customerNumber }),
    },
    currency: net.currency,
    net,
    tax,
    withheld: { ...net, minor: 0n },
    payable: { ...net, minor: net.minor + tax.minor },
    ...(told.platform === undefined ? {} : { platform: told.platform }),
    ...(told.country === undefined ? {} : { country: told.country }),
    ...(told.period === undefined ? {} : { period: span(told.period) }),
    lines: (told.lines ?? []).map(([name, amount], i) => ({
      place: `/Invoice/InvoiceLine[${i + 1}]`,
      name,
      net: cash(amount),
    })),
    ...told.more,
  };
}

export function invoiceFile(name: string, ...bills: readonly Bill[]): Reading {
  return { ...head(name), kind: 'invoice', invoices: bills.map(bill) };
}

/** Invoices of April to June, one file each. */
export function invoiceFiles(...bills: readonly Bill[]): Reading[] {
  return bills.map((one) => invoiceFile(`${one.number}.xml`, one));
}

export interface Booking {
  readonly day: string;
  readonly amount: string;
  readonly text: string;
  readonly direction?: 'in' | 'out';
  readonly valueDay?: string;
  readonly original?: string;
  readonly reference?: string;
  readonly holder?: string;
  readonly account?: string;
}

export function statement(name: string, bookings: readonly Booking[]): Reading {
  return { ...head(name), kind: 'bank-statement', entries: bookings.map(entryOf) };
}

function entryOf(told: Booking, i: number): BankEntry {
  return {
    place: `line ${i + 2}`,
    transactionDay: day(told.day),
    ...(told.valueDay === undefined ? {} : { valueDay: day(told.valueDay) }),
    direction: told.direction ?? 'out',
    amount: cash(told.amount),
    ...(told.original === undefined ? {} : { original: cash(told.original) }),
    description: told.text,
    reference: told.reference ?? `REF${name4(told.day)}${i}`,
    holder: told.holder ?? 'DENIZ YILDIZI TEKSTIL SANAYI VE TICA',
    ...(told.account === undefined ? {} : { account: told.account }),
  };
}

function name4(text: string): string {
  return text.replaceAll('-', '');
}

export type Movement = readonly [
  day: string,
  kind: TransactionRow['kind'],
  amount: string,
  reference?: string,
  tax?: string,
];

export function movements(
  name: string,
  rows: readonly Movement[],
  more: { platform?: string; found?: 'payments' | 'invoices' } = {},
): Reading {
  return {
    ...head(name),
    kind: 'transactions',
    transactions: {
      platform: more.platform ?? 'tiktok',
      found: more.found ?? 'payments',
      rows: rows.map(([on, kind, amount, reference, tax], i) => ({
        place: `Sheet1!A${i + 2}`,
        day: day(on),
        kind,
        reference: reference ?? '',
        amount: cash(amount),
        ...(tax === undefined ? {} : { tax: cash(tax) }),
      })),
    },
  };
}

/** A bulletin: `bulletin('2026-04-02', { USD: '40.0000' })`. */
export function bulletin(on: string, rates: Readonly<Record<string, string>>): Reading {
  const made: RateBulletin = {
    day: day(on),
    number: `no ${on}`,
    rates: Object.entries(rates).map(([currency, rate]) => ({
      place: `/${currency}`,
      currency,
      unit: 1,
      forexBuying: decimal(rate),
    })),
  };
  return { ...head(`${on}.xml`), kind: 'rate-bulletin', bulletin: made };
}

/** Compares the second quarter of 2026. */
export function compared(documents: readonly Reading[], more: Partial<ReconcileInput> = {}): Reconciliation {
  return reconcile({
    documents,
    quarter: '2026-Q2',
    recordedOn: day('2026-07-20'),
    beneficiary: BENEFICIARY,
    ...more,
  });
}

export function cellOf(result: Reconciliation, id: string): Cell {
  const cell = result.cells.find((one) => one.id === id);
  if (cell === undefined)
    throw new Error(`no cell ${id} among ${result.cells.map((one) => one.id).join(', ')}`);
  return cell;
}

/** `['1250.50 USD']`, for reading in a test. */
export function shown(amounts: readonly Money[]): string[] {
  return amounts.map(show);
}

export function show({ minor, currency }: Money): string {
  const sign = minor < 0n ? '-' : '';
  const digits = (minor < 0n ? -minor : minor).toString().padStart(3, '0');
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)} ${currency}`;
}

/** The differences of a cell as short text: `reported-invoiced tax -200.00 USD`. */
export function differences(cell: Cell): string[] {
  return cell.differences.map((one) => `${one.between} ${one.reason} ${show(one.amount)}`);
}

/** What lines ask: `tiktok-2026-04-DE-INV1-1 100.00 USD paid 2026-04-28`. */
export function asked(result: Reconciliation): string[] {
  return result.lines.map(
    (line) =>
      `${line.id} ${line.amount?.amount ?? '?'} ${line.amount?.currency ?? ''} paid ${line.payment.day}`,
  );
}
