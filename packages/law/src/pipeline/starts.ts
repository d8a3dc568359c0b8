import { type Day, firstOfMonth } from '@kervan/kit';
import { type RunContext, slotOn } from '../constructs/condition.ts';
import { poolKey, tellsParts } from '../constructs/pool.ts';
import { slotOf } from '../facts/catalogue.ts';
import type { Line } from '../facts/claim.ts';
import type { CompiledPeriod } from './compiled.ts';
import { LINES, type Portion } from './portion.ts';
import type { RunState } from './run-state.ts';

const startSlot = slotOf('supportStart');
const firstSlot = slotOf('firstApplication');
const YES = 2;

/**
 * The day each portion's support started: as told; in the first payment the oldest accepted expense of its group; else not known
 * (L-4.5, L-5.3, L-16.6). Where an expense that may yet be refused would be the oldest, the start is not known either.
 */
export function startsOf(portions: readonly Portion[], state: RunState): readonly number[] {
  const oldest = oldestByGroup(portions, state.run);
  return portions.map((portion) => {
    const { period } = portion.support;
    if (period === undefined) return Number.NaN;
    const told = slotOn(portion.line, state.run, startSlot);
    if (!Number.isNaN(told)) return told;
    if (slotOn(portion.line, state.run, firstSlot) !== YES) return Number.NaN;
    const group = groupOf(portion, period);
    return group === undefined ? Number.NaN : startOf(oldest.get(group));
  });
}

/** The oldest expense that is surely accepted, the oldest that may be, and the latest of all. */
interface Oldest {
  sure: number;
  possible: number;
  latest: number;
}

function oldestByGroup(portions: readonly Portion[], run: RunContext): ReadonlyMap<string, Oldest> {
  const oldest = new Map<string, Oldest>();
  for (const portion of portions) {
    const { period } = portion.support;
    // For an expense of nothing nothing is paid: it starts no support.
    if (period === undefined || portion.mostAt(LINES) === 0n) continue;
    const group = groupOf(portion, period);
    if (group === undefined) continue;
    const day = placeOf(portion.line, period, run);
    const known = oldest.get(group) ?? {
      sure: Number.POSITIVE_INFINITY,
      possible: Number.POSITIVE_INFINITY,
      latest: Number.NEGATIVE_INFINITY,
    };
    known.possible = Math.min(known.possible, day);
    known.latest = Math.max(known.latest, day);
    if (!portion.undecided) known.sure = Math.min(known.sure, day);
    oldest.set(group, known);
  }
  return oldest;
}

/** Where all lie on one day, that day is the start whichever of them is accepted. */
function startOf(oldest: Oldest | undefined): number {
  if (oldest === undefined) return Number.NaN;
  const { sure, possible, latest } = oldest;
  return sure <= possible || possible === latest ? possible : Number.NaN;
}

function groupOf({ line, support }: Portion, { parts }: CompiledPeriod): string | undefined {
  return tellsParts(line, parts) ? poolKey(support.support.id, line, parts, 0) : undefined;
}

/** Days before the Decision are no part of the support: its first month is not before theirs. */
function placeOf(line: Line, { period, clips }: CompiledPeriod, run: RunContext): Day {
  if (period.by === 'document') return line.documentDay;
  let from = line.activityFrom;
  for (const { clip, on } of clips) {
    const day = clip.side === 'before' ? on(line, run) : Number.NaN;
    if (day > from) from = day as Day;
  }
  return period.by === 'month' ? firstOfMonth(from) : from;
}
