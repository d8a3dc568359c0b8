import { type Day, formatDay, keyPart } from '@kervan/kit';
import type { Line } from '../facts/claim.ts';

/** What the ledger key of an allowance names beside the support, in the order in which it names it. */
export type PoolPart = 'platform' | 'country' | 'item' | 'body' | 'year' | 'supportYear';

/** Parts of a key under each reading of a doubt, or the same under all. */
export type PoolParts =
  | readonly PoolPart[]
  | { readonly doubt: string; readonly by: Readonly<Record<string, readonly PoolPart[]>> };

/** The parts under the readings in force. */
export function partsUnder(parts: PoolParts, readingOf: (doubt: string) => string): readonly PoolPart[] {
  if ('doubt' in parts) return parts.by[readingOf(parts.doubt)] ?? (Object.values(parts.by)[0] as []);
  return parts;
}

/** The doubt that parts rest on, where they rest on one. */
export function doubtOfParts(parts: PoolParts): readonly string[] {
  return 'doubt' in parts ? [parts.doubt] : [];
}

/**
 * Whether a line tells what the parts name; without it nobody knows which allowance the line uses. `supportYear` is the first day
 * of its support year, NaN while that is not known.
 */
export function tellsParts(line: Line, parts: readonly PoolPart[], supportYear = Number.NaN): boolean {
  return parts.every((part) => {
    if (part === 'year') return true;
    return part === 'supportYear' ? !Number.isNaN(supportYear) : line[part] !== '';
  });
}

/** The ledger key of a line's allowance, the head first: `e-export/depot-rent/units|DE`. */
export function poolKey(
  head: string,
  line: Line,
  parts: readonly PoolPart[],
  year: number,
  supportYear = Number.NaN,
): string {
  let key = head;
  for (const part of parts) key += `|${shownPart(line, part, year, supportYear)}`;
  return key;
}

function shownPart(line: Line, part: PoolPart, year: number, supportYear: number): string | number {
  if (part === 'year') return year;
  return part === 'supportYear' ? formatDay(supportYear as Day) : keyPart(line[part]);
}
