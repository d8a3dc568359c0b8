import { type Debt, lastDayOf } from '../invoiced/debts.ts';
import type { Credit } from './credits.ts';
import { push } from './pair.ts';
import type { Settlement, Uninvoiced } from './settle.ts';

/** An agency is not paid more than a month before the time its invoice is for; such a payment was for something else. */
const AHEAD_OF_AGENCY = 31;

type Owed = { readonly debt: Debt } | { readonly spend: Uninvoiced };

interface Queue {
  readonly list: readonly Credit[];
  next: number;
}

/**
 * Payments that name a payee but no invoice pay that payee's oldest invoice first; a prepaid balance goes first in, first out
 * (doubt `payment-spread`). A top-up pays nothing that was spent before it. First in one currency, then over lira.
 */
export function payOldestFirst(
  credits: readonly Credit[],
  debts: readonly Debt[],
  uninvoiced: readonly Uninvoiced[],
  settlement: Settlement,
): void {
  const byCurrency = queuesBy(credits, (credit) => `${credit.party}\n${credit.currency}`);
  for (const owed of inOrder(debts, uninvoiced)) {
    const key =
      'debt' in owed
        ? `${owed.debt.party}\n${owed.debt.currency}`
        : `platform ${owed.spend.platform}\n${owed.spend.currency}`;
    const queues = byCurrency.get(key);
    if (queues !== undefined) drain(owed, queues, settlement);
  }
  const byParty = queuesBy(credits, (credit) => `${credit.party}`);
  for (const debt of debts) {
    const queues = debt.open > 0n ? byParty.get(debt.party) : undefined;
    if (queues !== undefined) drain({ debt }, queues, settlement);
  }
}

function inOrder(debts: readonly Debt[], uninvoiced: readonly Uninvoiced[]): Owed[] {
  const all: Owed[] = [...debts.map((debt) => ({ debt })), ...uninvoiced.map((spend) => ({ spend }))];
  const start = (owed: Owed): number => ('debt' in owed ? owed.debt.span.from : owed.spend.span.from);
  return all.sort((a, b) => start(a) - start(b));
}

/** Top-ups and other payments wait apart, each by day: a top-up too late for one invoice must not hold up the payments behind it. */
function queuesBy(
  credits: readonly Credit[],
  keyOf: (credit: Credit) => string,
): Map<string, readonly [Queue, Queue]> {
  const groups = new Map<string, Credit[]>();
  for (const credit of credits)
    if (credit.party !== undefined && credit.available > 0n) push(groups, keyOf(credit), credit);
  const queues = new Map<string, readonly [Queue, Queue]>();
  for (const [key, group] of groups) {
    const topUps = group.filter((credit) => credit.kind === 'top-up');
    const others = group.filter((credit) => credit.kind === 'payment');
    queues.set(key, [
      { list: topUps, next: 0 },
      { list: others, next: 0 },
    ]);
  }
  return queues;
}

function drain(owed: Owed, queues: readonly [Queue, Queue], settlement: Settlement): void {
  while (openOf(owed) > 0n) {
    const credit = nextFor(owed, queues);
    if (credit === undefined) return;
    const before = credit.available;
    if ('debt' in owed)
      settlement.pay(credit, owed.debt, credit.kind === 'top-up' ? 'balance' : 'oldest-first');
    else settlement.draw(credit, owed.spend);
    if (credit.available === before) return;
  }
}

function openOf(owed: Owed): bigint {
  return 'debt' in owed ? owed.debt.open : owed.spend.open;
}

function nextFor(owed: Owed, [topUps, others]: readonly [Queue, Queue]): Credit | undefined {
  const topUp = headOf(topUps, () => false);
  const other = headOf(
    others,
    (credit) => 'debt' in owed && owed.debt.agency && credit.day < owed.debt.span.from - AHEAD_OF_AGENCY,
  );
  const inTime = topUp !== undefined && topUp.day <= lastDay(owed) ? topUp : undefined;
  // What has no invoice cannot be owed: only a balance was used up by it.
  if ('spend' in owed || other === undefined) return inTime;
  return inTime !== undefined && inTime.day <= other.day ? inTime : other;
}

function headOf(queue: Queue, tooEarly: (credit: Credit) => boolean): Credit | undefined {
  for (; queue.next < queue.list.length; queue.next++) {
    const credit = queue.list[queue.next] as Credit;
    if (credit.available > 0n && !tooEarly(credit)) return credit;
  }
  return undefined;
}

function lastDay(owed: Owed): number {
  return 'debt' in owed ? lastDayOf(owed.debt) : owed.spend.span.until - 1;
}
