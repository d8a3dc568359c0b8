import { type Words, words } from '@kervan/kit';

/** Steps and duties outside the computation of an award, and the lines of the facts that describe them. */
export interface Procedure {
  readonly id: string;
  readonly name: Words;
  readonly lines: readonly string[];
}

export function procedure(id: string, tr: string, en: string, lines: string): Procedure {
  return { id, name: words(tr, en), lines: lines.split(' ') };
}
