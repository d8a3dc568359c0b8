import { firstOfMonth } from '@kervan/kit';
import { fillCell } from './base/fill.ts';
import { CellBook, type CellWork, layDraws } from './cells.ts';
import type { Converting } from './figures.ts';
import { compareText } from './intake.ts';
import type { Debt } from './invoiced/debts.ts';
import { byDay } from './paid/credits.ts';
import { type Paid, pay } from './paid/pay.ts';
import type { Prepared } from './prepare.ts';
import { sharesOf, targetsOf } from './spread/over-countries.ts';
import type { Slice } from './spread/slices.ts';
import { slicesOf } from './spread/slices.ts';

/** Everything compared, for every period the documents speak of. */
export interface Compared {
  readonly paid: Paid;
  readonly cells: readonly CellWork[];
  readonly converting: Converting;
  readonly byShares: boolean;
}

/** Pays invoices, lays them on countries, and fills every cell with the least of the three. */
export function compare(prepared: Prepared): Compared {
  const { debts, sums, grids, index, lira, readings } = prepared;
  const paid = pay({
    ...prepared,
    debts: debts.debts,
    transactions: prepared.intake.transactions,
  });
  const book = new CellBook();
  for (const sum of sums) book.at(sum).reported = sum;
  let byShares = false;
  for (const debt of debts.debts) {
    const shares = sharesOf(debt, (platform) => {
      const { targets, note } = targetsOf(debt, platform, grids.of(platform), index, lira);
      if (note.byShares) byShares = true;
      return targets;
    });
    const allocations = [...(paid.settlement.byDebt.get(debt)?.values() ?? [])].sort(
      (a, b) => byDay(a.credit, b.credit) || compareText(a.credit.at.place, b.credit.at.place),
    );
    for (const slice of slicesOf(debt, shares, allocations)) book.at(slice.target.cell).slices.push(slice);
  }
  layDraws(paid.settlement.byUninvoiced, book);
  const crowded = readings.rate === 'fifteenth' ? crowdedMonths(paid, prepared) : new Set<string>();
  const isFifteenth = (slice: Slice): boolean => {
    const credit = crowded.size === 0 ? undefined : slice.allocation?.credit;
    return credit !== undefined && crowded.has(monthKey(slice.debt, credit.day, prepared));
  };
  const cells = book.list();
  for (const cell of cells) {
    const how = { lira, expense: readings.expenseCurrency, isFifteenth };
    cell.filled = fillCell(cell.key, cell.reported?.minor ?? 0n, cell.slices, how);
  }
  return { paid, cells, converting: { lira, isFifteenth }, byShares };
}

/** Months in which one support has more than three payments (L-18.2). */
function crowdedMonths(paid: Paid, prepared: Prepared): Set<string> {
  const payments = new Map<string, Set<unknown>>();
  for (const [debt, allocations] of paid.settlement.byDebt) {
    for (const credit of allocations.keys()) {
      if (!credit.counts || !debt.counts) continue;
      const key = monthKey(debt, credit.day, prepared);
      payments.set(key, (payments.get(key) ?? new Set()).add(credit));
    }
  }
  return new Set([...payments].filter(([, credits]) => credits.size > 3).map(([key]) => key));
}

function monthKey(debt: Debt, day: Parameters<typeof firstOfMonth>[0], { platforms }: Prepared): string {
  return `${platforms.of(debt.platforms[0] ?? '').support} ${firstOfMonth(day)}`;
}
