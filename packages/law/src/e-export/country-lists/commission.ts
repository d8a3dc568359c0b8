import { type Dated, type DatedEntry, dated, type Grade, type Source } from '@kervan/kit';
import { everTargetCountries } from '../target-countries.ts';
import { followingTargetCountries, type Sighting, sighting } from './listed.ts';

/** What the commission support covers of a marketplace's sales in a country: everything, automotive spare parts only, or nothing. */
export type CommissionCover = 'all' | 'autoParts' | 'none';

/** One version of the list: its countries, and marketplaces that it names on their own in some countries. */
interface Version {
  readonly seen: Sighting;
  readonly countries: ReadonlySet<string>;
  readonly named?: Readonly<
    Record<string, { readonly in: ReadonlySet<string>; readonly cover: CommissionCover }>
  >;
}

const ARTICLE = 'Karar m.9; Genelge m.19';

function row(index: number, grade: Grade, from: string): Source {
  return { rule: `E-10.7.${index}`, grade, from, article: ARTICLE };
}

const NORTH_AMERICA: ReadonlySet<string> = new Set(['US', 'CA']);

/** Rows of E-10.7. A row that names a month only is seen on a day of it. */
const VERSIONS: readonly Version[] = [
  {
    seen: sighting('2022-08-25', '2022-12-31', row(1, 'text', 'SEED1')),
    countries: new Set(['AR', 'BR', 'ID', 'PH', 'IN']),
  },
  {
    seen: sighting('2024-09-27', '2024-09-27', row(2, 'second-hand', 'TRB24')),
    countries: new Set(['AR', 'BR', 'ID', 'PH', 'IN', 'EG']),
  },
  {
    seen: sighting('2025-01-15', '2025-01-15', row(3, 'second-hand', 'TRB25')),
    countries: new Set(['BR', 'CN', 'ID', 'PH', 'IN', 'EG']),
  },
  {
    seen: sighting('2025-05-01', '2025-05-31', row(4, 'second-hand', 'GIL (Ministry guide of May 2025)')),
    countries: new Set(['US', 'BR', 'CN', 'ID', 'PH', 'IN', 'EG', 'SA']),
    named: {
      etsy: { in: NORTH_AMERICA, cover: 'all' },
      ebay: { in: NORTH_AMERICA, cover: 'autoParts' },
    },
  },
];

const TARGET_LIST: Source = {
  rule: 'E-10.7.5',
  grade: 'second-hand',
  from: 'TAS',
  article: 'Genelge 13.04.2026 m.19; EK-Hedef Ülkeler',
};

/** What a version names on its own goes before its list of countries: in the USA eBay stands there for parts (`E-10.7-ebay`). */
function coverIn({ countries, named }: Version, country: string, platform: string): CommissionCover {
  const own = named?.[platform];
  if (own?.in.has(country)) return own.cover;
  return countries.has(country) ? 'all' : 'none';
}

function coverOverTime(country: string, platform: string): Dated<CommissionCover> {
  const seen = VERSIONS.map((version): DatedEntry<CommissionCover> => {
    const { seenFrom, seenTo, source } = version.seen;
    return { value: coverIn(version, country, platform), seenFrom, seenTo, source };
  });
  return dated(`commission.${country}.${platform}`, [
    ...seen,
    ...followingTargetCountries(country, TARGET_LIST, (listed): CommissionCover => (listed ? 'all' : 'none')),
  ]);
}

/** Marketplaces that some version names on their own; every other one follows the list of countries. */
const NAMED: ReadonlySet<string> = new Set(VERSIONS.flatMap(({ named }) => Object.keys(named ?? {})));
const ANY = '*';

const histories = new Map<string, Dated<CommissionCover>>();

/** What the commission support covers on a marketplace (its id: `amazon`, `etsy`) in a country (ISO 3166 alpha-2), as a history. */
export function commissionList(country: string, platform: string): Dated<CommissionCover> {
  const own = NAMED.has(platform) ? platform : ANY;
  const key = `${country}|${own}`;
  const known = histories.get(key);
  if (known !== undefined) return known;
  const history = coverOverTime(country, own);
  histories.set(key, history);
  return history;
}

/** Every country with `*`, and every marketplace named on its own in a country, that any version of the list names. */
export const everCommissionPlaces: readonly (readonly [country: string, platform: string])[] = [
  ...[...new Set([...VERSIONS.flatMap(({ countries }) => [...countries]), ...everTargetCountries])]
    .sort()
    .map((country) => [country, ANY] as const),
  ...VERSIONS.flatMap(({ named }) =>
    Object.entries(named ?? {}).flatMap(([platform, place]) =>
      [...place.in].map((country) => [country, platform] as const),
    ),
  ),
];
