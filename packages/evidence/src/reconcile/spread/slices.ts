import { spread } from '@kervan/kit';
import type { Debt } from '../invoiced/debts.ts';
import type { Allocation } from '../paid/settle.ts';
import type { Share, Target } from './over-countries.ts';

/** The part of an invoice that one payment paid for one cell; without an allocation, what nobody paid. */
export interface Slice {
  readonly debt: Debt;
  readonly target: Target;
  readonly allocation: Allocation | undefined;
  /** Minor units of the invoice's currency. */
  readonly ads: bigint;
  readonly fee: bigint;
  readonly tax: bigint;
  /** The same in minor units of the payment's currency; zero without a payment. */
  readonly paidAds: bigint;
  readonly paidFee: bigint;
  readonly paidTax: bigint;
}

interface Left {
  readonly share: Share;
  ads: bigint;
  fee: bigint;
  tax: bigint;
}

/**
 * Splits the cells of an invoice by the payments that paid it. Every payment pays its share of every cell (and of advertising,
 * fee and tax in it) by what is left there, largest remainder; cells and payments both keep their sums to the minor unit.
 */
export function slicesOf(debt: Debt, shares: readonly Share[], allocations: readonly Allocation[]): Slice[] {
  const lefts: Left[] = shares.map((share) => ({ share, ads: share.ads, fee: share.fee, tax: share.tax }));
  const slices: Slice[] = [];
  for (const allocation of allocations) slices.push(...paidBy(debt, allocation, lefts));
  for (const left of lefts) {
    if (left.ads + left.fee + left.tax === 0n) continue;
    const { ads, fee, tax } = left;
    slices.push({
      debt,
      target: left.share.target,
      allocation: undefined,
      ads,
      fee,
      tax,
      paidAds: 0n,
      paidFee: 0n,
      paidTax: 0n,
    });
  }
  return slices;
}

function paidBy(debt: Debt, allocation: Allocation, lefts: readonly Left[]): Slice[] {
  const weights = lefts.map((left) => left.ads + left.fee + left.tax);
  if (allocation.gross === 0n || weights.every((weight) => weight === 0n)) return [];
  const parts = spread(allocation.gross, weights);
  const taken: { left: Left; ads: bigint; fee: bigint; tax: bigint }[] = [];
  for (const [i, left] of lefts.entries()) {
    const part = parts[i] as bigint;
    if (part === 0n) continue;
    const [ads, fee, tax] = within(left, part);
    left.ads -= ads;
    left.fee -= fee;
    left.tax -= tax;
    taken.push({ left, ads, fee, tax });
  }
  const same = allocation.credit.currency === debt.currency;
  const paid = same
    ? undefined
    : spread(
        allocation.paid,
        taken.flatMap(({ ads, fee, tax }) => [ads, fee, tax]),
      );
  return taken.map(({ left, ads, fee, tax }, i) => ({
    debt,
    target: left.share.target,
    allocation,
    ads,
    fee,
    tax,
    paidAds: paid === undefined ? ads : (paid[3 * i] as bigint),
    paidFee: paid === undefined ? fee : (paid[3 * i + 1] as bigint),
    paidTax: paid === undefined ? tax : (paid[3 * i + 2] as bigint),
  }));
}

function within(left: Left, part: bigint): readonly [bigint, bigint, bigint] {
  if (left.fee === 0n && left.tax === 0n) return [part, 0n, 0n];
  const [ads = 0n, fee = 0n, tax = 0n] = spread(part, [left.ads, left.fee, left.tax]);
  return [ads, fee, tax];
}
