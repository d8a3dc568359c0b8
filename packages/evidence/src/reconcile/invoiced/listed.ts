import { money } from '@kervan/kit';
import type { Invoice } from '../../model.ts';
import type { Item, PlatformRow } from '../intake.ts';
import { numberKey } from '../names.ts';
import type { PlatformBook } from '../platform-book.ts';

/**
 * Invoices that stand only in a platform's own list. The guide calls what is downloaded there invoices, so a row counts as one
 * unless the invoice itself is among the documents; that it does is a doubt. The amount is taken to include the tax named beside it.
 */
export function listedInvoices(
  transactions: readonly Item<PlatformRow>[],
  invoices: readonly Item<Invoice>[],
  platforms: PlatformBook,
): { readonly invoices: Item<Invoice>[]; readonly known: Item<PlatformRow>[] } {
  const numbers = new Set(invoices.map((one) => numberKey(one.value.number)));
  const listed: Item<Invoice>[] = [];
  const known: Item<PlatformRow>[] = [];
  for (const item of transactions) {
    if (!isListedInvoice(item.value)) continue;
    if (numbers.has(numberKey(item.value.row.reference))) known.push(item);
    else listed.push({ ...item, value: invoiceOf(item.value, platforms) });
  }
  return { invoices: listed, known };
}

/** Rows of a list of invoices (one that gives money back is a credit note), and invoices among payments. */
export function isListedInvoice({ found, row }: PlatformRow): boolean {
  return row.kind === 'invoice' || (found === 'invoices' && row.kind === 'refund');
}

function invoiceOf({ platform, row }: PlatformRow, platforms: PlatformBook): Invoice {
  const { currency } = row.amount;
  const tax = row.tax ?? money(0n, currency);
  return {
    place: row.place,
    origin: 'document',
    number: row.reference,
    day: row.day,
    issuer: { name: platforms.of(platform).title },
    customer: { name: '' },
    currency,
    net: money(row.amount.minor - tax.minor, currency),
    tax,
    withheld: money(0n, currency),
    payable: row.amount,
    platform,
    lines: [],
  };
}
