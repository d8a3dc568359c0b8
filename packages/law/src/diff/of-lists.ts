import { entryStart, fill, valueOn, type Words, words } from '@kervan/kit';
import { countryName } from '../e-export/texts/cells/country-names.ts';
import type { LawDay } from '../matrix/asking.ts';
import { betweenWords } from '../matrix/between.ts';
import { ANY_PLATFORM, type Place, type PlaceList, placeLists, placesKnown } from '../matrix/place-lists.ts';
import { citation } from '../view/rules.ts';
import type { LawValue } from './law-value.ts';

/** Every place of every list of countries that a version public by then names. */
export function listValues(day: LawDay): readonly LawValue[] {
  return placeLists.flatMap((list) =>
    placesKnown(list, day.knownOn).flatMap((place) => placeValue(list, place, day)),
  );
}

function placeValue(of: PlaceList, place: Place, day: LawDay): readonly LawValue[] {
  const [country, platform] = place;
  const { list } = of;
  const own = platform === ANY_PLATFORM ? '' : `/${platform}`;
  const head = {
    key: `country/${list.id}/${country}${own}`,
    kind: 'country' as const,
    support: null,
    title: placeWords(place),
    concerns: [],
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
