import { type DatedEntry, type Day, entryStart, parseDay, type Source } from '@kervan/kit';
import { targetCountry } from '../target-countries.ts';

/** A version of a list known only from the days on which it was seen, both inclusive. */
export interface Sighting {
  readonly seenFrom: Day;
  readonly seenTo: Day;
  readonly source: Source;
}

/** A version of a list told by one row of a line of the register: the second row of `E-9.5` is cited as `E-9.5.2`. */
export function sighting(seenFrom: string, seenTo: string, source: Source): Sighting {
  return { seenFrom: parseDay(seenFrom), seenTo: parseDay(seenTo), source };
}

/** From this day both lists are the list of target countries (E-12.3.7). */
export const CIRCULAR_2026: Day = parseDay('2026-04-13');

/** What the list of target countries says since the circular of 2026, as entries of another list that follows it. */
export function followingTargetCountries<T>(
  country: string,
  source: Source,
  told: (listed: boolean) => T,
): readonly DatedEntry<T>[] {
  return targetCountry(country)
    .entries.filter((entry) => entryStart(entry) >= CIRCULAR_2026)
    .map((entry) => ({ ...entry, value: told(entry.value), source }));
}
