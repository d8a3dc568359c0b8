import { type DatedEntry, type Day, entryStart } from '@kervan/kit';
import type { CountryList } from '../constructs/lists.ts';
import { everCommissionPlaces } from '../e-export/country-lists/commission.ts';
import { everOnlineStoreCountries } from '../e-export/country-lists/online-store.ts';
import { commissionPlaces, onlineStoreCountries, targetCountries } from '../e-export/demands/lists.ts';
import { everTargetCountries } from '../e-export/target-countries.ts';

/** A place of a list: a country, and a marketplace where the list names one of its own; `*` stands for every other one. */
export type Place = readonly [country: string, platform: string];

export const ANY_PLATFORM = '*';

/** A list of the Ministry with every place that some version of it names. */
export interface PlaceList {
  readonly list: CountryList<unknown>;
  readonly places: readonly Place[];
  /** Whether the list names the place, by what an entry says. */
  readonly names: (value: unknown) => boolean;
}

const everywhereIn = (countries: readonly string[]) =>
  countries.map((country): Place => [country, ANY_PLATFORM]);

/** Every list of countries in the law. */
export const placeLists: readonly PlaceList[] = [
  {
    list: targetCountries as CountryList<unknown>,
    places: everywhereIn(everTargetCountries),
    names: (value) => value === true,
  },
  {
    list: onlineStoreCountries as CountryList<unknown>,
    places: everywhereIn(everOnlineStoreCountries),
    names: (value) => value === true,
  },
  {
    list: commissionPlaces as CountryList<unknown>,
    places: everCommissionPlaces,
    names: (value) => value !== 'none',
  },
];

/** Entries of a place's history that were public on a day. */
export function publicEntries(
  { list }: PlaceList,
  [country, platform]: Place,
  knownOn: Day,
): readonly DatedEntry<unknown>[] {
  return list
    .of(country, platform)
    .entries.filter((entry) => (entry.knownFrom ?? entryStart(entry)) <= knownOn);
}

/** Places that some version of the list public on a day names. */
export function placesKnown(of: PlaceList, knownOn: Day): readonly Place[] {
  return of.places.filter((place) =>
    publicEntries(of, place, knownOn).some((entry) => of.names(entry.value)),
  );
}
