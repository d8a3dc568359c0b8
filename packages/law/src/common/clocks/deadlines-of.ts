import { type BusinessCalendar, businessDay, type Day, laterOf } from '@kervan/kit';
import type { Clock, ClockRegime } from './clock.ts';
import { clocks } from './clocks.ts';
import type { CaseDeadlines, Deadline, Deadlines, Extension, Flag, Happening, Step } from './deadline.ts';
import { dueDay } from './due-day.ts';
import type { DeadlinesFile } from './file.ts';
import {
  flagOfDay,
  flagOfMonthEnd,
  flagOfOpening,
  flagOfPlan,
  flagOfRepeal,
  flagsOfExtensions,
} from './flags.ts';
import { REPEAL } from './groups/of-regime.ts';
import { dependsOn, fits } from './only-for.ts';
import { caseTwice, extendsNothing, shortens } from './refusals.ts';
import { given, startsOf } from './starts.ts';
import { candidates, deciding, stateOf } from './state.ts';
import { type TakenCase, type TakenExtension, takeCase } from './take-case.ts';

export interface DeadlineOptions {
  /** The day asked about. */
  readonly today: Day;
  /** Which days offices are open; left out: the table of Türkiye. */
  readonly calendar?: BusinessCalendar;
}

/**
 * Every deadline of every open case on a day, each case's by its day, those that wait last. Extensions stand beside the day of the
 * text, which is never changed. Throws a `Problem` with the JSON path for what a schema cannot check (see `takeCase`), and
 * `deadlines.case-twice`, `deadlines.extension-shortens`, `deadlines.extension-unused`.
 */
export function deadlinesOf(file: DeadlinesFile, options: DeadlineOptions): Deadlines {
  const { today, calendar = (day) => businessDay(day) } = options;
  const names = new Set<string>();
  const cases = file.cases.map((entry, at) => {
    const place = `$.cases[${at}]`;
    if (names.has(entry.case)) throw caseTwice(entry.case, `${place}.case`);
    names.add(entry.case);
    return ofCase(takeCase(entry, place, today), { today, calendar });
  });
  const regimes = new Set(cases.map(({ regime }) => regime));
  return { today, cases, regimes: ofRegimes(regimes, { today, calendar }) };
}

type Asked = Required<DeadlineOptions>;

function ofCase(taken: TakenCase, asked: Asked): CaseDeadlines {
  const { entry, extensions } = taken;
  const happenings = [...taken.happenings];
  const used = new Set<Extension>();
  const deadlines: Deadline[] = [];
  for (const clock of clocksFor(entry.regime, entry.support)) {
    if (!fits(clock, entry)) continue;
    for (const start of startsOf(clock, happenings)) {
      const longer = extensions.filter(
        (one) => one.clock === clock.id && (one.event === undefined || one.event === start.id),
      );
      const made = deadline(clock, start, { ...taken, extensions: longer }, happenings, asked);
      for (const one of made.extensions) used.add(one);
      deadlines.push(made);
      if (clock.gives !== undefined && made.lastDay !== undefined)
        happenings.push(given(clock.gives, clock, start, made));
    }
  }
  const unused = extensions.find((one) => !used.has(one));
  if (unused !== undefined) throw extendsNothing(unused.clock, `${unused.place}.clock`);
  return {
    case: entry.case,
    name: entry.name,
    regime: entry.regime,
    support: entry.support,
    deadlines: deadlines.sort(byDay),
  };
}

function deadline(
  clock: Clock,
  start: Happening,
  { entry, extensions }: TakenCase,
  happenings: readonly Happening[],
  { today, calendar }: Asked,
): Deadline {
  const doubts = clock.doubtsOf?.[entry.support] ?? [];
  const all = doubts.length === 0 ? clock.doubts : [...clock.doubts, ...doubts];
  const depends = dependsOn(clock, entry);
  if (start.day === undefined) return waiting(clock, start, extensions, all, depends);
  const step: Step = { clock, event: start.event, due: dueDay(clock.length, start.day, calendar) };
  const steps = start.given === undefined ? [step] : [...start.given.steps, step];
  const { to: lastDay, unknown } = step.due;
  if (lastDay === undefined) {
    const why = unknown ?? clock.title;
    const flag: Flag = { code: 'calendar-unknown', rule: clock.rules[0], words: why };
    return { ...waiting(clock, start, extensions, all, [...depends, flag]), steps };
  }
  const longer = extensions.filter((one) => lengthens(one, lastDay));
  const counts = longer.reduce((longest, one) => laterOf(longest, one.lastDay), lastDay);
  const { by, planned } = deciding(clock, candidates(clock, start, happenings), today);
  const state = stateOf(clock, counts, by, today);
  return {
    clock,
    start,
    steps,
    lastDay,
    extensions: longer,
    counts,
    state,
    by,
    flags: [
      ...depends,
      ...flagOfMonthEnd(step),
      ...flagOfDay(clock, counts, calendar),
      ...flagOfOpening(clock, start, happenings),
      ...flagOfRepeal(clock, start, today),
      ...flagsOfExtensions(lastDay, longer),
      ...(planned === undefined || state === 'met' ? [] : [flagOfPlan(clock, counts, planned)]),
    ],
    doubts: all,
  };
}

/** One that names its event must lengthen its deadline; one for a whole clock leaves alone what ends later anyway. */
function lengthens({ event, lastDay: given, place }: TakenExtension, lastDay: Day): boolean {
  if (given <= lastDay && event !== undefined) throw shortens(lastDay, given, `${place}.lastDay`);
  return given > lastDay;
}

function waiting(
  clock: Clock,
  start: Happening,
  extensions: Deadline['extensions'],
  doubts: readonly string[],
  flags: readonly Flag[],
): Deadline {
  return {
    clock,
    start,
    steps: [],
    lastDay: undefined,
    extensions,
    counts: undefined,
    state: 'waiting',
    by: undefined,
    flags,
    doubts,
  };
}

function byDay(a: Deadline, b: Deadline): number {
  return (a.counts ?? Number.MAX_SAFE_INTEGER) - (b.counts ?? Number.MAX_SAFE_INTEGER);
}

const OF_SUPPORT = new Map<string, readonly Clock[]>();

/** The clocks of a support, in the order of the register. */
function clocksFor(regime: ClockRegime, support: string): readonly Clock[] {
  const known = OF_SUPPORT.get(support);
  if (known !== undefined) return known;
  const found = clocks.filter(
    (clock) => clock.regime === regime && (clock.supports === 'all' || clock.supports.includes(support)),
  );
  OF_SUPPORT.set(support, found);
  return found;
}

/** The clocks of whole regimes; the repeal they start from is told only as far as it was public. */
function ofRegimes(regimes: ReadonlySet<ClockRegime>, asked: Asked): readonly Deadline[] {
  if (!regimes.has(REPEAL.regime) || asked.today < REPEAL.knownFrom) return [];
  const start: Happening = {
    event: 'lastDayOfRegime',
    id: undefined,
    nth: 1,
    day: REPEAL.lastDay,
    meets: undefined,
  };
  const entry = { case: '', regime: REPEAL.regime, support: '', events: [] };
  const taken = { entry, happenings: [], extensions: [] };
  return clocks
    .filter(({ starts, regime }) => regime === REPEAL.regime && starts[0] === 'lastDayOfRegime')
    .map((clock) => deadline(clock, start, taken, [], asked));
}
