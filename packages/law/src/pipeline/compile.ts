import type { Outcome, RunContext } from '../constructs/condition.ts';
import type { Demand } from '../constructs/rule.ts';
import type { Support } from '../constructs/support.ts';
import { compileRate, type RateOnLine } from '../constructs/support-rate.ts';
import { readingInForce } from '../doubts/register.ts';
import { supports } from '../e-export/supports.ts';
import type { Line } from '../facts/claim.ts';

/** A support compiled to closures under one set of readings. */
export interface CompiledSupport {
  readonly support: Support;
  readonly demands: readonly Demand[];
  readonly tests: readonly ((line: Line, run: RunContext) => Outcome)[];
  readonly bookedOn: (line: Line, run: RunContext) => number;
  readonly rateOf: (
    line: Line,
    run: RunContext,
    booked: number,
    known: Map<string, RateOnLine>,
  ) => RateOnLine;
}

/** The law compiled under one set of readings. */
export interface CompiledLaw {
  readonly readingOf: (doubt: string) => string;
  readonly bySupport: ReadonlyMap<string, CompiledSupport>;
}

const compiled = new Map<string, CompiledLaw>();
const KEPT = 64;

/** Compiles the law under chosen readings. Compiled once per set of readings and kept. */
export function compileLaw(chosen: Readonly<Record<string, string>>): CompiledLaw {
  const key = Object.keys(chosen)
    .sort()
    .map((doubt) => `${doubt}=${chosen[doubt]}`)
    .join('&');
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const readingOf = readingInForce(chosen);
  const law: CompiledLaw = {
    readingOf,
    bySupport: new Map(supports.map((support) => [support.id, compileSupport(support, readingOf)])),
  };
  if (compiled.size >= KEPT) compiled.clear();
  compiled.set(key, law);
  return law;
}

function compileSupport(support: Support, readingOf: (doubt: string) => string): CompiledSupport {
  return {
    support,
    demands: support.demands,
    tests: support.demands.map((demand) => demand.condition.compile({ readingOf })),
    bookedOn: support.bookedOn.compile({ readingOf }),
    rateOf: compileRate(support.rate, readingOf),
  };
}
