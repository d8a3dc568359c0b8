import type { FactDefinition } from '../facts/catalogue.ts';
import type { NamedPart } from '../pipeline/portion.ts';

/** Something nobody told that may change the award, and the width the award keeps under its worst answer. */
export interface Question {
  readonly fact: FactDefinition | LineFact;
  readonly subject: Readonly<Record<string, string>>;
  /** Kuruş between most and least after the worst answer; undefined where it cannot be bounded. */
  readonly leaves: bigint | undefined;
}

/** What a single line may lack, or what of the law’s lists and bulletins was not handed in for it. */
export type LineFact = 'paymentDay' | 'amount' | 'country' | 'rate' | 'list' | NamedPart;
