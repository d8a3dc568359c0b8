import type { Source, Words } from '@kervan/kit';
import type { PoolParts } from './pool.ts';

export type Measure = 'in-all' | 'at-one-time';

/** What a thing is told by on a line: its own name, the marketplace, or who issued the document. */
export type ThingPart = 'item' | 'platform' | 'issuer' | 'person';

/**
 * At most so many things are supported: reports, marketplaces, units at one time. What goes beyond is refused whole, with the
 * rule. A thing that was counted once, in this claim or an earlier one, is not counted again.
 */
export interface CountLimit {
  readonly rule: string;
  readonly source: Source;
  readonly size: number;
  /** Last part of the ledger key: `reports` gives `e-export/market-entry-report/reports`. */
  readonly name: string;
  readonly title: Words;
  readonly counts: ThingPart;
  /** Only lines of these kinds; absent: every line. */
  readonly kinds?: readonly string[];
  readonly per: PoolParts;
  /** `in-all`: over the whole time. `at-one-time`: on any day; under `by` a reading may count by calendar months instead. */
  readonly measure: Measure | { readonly doubt: string; readonly by: Readonly<Record<string, Measure>> };
  /** A doubt under which things of one calendar month count as running together, with that reading. */
  readonly sameMonth?: { readonly doubt: string; readonly reading: string };
  readonly refusal: Words;
}
