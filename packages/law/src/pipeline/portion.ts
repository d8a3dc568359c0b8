import type { Day, Words } from '@kervan/kit';
import type { CountLimit } from '../constructs/count-limit.ts';
import type { Scale } from '../constructs/scale.ts';
import type { RateOnLine } from '../constructs/support-rate.ts';
import type { Line, RateOnDay } from '../facts/claim.ts';
import type { Allowance, SizeFor } from './allowance.ts';
import type { CompiledSupport } from './compiled.ts';

/** The steps whose outcome a portion keeps. Steps up to `SHARES` are in the line's currency, later ones in kuruş. */
export const ASKED = 0;
export const LINES = 1;
export const PERIOD = 2;
export const THINGS = 3;
export const SCALES = 4;
export const DOCUMENT = 5;
export const SHARES = 6;
export const LIRA = 7;
export const CAPS = 8;
export const DUE = 9;
export const FIRST_LIMIT = 10;

/** The days of a line that a portion stands for, where a line was laid on several stretches of time. */
export interface PortionDays {
  readonly from: Day;
  /** The day after the last one. */
  readonly until: Day;
  /** Its days among those of the whole line. */
  readonly days: number;
  readonly of: number;
}

/** What a line names for itself. */
export type NamedPart = 'item' | 'person' | 'body';

const NO_PARTS: readonly NamedPart[] = [];
const NO_DAYS: readonly Day[] = [];

/** Why a stretch of time is refused. */
export interface PeriodRefusal {
  readonly rule: string;
  readonly refusal: Words;
}

/**
 * What flows through the pipeline: a line's amount, as bounds that meet when everything is known. Each step leaves its outcome
 * behind, so the record of the run is the portion itself, and words are made only when somebody reads.
 */
export class Portion {
  readonly line: Line;
  readonly support: CompiledSupport;
  // Written out: a literal is made at once, and there are as many of them as lines.
  private readonly least: bigint[] = [0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n, 0n];
  /** The same array as `least` as long as the bounds meet at every step, which is most often. */
  private most: bigint[] = this.least;
  /** The stretch of time it stands for; undefined where it is the whole line. */
  readonly stretch: PortionDays | undefined;
  /** First day of the support year it falls in; NaN where there is none or it is not known. */
  supportYear = Number.NaN;
  /** Why its stretch of time is refused; undefined where it is not. */
  outOfTime: PeriodRefusal | undefined = undefined;
  /** The rule whose form it waits for (L-6.6); undefined where it waits for none. */
  waitsFor: string | undefined = undefined;
  /** Outcomes of the demands, two bits each, fifteen to a number. */
  verdictsLow = 0;
  verdictsHigh = 0;
  verdictsTop = 0;
  /** Index of the first demand that failed; -1 when none did. */
  refusedBy = -1;
  /** Whether a demand could go either way. */
  undecided = false;
  /** The day that books the expense; NaN when unknown. */
  booked = Number.NaN;
  /** Its calendar year; NaN when unknown. */
  bookedYear = Number.NaN;
  rate: RateOnDay | undefined = undefined;
  /** Days whose rate may count and was not told. */
  missingRates: readonly Day[] = NO_DAYS;
  /** Whether that rate is the one of the 15th (L-18.2). */
  fifteenth = false;
  share: RateOnLine | undefined = undefined;
  /** The limits it flowed through, by tier. */
  readonly limits: (Allowance | undefined)[] = [undefined, undefined, undefined];
  /** The count of things it was beyond; undefined where it was not. */
  countedOut: CountLimit | undefined = undefined;
  /** What a count or limit goes by and the line does not name. */
  unnamed: readonly NamedPart[] = NO_PARTS;
  /** The measure beyond whose limit it is refused; undefined where it is not. */
  scaledOut: Scale | undefined = undefined;
  /** On how many support years it may lie while they are not known: each has a ceiling and a rounding of its own. */
  slack = 0n;
  /** Tiers whose limit counts only what is paid in the end, with the size it had. */
  paidFrom: readonly (readonly [tier: number, size: SizeFor])[] | undefined = undefined;
  /** Whether nobody knows which allowance of a limit it uses. */
  limitUntold = false;
  /** Whether no source gives the amount of a cap that it meets, or of every allowance it may use. */
  sizeUnknown = false;
  /** The share it was held to; undefined where the support has none. */
  cap: Allowance | undefined = undefined;

  constructor(line: Line, support: CompiledSupport, stretch?: PortionDays) {
    this.line = line;
    this.support = support;
    this.stretch = stretch;
  }

  /**
   * What refuses it whole: the first demand that failed, the time it lies in, a count of things it is beyond, or a measure.
   */
  get refusal(): { readonly rule: string; readonly refusal: Words } | undefined {
    const measure = this.scaledOut;
    return (
      this.support.demands[this.refusedBy] ??
      this.outOfTime ??
      this.countedOut ??
      (measure === undefined ? undefined : { rule: measure.rule, refusal: measure.title })
    );
  }

  /** Notes that a count or limit goes by a part that the line does not name. */
  lacks(part: NamedPart): void {
    if (!this.unnamed.includes(part)) this.unnamed = [...this.unnamed, part];
  }

  /** The same line for one stretch of its days; the outcome of its demands goes with it. */
  ofStretch(stretch: PortionDays): Portion {
    const part = new Portion(this.line, this.support, stretch);
    part.verdictsLow = this.verdictsLow;
    part.verdictsHigh = this.verdictsHigh;
    part.verdictsTop = this.verdictsTop;
    part.refusedBy = this.refusedBy;
    part.undecided = this.undecided;
    part.slack = this.slack;
    part.sizeUnknown = this.sizeUnknown;
    return part;
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
