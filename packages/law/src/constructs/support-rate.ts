import type { BasisPoints, Dated, Day, Source, Words } from '@kervan/kit';
import type { FactName } from '../facts/catalogue.ts';
import type { Condition, DayOf } from './condition.ts';

/** The share of an expense that a support pays: a base, points added for countries on a list, and a limit on the whole. */
export interface SupportRate {
  /** `unknown` where no source gives the rate: the eligible base is shown and no lira figure. */
  readonly base: {
    readonly points: BasisPoints | 'unknown';
    readonly source: Source;
    /** Classes of applicants for whom no source gives it. */
    readonly unknownFor?: { readonly fact: FactName; readonly answers: readonly string[] };
  };
  /** Points added while the country is on the list; absent where the law gives no bonus. */
  readonly bonus?: {
    readonly points: BasisPoints;
    readonly list: (country: string) => Dated<boolean>;
    readonly source: Source;
    /** A doubt about the bonus: until which day it is given under each reading (`never`, `always` or a day, that day out). */
    readonly reading?: { readonly doubt: string; readonly by: Readonly<Record<string, BonusTime>> };
  };
  /** The award never exceeds this share of the expense (E-2.5); absent where no source limits it. */
  readonly most?: { readonly points: BasisPoints; readonly source: Source };
  /** The support follows the share of Turkish products in sales (E-2.6); absent where it does not. */
  readonly ratio?: {
    readonly fact: FactName;
    readonly source: Source;
    readonly doubt: string;
    /** Whether it counts under each reading; a condition where only some expenses follow it (L-6.10, O-16). */
    readonly inScope: Readonly<Record<string, boolean | Condition>>;
    /** What the share is called; absent: the share of Turkish products. */
    readonly title?: Words;
  };
  /** Points added where a condition holds (L-15.1, L-15.2); absent where the law gives none. */
  readonly addition?: Addition;
}

/** Points that an examiner may add. */
export interface Addition {
  readonly source: Source;
  readonly title: Words;
  readonly when: Condition;
  /** The list it goes by, with the day whose version counts; absent where it goes by none. */
  readonly list?: { readonly id: 'EK-3'; readonly on: DayOf };
  /** How many points the words mean under each reading of a doubt (O-1). */
  readonly points: { readonly doubt: string; readonly by: Readonly<Record<string, BasisPoints>> };
  /** Whether “may be applied” is applied (O-2). */
  readonly applied: { readonly doubt: string; readonly by: Readonly<Record<string, boolean>> };
  /** Points judged by the examiner, at most those; absent: all of them. */
  readonly upTo?: FactName;
}

/** How long a bonus is given: never, always, or for expenses booked before a day. */
export type BonusTime = 'never' | 'always' | { readonly before: Day };

/** What a rate came to for one line: bounds of the rate with its bonus, bounds of the Turkish-product ratio (basis points). */
export interface RateOnLine {
  /** False where no source gives the rate: then the bounds run from nothing to the whole expense. */
  readonly known: boolean;
  readonly rateLeast: BasisPoints;
  readonly rateMost: BasisPoints;
  readonly ratioLeast: BasisPoints;
  readonly ratioMost: BasisPoints;
  /** Entries of the list that the bonus rests on; two when the truth lies between them. */
  readonly list: readonly Source[];
}

/** How long the bonus is given under the readings in force. */
export function bonusTimeUnder({ bonus }: SupportRate, readingOf: (doubt: string) => string): BonusTime {
  if (bonus === undefined) return 'never';
  return bonus.reading === undefined
    ? 'always'
    : (bonus.reading.by[readingOf(bonus.reading.doubt)] ?? 'never');
}
