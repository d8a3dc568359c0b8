import { type Day, words, yearOf } from '@kervan/kit';
import { type CeilingSize, ceilingSize, type YearlyCeiling } from '../constructs/ceiling.ts';
import type { Allowance, AllowanceHead } from './allowance.ts';
import type { CompiledSupport } from './compile.ts';
import { DUE, FIRST_LIMIT, type Portion } from './portion.ts';
import type { RunState } from './run-state.ts';
import { inOrder } from './shares.ts';

/**
 * Stage limits: the ceiling of the support in its year, then the yearly total of the section (E-4.T, E-5.T, E-11.1.T), each an
 * allowance that the lines use up in their stated order.
 */
export function applyLimits(portions: readonly Portion[], state: RunState): void {
  const ordered = inOrder(portions);
  const met: LimitsMet = new Map();
  let depth = 0;
  for (const { support } of portions) depth = Math.max(depth, support.support.limits.length);
  for (let index = 0; index < depth; index++) {
    for (const portion of ordered) limitPortion(portion, index, met, state);
  }
}

/** A limit as it stands for lines of one support, year and set of own facts. */
interface Standing {
  readonly allowance: Allowance;
  readonly size: CeilingSize;
}

type LimitsMet = Map<CompiledSupport, Map<number, Standing>>;

function limitPortion(portion: Portion, index: number, met: LimitsMet, state: RunState): void {
  const ceiling = portion.support.support.limits[index];
  const before = index === 0 ? DUE : FIRST_LIMIT + index - 1;
  const least = portion.leastAt(before);
  const most = portion.mostAt(before);
  if (ceiling === undefined || most === 0n) {
    portion.put(FIRST_LIMIT + index, least, most);
    return;
  }
  const { allowance, size } = standing(portion, index, ceiling, met, state);
  allowance.noteSize(size, size.sources);
  const [takenLeast, takenMost] = allowance.take(size, least, most);
  portion.limits[index] = allowance;
  portion.put(FIRST_LIMIT + index, takenLeast, takenMost);
}

const MOST_LIMITS = 8;
const YEARS = 10_000;

/** Lines mostly share class, grade and year; facts told of single lines or platforms have slots, and so a standing, of their own. */
function standing(
  portion: Portion,
  index: number,
  ceiling: YearlyCeiling,
  met: LimitsMet,
  state: RunState,
): Standing {
  let ofSupport = met.get(portion.support);
  if (ofSupport === undefined) {
    ofSupport = new Map();
    met.set(portion.support, ofSupport);
  }
  const booked = bookedDay(portion, state);
  const year = yearOf(booked);
  const key = (portion.line.slotsId * YEARS + year) * MOST_LIMITS + index;
  let found = ofSupport.get(key);
  if (found === undefined) {
    found = {
      allowance: state.allowance(portion.support.limitKey(index, year), 'TRY', () =>
        limitHead(portion, ceiling, booked),
      ),
      size: ceilingSize(ceiling, portion.line, state.run, booked, state.law.readingOf),
    };
    ofSupport.set(key, found);
  }
  return found;
}

/** A payment whose day is unknown counts, if at all, in the claim's own quarter (E-2.10), so in its year. */
export function bookedDay(portion: Portion, state: RunState): Day {
  return (Number.isNaN(portion.booked) ? state.claim.quarterPeriod.from : portion.booked) as Day;
}

function limitHead(portion: Portion, ceiling: YearlyCeiling, booked: Day): AllowanceHead {
  const year = yearOf(booked);
  const { title } = portion.support.support;
  return {
    title:
      ceiling.scope === 'section'
        ? words(`${year} yıllık toplamı, bütün destekler`, `${year} yearly total, all supports`)
        : words(`${year} üst limiti: ${title.tr}`, `${year} ceiling: ${title.en}`),
    rule: ceiling.rule,
    article: ceiling.article,
  };
}
