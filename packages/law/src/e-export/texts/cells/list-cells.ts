import { type Grade, type Words, words } from '@kervan/kit';
import { type ListCell, type ListRow, listCells, listRows } from '../../../coverage/ids/lists.ts';
import type { RuleText } from '../rule-text.ts';
import { countryName } from './country-names.ts';
import { supportArticle } from './row-names.ts';

/** When and by whom a row was seen, by its day; its source and grade. */
const SEEN: Readonly<Record<string, readonly [when: Words, source: string, grade: Grade]>> = {
  '2022-08-25': [words('2022 sunumuna göre', 'by the slides of 2022'), 'SEED1', 'text'],
  '2024-09-27': [words('Eylül 2024’te görüldüğü gibi', 'as seen in September 2024'), 'TRB24', 'second-hand'],
  '2025-01-15': [words('Ocak 2025’te görüldüğü gibi', 'as seen in January 2025'), 'TRB25', 'second-hand'],
  '2025-05-01': [words('Mayıs 2025 Rehberine göre', 'by the guide of May 2025'), 'GIL', 'second-hand'],
  '2026-04-13': [
    words('13 Nisan 2026 Genelgesine göre', 'by the circular of 13 April 2026'),
    'TAS',
    'second-hand',
  ],
};

const NAMES: Readonly<Record<ListRow['list'], readonly [name: Words, article: string]>> = {
  target: [words('hedef ülkeler', 'the target countries'), 'EK-Hedef Ülkeler'],
  'online-store': [
    words('çevrim içi mağaza desteğinin ülkeleri', 'the countries of online-store support'),
    supportArticle('online-store'),
  ],
  commission: [
    words('pazaryeri komisyonu desteğinin ülkeleri', 'the countries of commission support'),
    supportArticle('marketplace-commission'),
  ],
};

const ALL_TARGETS = words(
  'hedef ülke listesindeki bütün ülkeler (35)',
  'every country on the list of target countries (35)',
);

/** What a version covers on a marketplace that it names on its own. */
const PLATFORMS: Readonly<Record<string, Words>> = {
  etsy: words('Etsy', 'Etsy'),
  ebay: words('eBay’de otomotiv yedek parçası', 'automotive spare parts on eBay'),
};

/** Texts of rows and countries of the lists: `E-10.7.3`, `E-9.5.2.BR`, `E-10.7.4.ebay.CA`. The rows of 12.4 have texts of their own. */
export const listCellTexts: readonly RuleText[] = [
  ...listRows.filter(({ list }) => list !== 'target').map(rowText),
  ...listCells.map(cellText),
];

function rowText(row: ListRow): RuleText {
  const named = Object.entries(row.named ?? {}).map(([platform, countries]) => {
    const what = PLATFORMS[platform] ?? words(platform, platform);
    return inBoth((lang) => `${what[lang]} (${joined(countries, lang)})`);
  });
  const countries = row.countries.length === 0 ? ALL_TARGETS : inBoth((lang) => joined(row.countries, lang));
  const [list] = NAMES[row.list];
  return text(
    row.row,
    row,
    inBoth((lang) => {
      const when = seen(row)[0][lang];
      const parts = [countries[lang], ...named.map((one) => one[lang])].join('; ');
      return lang === 'tr' ? `${when}, ${list.tr}: ${parts}.` : `${sentence(list.en)} ${when}: ${parts}.`;
    }),
  );
}

function cellText({ id, row, country, platform, member }: ListCell): RuleText {
  const name = countryName(country);
  const [when] = seen(row);
  const [list] = NAMES[row.list];
  if (platform !== undefined) {
    const what = PLATFORMS[platform] ?? words(platform, platform);
    return text(
      id,
      row,
      words(
        `${when.tr}, pazaryeri komisyonu desteği ${name.tr} için yalnız başına anılan bir pazaryerini kapsar: ${what.tr}.`,
        `Commission support in ${name.en} covers, ${when.en}, a marketplace named on its own: ${what.en}.`,
      ),
    );
  }
  return text(
    id,
    row,
    words(
      `${when.tr}, ${list.tr} arasında ${name.tr} ${member ? 'vardır' : 'yoktur'}.`,
      `${sentence(name.en)} ${member ? 'is' : 'is not'} among ${list.en} ${when.en}.`,
    ),
  );
}

function text(rule: string, row: ListRow, says: Words): RuleText {
  const [, sources, grade] = seen(row);
  const act = row.day === '2026-04-13';
  return {
    rule,
    says,
    article: NAMES[row.list][1],
    grade,
    sources,
    ...(act ? { since: row.day } : {}),
    class: 'computed',
    doubts: act ? ['E-13.25'] : ['E-13.28'],
  };
}

function seen(row: ListRow) {
  return SEEN[row.day] ?? ([words(row.day, row.day), '–', 'assumed'] as const);
}

function joined(countries: readonly string[], lang: 'tr' | 'en'): string {
  return countries.map((country) => countryName(country)[lang]).join(', ');
}

function inBoth(say: (lang: 'tr' | 'en') => string): Words {
  return words(say('tr'), say('en'));
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
