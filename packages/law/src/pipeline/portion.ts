import type { Words } from '@kervan/kit';
import type { CountLimit } from '../constructs/count-limit.ts';
import type { RateOnLine } from '../constructs/support-rate.ts';
import type { Line, RateOnDay } from '../facts/claim.ts';
import type { Allowance } from './allowance.ts';
import type { CompiledSupport } from './compile.ts';

/** The steps whose outcome a portion keeps. Steps up to `SHARES` are in the line's currency, later ones in kuruş. */
export const ASKED = 0;
export const LINES = 1;
export const THINGS = 2;
export const DOCUMENT = 3;
export const SHARES = 4;
export const LIRA = 5;
export const DUE = 6;
export const FIRST_LIMIT = 7;

/**
 * What flows through the pipeline: a line's amount, as bounds that meet when everything is known. Each step leaves its outcome
 * behind, so the record of the run is the portion itself, and words are made only when somebody reads.
 */
export class Portion {
  readonly line: Line;
  readonly support: CompiledSupport;
  private readonly least: bigint[] = [0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n];
  /** The same array as `least` as long as the bounds meet at every step, which is most often. */
  private most: bigint[] = this.least;
  /** Outcomes of the demands, two bits each, fifteen to a number. */
  verdictsLow = 0;
  verdictsHigh = 0;
  /** Index of the first demand that failed; -1 when none did. */
  refusedBy = -1;
  /** Whether a demand could go either way. */
  undecided = false;
  /** The day that books the expense; NaN when unknown. */
  booked = Number.NaN;
  /** Its calendar year; NaN when unknown. */
  bookedYear = Number.NaN;
  rate: RateOnDay | undefined = undefined;
  share: RateOnLine | undefined = undefined;
  /** The limits it flowed through, by tier. */
  readonly limits: (Allowance | undefined)[] = [undefined, undefined, undefined];
  /** The count of things it was beyond; undefined where it was not. */
  countedOut: CountLimit | undefined = undefined;
  /** Whether a count or limit goes by a thing that the line does not name. */
  thingUntold = false;
  /** The share it was held to; undefined where the support has none. */
  cap: Allowance | undefined = undefined;

  constructor(line: Line, support: CompiledSupport) {
    this.line = line;
    this.support = support;
  }

  /** What refuses the line whole: the first demand that failed, or a count of things it is beyond. */
  get refusal(): { readonly rule: string; readonly refusal: Words } | undefined {
    return this.support.demands[this.refusedBy] ?? this.countedOut;
  }

  /** The step after which what is left is the award. */
  get lastStep(): number {
    return FIRST_LIMIT + this.support.lastTier;
  }

  /** Leaves a step's outcome. */
  put(step: number, least: bigint, most: bigint): void {
    if (least !== most && this.most === this.least) this.most = this.least.slice();
    this.least[step] = least;
    this.most[step] = most;
  }

  leastAt(step: number): bigint {
    return this.least[step] as bigint;
  }

  mostAt(step: number): bigint {
    return this.most[step] as bigint;
  }
}
