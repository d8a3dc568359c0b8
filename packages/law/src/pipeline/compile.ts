import type { Rounding } from '@kervan/kit';
import type { Compiling, Outcome, RunContext } from '../constructs/condition.ts';
import type { Demand } from '../constructs/rule.ts';
import type { Support } from '../constructs/support.ts';
import { compileRate, type RateOnLine } from '../constructs/support-rate.ts';
import { readingInForce } from '../doubts/register.ts';
import { supports } from '../e-export/supports.ts';
import { type Line, readingsText } from '../facts/claim.ts';

/** A support compiled to closures under one set of readings. */
export interface CompiledSupport {
  readonly support: Support;
  readonly demands: readonly Demand[];
  readonly tests: readonly ((line: Line, run: RunContext) => Outcome)[];
  readonly bookedOn: (line: Line, run: RunContext) => number;
  readonly rateOf: (line: Line, run: RunContext, booked: number) => RateOnLine;
  /** Ledger key of the limit at an index in a year. */
  readonly limitKey: (index: number, year: number) => string;
}

/** The readings that a stage of the pipeline itself asks for, looked up once. */
export interface Choices {
  readonly conversion: Rounding;
  readonly award: Rounding;
  readonly limitFirst: boolean;
  readonly fifteenth: boolean;
  readonly sharesOverCountries: boolean;
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
    sharesOverCountries: readingOf('E-13.24') === 'marketplace-quarter',
  };
}

function compileSupport(support: Support, readingOf: (doubt: string) => string): CompiledSupport {
  const compiling: Compiling = { readingOf, days: new Map() };
  return {
    support,
    demands: support.demands,
    tests: support.demands.map((demand) => demand.condition.compile(compiling)),
    bookedOn: support.bookedOn.compile(compiling),
    rateOf: compileRate(support.rate, readingOf),
    limitKey: limitKeys(support),
  };
}

/** Ledger keys of a support's yearly limits, each text made once. */
function limitKeys(support: Support): (index: number, year: number) => string {
  const made = support.limits.map(() => new Map<number, string>());
  return (index, year) => {
    const keys = made[index] as Map<number, string>;
    let key = keys.get(year);
    if (key === undefined) {
      const scope =
        support.limits[index]?.scope === 'section' ? 'e-export/section-total' : `${support.id}/ceiling`;
      key = `${scope}|${year}`;
      keys.set(year, key);
    }
    return key;
  };
}
