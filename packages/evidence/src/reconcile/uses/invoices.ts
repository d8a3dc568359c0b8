import { money } from '@kervan/kit';
import type { LeftNote } from '../invoiced/credit-notes.ts';
import type { CreditNote, Debt, Refused } from '../invoiced/debts.ts';
import type { InvoiceUse, Unused } from '../model.ts';
import { reasonWords, unusedItem } from '../reasons.ts';
import type { UseBook } from './parts.ts';

/** Sorts invoices into used and unused. One that does not count, or lies outside the period as a whole, is unused. */
export function invoiceUses(
  debts: readonly Debt[],
  refused: readonly Refused[],
  book: UseBook,
): { readonly invoices: InvoiceUse[]; readonly unused: Unused[] } {
  const invoices: InvoiceUse[] = [];
  const unused: Unused[] = refused.map(({ item, reason }) =>
    unusedItem('invoice', reason, item.at, item.value.payable),
  );
  for (const debt of debts) {
    const { at, value } = debt.item;
    book.ofDebt(debt, 'credited', debt.credited);
    const parts = book.debtParts(debt);
    if (debt.why !== undefined) unused.push(unusedItem('invoice', debt.why, at, value.payable));
    else if (parts.length > 0 && parts.every((part) => part.kind === 'outside-period')) {
      unused.push(unusedItem('invoice', 'outside-period', at, value.payable));
    } else invoices.push({ ...headOf(debt), amount: value.payable, counts: true, parts });
  }
  return { invoices, unused };
}

function headOf(debt: Debt): Omit<InvoiceUse, 'amount' | 'counts' | 'parts'> {
  const { at, value } = debt.item;
  return {
    invoice: at,
    number: value.number,
    issuer: value.issuer.name,
    day: value.day,
    platforms: debt.platforms,
  };
}

/** Credit notes as invoices below zero; one that no invoice was found for is unused. */
export function creditNoteUses(
  notes: readonly CreditNote[],
  left: readonly LeftNote[],
): { readonly invoices: InvoiceUse[]; readonly unused: Unused[] } {
  const invoices: InvoiceUse[] = [];
  const unused: Unused[] = [];
  const leftOf = new Map(left.map((one) => [one.note, one.left]));
  for (const note of notes) {
    const { debt } = note;
    const { at, value } = debt.item;
    const rest = leftOf.get(note) ?? 0n;
    const whole = -value.payable.minor;
    if (rest === whole) {
      unused.push(unusedItem('invoice', debt.why ?? 'credit-without-invoice', at, value.payable));
      continue;
    }
    invoices.push({
      ...headOf(debt),
      amount: value.payable,
      counts: debt.counts,
      ...(debt.why === undefined ? {} : { why: reasonWords(debt.why) }),
      parts: [
        { kind: 'credited' as const, amount: money(rest - whole, debt.currency) },
        ...(rest === 0n ? [] : [{ kind: 'not-counted' as const, amount: money(-rest, debt.currency) }]),
      ],
    });
  }
  return { invoices, unused };
}
