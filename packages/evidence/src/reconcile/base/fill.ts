import { divRound, type Money, money } from '@kervan/kit';
import { compareText } from '../intake.ts';
import type { CellKey } from '../spread/over-countries.ts';
import type { Slice } from '../spread/slices.ts';
import { FINER, type Least, leastOf } from './least.ts';
import type { LiraBook } from './lira.ts';

const FINE = 10n ** BigInt(FINER);

/** A slice that counts, and what of it can be asked. */
export interface Filled {
  readonly slice: Slice;
  /** What the report had left before it, whole minor units. */
  readonly reportedLeft: Money;
  readonly least: Least;
  /** What it uses up of the report, in minor units; all of a cell together never more than was reported. */
  readonly ofReport: bigint;
}

/** What the report has for one cell, used up by the payments in the stated order. */
export interface FilledCell {
  readonly key: CellKey;
  readonly filled: readonly Filled[];
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
  const whole = (reported > 0n ? reported : 0n) * FINE;
  let left = whole;
  let rounded = 0n;
  const filled: Filled[] = [];
  for (const slice of slices.filter(countsAsPaid).sort(byPayment)) {
    const { allocation, debt } = slice;
    if (allocation === undefined || slice.ads === 0n) continue;
    const reportedLeft = money(left / FINE, key.currency);
    const least = leastOf(
      {
        credit: allocation.credit,
        paid: slice.paidAds,
        invoiced: money(slice.ads, debt.currency),
        left,
        reportCurrency: key.currency,
        fifteenth: how.isFifteenth(slice),
        expense: how.expense,
      },
      how.lira,
    );
    left -= least.ofReport;
    const used = divRound(whole - left, FINE, 'half-up');
    filled.push({ slice, reportedLeft, least, ofReport: used - rounded });
    rounded = used;
  }
  return { key, filled };
}

/** Paid by the beneficiary, proven by a bank paper, for an invoice that counts. */
export function countsAsPaid(slice: Slice): boolean {
  return slice.debt.counts && slice.allocation?.credit.counts === true;
}
