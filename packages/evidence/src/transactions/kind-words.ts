import type { ColumnMapping, TransactionRow } from '../model.ts';
import { fold } from '../table/text/fold.ts';

/**
 * What the words of a payments list say of a row. A top-up (money put into the prepaid balance) is neither an invoice nor spend;
 * a charge is money taken for ads already shown. The order matters: `refund of top-up` is a refund.
 */
const KINDS: readonly (readonly [kind: TransactionRow['kind'], words: RegExp])[] = [
  ['refund', /refund|revers|chargeback|\biade|geri odeme|iptal/],
  ['invoice', /invoice|fatura/],
  [
    'top-up',
    /top.?up|add(ed)? (balance|funds|money|credit)|balance added|recharge|deposit|prepay|prepaid|bakiye (yukle|ekle)|yukleme|on odeme/,
  ],
  ['charge', /charge|spend|cost|deduct|billing|automatic payment|payment|tahsilat|harcama|kesinti|odeme/],
];

/** The kind that a text names; `other` when it names none. */
export function transactionKind(text: string): TransactionRow['kind'] {
  const folded = fold(text);
  return KINDS.find(([, words]) => words.test(folded))?.[0] ?? 'other';
}

const CANCELLED = /cancel|\bvoid|iptal/;
const FAILED = /fail|declin|reject|pending|expired|unsuccess|unpaid|basarisiz|reddedil|beklemede|bekleniyor/;

/**
 * Whether a row's status says that it does not count: money that did not move, or a document that was cancelled. An invoice that is
 * still unpaid is an invoice all the same.
 */
export function didNotHappen(text: string, as: ColumnMapping['as']): boolean {
  const folded = fold(text);
  return CANCELLED.test(folded) || (as !== 'invoices' && FAILED.test(folded));
}
