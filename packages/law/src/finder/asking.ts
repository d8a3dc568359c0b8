import { addDays, type Day, formatDay, formatQuarter, quarterOf, yearOf } from '@kervan/kit';
import { type Condition, type Outcome, type RunContext, slotOn } from '../constructs/condition.ts';
import type { Support } from '../constructs/support.ts';
import { readingInForce } from '../doubts/register.ts';
import type { StatusDays } from '../e-export/statuses/asked-on.ts';
import { type StatusAnswer, statusesFor } from '../e-export/statuses/statuses-for.ts';
import { type StatusFacts, toldOn } from '../e-export/statuses/told-facts.ts';
import { type FactName, STATUSES, slotOf } from '../facts/catalogue.ts';
import { type Claim, INHERIT, type Line } from '../facts/claim.ts';
import type { ClaimFile, LineEntry, Regime } from '../facts/claim-file.ts';
import { intake } from '../facts/intake.ts';
import { supports } from '../supports.ts';
import type { FinderFile } from '../view/finder-view.ts';
import { claimFactsOf } from './status-bridge.ts';
import { type Place, takePlans, takeStatusEntries } from './take-file.ts';

/** One round of asking: the facts of the firm as claims with one line for each support and place. */
export interface Asking {
  readonly file: FinderFile;
  readonly days: StatusDays;
  readonly claim: Claim;
  /** Where one wants to spend; nowhere in particular when nobody told. */
  readonly places: readonly Place[];
  readonly placesTold: boolean;
  readonly statusFacts: StatusFacts;
  /** The supports asked about: those of both regimes, or of the one the file names. */
  readonly supports: readonly Support[];
  /** The statuses weighed; undefined where none of their questions was answered. */
  readonly statuses: readonly StatusAnswer[] | undefined;
  readonly readingOf: (doubt: string) => string;
  readonly test: (condition: Condition, at: At) => Outcome;
  readonly lineOf: (support: Support, place: Place) => Line;
}

/** A line on a day, with the facts as they stand then. */
export interface At {
  readonly line: Line;
  readonly run: RunContext;
  readonly day: Day;
}

/** Both regimes, in the order in which they are answered. */
export const REGIMES: readonly Regime[] = ['e-export', 'logistics'];

const NOWHERE: Place = { platform: '', country: '' };

/** Takes a finder file in. Throws the problems of `intake` and of the status facts, with the JSON path. */
export function asking(file: FinderFile, days: StatusDays): Asking {
  const statusFacts = takeStatusEntries(file.statusFacts ?? []);
  const statuses = statusFacts.length === 0 ? undefined : statusesFor(statusFacts, days);
  const told = takePlans(file.plans);
  const places = told.length === 0 ? [NOWHERE] : told;
  const claim = withPossibleStatuses(claimOf('e-export', file, places, statusFacts, days), statuses);
  const logistics = claimOf('logistics', file, places, statusFacts, days);
  const byKey = new Map([...claim.lines, ...logistics.lines].map((line) => [line.id, line]));
  const readingOf = readingInForce(claim.readings);
  const compiling = { readingOf, days: new Map() };
  const compiled = new Map<Condition, ReturnType<Condition['compile']>>();
  return {
    file,
    days,
    claim,
    places,
    placesTold: told.length > 0,
    statusFacts,
    statuses,
    supports: supports.filter(({ regime }) => (file.regimes ?? REGIMES).includes(regime)),
    readingOf,
    lineOf: (support, place) => byKey.get(keyOf(support, places.indexOf(place))) ?? (claim.lines[0] as Line),
    test: (condition, { line, run }) => {
      let test = compiled.get(condition);
      if (test === undefined) {
        test = condition.compile(compiling);
        compiled.set(condition, test);
      }
      return test(line, run);
    },
  };
}

/**
 * The line as it would be spent on a day. What was told of the previous calendar year, or as a mean of the two before, is no longer
 * about those in another year; exports told for that year take their place where there are some.
 */
