import type { Clock } from './clock.ts';
import type { Deadline, Happening } from './deadline.ts';

/** The event whose day a clock gives. */
export function given(
  event: Happening['event'],
  by: Clock,
  start: Happening,
  { steps, lastDay }: Deadline,
): Happening {
  return { event, id: start.id, nth: start.nth, day: lastDay, meets: undefined, given: { by, steps } };
}

/** The events that start a clock. Without one it waits, unless it is not expected of every case or its own event was told. */
export function startsOf(clock: Clock, happenings: readonly Happening[]): readonly Happening[] {
  const { gives } = clock;
  const starts = happenings.filter(({ event }) => clock.starts.includes(event));
  if (gives !== undefined)
    return starts.filter(
      ({ id }) =>
        !happenings.some(
          ({ event, day, meets, given: by }) =>
            event === gives &&
            by === undefined &&
            day !== undefined &&
            (meets === undefined || (id !== undefined && meets.includes(id))),
        ),
    );
  if (starts.length > 0 || clock.contingent) return starts;
  return [{ event: clock.starts[0], id: undefined, nth: 1, day: undefined, meets: undefined }];
}
