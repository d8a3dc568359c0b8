import type { Words } from '@kervan/kit';
import type { FactName } from '../facts/catalogue.ts';

/**
 * A measure that counts only up to a limit: square metres of an info stand, days of lodging. What goes beyond is cut in
 * proportion, or, by a reading, refuses the expense whole.
 */
export interface Scale {
  readonly rule: string;
  readonly article: string;
  readonly title: Words;
  readonly kinds: readonly string[];
  /** What is measured: told of the thing, or told line by line and summed over the lines of one person and thing. */
  readonly of: FactName;
  readonly total: 'told' | 'summed';
  /** At most so many, in the measure's own units; or at most a share (basis points) of another measure. */
  readonly most: number | { readonly share: number; readonly of: FactName };
  /** A doubt that says what becomes of more than that, and the reading under which it refuses. */
  readonly excess?: { readonly doubt: string; readonly refuses: string };
}
