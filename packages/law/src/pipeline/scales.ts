import { divRound, keyPart } from '@kervan/kit';
import { slotOn } from '../constructs/condition.ts';
import type { Scale } from '../constructs/scale.ts';
import { slotOf } from '../facts/catalogue.ts';
import { type Portion, SCALES, THINGS } from './portion.ts';
import type { RunState } from './run-state.ts';

const FULL = 10_000;

/**
 * Stage scales: what is measured counts up to a limit, the rest is cut in proportion and rounded down, or refuses the expense by
 * the reading of `area-excess` (L-9.8.3, L-9.8.4, L-11.3.7). A measure not told leaves nothing sure.
 */
export function applyScales(portions: readonly Portion[], state: RunState): void {
  for (const portion of portions) {
    let least = portion.leastAt(THINGS);
    let most = portion.mostAt(THINGS);
    for (const scale of portion.support.support.scales ?? []) {
      if (most === 0n || !scale.kinds.includes(portion.line.kind)) continue;
      const measured = totalOf(scale, portion, portions, state);
      const limit = limitOf(scale, portion, state);
      if (Number.isNaN(measured) || Number.isNaN(limit)) {
        least = 0n;
        continue;
      }
      if (measured * FULL <= limit) continue;
      if (scale.excess !== undefined && state.law.readingOf(scale.excess.doubt) === scale.excess.refuses) {
        portion.scaledOut = scale;
        least = 0n;
        most = 0n;
        continue;
      }
      least = inProportion(least, measured, limit);
      most = inProportion(most, measured, limit);
    }
    portion.put(SCALES, least, most);
  }
}

/** What counts of an amount, where `limit` (in ten-thousandths) counts of what was measured. */
function inProportion(amount: bigint, measured: number, limit: number): bigint {
  return divRound(amount * BigInt(limit), BigInt(measured) * BigInt(FULL), 'down');
}

/** The limit in ten-thousandths of the measure's own units, so that shares of another measure stay whole numbers. */
function limitOf({ most }: Scale, { line }: Portion, state: RunState): number {
  if (typeof most === 'number') return most * FULL;
  return slotOn(line, state.run, slotOf(most.of)) * most.share;
}

/** Days of refused lines are not days of the mission: only what may be accepted is summed. */
function totalOf(scale: Scale, portion: Portion, portions: readonly Portion[], state: RunState): number {
  const slot = slotOf(scale.of);
  if (scale.total === 'told') return slotOn(portion.line, state.run, slot);
  const group = groupOf(portion);
  if (group === undefined) return Number.NaN;
  return portions
    .filter((other) => other.mostAt(THINGS) > 0n && scale.kinds.includes(other.line.kind))
    .filter((other) => groupOf(other) === group)
    .reduce((sum, other) => sum + slotOn(other.line, state.run, slot), 0);
}

/** Lines of one person and thing; undefined while either is not told. */
function groupOf({ line, support }: Portion): string | undefined {
  if (line.item === '' || line.person === '') return undefined;
  return `${support.support.id}|${keyPart(line.item)}|${keyPart(line.body)}|${keyPart(line.person)}`;
}
