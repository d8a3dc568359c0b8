import type { Day } from '@kervan/kit';
import type { Clock } from './clock.ts';
import type { DeadlineState, Happening } from './deadline.ts';

/** The events of a case that may meet a clock started by `start`, in the order of the file. */
export function candidates(
  clock: Clock,
  start: Happening,
  happenings: readonly Happening[],
): readonly Happening[] {
  const ahead = 'side' in clock.length && clock.length.side === 'before';
  return happenings.filter((one) => {
    if (one.day === undefined || one === start || !clock.metBy.includes(one.event)) return false;
    if (one.meets !== undefined) return start.id !== undefined && one.meets.includes(start.id);
    // What was done before the start met something else, unless the clock looks ahead of its start.
    return ahead || clock.metEarlier === true || start.day === undefined || one.day >= start.day;
  });
}

/**
 * The one of them that decides: for a duty the first, for a limit the last and for an earliest day the first, since each of them
 * has to keep to it. Those after `today` are plans and decide nothing.
 */
export function deciding(
  clock: Clock,
  among: readonly Happening[],
  today: Day,
): { readonly by: Happening | undefined; readonly planned: Happening | undefined } {
  const pick = (some: readonly Happening[]): Happening | undefined =>
    some.reduce<Happening | undefined>((best, one) => {
      if (best === undefined) return one;
      const later = (one.day as Day) > (best.day as Day);
      return later === (clock.kind === 'limit') ? one : best;
    }, undefined);
  const past = among.filter(({ day }) => (day as Day) <= today);
  return { by: pick(past), planned: pick(among.filter(({ day }) => (day as Day) > today)) };
}

/** Whether an event of `day` keeps to the day of the clock. */
export function keeps(clock: Clock, counts: Day, day: Day): boolean {
  return clock.kind === 'earliest' ? day >= counts : day <= counts;
}

/** How a deadline stands on a day. */
export function stateOf(
  clock: Clock,
  counts: Day | undefined,
  by: Happening | undefined,
  today: Day,
): DeadlineState {
  if (counts === undefined) return 'waiting';
  if (by?.day !== undefined) {
    if (keeps(clock, counts, by.day)) return 'met';
    return clock.kind === 'warning' ? 'over' : 'missed';
  }
  if (today < counts) return 'ahead';
  if (today === counts) return 'today';
  if (clock.kind === 'duty') return 'missed';
  return clock.kind === 'earliest' ? 'open' : 'over';
}
