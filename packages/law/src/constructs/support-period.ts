import type { Words } from '@kervan/kit';
import type { FactName } from '../facts/catalogue.ts';
import type { Condition, DayOf } from './condition.ts';
import type { PoolParts } from './pool.ts';

/**
 * The time a support is given for, counted from its own start: the oldest accepted expense of the first payment. What lies
 * outside is refused; an activity that runs over support years is laid on them day by day (L-18.19).
 */
export interface SupportPeriod {
  readonly rule: string;
  readonly article: string;
  /** What an expense is placed in time by: its invoice, its activity, or the month its activity starts in. */
  readonly by: 'document' | 'activity' | 'month';
  /** What has a start of its own: the support, a country, a unit. */
  readonly per: PoolParts;
  /** How many months it lasts; absent where no source sets an end. */
  readonly months?: number;
  readonly refusal: Words;
  /** Days that are refused apart from the rest: before the entry into force, after a closing or a repeal. */
  readonly clips?: readonly Clip[];
  /** Payments for so many months or more are laid on stretches of that length, each waiting for its form (L-6.6). */
  readonly waits?: {
    readonly rule: string;
    readonly kinds: readonly string[];
    readonly months: number;
    /** Last day for which the form was given. */
    readonly through: FactName;
  };
}

/** Days before a day, or from a day on, that are refused. */
export interface Clip {
  readonly rule: string;
  readonly side: 'before' | 'from';
  readonly on: DayOf;
  /** Where the condition holds, nothing is refused. */
  readonly unless?: Condition;
  readonly refusal: Words;
}
