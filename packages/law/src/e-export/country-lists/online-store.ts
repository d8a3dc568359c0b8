import { type Dated, type DatedEntry, dated, type Source } from '@kervan/kit';
import { everTargetCountries } from '../target-countries.ts';
import { followingTargetCountries, type Sighting, sighting } from './listed.ts';

/** Countries of the online-store support over time (E-9.5), one row per source that saw the list. */
const ARTICLE = 'Karar m.8; Genelge m.18';

const SEEN: readonly (readonly [Sighting, ReadonlySet<string>])[] = [
  [
    sighting('2022-08-25', '2022-12-31', {
      rule: 'E-9.5.1',
      grade: 'text',
      from: 'SEED1',
      article: ARTICLE,
    }),
    new Set(['CN', 'IN', 'JP']),
  ],
  [
    sighting('2024-09-27', '2024-09-27', {
      rule: 'E-9.5.2',
      grade: 'second-hand',
      from: 'TRB24',
      article: ARTICLE,
    }),
    new Set(['CN', 'JP', 'IN', 'BR']),
  ],
  [
    sighting('2025-05-01', '2025-05-31', {
      rule: 'E-9.5.3',
      grade: 'second-hand',
      from: 'GIL (Ministry guide of May 2025)',
      article: ARTICLE,
    }),
    new Set(['CN', 'JP', 'IN', 'BR']),
  ],
];

const TARGET_LIST: Source = {
  rule: 'E-9.5.4',
  grade: 'second-hand',
  from: 'TAS',
  article: 'Genelge 13.04.2026 m.18; EK-Hedef Ülkeler',
};

function membership(country: string): Dated<boolean> {
  const seen = SEEN.map(
    ([{ seenFrom, seenTo, source }, list]): DatedEntry<boolean> => ({
      value: list.has(country),
      seenFrom,
      seenTo,
      source,
    }),
  );
  return dated(`online-store.${country}`, [
    ...seen,
    ...followingTargetCountries(country, TARGET_LIST, (listed) => listed),
  ]);
}

const histories = new Map<string, Dated<boolean>>();

/** Whether online stores are supported in a country (ISO 3166 alpha-2), as a history. */
export function onlineStoreCountry(country: string): Dated<boolean> {
  const known = histories.get(country);
  if (known !== undefined) return known;
  const history = membership(country);
  histories.set(country, history);
  return history;
}

/** Every country that any version of the list names. */
export const everOnlineStoreCountries: readonly string[] = [
  ...new Set([...SEEN.flatMap(([, list]) => [...list]), ...everTargetCountries]),
].sort();
