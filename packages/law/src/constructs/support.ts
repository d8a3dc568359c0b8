import type { Words } from '@kervan/kit';
import type { Regime } from '../facts/claim-file.ts';
import type { Ceiling } from './ceiling.ts';
import type { CountLimit } from './count-limit.ts';
import type { DayOf } from './days.ts';
import type { LiraCap } from './lira-cap.ts';
import type { Demand } from './rule.ts';
import type { Scale } from './scale.ts';
import type { ShareCap } from './share-cap.ts';
import type { SupportPeriod } from './support-period.ts';
import type { SupportRate } from './support-rate.ts';

/** A support of the law as a value: who may, when, what counts, which caps, what rate, which ceilings. */
export interface Support {
  /** Its regime and its name: `e-export/order-fulfilment`. */
  readonly id: string;
  readonly regime: Regime;
  readonly title: Words;
  readonly article: string;
  readonly demands: readonly Demand[];
  /** The day that books an expense to a year and picks its ceiling, list and bonus. */
  readonly bookedOn: DayOf;
  /** The time it is given for, from its own start; absent where demands say it or there is none. */
  readonly period?: SupportPeriod;
  readonly counts: readonly CountLimit[];
  /** Measures that count only up to a limit. */
  readonly scales?: readonly Scale[];
  readonly shares: readonly ShareCap[];
  /** Limits on the lira of one expense, before the rate. */
  readonly caps?: readonly LiraCap[];
  /** Kinds whose payments take the rate of the 15th where a month has more than three of them (L-18.2). */
  readonly adKinds?: readonly string[];
  readonly rate: SupportRate;
  readonly limits: readonly Ceiling[];
  /** How long and per what it is given, for people; null where the law sets no time. */
  readonly duration: Words | null;
  readonly durationRule: string;
  readonly filing: Words;
  /** Rules that name the papers of pre-approval and payment. */
  readonly papers: readonly string[];
}

/** A support under the regime that its id names. */
export function support(value: Omit<Support, 'regime'>): Support {
  return { ...value, regime: value.id.startsWith('logistics/') ? 'logistics' : 'e-export' };
}
