import type { Dated, Money } from '@kervan/kit';

/** An amount of the circular under each reading of a doubt, the reading taken first; null where the reading leaves no amount at all. */
export interface AmountByReading {
  readonly doubt: string;
  readonly by: Readonly<Record<string, Dated<Money> | null>>;
}
