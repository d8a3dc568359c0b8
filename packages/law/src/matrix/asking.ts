import { addDays, type Day, formatDay, formatQuarter, quarterOf } from '@kervan/kit';
import type { Outcome } from '../constructs/condition.ts';
import type { Support } from '../constructs/support.ts';
import { type FactName, slotOf } from '../facts/catalogue.ts';
import type { Claim, Line } from '../facts/claim.ts';
import { intake } from '../facts/intake.ts';
import { compileLaw } from '../pipeline/compile.ts';

/** Readings of doubts chosen for a question, by doubt. */
export type Readings = Readonly<Record<string, string>>;

/** The day asked about, the day whose knowledge of the law counts, and the readings chosen. */
export interface LawDay {
  readonly on: Day;
  readonly knownOn: Day;
  readonly readings: Readings;
}

/** Facts of a question: masks for yes/no and choice facts, numbers for days and amounts. What is not named is unknown. */
export type AskedFacts = Readonly<Partial<Record<FactName, number>>>;

/** What a question says of the expense; nothing said leaves the country open and the kind of expense none. */
export type AskedExpense = Partial<Pick<Line, 'kind' | 'country' | 'platform'>>;

/** Masks of the answers to a yes/no fact. */
export const NO = 1;
export const YES = 2;

/** Tries one demand of a support on the smallest claim that asks about a day: everything that happens in it happens on that day. */
export function tryDemand(
  support: Support,
  index: number,
  { on, knownOn, readings }: LawDay,
  facts: AskedFacts,
  expense: AskedExpense = {},
): Outcome {
  const { claim, line } = claimOn(on);
  const test = compileLaw(readings).bySupport.get(support.id)?.tests[index];
  if (test === undefined) throw new Error(`${support.id} has no demand at ${index}`);
  const slots = [...claim.slots];
  for (const [fact, value] of Object.entries(facts)) slots[slotOf(fact as FactName)] = value;
  return test({ ...line, ...expense }, { claim, slots, decidedOn: on, knownOn, filingDay: on });
}

/** Throws a `Problem` for a reading that is chosen but not registered. */
export function checkReadings(on: Day, readings: Readings): void {
  if (Object.keys(readings).length > 0) intake(askingFile(on, readings));
}

interface Asked {
  readonly claim: Claim;
  readonly line: Line;
}

const asked = new Map<number, Asked>();
const KEPT = 64;

function claimOn(on: Day): Asked {
  const known = asked.get(on);
  if (known !== undefined) return known;
  const claim = intake(askingFile(on, {}));
  const made = { claim, line: claim.lines[0] as Line };
  if (asked.size >= KEPT) asked.clear();
  asked.set(on, made);
  return made;
}

function askingFile(on: Day, readings: Readings): Parameters<typeof intake>[0] {
  const day = formatDay(on);
  return {
    format: 'kervan-claim/1',
    claim: 'query',
    regime: 'e-export',
    beneficiary: 'query',
    quarter: formatQuarter(quarterOf(on)),
    facts: [],
    lines: [
      {
        id: 'query',
        support: 'query',
        kind: 'query',
        platform: 'query',
        activity: { from: day, until: formatDay(addDays(on, 1)) },
        document: { number: 'query', issuer: 'query', day },
        payment: { reference: 'query', day },
      },
    ],
    rates: [],
    readings: Object.fromEntries(
      Object.entries(readings).map(([doubt, reading]) => [doubt, { reading, by: 'query', reason: 'query' }]),
    ),
  };
}
