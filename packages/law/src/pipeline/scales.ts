import { divRound, keyPart } from '@kervan/kit';
import { slotOn } from '../constructs/condition.ts';
import type { Scale } from '../constructs/scale.ts';
import { slotOf } from '../facts/catalogue.ts';
import type { Bounds } from './bounds.ts';
import { type Portion, SCALES, THINGS } from './portion.ts';
import type { RunState } from './run-state.ts';

const FULL = 10_000;

/**
 * Stage scales: what is measured counts up to a limit, the rest is cut in proportion and rounded down, or refuses the expense by
 * the reading of `area-excess` (L-9.8.3, L-9.8.4, L-11.3.7). A measure not told leaves nothing sure.
 */
export function applyScales(portions: readonly Portion[], state: RunState): void {
  for (const portion of portions) {
    const { scales } = portion.support;
    if (scales.length === 0) {
      portion.put(SCALES, portion.leastAt(THINGS), portion.mostAt(THINGS));
      continue;
    }
    let amounts = { least: portion.leastAt(THINGS), most: portion.mostAt(THINGS) };
    for (const scale of scales) {
      if (amounts.most === 0n || !scale.kinds.includes(portion.line.kind)) continue;
      amounts = scaled(amounts, scale, portion, portions, state);
    }
    portion.put(SCALES, amounts.least, amounts.most);
  }
}

function scaled(
  { least, most }: Bounds,
  scale: Scale,
  portion: Portion,
  portions: readonly Portion[],
  state: RunState,
): Bounds {
  const limit = limitOf(scale, portion, state);
  if (Number.isNaN(limit)) return { least: 0n, most };
  const { fewest, many } = totalsOf(scale, portion, portions, state);
  const refuses =
    scale.excess !== undefined && state.law.readingOf(scale.excess.doubt) === scale.excess.refuses;
  const within = (measured: number) => measured * FULL <= limit;
  if (refuses) {
    if (!within(fewest)) {
      portion.scaledOut = scale;
      return { least: 0n, most: 0n };
    }
    return { least: within(many) ? least : 0n, most };
  }
  return {
    least: Number.isNaN(many) ? 0n : within(many) ? least : inProportion(least, many, limit),
    most: within(fewest) ? most : inProportion(most, fewest, limit),
  };
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

/** What is measured, and over which kinds. */
export type Measured = Pick<Scale, 'of' | 'kinds' | 'total'>;

/** What was measured at least and at most; NaN where nobody knows how much it may be. */
export interface Totals {
  readonly fewest: number;
  readonly many: number;
}

/** Days of refused lines are not days of the mission: surely those of accepted lines count, possibly those of open ones. */
export function totalsOf(
  scale: Measured,
  portion: Portion,
  portions: readonly Portion[],
  state: RunState,
): Totals {
  const slot = slotOf(scale.of);
  const measured = (other: Portion) => slotOn(other.line, state.run, slot);
  if (scale.total === 'told') {
    const told = measured(portion);
    return { fewest: Number.isNaN(told) ? 0 : told, many: told };
  }
  const group = groupOf(portion);
  const same = (other: Portion) =>
    other === portion ||
    (other.mostAt(THINGS) > 0n && scale.kinds.includes(other.line.kind) && groupOf(other) === group);
  const together = group === undefined ? [portion] : portions.filter(same);
  const sure = together.filter((other) => other === portion || other.leastAt(THINGS) > 0n);
  return {
    fewest: sure.reduce((sum, other) => sum + (Number.isNaN(measured(other)) ? 0 : measured(other)), 0),
    many: group === undefined ? Number.NaN : together.reduce((sum, other) => sum + measured(other), 0),
  };
}

/** Lines of one person and thing; undefined while either is not told. */
function groupOf({ line, support }: Portion): string | undefined {
  if (line.item === '' || line.person === '') return undefined;
  return `${support.support.id}|${keyPart(line.item)}|${keyPart(line.body)}|${keyPart(line.person)}`;
}
