import type { Words } from '@kervan/kit';
import type { Ceiling } from './ceiling.ts';
import type { CountLimit } from './count-limit.ts';
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
  readonly counts: readonly CountLimit[];
  readonly shares: readonly ShareCap[];
  readonly rate: SupportRate;
  readonly limits: readonly Ceiling[];
  /** How long and per what it is given, for people; null where the law sets no time. */
  readonly duration: Words | null;
  readonly durationRule: string;
  readonly filing: Words;
  /** Rules that name the papers of pre-approval and payment. */
  readonly papers: readonly string[];
}

export function support(value: Support): Support {
  return value;
}
