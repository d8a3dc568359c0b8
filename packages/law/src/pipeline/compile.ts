import { entryStart } from '@kervan/kit';
import { asksAmount, restsOnFactsAlone } from '../constructs/by-facts.ts';
import { type Ceiling, isByReading, TIERS } from '../constructs/ceiling.ts';
import { compileRate } from '../constructs/compile-rate.ts';
import type { Compiling } from '../constructs/condition.ts';
import type { CountLimit, Measure } from '../constructs/count-limit.ts';
import { partsUnder, poolKey } from '../constructs/pool.ts';
import type { Demand } from '../constructs/rule.ts';
import type { ShareGroup } from '../constructs/share-cap.ts';
import type { Support } from '../constructs/support.ts';
import { readingInForce } from '../doubts/register.ts';
import { readingsText } from '../facts/claim.ts';
import { supports } from '../supports.ts';
import type { Choices, CompiledLaw, CompiledLimit, CompiledPeriod, CompiledSupport } from './compiled.ts';

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
  const choices = choicesUnder(readingOf);
  const law: CompiledLaw = {
    readingOf,
    choices,
    bySupport: new Map(supports.map((support) => [support.id, compileSupport(support, readingOf, choices)])),
  };
  if (compiled.size >= KEPT) compiled.clear();
  compiled.set(key, law);
  return law;
}

function choicesUnder(readingOf: (doubt: string) => string): Choices {
  return {
    conversion: {
      'e-export': readingOf('E-2.34-conversion') === 'down' ? 'down' : 'half-up',
      logistics: readingOf('L-18-conversion') === 'down' ? 'down' : 'half-up',
    },
    award: {
      'e-export': readingOf('E-2.34-award') === 'half-up-per-line' ? 'half-up' : 'down',
      logistics: readingOf('L-18-award') === 'half-up' ? 'half-up' : 'down',
    },
    limitFirst: readingOf('E-2.34-order') === 'limit-then-ratio',
    fifteenth: readingOf('E-2.24') === 'fifteenth',
    payments: readingOf('M-10'),
  };
}

const FULL = 10_000;

function compileSupport(
  support: Support,
  readingOf: (doubt: string) => string,
  choices: Choices,
): CompiledSupport {
  const compiling: Compiling = { readingOf, days: new Map() };
  const tests = support.demands.map(({ condition }, at) => ({ at, test: condition.compile(compiling) }));
  const byFacts = (at: number) => restsOnFactsAlone((support.demands[at] as Demand).condition);
  return {
    support,
    demands: support.demands,
    tests: tests.map(({ test }) => test),
    factTests: tests.filter(({ at }) => byFacts(at)),
    lineTests: tests.filter(({ at }) => !byFacts(at)),
    byAmount: tests.map(({ at }) => at).filter((at) => asksAmount((support.demands[at] as Demand).condition)),
    bookedOn: support.bookedOn.compile(compiling),
    rateOf: compileRate(support.rate, compiling),
    period: compilePeriod(support, compiling),
    scales: support.scales ?? [],
    award: choices.award[support.regime],
    conversion: choices.conversion[support.regime],
    mostOfExpense: support.rate.most?.points ?? FULL,
    caps: (support.caps ?? []).map((cap) => ({ cap, excused: cap.unless?.compile(compiling) })),
    counts: support.counts.map((count) => ({
      count,
      head: `${support.id}/${count.name}`,
      parts: partsUnder(count.per, readingOf),
      measure: measureUnder(count, readingOf),
      byMonths: count.sameMonth !== undefined && readingOf(count.sameMonth.doubt) === count.sameMonth.reading,
    })),
    shareGroup: shareGroupOf(support, readingOf),
    limits: limitsByTier(support, readingOf),
    lastTier: Math.max(...support.limits.map(({ tier }) => tier)),
  };
}

function compilePeriod({ period }: Support, compiling: Compiling): CompiledPeriod | undefined {
  if (period === undefined) return undefined;
  const { readingOf } = compiling;
  return {
    period,
    parts: partsUnder(period.per, readingOf),
    byYears: readingOf('C-1') === 'support-year',
    clips: (period.clips ?? []).map((clip) => ({
      clip,
      on: clip.on.compile(compiling),
      excused: clip.unless?.compile(compiling),
    })),
  };
}

function measureUnder({ measure }: CountLimit, readingOf: (doubt: string) => string): Measure {
  return typeof measure === 'string' ? measure : (measure.by[readingOf(measure.doubt)] ?? 'in-all');
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
    kinds: ceiling.kinds,
    partsOn,
    yearOnly,
    sizedFrom: firstSizedDay(ceiling),
    keyOf: (line, booked, year, supportYear) => {
      if (!yearOnly) return poolKey(ceiling.key, line, partsOn(booked), year, supportYear);
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
