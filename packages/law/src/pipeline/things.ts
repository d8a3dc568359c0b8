import { addYears, type Day, yearOf } from '@kervan/kit';
import { poolKey, tellsParts } from '../constructs/pool.ts';
import { AllowanceBook } from '../ledger/allowance-book.ts';
import type { Allowance, SizeFor } from './allowance.ts';
import type { CompiledCount } from './compiled.ts';
import { countHead, isGrantedUse, isUse, ONE, type Places, sizeOf } from './counted.ts';
import { inOrder } from './in-order.ts';
import { PERIOD, type Portion, THINGS } from './portion.ts';
import type { RunState } from './run-state.ts';
import { placesAtOneTime } from './things-at-one-time.ts';

/**
 * Stage things: at most so many reports, marketplaces or units (E-3.3, E-7.1, E-8.3, E-9.3). A line beyond the count is refused
 * whole; a thing that was counted once is not counted again. A line that does not name its thing is sure of nothing.
 */
export function limitThings(portions: readonly Portion[], state: RunState): void {
  for (const portion of inOrder(portions)) {
    let least = portion.leastAt(PERIOD);
    let most = portion.mostAt(PERIOD);
    for (const compiled of portion.support.counts) {
      const { kinds } = compiled.count;
      if (most === 0n || (kinds !== undefined && !kinds.includes(portion.line.kind))) continue;
      const places = placesFor(portion, compiled, state);
      if (!places.sure) least = 0n;
      if (places.possible) continue;
      most = 0n;
      portion.countedOut = compiled.count;
    }
    portion.put(THINGS, least, most);
  }
}

const ADRIFT: Places = { sure: false, possible: true };

function placesFor(portion: Portion, compiled: CompiledCount, state: RunState): Places {
  const { line } = portion;
  const { count, parts } = compiled;
  const thing = line[count.counts];
  const booked = parts.includes('year') ? portion.support.bookedOn(line, state.run) : 0;
  noteUnnamed(portion, compiled);
  if (thing === '' || !tellsParts(line, parts) || Number.isNaN(booked)) {
    mayTakePlace(portion, compiled, booked, state);
    return ADRIFT;
  }
  const pool = poolKey(compiled.head, line, parts, parts.includes('year') ? yearOf(booked as Day) : 0);
  return compiled.measure === 'at-one-time'
    ? placesAtOneTime(portion, compiled, pool, thing, state)
    : placesInAll(portion, compiled, pool, thing, state);
}

/** What the count goes by and the line does not name; platform and issuer are always told. */
function noteUnnamed(portion: Portion, { count, parts }: CompiledCount): void {
  const { line } = portion;
  for (const part of ['item', 'person', 'body'] as const)
    if (line[part] === '' && (count.counts === part || parts.some((one) => one === part)))
      portion.lacks(part);
}

/** A line whose thing, place or year is not told may turn out to take a place of any pool it could belong to. */
function mayTakePlace(
  { line }: Portion,
  { count, head, parts, measure }: CompiledCount,
  booked: number,
  state: RunState,
): void {
  if (measure === 'at-one-time') {
    state.unnamed.push({ head, line });
    return;
  }
  if (!tellsParts(line, parts)) {
    state.placeless.set(head, (state.placeless.get(head) ?? 0n) + 1n);
    return;
  }
  const { from } = state.claim.period;
  const days = Number.isNaN(booked) ? [from, addYears(from, 1, 'clamp')] : [booked as Day];
  for (const day of days) {
    const places = state.allowance(poolKey(head, line, parts, yearOf(day)), 'thing', () => countHead(count));
    places.noteSize(sizeOf(count), [count.source]);
    places.mayBeUsed(BigInt(count.size), 1n);
  }
}

/** A new thing takes a place of the pool; a thing counted before has one. */
function placesInAll(
  portion: Portion,
  { count, head }: CompiledCount,
  pool: string,
  thing: string,
  state: RunState,
): Places {
  const own = state.allowance(`${pool}#${thing}`, 'thing', () => countHead(count, thing));
  own.noteSize(ONE, [count.source]);
  const counted = own.uses.some(isGrantedUse) || own.usedNowLeast > 0n;
  if (counted) return { sure: true, possible: true };
  const size = sizeOf(count);
  const places = state.allowance(pool, 'thing', () => countHead(count));
  places.noteSize(size, [count.source]);
  yieldToPlaceless(places, size, head, state);
  // An earlier claim that awaits decision may have counted this very thing. If it is granted, the thing has its place; if not,
  // its place is free again: so the place is sure where the granted uses alone leave one.
  const pending =
    own.uses.some(isUse) &&
    AllowanceBook.open(places.uses, false).remaining(size.least) > places.usedNowMost + places.usedOutside;
  const [least, most] = places.take(size, portion.undecided || pending ? 0n : 1n, 1n);
  if (own.usedNowMost === 0n) own.take(ONE, least, most);
  return { sure: least > 0n || (pending && !portion.undecided), possible: most > 0n };
}

/** Lines before this one that do not say where they belong may have taken places here. */
function yieldToPlaceless(places: Allowance, size: SizeFor, head: string, state: RunState): void {
  const before = state.placeless.get(head) ?? 0n;
  const yielded = state.yielded.get(places) ?? 0n;
  if (before > yielded) places.mayBeUsed(size.least, before - yielded);
  state.yielded.set(places, before);
}
