import { divRound, money } from '@kervan/kit';
import { countsAsPaid } from '../base/fill.ts';
import type { Least } from '../base/least.ts';
import type { CellWork } from '../cells.ts';
import { grossOf, paidOf } from '../figures.ts';
import type { Debt } from '../invoiced/debts.ts';
import type { InvoicePartKind, PaymentPartKind, UsePart } from '../model.ts';
import type { Credit } from '../paid/credits.ts';
import type { Slice } from '../spread/slices.ts';

/** Collects where the money of payments and invoices went; parts of one kind without a line are added together. */
export class UseBook {
  readonly credits = new Map<Credit, Map<string, { kind: PaymentPartKind; minor: bigint; line?: string }>>();
  readonly debts = new Map<Debt, Map<string, { kind: InvoicePartKind; minor: bigint; line?: string }>>();

  ofCredit(credit: Credit, kind: PaymentPartKind, minor: bigint, line?: string): void {
    add(this.credits, credit, kind, minor, line);
  }

  ofDebt(debt: Debt, kind: InvoicePartKind, minor: bigint, line?: string): void {
    add(this.debts, debt, kind, minor, line);
  }

  creditParts(credit: Credit): UsePart<PaymentPartKind>[] {
    return parts(this.credits.get(credit), credit.currency);
  }

  debtParts(debt: Debt): UsePart<InvoicePartKind>[] {
    return parts(this.debts.get(debt), debt.currency);
  }
}

type Parts<Kind> = Map<string, { kind: Kind; minor: bigint; line?: string }>;

function add<Of, Kind extends string>(
  book: Map<Of, Parts<Kind>>,
  of: Of,
  kind: Kind,
  minor: bigint,
  line: string | undefined,
): void {
  if (minor === 0n) return;
  let own = book.get(of);
  if (own === undefined) {
    own = new Map();
    book.set(of, own);
  }
  const key = `${kind} ${line ?? ''}`;
  const known = own.get(key);
  if (known === undefined) own.set(key, { kind, minor, ...(line === undefined ? {} : { line }) });
  else known.minor += minor;
}

/** Lines first, by id; then the other kinds by name. */
function parts<Kind extends string>(own: Parts<Kind> | undefined, currency: string): UsePart<Kind>[] {
  if (own === undefined) return [];
  return [...own]
    .sort(
      ([, a], [, b]) =>
        (a.line === undefined ? 1 : 0) - (b.line === undefined ? 1 : 0) ||
        compare(`${a.line} ${a.kind}`, `${b.line} ${b.kind}`),
    )
    .map(([, { kind, minor, line }]) => ({
      kind,
      amount: money(minor, currency),
      ...(line === undefined ? {} : { line }),
    }));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Books every slice of a cell: to the payment in its currency, to the invoice in its own. */
export function bookCell(
  cell: CellWork,
  inside: boolean,
  lineOf: (slice: Slice) => string | undefined,
  book: UseBook,
): void {
  const least = new Map((cell.filled?.filled ?? []).map((one) => [one.slice, one.least]));
  for (const slice of cell.slices) {
    bookInvoice(slice, inside, least.get(slice), lineOf(slice), book);
    if (slice.allocation !== undefined)
      bookPayment(slice, slice.allocation.credit, inside, least.get(slice), lineOf(slice), book);
  }
  for (const { allocation, minor } of cell.draws) {
    book.ofCredit(allocation.credit, inside ? 'invoice-missing' : 'outside-period', minor);
  }
}

function bookPayment(
  slice: Slice,
  credit: Credit,
  inside: boolean,
  least: Least | undefined,
  line: string | undefined,
  book: UseBook,
): void {
  if (!credit.counts) book.ofCredit(credit, 'not-counted', paidOf(slice));
  else if (!slice.debt.counts) book.ofCredit(credit, 'invoice-not-counted', paidOf(slice));
  else if (!inside) book.ofCredit(credit, 'outside-period', paidOf(slice));
  else {
    book.ofCredit(credit, 'fee', slice.paidFee);
    book.ofCredit(credit, 'tax', slice.paidTax);
    if (least?.limitedBy === 'rate-missing') book.ofCredit(credit, 'rate-missing', slice.paidAds, line);
    else {
      const asked = least?.ofPayment ?? 0n;
      book.ofCredit(credit, 'asked', asked, line);
      book.ofCredit(credit, 'above-report', slice.paidAds - asked);
    }
  }
}

function bookInvoice(
  slice: Slice,
  inside: boolean,
  least: Least | undefined,
  line: string | undefined,
  book: UseBook,
): void {
  const { debt, allocation } = slice;
  if (!debt.counts) book.ofDebt(debt, 'not-counted', grossOf(slice));
  else if (!inside) book.ofDebt(debt, 'outside-period', grossOf(slice));
  else if (allocation === undefined) book.ofDebt(debt, 'unpaid', grossOf(slice));
  else if (!countsAsPaid(slice)) {
    book.ofDebt(
      debt,
      allocation.credit.why === 'other-payer' ? 'other-payer' : 'bank-paper-missing',
      grossOf(slice),
    );
  } else {
    book.ofDebt(debt, 'fee', slice.fee);
    book.ofDebt(debt, 'tax', slice.tax);
    if (least?.limitedBy === 'rate-missing') book.ofDebt(debt, 'rate-missing', slice.ads, line);
    else {
      const asked = askedOfInvoice(slice, least?.ofPayment ?? 0n);
      book.ofDebt(debt, 'asked', asked, line);
      book.ofDebt(debt, 'above-report', slice.ads - asked);
    }
  }
}

/** What is asked in the invoice's currency: the same where the payment's is the same, else in proportion, cut. */
function askedOfInvoice(slice: Slice, ofPayment: bigint): bigint {
  if (slice.paidAds === 0n || slice.allocation?.credit.currency === slice.debt.currency) return ofPayment;
  return divRound(slice.ads * ofPayment, slice.paidAds, 'down');
}
