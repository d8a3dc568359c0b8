import { type Words, words } from '@kervan/kit';
import type { AdReport, BankEntry, Invoice, RateBulletin, Reading, TransactionRow } from '../model.ts';
import type { ItemPlace, Unused } from './model.ts';

export interface Doc {
  readonly name: string;
  readonly digest: string;
}

/** One thing read, with its place among all things read: `order` is the last word wherever two would be alike. */
export interface Item<T> {
  readonly doc: Doc;
  readonly order: number;
  readonly value: T;
  readonly at: ItemPlace;
}

export interface PlatformRow {
  readonly platform: string;
  /** What kind of list it stands in. */
  readonly found: 'payments' | 'invoices';
  readonly row: TransactionRow;
}

export interface Intake {
  readonly docs: readonly Doc[];
  readonly reports: readonly { readonly doc: Doc; readonly report: AdReport }[];
  readonly invoices: readonly Item<Invoice>[];
  readonly entries: readonly Item<BankEntry>[];
  readonly transactions: readonly Item<PlatformRow>[];
  readonly bulletins: readonly RateBulletin[];
  readonly unused: readonly Unused[];
}

/** Sorts the documents by name and digest, takes the same file once, and gives every item its place in that order. */
export function takeIn(documents: readonly Reading[]): Intake {
  const invoices: Item<Invoice>[] = [];
  const entries: Item<BankEntry>[] = [];
  const transactions: Item<PlatformRow>[] = [];
  const reports: { doc: Doc; report: AdReport }[] = [];
  const bulletins: RateBulletin[] = [];
  const docs: Doc[] = [];
  const unused: Unused[] = [];
  const seen = new Map<string, string>();
  let order = 0;
  const item = <T>(doc: Doc, place: string, value: T): Item<T> => ({
    doc,
    order: order++,
    value,
    at: { document: doc.name, digest: doc.digest, place },
  });
  for (const reading of [...documents].sort(byName)) {
    const doc = { name: reading.name, digest: reading.digest };
    const first = isTypedIn(reading) ? undefined : seen.get(`${reading.kind} ${reading.digest}`);
    if (first !== undefined) {
      unused.push(sameFile(doc, first));
      continue;
    }
    seen.set(`${reading.kind} ${reading.digest}`, reading.name);
    if (!isEvidence(reading)) continue;
    if (reading.kind !== 'rate-bulletin') docs.push(doc);
    if (reading.kind === 'ad-report') reports.push({ doc, report: reading.report });
    else if (reading.kind === 'invoice')
      for (const one of reading.invoices) invoices.push(item(doc, one.place, one));
    else if (reading.kind === 'bank-statement')
      for (const one of reading.entries) entries.push(item(doc, one.place, one));
    else if (reading.kind === 'transactions') {
      const { platform, found, rows } = reading.transactions;
      for (const row of rows) transactions.push(item(doc, row.place, { platform, found, row }));
    } else if (reading.kind === 'rate-bulletin')
      bulletins.push({ digest: reading.digest, ...reading.bulletin });
  }
  return { docs, reports, invoices, entries, transactions, bulletins, unused };
}

function byName(a: Reading, b: Reading): number {
  return (
    compareText(a.name, b.name) ||
    compareText(a.digest, b.digest) ||
    compareText(a.kind, b.kind) ||
    typedOrder(a, b)
  );
}

/** Order of code units: the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Invoices typed in beside the same PDF may share its name and digest; their own numbers put them in order. */
function typedOrder(a: Reading, b: Reading): number {
  if (a.kind !== 'invoice' || b.kind !== 'invoice') return 0;
  const key = (reading: typeof a): string =>
    reading.invoices.map((one) => `${one.number} ${one.day} ${one.payable.minor}`).join();
  return compareText(key(a), key(b));
}

function isTypedIn(reading: Reading): boolean {
  return reading.kind === 'invoice' && reading.invoices.every((one) => one.origin === 'declaration');
}

function isEvidence(reading: Reading): boolean {
  return !['table', 'not-evidence', 'unrecognised', 'invoice-pdf'].includes(reading.kind);
}

function sameFile(doc: Doc, first: string): Unused {
  return {
    what: 'document',
    reason: 'same-file',
    words: sameFileWords(doc.name, first),
    sources: [{ document: doc.name, digest: doc.digest, places: [] }],
  };
}

function sameFileWords(name: string, first: string): Words {
  return words(
    `“${name}”, “${first}” ile bayt bayt aynı dosyadır; bir kez sayıldı.`,
    `“${name}” is byte for byte the same file as “${first}”; it was counted once.`,
  );
}
