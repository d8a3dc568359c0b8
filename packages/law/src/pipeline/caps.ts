import { type Day, valueOn } from '@kervan/kit';
import { EITHER, HOLDS, slotOn } from '../constructs/condition.ts';
import type { LiraCap } from '../constructs/lira-cap.ts';
import { slotOf } from '../facts/catalogue.ts';
import { CAPS, LIRA, type Portion } from './portion.ts';
import type { RunState } from './run-state.ts';

/**
 * Stage caps: limits on the lira of one expense, before the rate: lodging per person and day (L-11.3.1, L-13.4.2), the fare of a
 * comparable trip (L-11.7a). A limit that nobody told, or that no source gives, leaves nothing sure.
 */
export function applyCaps(portions: readonly Portion[], state: RunState): void {
  for (const portion of portions) {
    let least = portion.leastAt(LIRA);
    let most = portion.mostAt(LIRA);
    for (const { cap, excused } of portion.support.caps) {
      if (most === 0n || !cap.kinds.includes(portion.line.kind)) continue;
      const outcome = excused?.(portion.line, state.run);
      if (outcome === HOLDS) continue;
      const limit = limitOf(cap, portion, state);
      if (limit === undefined) {
        least = 0n;
        continue;
      }
      if (limit < least) least = limit;
      // Where it may be excused, the whole is possible still.
      if (outcome !== EITHER && limit < most) most = limit;
    }
    portion.put(CAPS, least, most);
  }
}

/** The limit in kuruş; undefined where it is not known. */
function limitOf({ amount }: LiraCap, portion: Portion, state: RunState): bigint | undefined {
  const { line } = portion;
  if ('told' in amount) {
    const told = slotOn(line, state.run, slotOf(amount.told));
    return Number.isNaN(told) ? undefined : BigInt(told);
  }
  const each = slotOn(line, state.run, slotOf(amount.each));
  if (Number.isNaN(portion.booked)) return undefined;
  const answer = valueOn(amount.history, portion.booked as Day, state.run.knownOn);
  if (!answer.known) {
    portion.sizeUnknown = true;
    return undefined;
  }
  if (Number.isNaN(each)) return undefined;
  const counted = Math.min(each, amount.most?.[line.kind] ?? each);
  return BigInt(counted) * answer.entry.value.minor;
}
