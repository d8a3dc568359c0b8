/** A value as some source shows it: from its first day to the last on which it was seen, or for good. */
export interface Sighting<T> {
  readonly first: string;
  readonly last?: string;
  readonly value: T;
}

/**
 * E-13.28: what is known only by sighting is known on the days on which it was seen, and between two sightings of the same value;
 * elsewhere it is not known, never the nearest. A sighting later than the day on which the law is known is not there yet.
 */
export function seenOn<T>(sightings: readonly Sighting<T>[], day: string, knownOn: string): T | undefined {
  const public_ = sightings.filter(({ first }) => first <= knownOn);
  const before = public_.findLast(({ first }) => first <= day);
  if (before === undefined) return undefined;
  if (before.last === undefined || day <= before.last) return before.value;
  const after = public_.find(({ first }) => first > day);
  return after !== undefined && after.value === before.value ? before.value : undefined;
}
