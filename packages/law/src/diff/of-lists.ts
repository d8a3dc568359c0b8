import { entryStart, fill, valueOn, type Words, words } from '@kervan/kit';
import { targetCountries } from '../e-export/demands/lists.ts';
import { supports } from '../e-export/supports.ts';
import { countryName } from '../e-export/texts/cells/country-names.ts';
import type { LawDay } from '../matrix/asking.ts';
import { betweenWords } from '../matrix/between.ts';
import { listIds } from '../matrix/countries.ts';
import { ANY_PLATFORM, type Place, type PlaceList, placeLists, placesKnown } from '../matrix/place-lists.ts';
import { citation } from '../view/rules.ts';
import { columnsEver } from './columns-ever.ts';
import type { SaidValue } from './law-value.ts';

/** Every place of every list of countries that a version public by then names. */
export function listValues(day: LawDay): readonly SaidValue[] {
  return placeLists.flatMap((list) => {
    const owner = ownerOf(list, day);
    return placesKnown(list, day.knownOn).flatMap((place) => placeValue(list, owner, place, day));
  });
}

type Owner = Pick<SaidValue, 'support' | 'concerns'>;

function placeValue(of: PlaceList, owner: Owner, place: Place, day: LawDay): readonly SaidValue[] {
  const [country, platform] = place;
  const { list } = of;
  const own = platform === ANY_PLATFORM ? '' : `/${platform}`;
  const head = {
    key: `country/${list.id}/${country}${own}`,
    kind: 'country' as const,
    ...owner,
    title: placeWords(place),
    within: list.name,
  };
  const answer = valueOn(list.of(country, platform), day.on, day.knownOn);
  if (answer.known) {
    const { value, source, from, seenFrom } = answer.entry;
    return [
      {
        ...head,
        value: memberText(value),
        known: true,
        words: memberWords(value),
        rule: source.rule,
        article: source.article ?? citation(source.rule).article,
        grade: source.grade,
        ...(from === undefined && seenFrom !== undefined ? { seenFrom } : {}),
      },
    ];
  }
  const before = answer.between.find((entry) => entryStart(entry) <= day.on);
  // Before the first sighting nothing can be said of the place at all.
  if (before === undefined) return [];
  return [
    {
      ...head,
      value: 'unknown',
      known: false,
      words: fill(words('bilinmiyor ({between})', 'not known ({between})'), {
        between: betweenWords(answer, day.on, memberWords),
      }),
      rule: before.source.rule,
      article: before.source.article ?? citation(before.source.rule).article,
      grade: before.source.grade,
    },
  ];
}

/** The support that a list of its own is for, and whom that concerns; the target list is for everybody. */
function ownerOf({ list }: PlaceList, { readings }: LawDay): Owner {
  if (list.id === targetCountries.id) return { support: null, concerns: [] };
  const own = supports.find(({ demands }) =>
    demands.some(({ condition }) => listIds(condition.canonical).includes(list.id)),
  );
  return own === undefined
    ? { support: null, concerns: [] }
    : { support: own.id, concerns: columnsEver(own, readings) };
}

/** `Germany`, `Canada (etsy)`. */
function placeWords([country, platform]: Place): Words {
  const name = countryName(country);
  return platform === ANY_PLATFORM ? name : words(`${name.tr} (${platform})`, `${name.en} (${platform})`);
}

function memberText(value: unknown): string {
  return value === 'autoParts' ? 'parts' : value === true || value === 'all' ? 'on' : 'off';
}

function memberWords(value: unknown): Words {
  switch (memberText(value)) {
    case 'on':
      return words('listede', 'on the list');
    case 'parts':
      return words('listede, yalnızca oto yedek parça', 'on the list, automotive spare parts only');
    default:
      return words('listede değil', 'not on the list');
  }
}
