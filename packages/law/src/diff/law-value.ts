import type { Day, Grade, Money, Words } from '@kervan/kit';
import type { ChangeKind } from '../view/diff-view.ts';
import type { MatrixColumnId } from '../view/matrix-view.ts';

/** One thing the law says on a day, with the name under which another day is compared with it. */
export interface LawValue {
  readonly key: string;
  readonly kind: ChangeKind;
  readonly support: string | null;
  readonly title: Words;
  /** What the title stands in, where it does not say so itself: the list on which a country stands. */
  readonly within?: Words;
  /** Whom it concerns; empty: everybody. */
  readonly concerns: readonly MatrixColumnId[];
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

/** What the law says on a day, by key. */
export type Snapshot = ReadonlyMap<string, LawValue>;
