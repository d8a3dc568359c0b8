import type { Day, Grade, Money, Words } from '@kervan/kit';
import type { Regime } from '../facts/claim-file.ts';
import type { ChangeKind, ConcernId } from '../view/diff-view.ts';

/** One thing the law says on a day, with the name under which another day is compared with it. */
export interface LawValue {
  readonly key: string;
  readonly regime: Regime;
  readonly kind: ChangeKind;
  readonly support: string | null;
  readonly title: Words;
  /** What the title stands in, where it does not say so itself: the list on which a country stands. */
  readonly within?: Words;
  /** Whom it concerns; empty: everybody. */
  readonly concerns: readonly ConcernId[];
  /** What is compared: two days say the same where these texts are equal. */
  readonly value: string;
  readonly known: boolean;
  readonly words: Words;
  readonly rule: string;
  readonly article: string;
  readonly grade: Grade;
  readonly amount?: Money;
  /** Set where a source saw the value and no act is told for it: the first day on which it was seen. */
  readonly seenFrom?: Day;
}

/** The same before it is said of which regime it is. */
export type SaidValue = Omit<LawValue, 'regime'>;

/** The regime that a key speaks of: `ceiling/logistics/unit/…` is one of Decision 5448. */
export function regimeOfKey(key: string): Regime {
  return key.split('/')[1] === 'logistics' ? 'logistics' : 'e-export';
}

/** What the law says on a day, by key. */
export type Snapshot = ReadonlyMap<string, LawValue>;
