import type { Currency, Day, Money } from '@kervan/kit';
import type { BankEntry } from '../../model.ts';
import type { Item, PlatformRow } from '../intake.ts';
import { type Standing, standingOfName } from '../invoiced/customer.ts';
import type { Debt } from '../invoiced/debts.ts';
import type { BeneficiaryNames, ItemPlace } from '../model.ts';
import type { Naming } from './naming.ts';

/** Money that went out: a bank line, or a top-up of the platform's own list that no bank line proves. */
export interface Credit {
  readonly at: ItemPlace;
  readonly order: number;
  /** Left out where only the platform's list speaks of it. */
  readonly entry: BankEntry | undefined;
  /** The row of the platform's list that says the same. */
  topUp: Item<PlatformRow> | undefined;
  /** `top-up` fills a balance and pays only what is spent later; a `payment` may pay what is owed. */
  kind: 'payment' | 'top-up';
  /** Currency of what was settled: the purchase's, where the statement or the platform says it. */
  currency: Currency;
  total: bigint;
  /** Not yet used up, in minor units of `currency`. */
  available: bigint;
  refunded: bigint;
  /** What the account was debited, where that is in another currency. */
  debit: Money | undefined;
  /** Day of the payment document: the value date wins (L-18.4). */
  readonly day: Day;
  readonly reference: string;
  /** Who was paid, as far as the text says. */
  party: string | undefined;
  platform: string | undefined;
  named: readonly Debt[];
  readonly payer: Standing;
  readonly counts: boolean;
  readonly why: 'other-payer' | 'no-bank-entry' | undefined;
}

/** The day of a bank line's payment document: value date over transaction date (L-18.4). */
export function paymentDayOf(entry: BankEntry): Day {
  return entry.valueDay ?? entry.transactionDay;
}

/** A bank line going out, with everything its text names. */
export function creditOf(item: Item<BankEntry>, naming: Naming, beneficiary: BeneficiaryNames): Credit {
  const entry = item.value;
  const { original } = entry;
  const settled = original === undefined || original.minor === 0n ? entry.amount : original;
  const named = naming.of(`${entry.description} ${entry.reference}`);
  const payer = standingOfName(entry.holder ?? '', beneficiary);
  const counts = payer !== 'other';
  return {
    at: item.at,
    order: item.order,
    entry,
    topUp: undefined,
    kind: 'payment',
    currency: settled.currency,
    total: settled.minor,
    available: settled.minor,
    refunded: 0n,
    debit: settled === entry.amount || settled.currency === entry.amount.currency ? undefined : entry.amount,
    day: paymentDayOf(entry),
    reference:
      entry.reference.trim() === '' ? `${item.at.document} ${item.at.place}` : entry.reference.trim(),
    party: named.party,
    platform: named.platform,
    named: named.debts,
    payer,
    counts,
    why: counts ? undefined : 'other-payer',
  };
}

/** A top-up or charge that stands in the platform's list only: it uses up invoices, but proves no payment. */
export function unprovenOf(item: Item<PlatformRow>): Credit {
  const { platform, row } = item.value;
  const minor = row.amount.minor < 0n ? -row.amount.minor : row.amount.minor;
  return {
    at: item.at,
    order: item.order,
    entry: undefined,
    topUp: item,
    kind: row.kind === 'top-up' ? 'top-up' : 'payment',
    currency: row.amount.currency,
    total: minor,
    available: minor,
    refunded: 0n,
    debit: undefined,
    day: row.day,
    reference: row.reference,
    party: `platform ${platform}`,
    platform,
    named: [],
    payer: 'unnamed',
    counts: false,
    why: 'no-bank-entry',
  };
}

export function byDay(a: Credit, b: Credit): number {
  return a.day - b.day || a.order - b.order;
}
