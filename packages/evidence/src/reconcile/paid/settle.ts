import type { Currency, Day, Period } from '@kervan/kit';
import { divRound } from '@kervan/kit';
import type { LiraBook } from '../base/lira.ts';
import type { Debt } from '../invoiced/debts.ts';
import type { MatchedBy, SourcePlaces } from '../model.ts';
import type { Credit } from './credits.ts';

/** Spend of a prepaid platform in a period for which no invoice is there: it used the balance up all the same. */
export interface Uninvoiced {
  readonly platform: string;
  readonly currency: Currency;
  readonly span: Period;
  /** Minor units not yet taken from the balance. */
  open: bigint;
  readonly sources: readonly SourcePlaces[];
}

/** One payment's part that paid one invoice's part. */
export interface Allocation {
  readonly credit: Credit;
  /** Minor units of the payment's currency. */
  paid: bigint;
  /** Minor units of the invoice's currency, tax and fees included. */
  gross: bigint;
  matchedBy: MatchedBy;
}

/** Who paid what: allocations by invoice, and what the balance gave to spend without an invoice. */
export class Settlement {
  readonly byDebt = new Map<Debt, Map<Credit, Allocation>>();
  readonly byUninvoiced = new Map<Uninvoiced, Allocation[]>();
  readonly #lira: LiraBook;

  constructor(lira: LiraBook) {
    this.#lira = lira;
  }

  /** Pays as much of the invoice as the payment has, in one currency or over the lira value of the day. */
  pay(credit: Credit, debt: Debt, matchedBy: MatchedBy): boolean {
    if (credit.available <= 0n || debt.open <= 0n) return false;
    if (credit.currency === debt.currency) {
      const gross = credit.available < debt.open ? credit.available : debt.open;
      this.#record(credit, debt, gross, gross, matchedBy);
      return true;
    }
    const parts = this.#overLira(credit, debt.open, debt.currency);
    if (parts === undefined) return false;
    this.#record(credit, debt, parts.gross, parts.paid, matchedBy);
    return true;
  }

  /** Pays the whole of what is open with all that the payment has, whatever the currencies: a person or the text says so. */
  payWhole(credit: Credit, debt: Debt, matchedBy: MatchedBy): void {
    if (credit.available > 0n && debt.open > 0n)
      this.#record(credit, debt, debt.open, credit.available, matchedBy);
  }

  draw(credit: Credit, spend: Uninvoiced): void {
    const part = credit.available < spend.open ? credit.available : spend.open;
    if (part <= 0n) return;
    credit.available -= part;
    spend.open -= part;
    const list = this.byUninvoiced.get(spend) ?? [];
    this.byUninvoiced.set(spend, list);
    list.push({ credit, paid: part, gross: part, matchedBy: 'balance' });
  }

  #record(credit: Credit, debt: Debt, gross: bigint, paid: bigint, matchedBy: MatchedBy): void {
    credit.available -= paid;
    debt.open -= gross;
    const known = this.byDebt.get(debt) ?? new Map<Credit, Allocation>();
    this.byDebt.set(debt, known);
    const earlier = known.get(credit);
    if (earlier === undefined) known.set(credit, { credit, paid, gross, matchedBy });
    else {
      earlier.gross += gross;
      earlier.paid += paid;
    }
  }

  /**
   * Unlike currencies: whoever is worth less in lira on the payment day gives all of it. Within a tenth of each other they are
   * taken to be the same debt, for a bank's own rate is not the central bank's.
   */
  #overLira(credit: Credit, open: bigint, currency: Currency): { gross: bigint; paid: bigint } | undefined {
    const owed = this.#lira.toLira(open, currency, credit.day as Day, false);
    const had = this.#lira.toLira(credit.available, credit.currency, credit.day as Day, false);
    if (owed === undefined || had === undefined || owed === 0n || had === 0n) return undefined;
    const off = owed > had ? owed - had : had - owed;
    if (off * 10n <= owed) return { gross: open, paid: credit.available };
    if (had > owed) return { gross: open, paid: divRound(credit.available * owed, had, 'up') };
    const gross = divRound(open * had, owed, 'down');
    return gross === 0n ? undefined : { gross, paid: credit.available };
  }
}
