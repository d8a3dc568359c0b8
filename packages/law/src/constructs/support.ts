import type { Words } from '@kervan/kit';
import type { YearlyCeiling } from './ceiling.ts';
import type { DayOf } from './days.ts';
import type { Demand } from './rule.ts';
import type { ShareCap } from './share-cap.ts';
import type { SupportRate } from './support-rate.ts';

/** A support of the law as a value: who may, when, what counts, which caps, what rate, which ceilings. */
export interface Support {
  readonly id: string;
  readonly title: Words;
  readonly article: string;
  readonly demands: readonly Demand[];
  /** The day that books an expense to a year and picks its ceiling, list and bonus. */
  readonly bookedOn: DayOf;
  readonly shares: readonly ShareCap[];
  readonly rate: SupportRate;
  readonly limits: readonly YearlyCeiling[];
  /** How long and per what it is given, for people. */
  readonly duration: Words;
  readonly durationRule: string;
  readonly filing: Words;
}

export function support(value: Support): Support {
  return value;
}
