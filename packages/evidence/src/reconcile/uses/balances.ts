import { type Currency, type Day, firstOfMonth, firstOfNextMonth, formatDay, money } from '@kervan/kit';
import { compareText } from '../intake.ts';
import { lastDayOf } from '../invoiced/debts.ts';
import type { BalanceMonth } from '../model.ts';
import type { Credit } from '../paid/credits.ts';
import type { Settlement } from '../paid/settle.ts';

interface Month {
  toppedUp: bigint;
  refunded: bigint;
  consumed: bigint;
}

/**
 * The balance with each prepaid platform, month by month, from the first top-up on; what was there before is not in the documents
 * and taken as nothing. A refund shows in the month of the top-up it was taken off.
 */
export function balancesOf(credits: readonly Credit[], settlement: Settlement): BalanceMonth[] {
  const books = new Map<string, Map<Day, Month>>();
  const at = (credit: Credit, day: Day): Month => {
    const key = `${credit.platform}\n${credit.currency}`;
    const months = books.get(key) ?? new Map<Day, Month>();
    books.set(key, months);
    const month = firstOfMonth(day);
    const known = months.get(month) ?? { toppedUp: 0n, refunded: 0n, consumed: 0n };
    months.set(month, known);
    return known;
  };
  for (const credit of credits) {
    if (credit.kind !== 'top-up') continue;
    const month = at(credit, credit.day);
    month.toppedUp += credit.total;
    month.refunded += credit.refunded;
  }
  for (const [debt, allocations] of settlement.byDebt) {
    for (const { credit, paid } of allocations.values())
      if (credit.kind === 'top-up') at(credit, lastDayOf(debt)).consumed += paid;
  }
  for (const [spend, allocations] of settlement.byUninvoiced) {
    for (const { credit, paid } of allocations)
      if (credit.kind === 'top-up') at(credit, (spend.span.until - 1) as Day).consumed += paid;
  }
  return [...books].sort(([a], [b]) => compareText(a, b)).flatMap(([key, months]) => monthsOf(key, months));
}

function monthsOf(key: string, months: ReadonlyMap<Day, Month>): BalanceMonth[] {
  const [platform = '', currency = ''] = key.split('\n');
  const days = [...months.keys()].sort((a, b) => a - b);
  const last = days.at(-1) as Day;
  const rows: BalanceMonth[] = [];
  let opening = 0n;
  for (let month = days[0] as Day; month <= last; month = firstOfNextMonth(month)) {
    const { toppedUp, refunded, consumed } = months.get(month) ?? {
      toppedUp: 0n,
      refunded: 0n,
      consumed: 0n,
    };
    const closing = opening + toppedUp - refunded - consumed;
    const amount = (minor: bigint) => money(minor, currency as Currency);
    rows.push({
      platform,
      currency,
      month: formatDay(month).slice(0, 7),
      opening: amount(opening),
      toppedUp: amount(toppedUp),
      refunded: amount(refunded),
      consumed: amount(consumed),
      closing: amount(closing),
    });
    opening = closing;
  }
  return rows;
}
