import { fill, words } from '@kervan/kit';
import type { CountLimit } from '../constructs/count-limit.ts';
import type { Use } from '../facts/claim.ts';
import type { AllowanceHead, SizeFor } from './allowance.ts';

/** Whether a line has a place among the things that may be supported: surely, and at all. */
export interface Places {
  readonly sure: boolean;
  readonly possible: boolean;
}

/** A note of one thing. */
export const ONE: SizeFor = { least: 1n, most: 1n, known: true };

/** How many things a count lets in, as the size of its allowance. */
export function sizeOf({ size }: CountLimit): SizeFor {
  return { least: BigInt(size), most: BigInt(size), known: true };
}

/** What a count is called; the note of one thing names the thing too. */
export function countHead(count: CountLimit, thing = ''): AllowanceHead {
  const { title, rule, source } = count;
  return {
    title: thing === '' ? title : fill(words('{title}: {thing}', '{title}: {thing}'), { title, thing }),
    rule,
    article: source.article ?? '',
  };
}

/** A use of nothing, which a refused line leaves behind, counts nothing. */
export function isUse({ used }: Use): boolean {
  return used > 0n;
}

export function isGrantedUse(use: Use): boolean {
  return use.state === 'granted' && isUse(use);
}
