import { type Day, divRound } from '@kervan/kit';
import type { BankEntry } from '../../model.ts';
import type { Item, PlatformRow } from '../intake.ts';
import { isListedInvoice } from '../invoiced/listed.ts';
import type { ItemPlace } from '../model.ts';
import { type Credit, paymentDayOf } from './credits.ts';
import { type Naming, saysPayout } from './naming.ts';
import { pairInOrder, push } from './pair.ts';

/** Money that came back, and from which payments it was taken off. */
export interface Refund {
  readonly at: ItemPlace;
  readonly entry: Item<BankEntry> | undefined;
  /** The row of the platform's list: all there is, or what a bank line confirms. */
  row: Item<PlatformRow> | undefined;
  readonly party: string;
  readonly day: Day;
  readonly currency: string;
  readonly minor: bigint;
  readonly from: { readonly credit: Credit; readonly minor: bigint }[];
  /** What no payment was found for. */
  left: bigint;
}

/** Bank lines coming in that name a platform, an issuer or an invoice; the rest has nothing to do with advertising. */
export function refundsOf(
  entries: readonly Item<BankEntry>[],
  rows: readonly Item<PlatformRow>[],
  naming: Naming,
): { readonly refunds: Refund[]; readonly unrelated: Item<BankEntry>[] } {
  const refunds: Refund[] = [];
  const unrelated: Item<BankEntry>[] = [];
  for (const item of entries) {
    const named = naming.of(`${item.value.description} ${item.value.reference}`);
    const party = named.party ?? named.debts[0]?.party;
    if (party === undefined || saysPayout(item.value.description)) unrelated.push(item);
    else refunds.push(fromBank(item, party));
  }
  const told = rows.filter((one) => one.value.row.kind === 'refund' && !isListedInvoice(one.value));
  const pairs = pairInOrder(
    refunds,
    told,
    {
      left: (refund) => [`${refund.party}\n${refund.currency}\n${refund.minor}`],
      right: ({ value }) =>
        `platform ${value.platform}\n${value.row.amount.currency}\n${magnitude(value.row.amount.minor)}`,
    },
    { left: (refund) => refund.day, right: ({ value }) => value.row.day },
    // A refund reaches the account days or weeks after the platform books it.
    { before: 5, after: 30 },
  );
  for (const [refund, row] of pairs) refund.row = row;
  const known = new Set(pairs.map(([, row]) => row));
  for (const row of told) if (!known.has(row)) refunds.push(fromPlatform(row));
  refunds.sort((a, b) => a.day - b.day || compareAt(a, b));
  return { refunds, unrelated };
}

function compareAt(a: Refund, b: Refund): number {
  return ((a.entry ?? a.row)?.order ?? 0) - ((b.entry ?? b.row)?.order ?? 0);
}

function fromBank(item: Item<BankEntry>, party: string): Refund {
  const { original, amount } = item.value;
  const money = original ?? amount;
  return {
    at: item.at,
    entry: item,
    row: undefined,
    party,
    day: paymentDayOf(item.value),
    currency: money.currency,
    minor: money.minor,
    from: [],
    left: money.minor,
  };
}

function fromPlatform(item: Item<PlatformRow>): Refund {
  const { platform, row } = item.value;
  const minor = magnitude(row.amount.minor);
  return {
    at: item.at,
    entry: undefined,
    row: item,
    party: `platform ${platform}`,
    day: row.day,
    currency: row.amount.currency,
    minor,
    from: [],
    left: minor,
  };
}

function magnitude(minor: bigint): bigint {
  return minor < 0n ? -minor : minor;
}

/**
 * Takes refunds off payments to the same payee before anything is paid with them: off the latest payment of just that amount,
 * else off the newest first, for what is given back is what was not yet spent.
 */
export function takeOffRefunds(refunds: readonly Refund[], credits: readonly Credit[]): void {
  if (refunds.length === 0) return;
  const byParty = new Map<string, Credit[]>();
  for (const credit of credits) if (credit.party !== undefined) push(byParty, credit.party, credit);
  for (const refund of refunds) {
    const list = (byParty.get(refund.party) ?? []).filter((credit) => credit.day <= refund.day);
    list.reverse();
    const same = list.find(
      (credit) => credit.available === credit.total && inCurrency(credit, refund.currency) === refund.minor,
    );
    for (const credit of same === undefined ? list : [same]) takeOff(refund, credit);
  }
}

function inCurrency(credit: Credit, currency: string): bigint | undefined {
  if (credit.currency === currency) return credit.total;
  return credit.debit?.currency === currency ? credit.debit.minor : undefined;
}

function takeOff(refund: Refund, credit: Credit): void {
  if (refund.left === 0n || credit.available === 0n) return;
  const total = inCurrency(credit, refund.currency);
  if (total === undefined || total === 0n) return;
  // A refund in the currency of the debit gives back its share of the purchase, rounded up: never less than came back.
  const wanted = divRound(refund.left * credit.total, total, 'up');
  const taken = wanted < credit.available ? wanted : credit.available;
  const given = taken === wanted ? refund.left : divRound(taken * total, credit.total, 'down');
  credit.available -= taken;
  credit.refunded += taken;
  refund.from.push({ credit, minor: taken });
  refund.left -= given;
}
