import { type Day, valueOn } from '@kervan/kit';
import { EITHER, HOLDS, slotOn } from '../constructs/condition.ts';
import type { LiraCap } from '../constructs/lira-cap.ts';
import { slotOf } from '../facts/catalogue.ts';
import type { Bounds } from './bounds.ts';
import { CAPS, LIRA, type Portion } from './portion.ts';
import type { RunState } from './run-state.ts';
import { totalsOf } from './scales.ts';

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
      const limit = limitOf(cap, portion, portions, state);
      if (limit === undefined) {
        least = 0n;
        continue;
      }
      if (limit.least < least) least = limit.least;
      // Where it may be excused, the whole is possible still.
      if (outcome !== EITHER && limit.most < most) most = limit.most;
    }
    portion.put(CAPS, least, most);
  }
}

/** The limit in kuruş, least and most; undefined where it is not known. */
function limitOf(
  { amount }: LiraCap,
  portion: Portion,
  portions: readonly Portion[],
  state: RunState,
): Bounds | undefined {
  const { line } = portion;
  if ('told' in amount) {
    const told = slotOn(line, state.run, slotOf(amount.told));
    return Number.isNaN(told) ? undefined : { least: BigInt(told), most: BigInt(told) };
  }
  const each = slotOn(line, state.run, slotOf(amount.each));
  if (Number.isNaN(portion.booked)) return undefined;
  const answer = valueOn(amount.history, portion.booked as Day, state.run.knownOn);
  if (!answer.known) {
    portion.sizeUnknown = true;
    return undefined;
  }
  if (Number.isNaN(each)) return undefined;
  const whole = BigInt(each) * answer.entry.value.minor;
  const counted = amount.most?.[line.kind];
  if (counted === undefined) return { least: whole, most: whole };
  const measured = { of: amount.each, kinds: [line.kind], total: 'summed' } as const;
  const { fewest, many } = totalsOf(measured, portion, portions, state);
  // Of more days than count the limit is the part of those that do, whichever lines they stand on.
  const part = (days: number) => (days <= counted ? whole : (whole * BigInt(counted)) / BigInt(days));
  return { least: Number.isNaN(many) ? 0n : part(many), most: part(fewest) };
}
