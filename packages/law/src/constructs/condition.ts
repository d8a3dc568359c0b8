import type { Dated, Day, Money, Words } from '@kervan/kit';
import type { FactName } from '../facts/catalogue.ts';
import type { Line } from '../facts/claim.ts';
import type { Compiling, Outcome, RunContext } from './outcome.ts';

export * from './outcome.ts';

/** A condition as a value: what it needs, how it is said, its canonical form, and the closure it compiles to. */
export interface Condition {
  readonly construct: string;
  readonly needs: readonly FactName[];
  readonly doubts: readonly string[];
  /** The demand in both languages: "status is company, consortium or retail site". */
  readonly words: Words;
  readonly canonical: unknown;
  /** What it is made of; absent where nobody needs to look inside. */
  readonly shape?: Shape;
  compile(compiling: Compiling): (line: Line, run: RunContext) => Outcome;
}

/** A day that a rule speaks of. Compiles to a number; NaN stands for a day not known, which may be any day. */
export interface DayOf {
  readonly needs: readonly FactName[];
  readonly doubts: readonly string[];
  readonly words: Words;
  readonly canonical: unknown;
  readonly shape: DayShape;
  compile(compiling: Compiling): (line: Line, run: RunContext) => number;
}

/** A figure in minor units that must be passed: “over” is strict. */
export interface ThresholdFigure {
  readonly cents: bigint;
}

/**
 * What a condition is made of, for those who ask what would make it hold rather than whether it does. A condition compiles
 * without it; the finder walks it.
 */
export type Shape =
  | { readonly is: 'all' | 'any'; readonly parts: readonly Condition[] }
  | { readonly is: 'reading'; readonly doubt: string; readonly by: Readonly<Record<string, Condition>> }
  | { readonly is: 'answer'; readonly fact: FactName; readonly answers: readonly string[] }
  | OverShape
  | AmountShape
  | ListedShape
  | DaysShape
  | CountryShape
  /** About one expense: its month, the period it is filed in; or its kind, with the kinds that are named. */
  | { readonly is: 'expense'; readonly kinds?: Readonly<Record<string, Words>> };

/** A figure of the previous calendar year that must pass a threshold. */
export interface OverShape {
  readonly is: 'over';
  readonly fact: FactName;
  readonly rule: string;
  readonly history: Dated<ThresholdFigure>;
  readonly on: DayOf;
}

/** A told figure that must reach an amount of the law, itself included, or stay under it. */
export interface AmountShape {
  readonly is: 'amount';
  readonly fact: FactName;
  readonly reaches: boolean;
  readonly rule: string;
  readonly history: Dated<Money>;
  readonly on: DayOf;
}

export interface ListedShape {
  readonly is: 'listed';
  readonly id: string;
  readonly name: Words;
  readonly on: DayOf;
  readonly history: (country: string, platform: string) => Dated<unknown>;
  /** Whether the list as it stood on a day covers the line. */
  readonly covers: (line: Line, run: RunContext, day: Day) => Outcome;
}

export interface DaysShape {
  readonly is: 'days';
  readonly relation: 'onOrAfter' | 'before' | 'onOrBefore';
  readonly a: DayOf;
  readonly b: DayOf;
}

/** The country is within a fixed set, or outside it. */
export interface CountryShape {
  readonly is: 'country';
  readonly codes: ReadonlySet<string>;
  readonly within: boolean;
  readonly name: Words;
}

/** What a day is made of. */
export type DayShape =
  | { readonly is: 'line' | 'known' }
  | { readonly is: 'fact'; readonly fact: FactName }
  | { readonly is: 'fixed'; readonly day: Day }
  /** So many months later (earlier when negative), the first of the month after, or so many days later. */
  | {
      readonly is: 'later';
      readonly of: DayOf;
      readonly months: number | 'month-after' | { readonly days: number };
    }
  | { readonly is: 'reading'; readonly doubt: string; readonly by: Readonly<Record<string, DayOf>> };
