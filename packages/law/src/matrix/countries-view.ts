import { type Grade, valueOn, type Words, weaker, words } from '@kervan/kit';
import type { Support } from '../constructs/support.ts';
import { countryName } from '../e-export/texts/cells/country-names.ts';
import type { MatrixCountriesView, MatrixPlaceView } from '../view/matrix-view.ts';
import { citation } from '../view/rules.ts';
import type { LawDay } from './asking.ts';
import { type FoundPlace, findWhere, type WhereFinding } from './countries.ts';
import { ANY_PLATFORM, placeLists, placesKnown } from './place-lists.ts';

const EVERYWHERE = 'E-2.32';
const BETWEEN_SIGHTINGS = 'E-13.28';
const TARGET = 'target-countries';

/** The last column of a row. */
export function countriesView(support: Support, day: LawDay): MatrixCountriesView {
  const where = findWhere(support, day);
  const kind = kindOf(where, day);
  const { rule, article, grade } = citedFor(where, day);
  const unsure = where.unsure.map(placeView);
  const listed = where.listed.map(placeView);
  return {
    kind,
    pickedToo: where.pickedToo,
    listed,
    unsure,
    complete: where.complete,
    words: wordsOf(kind, where, listed, unsure),
    rule,
    article,
    grade,
    doubts: unsure.length > 0 || !where.complete ? [BETWEEN_SIGHTINGS] : [],
  };
}

function kindOf(where: WhereFinding, day: LawDay): MatrixCountriesView['kind'] {
  if (where.list === undefined) return 'all';
  if (where.list.list.id === TARGET || followsTargetList(where, day)) return 'target';
  return where.listed.length === 0 && !where.complete ? 'unknown' : 'list';
}

/** Whether a support's own list names, on this day, exactly the target countries (since the circular of 2026: E-12.3.7). */
function followsTargetList({ listed, unsure, complete }: WhereFinding, { on, knownOn }: LawDay): boolean {
  const target = placeLists.find(({ list }) => list.id === TARGET);
  if (target === undefined || unsure.length > 0 || !complete) return false;
  const members = placesKnown(target, knownOn).filter(([country, platform]) => {
    const answer = valueOn(target.list.of(country, platform), on, knownOn);
    return answer.known && target.names(answer.entry.value);
  });
  const named = new Set(listed.map(({ place: [country] }) => country));
  return named.size === members.length && members.every(([country]) => named.has(country));
}

function placeView({ place: [country, platform], cover }: FoundPlace): MatrixPlaceView {
  const name = countryName(country);
  const own = platform === ANY_PLATFORM ? null : platform;
  return {
    country,
    platform: own,
    cover,
    words:
      own === null
        ? name
        : words(
            `${name.tr} (${own}${cover === 'autoParts' ? ', oto yedek parça' : ''})`,
            `${name.en} (${own}${cover === 'autoParts' ? ', automotive spare parts' : ''})`,
          ),
  };
}

/** The entries of the list by which the places stand on it, with the least trusted grade of them. */
function citedFor(where: WhereFinding, { on, knownOn }: LawDay) {
  const { list, demand, listed } = where;
  if (list === undefined || demand === undefined) return { rule: EVERYWHERE, ...citation(EVERYWHERE) };
  const sources = listed.flatMap(({ place: [country, platform] }) => {
    const answer = valueOn(list.list.of(country, platform), on, knownOn);
    return answer.known ? [answer.entry.source] : [];
  });
  const [first] = sources;
  if (first === undefined) return { rule: demand.rule, ...citation(demand.rule) };
  const grade = sources.reduce<Grade>((all, source) => weaker(all, source.grade), first.grade);
  return { rule: first.rule, article: first.article ?? citation(first.rule).article, grade };
}

function wordsOf(
  kind: MatrixCountriesView['kind'],
  { complete, pickedToo }: WhereFinding,
  listed: readonly MatrixPlaceView[],
  unsure: readonly MatrixPlaceView[],
): Words {
  if (kind === 'all') return words('Tüm ülkeler', 'All countries');
  const head =
    kind === 'target' ? targetWords(listed, complete) : listed.length > 0 ? names(listed) : NOT_KNOWN;
  const parts = [
    head,
    ...(pickedToo
      ? [
          words(
            've Bakanlığın pazara giriş koşullarına göre belirlediği ülkeler',
            'and countries the Ministry picks by market-entry conditions',
          ),
        ]
      : []),
  ];
  const said = words(parts.map(({ tr }) => tr).join(' '), parts.map(({ en }) => en).join(' '));
  if (unsure.length === 0) return said;
  return words(`${said.tr}; bilinmeyen: ${names(unsure).tr}`, `${said.en}; not known: ${names(unsure).en}`);
}

const NOT_KNOWN = words('Listesi o gün için bilinmiyor', 'The list is not known for that day');

function targetWords(listed: readonly MatrixPlaceView[], complete: boolean): Words {
  if (listed.length === 0)
    return words(
      'Hedef ülkeler (listesi o gün için bilinmiyor)',
      'Target countries (the list is not known for that day)',
    );
  const more = complete ? '' : '+';
  return words(`Hedef ülkeler (${listed.length}${more})`, `Target countries (${listed.length}${more})`);
}

function names(places: readonly MatrixPlaceView[]): Words {
  return words(
    places.map((place) => place.words.tr).join(', '),
    places.map((place) => place.words.en).join(', '),
  );
}
