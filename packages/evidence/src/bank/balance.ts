import type { Decimal } from '@kervan/kit';

/** One line's movement (money in is positive) and the balance behind it. */
export interface BalanceStep {
  readonly place: string;
  readonly moved: Decimal;
  readonly balance: Decimal;
}

/**
 * The places at which a statement's running balance does not follow from the line before, whichever way the lines run. A break
 * means that a line is missing or was changed. Empty when there is nothing to check.
 */
export function balanceBreaks(steps: readonly BalanceStep[]): readonly string[] {
  const forward = breaksOf(steps);
  const backward = breaksOf([...steps].reverse());
  return forward.length <= backward.length ? forward : backward;
}

function breaksOf(steps: readonly BalanceStep[]): readonly string[] {
  const places: string[] = [];
  for (const [at, { place, moved, balance }] of steps.entries()) {
    const before = steps[at - 1];
    if (before !== undefined && !follows(before.balance, moved, balance)) places.push(place);
  }
  return places;
}

function follows(before: Decimal, moved: Decimal, after: Decimal): boolean {
  const scale = Math.max(before.scale, moved.scale, after.scale);
  const at = ({ digits, scale: own }: Decimal) => digits * 10n ** BigInt(scale - own);
  return at(before) + at(moved) === at(after);
}
