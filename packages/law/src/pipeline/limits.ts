import { addYears, type Day, fill, words, yearOf } from '@kervan/kit';
import { type CeilingSize, ceilingSize, TIERS, TOTAL } from '../constructs/ceiling.ts';
import { tellsParts } from '../constructs/pool.ts';
import type { Allowance, AllowanceHead } from './allowance.ts';
import { MANY } from './bounds.ts';
import type { CompiledLimit, CompiledSupport } from './compile.ts';
import { inOrder } from './in-order.ts';
import { DUE, FIRST_LIMIT, type Portion } from './portion.ts';
import type { RunState } from './run-state.ts';

/**
 * Stage limits, tier by tier: the inner limit of a thing or article, the ceiling of the support, the yearly total of the section
 * (E-4.T … E-11.1.T), each an allowance that the lines use up in their stated order.
 */
export function applyLimits(portions: readonly Portion[], state: RunState): void {
  const ordered = inOrder(portions);
  const met: LimitsMet = { bySupport: new Map(), last: [] };
  for (let tier = 0; tier < TIERS; tier++)
    for (const portion of ordered)
      if (tier <= portion.support.lastTier) limitPortion(portion, tier, met, state);
}

/** A limit as it stands for lines of one support, key and set of own facts. */
interface Standing {
  readonly allowance: Allowance;
  readonly size: CeilingSize;
}

/** Standings by support and key, and the last one of each tier: neighbouring lines mostly ask for the same. */
interface LimitsMet {
  readonly bySupport: Map<CompiledSupport, Map<number | string, Standing>>;
  readonly last: { support: CompiledSupport; key: number | string; standing: Standing }[];
}

function limitPortion(portion: Portion, tier: number, met: LimitsMet, state: RunState): void {
  const limit = portion.support.limits[tier];
  const before = tier === 0 ? DUE : FIRST_LIMIT + tier - 1;
  const least = portion.leastAt(before);
  const most = portion.mostAt(before);
  if (limit === undefined || most === 0n) {
    portion.put(FIRST_LIMIT + tier, least, most);
    return;
  }
  if (Number.isNaN(portion.booked)) {
    portion.put(FIRST_LIMIT + tier, 0n, limitAdrift(portion, limit, most, met, state));
    return;
  }
  if (!tellsParts(portion.line, limit.partsOn(portion.booked))) {
    portion.put(FIRST_LIMIT + tier, 0n, limitUntold(portion, portion.booked, limit, most, state));
    return;
  }
  const { allowance, size } = standing(portion, limit, portion.booked as Day, portion.bookedYear, met, state);
  allowance.noteSize(size, size.sources);
  const [takenLeast, takenMost] = allowance.take(size, least, most);
  portion.limits[tier] = allowance;
  portion.put(FIRST_LIMIT + tier, takenLeast, takenMost);
}

const YEARS = 10_000;

/** Lines mostly share class, grade and year; facts told of single lines or platforms have slots, and so a standing, of their own. */
function standing(
  portion: Portion,
  limit: CompiledLimit,
  booked: Day,
  year: number,
  met: LimitsMet,
  state: RunState,
): Standing {
  const { slotsId } = portion.line;
  const key = limit.yearOnly
    ? (slotsId * YEARS + year) * TIERS + limit.ceiling.tier
    : `${slotsId}|${year}|${limit.keyOf(portion.line, booked, year)}`;
  const last = met.last[limit.ceiling.tier];
  if (last !== undefined && last.support === portion.support && last.key === key) return last.standing;
  let ofSupport = met.bySupport.get(portion.support);
  if (ofSupport === undefined) {
    ofSupport = new Map();
    met.bySupport.set(portion.support, ofSupport);
  }
  let found = ofSupport.get(key);
  if (found === undefined) {
    found = {
      allowance: state.allowance(limit.keyOf(portion.line, booked, year), 'TRY', () =>
        limitHead(portion, limit, booked),
      ),
      size: ceilingSize(limit.ceiling, portion.line, state.run, booked, state.law.readingOf),
    };
    ofSupport.set(key, found);
  }
  met.last[limit.ceiling.tier] = { support: portion.support, key, standing: found };
  return found;
}

/**
 * A payment whose day is unknown may fall into the period's year or, where payment follows later, into the next: it is sure of
 * nothing, may have as much as the larger of the two ceilings, and may use either up before the others.
 */
function limitAdrift(
  portion: Portion,
  limit: CompiledLimit,
  most: bigint,
  met: LimitsMet,
  state: RunState,
): bigint {
  const { from } = state.claim.period;
  let largest = 0n;
  for (const booked of [from, addYears(from, 1, 'clamp')]) {
    if (!tellsParts(portion.line, limit.partsOn(booked))) {
      const possible = limitUntold(portion, booked, limit, most, state);
      if (possible > largest) largest = possible;
      continue;
    }
    const { allowance, size } = standing(portion, limit, booked, yearOf(booked), met, state);
    allowance.noteSize(size, size.sources);
    const possible = size.known ? size.most : MANY;
    const taken = most < possible ? most : possible;
    if (size.known) allowance.mayBeUsed(size.least, taken);
    if (taken > largest) largest = taken;
  }
  return largest;
}

/** A line that does not name its thing: it may have as much as one allowance holds, and which one is open. */
function limitUntold(
  portion: Portion,
  booked: number,
  limit: CompiledLimit,
  most: bigint,
  state: RunState,
): bigint {
  portion.thingUntold = true;
  const size = ceilingSize(limit.ceiling, portion.line, state.run, booked, state.law.readingOf);
  const possible = size.known ? size.most : MANY;
  return most < possible ? most : possible;
}

function limitHead(portion: Portion, limit: CompiledLimit, booked: Day): AllowanceHead {
  const { ceiling } = limit;
  const year = yearOf(booked);
  const { title } = portion.support.support;
  const parts = limit.partsOn(booked);
  const things = parts.filter((part) => part !== 'year').map((part) => portion.line[part]);
  const of = things.length === 0 ? '' : ` – ${things.join(', ')}`;
  const when = parts.includes('year') ? `${year} ` : '';
  return {
    title:
      ceiling.tier === TOTAL && ceiling.key === SECTION_TOTAL
        ? words(`${year} yıllık toplamı, bütün destekler`, `${year} yearly total, all supports`)
        : fill(words('{when}üst limiti: {title}{of}', '{when}ceiling: {title}{of}'), { when, title, of }),
    rule: ceiling.rule,
    article: ceiling.article,
  };
}

/** Key of the yearly total of the section (Karar m.10/2). */
export const SECTION_TOTAL = 'e-export/section-total';
