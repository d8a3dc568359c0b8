import { type Day, yearOf } from '@kervan/kit';
import { poolKey, tellsParts } from '../constructs/pool.ts';
import { AllowanceBook } from '../ledger/allowance-book.ts';
import type { AllowanceHead } from './allowance.ts';
import type { CompiledCount } from './compile.ts';
import { inOrder } from './in-order.ts';
import { LINES, type Portion, THINGS } from './portion.ts';
import type { RunState } from './run-state.ts';
import { placesAtOneTime } from './things-at-one-time.ts';

/** Whether a line has a place among the things that may be supported: surely, and at all. */
export interface Places {
  readonly sure: boolean;
  readonly possible: boolean;
}

const ONE = { least: 1n, most: 1n, known: true };

/**
 * Stage things: at most so many reports, marketplaces or units (E-3.3, E-7.1, E-8.3, E-9.3). A line beyond the count is refused
 * whole; a thing that was counted once is not counted again. A line that does not name its thing is sure of nothing.
 */
export function limitThings(portions: readonly Portion[], state: RunState): void {
  for (const portion of inOrder(portions)) {
    let least = portion.leastAt(LINES);
    let most = portion.mostAt(LINES);
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
  if (thing === '' || !tellsParts(line, parts)) portion.thingUntold = true;
  if (portion.thingUntold || Number.isNaN(booked)) return ADRIFT;
  const pool = poolKey(compiled.head, line, parts, parts.includes('year') ? yearOf(booked as Day) : 0);
  const places =
    count.measure === 'at-one-time'
      ? placesAtOneTime(portion, compiled, pool, thing, state)
      : placesInAll(portion, compiled, pool, thing, state);
  return places;
}

/** A new thing takes a place of the pool; a thing counted before has one. */
function placesInAll(
  portion: Portion,
  { count }: CompiledCount,
  pool: string,
  thing: string,
  state: RunState,
): Places {
  const head = (): AllowanceHead => ({
    title: count.title,
    rule: count.rule,
    article: count.source.article ?? '',
  });
  const own = state.allowance(`${pool}#${thing}`, 'thing', head);
  const counted = own.uses.some(({ state: of }) => of === 'granted') || own.usedNowLeast > 0n;
  if (counted) return { sure: true, possible: true };
  const size = { least: BigInt(count.size), most: BigInt(count.size), known: true };
  const places = state.allowance(pool, 'thing', head);
  places.noteSize(size, [count.source]);
  // An earlier claim that awaits decision may have counted this very thing. If it is granted, the thing has its place; if not,
  // its place is free again: so the place is sure where the granted uses alone leave one.
  const pending =
    own.uses.length > 0 && AllowanceBook.open(places.uses, false).remaining(size.least) > places.usedNowMost;
  const [least, most] = places.take(size, portion.undecided || pending ? 0n : 1n, 1n);
  own.noteSize(ONE, [count.source]);
  if (own.usedNowMost === 0n) own.take(ONE, least, most);
  return { sure: least > 0n || (pending && !portion.undecided), possible: most > 0n };
}
