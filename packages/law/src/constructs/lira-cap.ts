import type { Dated, Money, Words } from '@kervan/kit';
import type { FactName } from '../facts/catalogue.ts';
import type { Condition } from './condition.ts';

/** A limit on the eligible lira of one expense: lodging per person and day, the fare of a comparable trip. */
export interface LiraCap {
  readonly rule: string;
  readonly article: string;
  readonly title: Words;
  readonly kinds: readonly string[];
  /** Where the condition holds the cap does not bind. */
  readonly unless?: Condition;
  readonly amount:
    | { readonly told: FactName }
    | {
        /** So much for each, by the amount of the day that books the expense. */
        readonly each: FactName;
        readonly history: Dated<Money>;
        /** No more than so many count for a kind (L-11.3.7). */
        readonly most?: Readonly<Record<string, number>>;
      };
}