export function onDay({ claim, days, statusFacts }: Asking, of: Line, day: Day): At {
  const sameYear = yearOf(day) === yearOf(days.on);
  const slots = sameYear
    ? claim.slots
    : claim.slots.with(EXPORT, exportBefore(statusFacts, day)).with(TURNOVER, Number.NaN);
  const line: Line = {
    ...of,
    slots: sameYear ? of.slots : of.slots.with(EXPORT, INHERIT).with(TURNOVER, INHERIT),
    paymentDay: day,
    documentDay: day,
    activityFrom: day,
    activityUntil: addDays(day, 1),
  };
  const run: RunContext = { claim, slots, decidedOn: day, knownOn: days.knownOn, filingDay: day };
  return { line, run, day };
}

const EXPORT = slotOf('exportPreviousYear');
const TURNOVER = slotOf('logisticsTurnover');
const STATUS = slotOf('status');

/** Exports of the calendar year before a day in cents, where they were told for that very year. */
export function exportBefore(statusFacts: StatusFacts, day: Day): number {
  const told = toldOn(
    statusFacts.filter(({ year }) => year !== undefined),
    'previousYearExport',
    day,
  );
  return told?.answer?.type === 'amount' ? Number(told.answer.money.minor) : Number.NaN;
}

/** The fact as it stands for the line: a mask of possible answers, or a number. */
export function factAt({ line, run }: At, fact: FactName): number {
  return slotOn(line, run, slotOf(fact));
}

/** The same with another answer to a fact, for this line alone. */
export function withFact(at: At, fact: FactName, value: number): At {
  return { ...at, line: { ...at.line, slots: at.line.slots.with(slotOf(fact), value) } };
}

/** Where the status was not told, those that the answered status questions rule out are left aside. */
function withPossibleStatuses(claim: Claim, statuses: readonly StatusAnswer[] | undefined): Claim {
  const told = claim.slots[STATUS] as number;
  if (statuses === undefined || (told & (told - 1)) === 0) return claim;
  const possible = statuses.reduce(
    (mask, { status, verdict }) => (verdict === 'fails' ? mask : mask | (1 << STATUSES.indexOf(status))),
    0,
  );
  return possible === 0 ? claim : { ...claim, slots: claim.slots.with(STATUS, possible) };
}

function claimOf(
  regime: Regime,
  file: FinderFile,
  places: readonly Place[],
  statusFacts: StatusFacts,
  { on }: StatusDays,
): Claim {
  const bridged = claimFactsOf(statusFacts, on);
  const claim: Omit<ClaimFile, 'facts'> = {
    format: 'kervan-claim/1',
    claim: 'finder',
    regime,
    beneficiary: 'finder',
    ...(regime === 'e-export' ? { quarter: formatQuarter(quarterOf(on)) } : {}),
    lines: supports
      .filter((support) => support.regime === regime)
      .flatMap((support) => places.map((place, index) => askingLine(support, place, index, on))),
    rates: [],
    ...(file.ledger === undefined ? {} : { ledger: file.ledger }),
    ...(file.readings === undefined ? {} : { readings: file.readings }),
  };
  // What was told as a fact of a claim goes before what follows from a status answer; taken in alone first, so that a problem
  // names the entry's own place.
  intake({ ...claim, facts: file.facts, lines: [] });
  // What was told of one thing bears on no expense that is not made yet.
  const general = file.facts.filter(({ subject }) => subject?.item === undefined);
  return intake({ ...claim, facts: [...bridged, ...general] });
}

function keyOf({ id }: Support, place: number): string {
  return `${id}#${place}`;
}

function askingLine(support: Support, { platform, country }: Place, index: number, on: Day): LineEntry {
  const day = formatDay(on);
  return {
    id: keyOf(support, index),
    support: support.id,
    kind: '',
    platform,
    ...(country === '' ? {} : { country }),
    activity: { from: day, until: formatDay(addDays(on, 1)) },
    document: { number: '', issuer: '', day },
    payment: { reference: '', day },
  };
}
