import { entryStart, type Rounding } from '@kervan/kit';
import { restsOnFactsAlone } from '../constructs/by-facts.ts';
import { type Ceiling, isByReading, TIERS } from '../constructs/ceiling.ts';
import type { Compiling, Outcome, RunContext } from '../constructs/condition.ts';
import type { CountLimit } from '../constructs/count-limit.ts';
import { type PoolPart, partsUnder, poolKey } from '../constructs/pool.ts';
import type { Demand } from '../constructs/rule.ts';
import type { ShareGroup } from '../constructs/share-cap.ts';
import type { Support } from '../constructs/support.ts';
import { compileRate, type RateOnLine } from '../constructs/support-rate.ts';
import { readingInForce } from '../doubts/register.ts';
import { supports } from '../e-export/supports.ts';
import { type Line, readingsText } from '../facts/claim.ts';

/** A support compiled to closures under one set of readings. */
export interface CompiledSupport {
  readonly support: Support;
  readonly demands: readonly Demand[];
  /** The demands' tests in order; then apart, those that rest on facts alone and those that look at the line. */
  readonly tests: readonly ((line: Line, run: RunContext) => Outcome)[];
  readonly factTests: readonly NumberedTest[];
  readonly lineTests: readonly NumberedTest[];
  readonly bookedOn: (line: Line, run: RunContext) => number;
  readonly rateOf: (line: Line, run: RunContext, booked: number) => RateOnLine;
  readonly counts: readonly CompiledCount[];
  /** How wide the group of a share is; undefined where the support has none. */
  readonly shareGroup: ShareGroup | undefined;
  /** Its limits by tier, and the highest tier that has one. */
  readonly limits: readonly (CompiledLimit | undefined)[];
  readonly lastTier: number;
}

/** A demand's test with the demand's place. */
export interface NumberedTest {
  readonly at: number;
  readonly test: (line: Line, run: RunContext) => Outcome;
}

/** A count under one set of readings. */
export interface CompiledCount {
  readonly count: CountLimit;
  readonly head: string;
  readonly parts: readonly PoolPart[];
  /** Whether things of one calendar month count as running together. */
  readonly byMonths: boolean;
}

/** A limit under one set of readings. */
export interface CompiledLimit {
  readonly ceiling: Ceiling;
  readonly partsOn: (booked: number) => readonly PoolPart[];
  /** Ledger key of a line booked on a day. */
  readonly keyOf: (line: Line, booked: number, year: number) => string;
  /** Whether lines differ in their key only by the year. */
  readonly yearOnly: boolean;
  /** The first day for which a source gives a size: from there on it is the same for a whole year. */
  readonly sizedFrom: number;
}

/** The readings that a stage of the pipeline itself asks for, looked up once. */
export interface Choices {
  readonly conversion: Rounding;
  readonly award: Rounding;
  readonly limitFirst: boolean;
  readonly fifteenth: boolean;
}

/** The law compiled under one set of readings. */
export interface CompiledLaw {
  readonly readingOf: (doubt: string) => string;
  readonly choices: Choices;
  readonly bySupport: ReadonlyMap<string, CompiledSupport>;
}

const compiled = new Map<string, CompiledLaw>();
const KEPT = 64;

/** Compiles the law under the readings a claim chose. Compiled once per set of readings and kept. */
export function compileLaw(
  chosen: Readonly<Record<string, string>>,
  key = readingsText(chosen),
): CompiledLaw {
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const readingOf = readingInForce(chosen);
  const law: CompiledLaw = {
    readingOf,
    choices: choicesUnder(readingOf),
    bySupport: new Map(supports.map((support) => [support.id, compileSupport(support, readingOf)])),
  };
  if (compiled.size >= KEPT) compiled.clear();
  compiled.set(key, law);
  return law;
}

function choicesUnder(readingOf: (doubt: string) => string): Choices {
  return {
    conversion: readingOf('E-2.34-conversion') === 'down' ? 'down' : 'half-up',
    award: readingOf('E-2.34-award') === 'half-up-per-line' ? 'half-up' : 'down',
    limitFirst: readingOf('E-2.34-order') === 'limit-then-ratio',
    fifteenth: readingOf('E-2.24') === 'fifteenth',
  };
}

function compileSupport(support: Support, readingOf: (doubt: string) => string): CompiledSupport {
  const compiling: Compiling = { readingOf, days: new Map() };
  const tests = support.demands.map(({ condition }, at) => ({ at, test: condition.compile(compiling) }));
  const byFacts = (at: number) => restsOnFactsAlone((support.demands[at] as Demand).condition);
  return {
    support,
    demands: support.demands,
    tests: tests.map(({ test }) => test),
    factTests: tests.filter(({ at }) => byFacts(at)),
    lineTests: tests.filter(({ at }) => !byFacts(at)),
    bookedOn: support.bookedOn.compile(compiling),
    rateOf: compileRate(support.rate, readingOf),
    counts: support.counts.map((count) => ({
      count,
      head: `${support.id}/${count.name}`,
      parts: partsUnder(count.per, readingOf),
      byMonths: count.sameMonth !== undefined && readingOf(count.sameMonth.doubt) === count.sameMonth.reading,
    })),
    shareGroup: shareGroupOf(support, readingOf),
    limits: limitsByTier(support, readingOf),
    lastTier: Math.max(...support.limits.map(({ tier }) => tier)),
  };
}

function shareGroupOf(support: Support, readingOf: (doubt: string) => string): ShareGroup | undefined {
  const cap = support.shares[0];
  if (cap === undefined) return undefined;
  return cap.groups[readingOf(cap.granularity)] ?? Object.values(cap.groups)[0];
}

function limitsByTier(support: Support, readingOf: (doubt: string) => string) {
  const limits: (CompiledLimit | undefined)[] = new Array(TIERS).fill(undefined);
  for (const ceiling of support.limits) limits[ceiling.tier] = compileLimit(ceiling, readingOf);
  return limits;
}

function compileLimit(ceiling: Ceiling, readingOf: (doubt: string) => string): CompiledLimit {
  const { since } = ceiling;
  const parts = partsUnder(ceiling.per, readingOf);
  const later = since === undefined ? parts : partsUnder(since.per, readingOf);
  const partsOn = (booked: number) => (since !== undefined && booked >= since.day ? later : parts);
  const yearOnly = since === undefined && parts.length === 1 && parts[0] === 'year';
  const made = new Map<number, string>();
  return {
    ceiling,
    partsOn,
    yearOnly,
    sizedFrom: firstSizedDay(ceiling),
    keyOf: (line, booked, year) => {
      if (!yearOnly) return poolKey(ceiling.key, line, partsOn(booked), year);
      // Each text made once: a claim asks for it line by line.
      let key = made.get(year);
      if (key === undefined) {
        key = `${ceiling.key}|${year}`;
        made.set(year, key);
      }
      return key;
    },
  };
}

function firstSizedDay({ table }: Ceiling): number {
  const tables = isByReading(table) ? Object.values(table.by) : [table];
  const histories = tables.flatMap((one) => Object.values(one));
  return Math.min(...histories.flatMap(({ entries }) => entries.map(entryStart)));
}
