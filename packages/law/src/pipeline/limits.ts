import { addYears, type Day, words, yearOf } from '@kervan/kit';
import { type CeilingSize, ceilingSize, type YearlyCeiling } from '../constructs/ceiling.ts';
import type { Allowance, AllowanceHead } from './allowance.ts';
import { MANY } from './bounds.ts';
import type { CompiledSupport } from './compile.ts';
import { inOrder } from './in-order.ts';
import { DUE, FIRST_LIMIT, type Portion } from './portion.ts';
import type { RunState } from './run-state.ts';

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
  if (Number.isNaN(portion.booked)) {
    portion.put(FIRST_LIMIT + index, 0n, limitAdrift(portion, index, ceiling, most, met, state));
    return;
  }
  const { allowance, size } = standing(portion, index, ceiling, portion.booked as Day, met, state);
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
  booked: Day,
  met: LimitsMet,
  state: RunState,
): Standing {
  let ofSupport = met.get(portion.support);
  if (ofSupport === undefined) {
    ofSupport = new Map();
    met.set(portion.support, ofSupport);
  }
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

/**
 * A payment whose day is unknown may fall into the quarter's year or, where payment follows later, into the next: it is sure of
 * nothing, may have as much as the larger of the two ceilings, and may use either up before the others.
 */
function limitAdrift(
  portion: Portion,
  index: number,
  ceiling: YearlyCeiling,
  most: bigint,
  met: LimitsMet,
  state: RunState,
): bigint {
  const { from } = state.claim.quarterPeriod;
  let largest = 0n;
  for (const booked of [from, addYears(from, 1, 'clamp')]) {
    const { allowance, size } = standing(portion, index, ceiling, booked, met, state);
    allowance.noteSize(size, size.sources);
    const possible = size.known ? size.most : MANY;
    const taken = most < possible ? most : possible;
    if (size.known) allowance.mayBeUsed(size.least, taken);
    if (taken > largest) largest = taken;
  }
  return largest;
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
