import type { Counted, Demand } from '../article.ts';
import type { Asked } from './asked.ts';
import type { Line } from './claim.ts';

export type { Counted, Demand };

/** A quotient: 1/2 for fifty per cent. */
export interface Ratio {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** Reason why a line's amount counts in part only; no ratio where an area or a number of days is not told. */
export interface Scale {
  readonly rule: string;
  readonly ratio: Ratio | undefined;
}

/** An upper limit in kuruş; the size is undefined where no source gives it. */
export interface Limit {
  readonly key: string;
  readonly size: bigint | undefined;
  readonly rule: string;
  /** The cell of the law's tables that gives the size: `L-T.unit.beneficiary.2024`. */
  readonly cell: string;
}

/** What one article of the circular says, for the evaluator to carry out. */
export interface Article {
  readonly support: string;
  /** Who may apply, and the rule that says so. */
  readonly applicants: readonly [rule: string, ...who: readonly string[]];
  /** What the six months run from: payment (L-16.3), document (L-16.5) or end of the event (L-16.2). */
  readonly window: 'payment' | 'document' | 'event';
  /** L-16.12: whether the support's line rests on a pre-approval. */
  readonly preApproval?: (asked: Asked) => boolean;
  /** The foreign unit of the beneficiary may pay (L-18.8). */
  readonly foreignUnitPays?: boolean;
  /** Papers need no Counsellor (L-18.11). */
  readonly withoutCounsellor?: boolean;
  /** Its own demands, each with the rule that refuses the line where it does not hold. */
  readonly demands: (asked: Asked, demand: Demand) => void;
  /** When support begins and which group of lines begins together. */
  readonly period?: {
    readonly rule: string;
    /** By the day of the document, without an end; or by the days of the activity, for five years. */
    readonly by: 'document' | 'activity';
    /** The day of a line that may be the group's first. */
    readonly first: (line: Line) => string;
    readonly group: (asked: Asked) => string;
  };
  /** Persons of whom only so many may be supported. */
  readonly counted?: (asked: Asked) => Counted | undefined;
  /** Things of which only so many may run on one day. */
  readonly atOnce?: (asked: Asked) => Counted | undefined;
  readonly scale?: (asked: Asked, accepted: readonly Line[]) => Scale | undefined;
  /** Upper limits of the expense itself, in kuruş, before the rate; undefined where a figure of it is not known. */
  readonly cap?: (
    asked: Asked,
    accepted: readonly Line[],
  ) => { readonly rule: string; readonly most: bigint | undefined } | undefined;
  /** The row of the tables, which names the cells of rate and ceiling. */
  readonly row: string;
  /** Part of the expense that is supported; undefined where no source tells. */
  readonly rate: (asked: Asked) => Ratio | undefined;
  /** Upper limits in the order in which they are used up. The year is the key of the support year, where there is one. */
  readonly limits: (asked: Asked, year: string) => readonly Limit[];
}
