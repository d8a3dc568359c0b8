import { divRound } from '@kervan/kit';
import type { RateOnLine } from '../constructs/support-rate.ts';
import { CAPS, DUE, type Portion } from './portion.ts';
import type { RunState } from './run-state.ts';

const FULL_SQUARED = 100_000_000n;

/**
 * Stage rate: rate plus bonus, in proportion to Turkish products, never above 75 % of the expense, ended once per line at the
 * kuruş by the reading in force (E-2.1, E-2.2, E-2.5, E-2.6, E-2.34).
 */
export function applyRate(portions: readonly Portion[], state: RunState): void {
  const { limitFirst } = state.law.choices;
  for (const portion of portions) {
    const { support } = portion;
    const { award: rounding } = support;
    const most = portion.mostAt(CAPS);
    if (most === 0n) {
      portion.put(DUE, 0n, 0n);
      continue;
    }
    const share = support.rateOf(portion.line, state.run, portion.booked);
    portion.share = share;
    const limit = support.mostOfExpense;
    const highest = shareMost(share, limit, limitFirst);
    let upper = divRound(most * BigInt(highest), FULL_SQUARED, rounding);
    if (portion.slack > 0n && rounding !== 'down') upper += portion.slack;
    const least = portion.leastAt(CAPS);
    const lowest = shareLeast(share, limit, limitFirst);
    const same = lowest === highest && least === most;
    portion.put(DUE, same ? upper : divRound(least * BigInt(lowest), FULL_SQUARED, rounding), upper);
  }
}

/** Shares of the expense in hundred-millionths: basis points of rate × basis points of ratio. */
export function shareMost(share: RateOnLine, limit: number, limitFirst: boolean): number {
  return together(share.rateMost, share.ratioMost, limit, limitFirst);
}

export function shareLeast(share: RateOnLine, limit: number, limitFirst: boolean): number {
  return together(share.rateLeast, share.ratioLeast, limit, limitFirst);
}

function together(rate: number, ratio: number, limit: number, limitFirst: boolean): number {
  if (limitFirst) return Math.min(rate, limit) * ratio;
  return Math.min(rate * ratio, limit * 10_000);
}
