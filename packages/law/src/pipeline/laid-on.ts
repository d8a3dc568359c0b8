import type { Day } from '@kervan/kit';
import { MANY } from './bounds.ts';
import { ASKED, LINES, PERIOD, type Portion } from './portion.ts';

/**
 * One line laid on stretches of time by their days: each step's amount is shared by largest remainder, the earlier stretch first
 * among equals (L-18.19). `cuts` are the first day, the days between stretches and the day after the last.
 */
export function laidOn(portion: Portion, cuts: readonly Day[]): readonly Portion[] {
  const stretches = cuts.slice(0, -1).map((from, at) => ({ from, until: cuts[at + 1] as Day }));
  const days = stretches.map(({ from, until }) => until - from);
  const of = days.reduce((sum, one) => sum + one, 0);
  const parts = stretches.map((stretch, at) =>
    portion.ofStretch({ ...stretch, days: days[at] as number, of }),
  );
  for (const step of [ASKED, LINES, PERIOD]) {
    const least = byDays(portion.leastAt(step), days);
    const most = byDays(portion.mostAt(step), days);
    // With further stretches to come, another one may have the last minor unit.
    const more = step === PERIOD && portion.slack > 0n ? 1n : 0n;
    const whole = portion.mostAt(step);
    for (const [at, part] of parts.entries()) {
      const highest = (most[at] as bigint) + more;
      part.put(step, least[at] as bigint, highest < whole ? highest : whole);
    }
  }
  return parts;
}

/** Shares that add up to the amount; an amount that nobody knows stays unknown in each. */
export function byDays(amount: bigint, days: readonly number[]): readonly bigint[] {
  if (amount >= MANY) return days.map(() => amount);
  const of = BigInt(days.reduce((sum, one) => sum + one, 0));
  const exact = days.map((one) => amount * BigInt(one));
  const shares = exact.map((share) => share / of);
  let left = amount - shares.reduce((sum, share) => sum + share, 0n);
  const byRemainder = [...days.keys()].sort((a, b) => {
    const difference = ((exact[b] as bigint) % of) - ((exact[a] as bigint) % of);
    return difference > 0n ? 1 : difference < 0n ? -1 : a - b;
  });
  for (const at of byRemainder) {
    if (left === 0n) break;
    shares[at] = (shares[at] as bigint) + 1n;
    left -= 1n;
  }
  return shares;
}
