import { type Money, money } from '@kervan/kit';
import { compareText } from '../intake.ts';
import type { CellKey } from '../spread/over-countries.ts';
import type { Slice } from '../spread/slices.ts';
import { type Least, leastOf } from './least.ts';
import type { LiraBook } from './lira.ts';

/** A slice that counts, and what of it can be asked. */
export interface Filled {
  readonly slice: Slice;
  readonly reportedLeft: Money;
  readonly least: Least;
}

/** What the report has for one cell, used up by the payments in the stated order. */
export interface FilledCell {
  readonly key: CellKey;
  readonly filled: readonly Filled[];
  /** Reported minor units that nothing was paid for. */
  readonly reportedLeft: bigint;
}

/** Payment day, invoice, line: the one order in which payments use up what is reported. */
export function byPayment(a: Slice, b: Slice): number {
  const left = a.allocation?.credit;
  const right = b.allocation?.credit;
  if (left === undefined || right === undefined) return 0;
  return (
    left.day - right.day ||
    a.debt.item.value.day - b.debt.item.value.day ||
    compareText(a.debt.item.value.number, b.debt.item.value.number) ||
    a.debt.item.order - b.debt.item.order ||
    left.order - right.order
  );
}

/** Fills one cell: every payment asks for the least of its own part, its invoice's and what is left of the report. */
export function fillCell(
  key: CellKey,
  reported: bigint,
  slices: readonly Slice[],
  how: {
    readonly lira: LiraBook;
    readonly expense: 'purchase' | 'debit';
    isFifteenth(slice: Slice): boolean;
  },
): FilledCell {
  let left = reported > 0n ? reported : 0n;
  const filled: Filled[] = [];
  for (const slice of slices.filter(countsAsPaid).sort(byPayment)) {
    const { allocation, debt } = slice;
    if (allocation === undefined || slice.ads === 0n) continue;
    const reportedLeft = money(left, key.currency);
    const least = leastOf(
      {
        credit: allocation.credit,
        paid: slice.paidAds,
        invoiced: money(slice.ads, debt.currency),
        reportedLeft,
        fifteenth: how.isFifteenth(slice),
        expense: how.expense,
      },
      how.lira,
    );
    left -= least.ofReport;
    filled.push({ slice, reportedLeft, least });
  }
  return { key, filled, reportedLeft: left };
}

/** Paid by the beneficiary, proven by a bank paper, for an invoice that counts. */
export function countsAsPaid(slice: Slice): boolean {
  return slice.debt.counts && slice.allocation?.credit.counts === true;
}
