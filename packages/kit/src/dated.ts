import type { Day } from './day.ts';
import type { Source } from './source.ts';

/**
 * One stretch of a value's history. `from`/`until` (half-open) are days on which the value is true by an act;
 * a value met only in the wild carries `seenFrom`/`seenTo` instead (both inclusive). `knownFrom` is the day the entry became
 * public; without it the entry has been known since it is true or was first seen.
 */
export interface DatedEntry<T> {
  readonly value: T;
  readonly from?: Day;
  readonly until?: Day;
  readonly seenFrom?: Day;
  readonly seenTo?: Day;
  readonly knownFrom?: Day;
  readonly source: Source;
}

/** A value history, in order of time. */
export interface Dated<T> {
  readonly name: string;
  readonly entries: readonly DatedEntry<T>[];
}

export type DatedAnswer<T> =
  | { readonly known: true; readonly entry: DatedEntry<T> }
  /** `between` lists the neighbours the truth lies between; empty sides mean before the first or after a repeal. */
  | { readonly known: false; readonly between: readonly DatedEntry<T>[] };

export function dated<T>(name: string, entries: readonly DatedEntry<T>[]): Dated<T> {
  return { name, entries };
}

/** First day on which the entry is certain. */
export function entryStart<T>(entry: DatedEntry<T>): Day {
  return (entry.from ?? entry.seenFrom) as Day;
}

function entryEnd<T>(entry: DatedEntry<T>): number {
  if (entry.until !== undefined) return entry.until - 1;
  if (entry.from !== undefined) return Number.POSITIVE_INFINITY;
  return entry.seenTo ?? (entry.seenFrom as Day);
}

function knownSince<T>(entry: DatedEntry<T>): Day {
  return entry.knownFrom ?? entryStart(entry);
}

/**
 * The value on `day`, as far as it was public on `knownOn`.
 * Between two sightings of equal values the value is that value; between sightings of different ones, and before the first,
 * it is unknown: never the nearest one. `same` decides equality of values (identity by default).
 */
export function valueOn<T>(
  history: Dated<T>,
  day: Day,
  knownOn: Day,
  same: (a: T, b: T) => boolean = Object.is,
): DatedAnswer<T> {
  let before: DatedEntry<T> | undefined;
  let after: DatedEntry<T> | undefined;
  for (const entry of history.entries) {
    if (knownSince(entry) > knownOn) continue;
    if (entryStart(entry) <= day) before = entry;
    else if (after === undefined) after = entry;
  }
  if (before !== undefined && entryEnd(before) >= day) return { known: true, entry: before };
  if (before !== undefined && after !== undefined && same(before.value, after.value))
    return { known: true, entry: before };
  return { known: false, between: [before, after].filter((entry) => entry !== undefined) };
}
