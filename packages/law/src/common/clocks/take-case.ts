import { type Day, lastDayIn, parseDay, parseNamedPeriod } from '@kervan/kit';
import type { ClockKind } from './clock.ts';
import { findClock } from './clocks.ts';
import type { Extension, Happening } from './deadline.ts';
import { DRAWN, isEventName } from './events.ts';
import type { CaseEntry, EventEntry, ExtensionEntry } from './file.ts';
import { noClock, noEvent, noSupport, recordedLater, twice, unknownEvent, wrongPeriod } from './refusals.ts';
import { DEPOT_RENT, SUPPORTS_WITH_CLOCKS } from './supports.ts';

/** A case with its days read and its names checked. */
export interface TakenCase {
  readonly entry: CaseEntry;
  readonly happenings: readonly Happening[];
  readonly extensions: readonly TakenExtension[];
}

export interface TakenExtension extends Extension {
  readonly clock: string;
  readonly event: string | undefined;
  readonly place: string;
}

/**
 * Takes one case in: days, names of events, supports and clocks, references by id. Throws a `Problem` with the JSON path:
 * `deadlines.support`, `deadlines.event`, `deadlines.period`, `deadlines.twice`, `deadlines.reference`, `deadlines.clock`,
 * `deadlines.recorded-later`, and those of days.
 */
export function takeCase(entry: CaseEntry, place: string, today: Day): TakenCase {
  const known: readonly string[] = SUPPORTS_WITH_CLOCKS[entry.regime];
  if (!known.includes(entry.support)) throw noSupport(entry, known, `${place}.support`);
  const ids = new Set<string>();
  const counted = new Map<string, number>();
  const happenings = entry.events.map((event, at) => {
    const nth = (counted.get(event.event) ?? 0) + (event.id === undefined ? 1 : 0);
    counted.set(event.event, nth);
    return taken(event, nth, `${place}.events[${at}]`, ids);
  });
  const end = periodEnd(entry, `${place}.period`);
  if (end !== undefined) happenings.push(end);
  for (const [at, { meets = [] }] of entry.events.entries())
    for (const [of, id] of meets.entries())
      if (!ids.has(id)) throw noEvent(id, `${place}.events[${at}].meets[${of}]`);
  const extensions = (entry.extensions ?? []).map((extension, at) =>
    takeExtension(extension, `${place}.extensions[${at}]`, ids, entry, today),
  );
  return { entry, happenings, extensions };
}

function taken(
  { id, event, day, meets }: EventEntry,
  nth: number,
  place: string,
  ids: Set<string>,
): Happening {
  if (!isEventName(event) || DRAWN.includes(event)) throw unknownEvent(event, `${place}.event`);
  if (id !== undefined && ids.has(id)) throw twice(id, `${place}.id`);
  if (id !== undefined) ids.add(id);
  return { event, id, nth, day: day === undefined ? undefined : parseDay(day, `${place}.day`), meets };
}

/** The last day of the period applied for: an event of its own. Depot rent is filed for by half-years, the rest by quarters (E-2.10). */
function periodEnd({ period, regime, support }: CaseEntry, place: string): Happening | undefined {
  if (period === undefined) return undefined;
  const named = parseNamedPeriod(period, place);
  const wanted = support === DEPOT_RENT ? 'half-year' : 'quarter';
  if (regime === 'logistics' || named.kind !== wanted) throw wrongPeriod(period, place);
  return { event: 'periodEnd', id: undefined, nth: 1, day: lastDayIn(named), meets: undefined };
}

const EXTENDABLE: readonly ClockKind[] = ['duty', 'warning', 'limit'];

const RULE_OF: Readonly<Record<ExtensionEntry['kind'], readonly [logistics: string, eExport: string]>> = {
  instruction: ['L-20.1', 'M-5'],
  'force-majeure': ['L-20.1', 'M-5'],
  outage: ['M-5', 'M-5'],
  granted: ['L-20.1', 'E-2.25'],
};

function takeExtension(
  { clock, event, kind, reason, by, lastDay, recordedOn }: ExtensionEntry,
  place: string,
  ids: ReadonlySet<string>,
  { regime }: CaseEntry,
  today: Day,
): TakenExtension {
  const found = findClock(clock);
  if (found === undefined || found.regime !== regime || !EXTENDABLE.includes(found.kind))
    throw noClock(clock, `${place}.clock`);
  if (event !== undefined && !ids.has(event)) throw noEvent(event, `${place}.event`);
  const recorded = parseDay(recordedOn, `${place}.recordedOn`);
  if (recorded > today) throw recordedLater(recordedOn, `${place}.recordedOn`);
  return {
    clock,
    event,
    kind,
    rule: RULE_OF[kind][regime === 'logistics' ? 0 : 1],
    reason,
    by,
    lastDay: parseDay(lastDay, `${place}.lastDay`),
    recordedOn: recorded,
    place,
  };
}
