import { fill, type Notice, showMoney, words } from '@kervan/kit';
import type { Invoice } from '../../model.ts';
import type { Item } from '../intake.ts';
import type { Unused } from '../model.ts';
import { companyKey, numberKey, taxKey } from '../names.ts';
import { oneSource } from '../sources.ts';

/** Invoices, each once, with whatever a person added beside the document. */
export interface OwnInvoices {
  readonly invoices: Item<Invoice>[];
  readonly unused: Unused[];
  readonly notices: Notice[];
}

/**
 * Takes the same invoice once: the same issuer and number, or the same telling number, day and amount. The document wins over
 * what was typed in beside it; platform, period and country that only the other says are taken over. Different amounts are told.
 */
export function ownInvoices(all: readonly Item<Invoice>[]): OwnInvoices {
  const out: OwnInvoices = { invoices: [], unused: [], notices: [] };
  const slots = new Map<string, number>();
  for (const item of [...all].sort(documentsFirst)) {
    const keys = keysOf(item.value);
    const slot = keys.map((key) => slots.get(key)).find((found) => found !== undefined);
    const first = slot === undefined ? undefined : out.invoices[slot];
    if (slot === undefined || first === undefined) {
      for (const key of keys) slots.set(key, out.invoices.length);
      out.invoices.push(item);
      continue;
    }
    for (const key of keys) if (!slots.has(key)) slots.set(key, slot);
    out.unused.push(repeated(item, first));
    if (differs(item.value, first.value)) out.notices.push(differing(item, first));
    out.invoices[slot] = { ...first, value: withAdded(first.value, item.value) };
  }
  return out;
}

function documentsFirst(a: Item<Invoice>, b: Item<Invoice>): number {
  const rank = (item: Item<Invoice>): number => (item.value.origin === 'document' ? 0 : 1);
  return rank(a) - rank(b) || a.order - b.order;
}

function keysOf(invoice: Invoice): string[] {
  const number = numberKey(invoice.number);
  const keys: string[] = [];
  if (invoice.uuid !== undefined) keys.push(`uuid ${invoice.uuid.toLowerCase()}`);
  if (number === '') return keys;
  const { taxNumber, name } = invoice.issuer;
  if (taxNumber !== undefined && taxNumber !== '') keys.push(`tax ${taxKey(taxNumber)} ${number}`);
  if (companyKey(name) !== '') keys.push(`name ${companyKey(name)} ${number}`);
  if (number.length >= 5)
    keys.push(`amount ${number} ${invoice.day} ${invoice.payable.minor} ${invoice.currency}`);
  return keys;
}

function differs(a: Invoice, b: Invoice): boolean {
  return a.payable.minor !== b.payable.minor || a.net.minor !== b.net.minor || a.currency !== b.currency;
}

function withAdded(kept: Invoice, other: Invoice): Invoice {
  return {
    ...kept,
    ...(kept.platform === undefined && other.platform !== undefined ? { platform: other.platform } : {}),
    ...(kept.period === undefined && other.period !== undefined ? { period: other.period } : {}),
    ...(kept.country === undefined && other.country !== undefined ? { country: other.country } : {}),
  };
}

function repeated(item: Item<Invoice>, first: Item<Invoice>): Unused {
  return {
    what: 'invoice',
    reason: 'same-invoice',
    words: words(
      `${item.value.number} numaralı fatura ikinci kez geldi (ilki: “${first.doc.name}”); bir kez sayıldı.`,
      `Invoice ${item.value.number} came a second time (first: “${first.doc.name}”); it was counted once.`,
    ),
    sources: oneSource(item.at),
    amount: item.value.payable,
  };
}

function differing(item: Item<Invoice>, first: Item<Invoice>): Notice {
  const amounts = { mine: shown(item.value), theirs: shown(first.value) };
  return {
    code: 'reconcile.same-invoice-differs',
    severity: 'error',
    place: `${item.doc.name} ${item.at.place}`,
    words: fill(
      words(
        `${item.value.number} numaralı fatura iki yerde farklı: burada {mine}, “${first.doc.name}” belgesinde {theirs}. İkincisi sayıldı.`,
        `Invoice ${item.value.number} differs in two places: {mine} here, {theirs} in “${first.doc.name}”. The latter was counted.`,
      ),
      amounts,
    ),
    wayOut: words('Yanlış olanı düzeltin ya da çıkarın.', 'Correct or take out the wrong one.'),
  };
}

function shown(invoice: Invoice): { tr: string; en: string } {
  return words(showMoney(invoice.payable, 'tr'), showMoney(invoice.payable, 'en'));
}
