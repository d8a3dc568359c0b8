import { type Debt, isNamed } from '../invoiced/debts.ts';
import type { ConfirmedLink, InvoiceName } from '../model.ts';
import type { Credit } from './credits.ts';
import { payOldestFirst } from './oldest-first.ts';
import { pairInOrder, push } from './pair.ts';
import type { Settlement, Uninvoiced } from './settle.ts';

/** How far a payment may lie from the day of the invoice whose amount it has: a few days ahead, three months behind. */
const DUE = { before: 5, after: 92 };
/** Where only the amount speaks, less. */
const DUE_BY_AMOUNT_ONLY = { before: 5, after: 45 };

export interface Matched {
  /** Payments that more than one invoice fits by amount, and those invoices: nothing is chosen between them. */
  readonly ambiguous: ReadonlyMap<Credit, readonly Debt[]>;
  /** Links a person gave that name nothing among the documents. */
  readonly unknownLinks: readonly ConfirmedLink[];
}

/**
 * Finds who paid what, the surest sign first: what a person confirmed, numbers in the text, the same amount to the same payee,
 * the oldest invoice first, and at last the amount alone where nothing else fits it.
 */
export function matchPayments(
  credits: readonly Credit[],
  debts: readonly Debt[],
  uninvoiced: readonly Uninvoiced[],
  links: readonly ConfirmedLink[],
  settlement: Settlement,
): Matched {
  const unknownLinks = payConfirmed(links, credits, debts, settlement);
  payNamed(credits, settlement);
  payByAmount(credits, debts, settlement);
  payOldestFirst(credits, debts, uninvoiced, settlement);
  return { ambiguous: payByAmountOnly(credits, debts, settlement), unknownLinks };
}

function payConfirmed(
  links: readonly ConfirmedLink[],
  credits: readonly Credit[],
  debts: readonly Debt[],
  settlement: Settlement,
): ConfirmedLink[] {
  if (links.length === 0) return [];
  const byPlace = new Map<string, Credit[]>();
  for (const credit of credits) push(byPlace, `${credit.at.digest}\n${credit.at.place}`, credit);
  const unknown: ConfirmedLink[] = [];
  for (const link of [...links].sort(byInvoice)) {
    const credit = byPlace.get(`${link.payment.digest}\n${link.payment.place}`)?.[0];
    const debt = debts.find((one) => isNamed(one.item.value, link.invoice));
    if (credit === undefined || debt === undefined) unknown.push(link);
    else if (!settlement.pay(credit, debt, 'confirmed')) settlement.payWhole(credit, debt, 'confirmed');
  }
  return unknown;
}

function byInvoice(a: ConfirmedLink, b: ConfirmedLink): number {
  const key = (name: InvoiceName): string => `${name.number}\n${name.issuer ?? ''}`;
  const [left, right] = [`${key(a.invoice)}\n${a.payment.place}`, `${key(b.invoice)}\n${b.payment.place}`];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** A payment pays the invoices its text names, oldest first. Where it names a payee too, only that payee's. */
function payNamed(credits: readonly Credit[], settlement: Settlement): void {
  for (const credit of credits) {
    const issuers = new Set(credit.named.map((debt) => debt.party));
    const ofParty = credit.named.filter((debt) => debt.party === credit.party);
    // The same number from two issuers, and no payee named: the number names nobody.
    const debts = ofParty.length > 0 ? ofParty : issuers.size === 1 ? credit.named : [];
    const ordered = [...debts].sort((a, b) => a.span.from - b.span.from || a.item.order - b.item.order);
    for (const debt of ordered) {
      const paid = settlement.pay(credit, debt, 'number');
      if (!paid && ordered.length === 1 && credit.currency !== debt.currency)
        settlement.payWhole(credit, debt, 'number');
    }
  }
}

/** The same payee (or, for a payment that names a platform, any invoice for it), currency and amount, within the time it is due. */
function payByAmount(credits: readonly Credit[], debts: readonly Debt[], settlement: Settlement): void {
  const direct = (party: (debt: Debt) => string, of: (credit: Credit) => string | undefined): void => {
    const free = credits.filter(
      (one) => one.available === one.total && one.topUp?.value.row.kind !== 'top-up' && of(one) !== undefined,
    );
    const open = debts.filter((one) => isWholeOpen(one));
    const pairs = pairInOrder(
      free,
      open,
      {
        left: (credit) => [`${of(credit)}\n${credit.currency}\n${credit.total}`],
        right: (debt) => `${party(debt)}\n${debt.currency}\n${debt.open}`,
      },
      { left: (credit) => credit.day, right: (debt) => debt.item.value.day },
      DUE,
    );
    for (const [credit, debt] of pairs) settlement.pay(credit, debt, 'amount');
  };
  direct(
    (debt) => debt.party,
    (credit) => credit.party,
  );
  direct(
    (debt) => debt.platforms.join(),
    (credit) => credit.platform,
  );
}

function isWholeOpen(debt: Debt): boolean {
  return debt.open > 0n && debt.open + debt.credited === debt.item.value.payable.minor;
}

/**
 * A payment that names nobody pays the one invoice that has just its amount, if no other payment and no other invoice has it in
 * that time. Otherwise nothing is paid and the candidates are told.
 */
function payByAmountOnly(
  credits: readonly Credit[],
  debts: readonly Debt[],
  settlement: Settlement,
): Map<Credit, Debt[]> {
  const open = new Map<string, Debt[]>();
  for (const debt of debts) if (isWholeOpen(debt)) push(open, `${debt.currency}\n${debt.open}`, debt);
  const free = new Map<string, Credit[]>();
  for (const credit of credits) {
    const unnamed = credit.party === undefined && credit.named.length === 0 && credit.entry !== undefined;
    if (unnamed && credit.available === credit.total)
      push(free, `${credit.currency}\n${credit.total}`, credit);
  }
  const ambiguous = new Map<Credit, Debt[]>();
  for (const [key, invoices] of open) {
    const payments = free.get(key) ?? [];
    const fits = (credit: Credit, debt: Debt): boolean =>
      credit.day >= debt.item.value.day - DUE_BY_AMOUNT_ONLY.before &&
      credit.day <= debt.item.value.day + DUE_BY_AMOUNT_ONLY.after;
    const first = payments[0];
    const only = invoices[0];
    if (payments.length === 1 && invoices.length === 1 && first !== undefined && only !== undefined) {
      if (fits(first, only)) settlement.pay(first, only, 'amount-only');
      continue;
    }
    for (const credit of payments) {
      // A handful of candidates is enough to ask about; more would not help a person to choose.
      const near = firstOf(invoices, (debt) => fits(credit, debt), 5);
      if (near.length > 0) ambiguous.set(credit, near);
    }
  }
  return ambiguous;
}

function firstOf<T>(list: readonly T[], test: (one: T) => boolean, most: number): T[] {
  const found: T[] = [];
  for (const one of list) {
    if (!test(one)) continue;
    found.push(one);
    if (found.length === most) break;
  }
  return found;
}
