import { type Day, firstOfMonth, firstOfNextMonth, formatDay, parseDay } from '@kervan/kit';
import type { CompiledCount } from './compiled.ts';
import { countHead, isGrantedUse, isUse, ONE, type Places } from './counted.ts';
import type { Portion } from './portion.ts';
import type { RunState } from './run-state.ts';

/** A thing that runs for some days. */
interface Running {
  readonly thing: string;
  readonly from: number;
  readonly until: number;
}

/**
 * Whether, on every day of the line's activity, fewer than the size of other things run. What runs is told by the ledger
 * (`<pool>#<thing>@<from>..<until>`) and by the lines taken before this one.
 */
export function placesAtOneTime(
  portion: Portion,
  { count, head, byMonths }: CompiledCount,
  pool: string,
  thing: string,
  state: RunState,
): Places {
  const { activityFrom, activityUntil } = portion.line;
  const own = { thing, from: activityFrom as number, until: activityUntil as number };
  const { sure, possible } = othersIn(pool, thing, state);
  possible.push(...unnamedIn(head, state));
  const widen = byMonths ? wholeMonths : (one: Running) => one;
  const days = widen(own);
  const places = {
    // What may run beside it takes its sure place; what surely runs takes the place altogether. A line whose payment day is not
    // known may come after all others, so it is sure of no place, nor is anything of it.
    sure: isSettled(portion) && mostAtOnce([...sure, ...possible].map(widen), days) < count.size,
    possible: mostAtOnce(sure.map(widen), days) < count.size,
  };
  if (places.possible) {
    const key = `${pool}#${thing}@${formatDay(activityFrom)}..${formatDay(activityUntil)}`;
    const note = state.allowance(key, 'thing', () => countHead(count, thing));
    note.noteSize(ONE, [count.source]);
    if (!note.uses.some(isUse) && note.usedNowLeast === 0n) note.take(ONE, places.sure ? 1n : 0n, 1n);
  }
  return places;
}

function isSettled({ undecided, line }: Portion): boolean {
  return !undecided && !Number.isNaN(line.paymentDay);
}

/** Lines that do not name their thing or place: each may be one more. A name with a zero character is nobody's own. */
function unnamedIn(head: string, state: RunState): readonly Running[] {
  return state.unnamed
    .filter((one) => one.head === head)
    .map(({ line }) => ({ thing: `\0${line.index}`, from: line.activityFrom, until: line.activityUntil }));
}

/** Other things of the pool: those that surely run, and those that may. */
function othersIn(pool: string, thing: string, state: RunState) {
  const sure: Running[] = [];
  const possible: Running[] = [];
  for (const [key, uses] of state.claim.ledger) {
    const running = readRunning(key, pool);
    if (running === undefined || running.thing === thing) continue;
    if (uses.some(isUse)) (uses.some(isGrantedUse) ? sure : possible).push(running);
  }
  for (const [key, allowance] of state.allowances) {
    const running = readRunning(key, pool);
    if (running === undefined || running.thing === thing || allowance.uses.some(isUse)) continue;
    if (allowance.usedNowLeast > 0n) sure.push(running);
    else if (allowance.usedNowMost > 0n) possible.push(running);
  }
  return { sure, possible };
}

function readRunning(key: string, pool: string): Running | undefined {
  if (!key.startsWith(`${pool}#`)) return undefined;
  const match = /^(.*)@(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/s.exec(key.slice(pool.length + 1));
  if (match === null) return undefined;
  return {
    thing: match[1] as string,
    from: parseDay(match[2] as string),
    until: parseDay(match[3] as string),
  };
}

function wholeMonths({ thing, from, until }: Running): Running {
  return { thing, from: firstOfMonth(from as Day), until: firstOfNextMonth((until - 1) as Day) };
}

/** How many different things run together at most on a day of `days`. The count only rises where one of them begins. */
function mostAtOnce(all: readonly Running[], days: Running): number {
  const within = all.filter(({ from, until }) => from < days.until && until > days.from);
  let most = 0;
  for (const day of new Set([days.from, ...within.map(({ from }) => Math.max(from, days.from))])) {
    const running = new Set(
      within.filter(({ from, until }) => from <= day && day < until).map(({ thing }) => thing),
    );
    most = Math.max(most, running.size);
  }
  return most;
}
