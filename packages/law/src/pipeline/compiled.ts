import type { Rounding } from '@kervan/kit';
import type { Ceiling } from '../constructs/ceiling.ts';
import type { Outcome, RunContext } from '../constructs/condition.ts';
import type { CountLimit, Measure } from '../constructs/count-limit.ts';
import type { LiraCap } from '../constructs/lira-cap.ts';
import type { PoolPart } from '../constructs/pool.ts';
import type { Demand } from '../constructs/rule.ts';
import type { Scale } from '../constructs/scale.ts';
import type { ShareGroup } from '../constructs/share-cap.ts';
import type { Support } from '../constructs/support.ts';
import type { Clip, SupportPeriod } from '../constructs/support-period.ts';
import type { RateOnLine } from '../constructs/support-rate.ts';
import type { Line } from '../facts/claim.ts';
import type { Regime } from '../facts/claim-file.ts';

/** A support compiled to closures under one set of readings. */
export interface CompiledSupport {
  readonly support: Support;
  readonly demands: readonly Demand[];
  /** The demands' tests in order; then apart, those that rest on facts alone and those that look at the line. */
  readonly tests: readonly ((line: Line, run: RunContext) => Outcome)[];
  readonly factTests: readonly NumberedTest[];
  readonly lineTests: readonly NumberedTest[];
  /** Places of the demands that ask for an amount of the law; of some years no source gives it. */
  readonly byAmount: readonly number[];
  readonly bookedOn: (line: Line, run: RunContext) => number;
  readonly rateOf: (line: Line, run: RunContext, booked: number) => RateOnLine;
  /** The time it is given for; undefined where it has none of its own. */
  readonly period: CompiledPeriod | undefined;
  readonly counts: readonly CompiledCount[];
  readonly scales: readonly Scale[];
  readonly caps: readonly CompiledCap[];
  /** How awards and conversions of its regime are ended. */
  readonly award: Rounding;
  readonly conversion: Rounding;
  /** The most of an expense that is paid, in basis points. */
  readonly mostOfExpense: number;
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

/** A period under one set of readings. */
export interface CompiledPeriod {
  readonly period: SupportPeriod;
  /** What has a start of its own. */
  readonly parts: readonly PoolPart[];
  /** Whether lines are cut where one support year ends and the next begins. */
  readonly byYears: boolean;
  readonly clips: readonly CompiledClip[];
}

/** Days that are refused apart, with the condition that excuses them. */
export interface CompiledClip {
  readonly clip: Clip;
  readonly on: (line: Line, run: RunContext) => number;
  readonly excused: ((line: Line, run: RunContext) => Outcome) | undefined;
}

/** A limit on lira with the condition that excuses from it. */
export interface CompiledCap {
  readonly cap: LiraCap;
  readonly excused: ((line: Line, run: RunContext) => Outcome) | undefined;
}

/** A count under one set of readings. */
export interface CompiledCount {
  readonly count: CountLimit;
  readonly head: string;
  readonly parts: readonly PoolPart[];
  readonly measure: Measure;
  /** Whether things of one calendar month count as running together. */
  readonly byMonths: boolean;
}

/** A limit under one set of readings. */
export interface CompiledLimit {
  readonly ceiling: Ceiling;
  /** The only kinds of expense it is for; undefined where it is for all. */
  readonly kinds: readonly string[] | undefined;
  readonly partsOn: (booked: number) => readonly PoolPart[];
  /** Ledger key of a line booked on a day, in a support year. */
  readonly keyOf: (line: Line, booked: number, year: number, supportYear: number) => string;
  /** Whether lines differ in their key only by the year. */
  readonly yearOnly: boolean;
  /** The first day for which a source gives a size: from there on it is the same for a whole year. */
  readonly sizedFrom: number;
}

/** The readings that a stage of the pipeline itself asks for, looked up once. */
export interface Choices {
  readonly conversion: Readonly<Record<Regime, Rounding>>;
  readonly award: Readonly<Record<Regime, Rounding>>;
  readonly limitFirst: boolean;
  /** Whether e-export payments too take the rate of the 15th (E-2.24). */
  readonly fifteenth: boolean;
  /** Which ad payments of a month are counted together (M-10). */
  readonly payments: string;
}

/** The law compiled under one set of readings. */
export interface CompiledLaw {
  readonly readingOf: (doubt: string) => string;
  readonly choices: Choices;
  readonly bySupport: ReadonlyMap<string, CompiledSupport>;
}
