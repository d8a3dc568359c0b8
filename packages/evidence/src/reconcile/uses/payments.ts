import { money, type Words, words } from '@kervan/kit';
import type { Debt } from '../invoiced/debts.ts';
import type { PaymentUse, Unused } from '../model.ts';
import type { Credit } from '../paid/credits.ts';
import type { Refund } from '../paid/refunds.ts';
import { reasonWords, unusedItem } from '../reasons.ts';
import type { UseBook } from './parts.ts';

const NO_BANK_LINE = words(
  'Platformun listesinde var, banka belgesi yok: ödeme kanıtlanmadı.',
  'It stands in the platform’s list, but there is no bank paper: the payment is not proven.',
);

/** Sorts payments into used and unused: what was used for nothing that counts or lies in the period is unused, with the reason. */
export function paymentUses(
  credits: readonly Credit[],
  book: UseBook,
  how: { referenceOf(credit: Credit): string; ambiguous: ReadonlyMap<Credit, readonly Debt[]> },
): { readonly payments: PaymentUse[]; readonly unused: Unused[] } {
  const payments: PaymentUse[] = [];
  const unused: Unused[] = [];
  for (const credit of credits) {
    book.ofCredit(credit, 'refunded', credit.refunded);
    const reason = whyUnused(credit, book, how.ambiguous);
    if (reason !== undefined) {
      unused.push(...unusedOf(credit, reason, how.ambiguous));
      continue;
    }
    book.ofCredit(credit, credit.kind === 'top-up' ? 'balance-left' : 'above-invoices', credit.available);
    const why =
      credit.why === undefined
        ? undefined
        : credit.why === 'no-bank-entry'
          ? NO_BANK_LINE
          : reasonWords('other-payer');
    payments.push(useOf(credit, how.referenceOf(credit), why, book));
  }
  return { payments, unused };
}

type Why =
  | 'other-payer'
  | 'outside-period'
  | 'several-candidates'
  | 'no-invoice-to-pay'
  | 'unrelated-payment';

function whyUnused(
  credit: Credit,
  book: UseBook,
  ambiguous: ReadonlyMap<Credit, readonly Debt[]>,
): Why | undefined {
  const touched = credit.available !== credit.total;
  const ours = touched || credit.party !== undefined || credit.named.length > 0;
  if (!ours) return ambiguous.has(credit) ? 'several-candidates' : 'unrelated-payment';
  if (credit.why === 'other-payer') return 'other-payer';
  if (!touched)
    return credit.kind === 'top-up' || credit.entry === undefined ? undefined : 'no-invoice-to-pay';
  const parts = book.creditParts(credit);
  const outside = parts.length > 0 && parts.every((part) => part.kind === 'outside-period');
  return outside && credit.available === 0n ? 'outside-period' : undefined;
}

function unusedOf(credit: Credit, reason: Why, ambiguous: ReadonlyMap<Credit, readonly Debt[]>): Unused[] {
  const amount = credit.entry?.amount ?? money(credit.total, credit.currency);
  const more = reason === 'several-candidates' ? numbersOf(ambiguous.get(credit) ?? []) : undefined;
  const what = credit.entry === undefined ? 'transaction' : 'bank-entry';
  const own = unusedItem(what, reason, credit.at, amount, more);
  if (credit.topUp === undefined || credit.entry === undefined) return [own];
  return [own, unusedItem('transaction', reason, credit.topUp.at, credit.topUp.value.row.amount)];
}

function numbersOf(debts: readonly Debt[]): Words {
  const numbers = debts.map((debt) => debt.item.value.number).join(', ');
  return words(`Adaylar: ${numbers}.`, `Candidates: ${numbers}.`);
}

function useOf(credit: Credit, reference: string, why: Words | undefined, book: UseBook): PaymentUse {
  return {
    payment: credit.at,
    reference,
    day: credit.day,
    platform: credit.platform,
    amount: money(credit.total, credit.currency),
    ...(credit.debit === undefined ? {} : { debited: credit.debit }),
    ...(credit.topUp === undefined || credit.entry === undefined ? {} : { topUp: credit.topUp.at }),
    counts: credit.counts,
    ...(why === undefined ? {} : { why }),
    parts: book.creditParts(credit),
  };
}

/** Refunds as payments below zero; one that no payment was found for is unused. */
export function refundUses(refunds: readonly Refund[]): {
  readonly payments: PaymentUse[];
  readonly unused: Unused[];
} {
  const payments: PaymentUse[] = [];
  const unused: Unused[] = [];
  for (const refund of refunds) {
    const amount = money(refund.minor, refund.currency);
    if (refund.left === refund.minor) {
      unused.push(
        unusedItem(
          refund.entry === undefined ? 'transaction' : 'bank-entry',
          'refund-without-payment',
          refund.at,
          amount,
        ),
      );
      if (refund.entry !== undefined && refund.row !== undefined) {
        unused.push(unusedItem('transaction', 'refund-without-payment', refund.row.at, amount));
      }
      continue;
    }
    const entry = refund.entry?.value;
    payments.push({
      payment: refund.at,
      reference:
        entry?.reference || refund.row?.value.row.reference || `${refund.at.document} ${refund.at.place}`,
      day: refund.day,
      platform: refund.row?.value.platform ?? refund.from[0]?.credit.platform,
      amount: money(-refund.minor, refund.currency),
      ...(entry !== undefined && refund.row !== undefined ? { topUp: refund.row.at } : {}),
      counts: true,
      parts: [
        { kind: 'refunded' as const, amount: money(refund.left - refund.minor, refund.currency) },
        ...(refund.left === 0n
          ? []
          : [{ kind: 'refund-without-payment' as const, amount: money(-refund.left, refund.currency) }]),
      ],
    });
  }
  return { payments, unused };
}
