import { type Words, words } from '@kervan/kit';
import type { Invoice, Reading } from './model.ts';
import { fold } from './pdf/fold.ts';

/** Documents that are one and the same, or that hold one and the same invoice. */
export interface SameDocument {
  /** `same-file`: byte for byte; `same-invoice`: the same issuer and number under other bytes, or twice in one file. */
  readonly kind: 'same-file' | 'same-invoice';
  /** The digest, or the invoice's key. */
  readonly key: string;
  /** Positions in the list handed in, in its order; the first is the one to keep. */
  readonly readings: readonly number[];
  /** For invoices: whether the copies state different days or amounts. Then nobody can say which holds. */
  readonly differs: boolean;
  readonly words: Words;
}

/**
 * What an invoice is told by, wherever it is met: its issuer (tax number, or the name where there is none) and its number, written
 * without blanks and case. Two numbers of two issuers are two invoices.
 */
export function invoiceKey(invoice: Invoice): string {
  const { issuer, number } = invoice;
  const who = issuer.taxNumber === undefined ? letters(issuer.name) : letters(issuer.taxNumber);
  return `${who}|${letters(number)}`;
}

/** Finds files handed in twice, by digest, and invoices that stand in several documents, by `invoiceKey`. */
export function findSameDocument(readings: readonly Reading[]): readonly SameDocument[] {
  const files = new Map<string, number[]>();
  const invoices = new Map<string, { readonly at: number; readonly invoice: Invoice }[]>();
  for (const [at, reading] of readings.entries()) {
    const same = files.get(reading.digest);
    if (same !== undefined) {
      same.push(at);
      continue;
    }
    files.set(reading.digest, [at]);
    if (reading.kind !== 'invoice') continue;
    for (const invoice of reading.invoices) {
      const key = invoiceKey(invoice);
      invoices.set(key, [...(invoices.get(key) ?? []), { at, invoice }]);
    }
  }
  const name = (at: number): string => `“${readings[at]?.name ?? ''}”`;
  return [
    ...[...files].filter(([, at]) => at.length > 1).map(([digest, at]) => sameFile(digest, at, at.map(name))),
    ...[...invoices].filter(([, met]) => met.length > 1).map(([key, met]) => sameInvoice(key, met, name)),
  ];
}

function sameFile(digest: string, readings: readonly number[], names: readonly string[]): SameDocument {
  return {
    kind: 'same-file',
    key: digest,
    readings,
    differs: false,
    words: words(
      `Aynı dosya birden çok kez var: ${names.join(', ')}.`,
      `The same file stands several times: ${names.join(', ')}.`,
    ),
  };
}

function sameInvoice(
  key: string,
  met: readonly { readonly at: number; readonly invoice: Invoice }[],
  name: (at: number) => string,
): SameDocument {
  const first = met[0]?.invoice;
  const differs = met.some(({ invoice }) => first === undefined || says(invoice) !== says(first));
  const readings = [...new Set(met.map(({ at }) => at))];
  const list = readings.map(name).join(', ');
  const number = first?.number ?? '';
  return {
    kind: 'same-invoice',
    key,
    readings,
    differs,
    words: differs
      ? words(
          `${number} numaralı fatura birden çok kez ve farklı içerikle var: ${list}. Hangisinin geçerli olduğunu siz belirtin.`,
          `Invoice ${number} stands several times and says different things: ${list}. Say which one holds.`,
        )
      : words(
          `${number} numaralı fatura birden çok kez var: ${list}.`,
          `Invoice ${number} stands several times: ${list}.`,
        ),
  };
}

function says({ day, currency, net, tax, payable }: Invoice): string {
  return [day, currency, net.minor, tax.minor, payable.minor].join(' ');
}

function letters(text: string): string {
  return fold(text).replace(/[^\p{L}\d]+/gu, '');
}
