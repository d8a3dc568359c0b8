import type { Day } from '@kervan/kit';
import { type Claim, INHERIT, type Line } from '../facts/claim.ts';

/** What a condition came to, as a mask of the outcomes still possible: 1 fails, 2 holds, 3 either. */
export type Outcome = 1 | 2 | 3;

export const FAILS = 1;
export const HOLDS = 2;
export const EITHER = 3;

export function outcomeOf(holds: boolean): Outcome {
  return holds ? HOLDS : FAILS;
}

/** The days that one assessment is made for, and the facts as assumed in this run. */
export interface RunContext {
  readonly claim: Claim;
  /** The claim-wide facts; a run over an assumed answer has its own copy. */
  readonly slots: readonly number[];
  readonly decidedOn: Day;
  readonly knownOn: Day;
  /** The day of filing; without one, the day of decision stands in ("if filed on that day"). */
  readonly filingDay: Day;
}

/** The fact of a line: its own, or the claim's. */
export function slotOn(line: Line, run: RunContext, slot: number): number {
  const own = line.slots[slot] as number;
  return own === INHERIT ? (run.slots[slot] as number) : own;
}

/** What compiling depends on: the reading in force for each doubt. */
export interface Compiling {
  readonly readingOf: (doubt: string) => string;
  /** Days compiled so far: two demands that speak of one day work it out once a line. */
  readonly days: Map<object, (line: Line, run: RunContext) => number>;
}
