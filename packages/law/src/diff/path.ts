import type { Day } from '@kervan/kit';
import type { Readings } from '../matrix/asking.ts';
import { lawDays } from './law-days.ts';
import type { LawValue, Snapshot } from './law-value.ts';
import { snapshot } from './snapshot.ts';

/** Two days in order of time, asked with one knowledge of the law. */
export interface Path {
  readonly earlier: Day;
  readonly later: Day;
  readonly knownOn: Day;
  readonly readings: Readings;
}

/** A stretch of days on which a value was known, its last day included. */
export interface Stretch {
  readonly value: LawValue;
  readonly lastDay: Day;
}

export function snapshotOn({ knownOn, readings }: Pick<Path, 'knownOn' | 'readings'>, on: Day): Snapshot {
  return snapshot({ on, knownOn, readings });
}

/** What is compared: who is not named may not have the support, so that a day without law says the same as “no”. */
export function comparedValue(of: Snapshot, key: string): string {
  return of.get(key)?.value ?? (key.startsWith('who/') ? 'no' : '');
}

/** Names of everything that two snapshots say differently, in the order in which they tell it. */
export function differingKeys(a: Snapshot, b: Snapshot): readonly string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter(
    (key) => comparedValue(a, key) !== comparedValue(b, key),
  );
}

/** The first of the law's days on the way from which on the later day's value stands without a break. */
export function sinceOf(path: Path, key: string): Day {
  const wanted = comparedValue(snapshotOn(path, path.later), key);
  let since = path.later;
  for (const day of lawDaysUntil(path.later).filter((one) => one > path.earlier)) {
    if (comparedValue(snapshotOn(path, day), key) !== wanted) break;
    since = day;
  }
  return since;
}

/** The last stretch before a day on which the value was known. */
export function lastKnown(
  path: Pick<Path, 'knownOn' | 'readings'>,
  key: string,
  before: Day,
): Stretch | undefined {
  let next = before;
  for (const day of lawDaysUntil((before - 1) as Day)) {
    const value = snapshotOn(path, day).get(key);
    if (value?.known) return { value, lastDay: (next - 1) as Day };
    next = day;
  }
  return undefined;
}

/** The first day of knowledge from which on what is known of a day stands without a break. */
export function knownSinceOf(on: Day, path: Path, key: string): Day {
  const at = (knownOn: Day) => snapshot({ on, knownOn, readings: path.readings });
  const wanted = comparedValue(at(path.knownOn), key);
  let since = path.knownOn;
  for (const day of lawDaysUntil(path.knownOn).filter((one) => one > on)) {
    if (comparedValue(at(day), key) !== wanted) break;
    since = day;
  }
  return since;
}

/** The law's days up to one, the latest first. */
function lawDaysUntil(day: Day): readonly Day[] {
  return lawDays()
    .filter((one) => one <= day)
    .reverse();
}
