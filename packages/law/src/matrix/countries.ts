import { FAILS, HOLDS, type Outcome } from '../constructs/condition.ts';
import type { Demand } from '../constructs/rule.ts';
import type { Support } from '../constructs/support.ts';
import { type FactName, findFact } from '../facts/catalogue.ts';
import { type AskedFacts, type LawDay, NO, tryDemand, YES } from './asking.ts';
import { ANY_PLATFORM, type Place, type PlaceList, placeLists, placesKnown } from './place-lists.ts';

/** For which places a support is given on a day. */
export interface WhereFinding {
  /** The list that decides; undefined where every country but Türkiye is in. */
  readonly list: PlaceList | undefined;
  /** The demand that decides. */
  readonly demand: Demand | undefined;
  readonly listed: readonly FoundPlace[];
  readonly unsure: readonly FoundPlace[];
  /** Whether a country on no version of the list is out for certain. */
  readonly complete: boolean;
  /** Whether the Ministry may pick a country that is not on the list (E-2.4). */
  readonly pickedToo: boolean;
}

export interface FoundPlace {
  readonly place: Place;
  readonly cover: 'all' | 'autoParts';
}

/** A code that no list names and no country has: it stands for every country on no list. */
const ELSEWHERE: Place = ['ZZ', ANY_PLATFORM];

/** Tries the demands that speak of countries on every place that some version of the list names, and on one that none does. */
export function findWhere(support: Support, day: LawDay): WhereFinding {
  const demands = support.demands.flatMap((demand, index) =>
    demand.stage === 'lines' && speaksOfLists(demand) ? [{ demand, index }] : [],
  );
  const outcomeAt = (place: Place, facts: AskedFacts = {}) =>
    placeOutcome(support, demands, place, day, facts);
  const deciding = demands.find((one) => placeOutcome(support, [one], ELSEWHERE, day, {}) !== HOLDS);
  const list = deciding === undefined ? undefined : listOf(deciding.demand);
  if (deciding === undefined || list === undefined)
    return { list, demand: undefined, listed: [], unsure: [], complete: true, pickedToo: false };
  const places = placesKnown(list, day.knownOn).filter((place) => ownPlace(place, outcomeAt));
  const withCover = (wanted: Outcome | 'open') =>
    places.flatMap((place) => {
      const [least, most] = [outcomeAt(place, { autoParts: NO }), outcomeAt(place, { autoParts: YES })];
      const outcome = most === HOLDS ? HOLDS : most === FAILS ? FAILS : 'open';
      return outcome === wanted ? [{ place, cover: least === most ? 'all' : 'autoParts' } as const] : [];
    });
  return {
    list,
    demand: deciding.demand,
    listed: withCover(HOLDS),
    unsure: withCover('open'),
    complete: outcomeAt(ELSEWHERE) === FAILS,
    pickedToo: outcomeAt(ELSEWHERE, { countryPicked: YES }) === HOLDS,
  };
}

/** A marketplace named on its own says nothing new where it stands like its country. */
function ownPlace(place: Place, outcomeAt: (place: Place, facts?: AskedFacts) => Outcome): boolean {
  const [country, platform] = place;
  if (platform === ANY_PLATFORM) return true;
  return [NO, YES].some(
    (autoParts) => outcomeAt(place, { autoParts }) !== outcomeAt([country, ANY_PLATFORM], { autoParts }),
  );
}

interface Indexed {
  readonly demand: Demand;
  readonly index: number;
}

/** All demands together, with every other yes/no fact they ask for answered by yes. */
function placeOutcome(
  support: Support,
  demands: readonly Indexed[],
  [country, platform]: Place,
  day: LawDay,
  facts: AskedFacts,
): Outcome {
  let worst: Outcome = HOLDS;
  for (const { demand, index } of demands) {
    const agreeable = Object.fromEntries(demand.condition.needs.filter(isYesNo).map((fact) => [fact, YES]));
    const outcome = tryDemand(
      support,
      index,
      day,
      { ...agreeable, countryPicked: NO, autoParts: NO, ...facts },
      { country, platform },
    );
    if (outcome === FAILS) return FAILS;
    if (outcome !== HOLDS) worst = outcome;
  }
  return worst;
}

function isYesNo(fact: FactName): boolean {
  return findFact(fact)?.type === 'yes-no';
}

function speaksOfLists({ condition }: Demand): boolean {
  return listIds(condition.canonical).length > 0;
}

function listOf({ condition }: Demand): PlaceList | undefined {
  const ids = new Set(listIds(condition.canonical));
  return placeLists.find(({ list }) => ids.has(list.id));
}

/** Ids of the lists that a condition in its canonical form looks a country up in. */
export function listIds(canonical: unknown): readonly string[] {
  if (Array.isArray(canonical)) return canonical.flatMap(listIds);
  if (typeof canonical !== 'object' || canonical === null) return [];
  return Object.entries(canonical).flatMap(([key, value]) =>
    key === 'listed' && typeof value === 'string' ? [value] : listIds(value),
  );
}
