import { fill, type Words, words } from '@kervan/kit';
import type { Line, ListVersion } from '../facts/claim.ts';
import { type Condition, type DayOf, EITHER, FAILS, HOLDS, type Outcome } from './condition.ts';

/** A list of countries that no source gives: its versions are handed in with the claim, each with where it was published. */
export interface ToldList {
  readonly id: 'EK-3';
  readonly name: Words;
}

/**
 * Every country of the activity stands on the list as it was on a day (L-15.3, L-15.4). Unknown where no version of that day was
 * handed in, or a country is not told.
 */
export function allOnToldList(list: ToldList, on: DayOf): Condition {
  return {
    construct: 'allOnToldList',
    needs: on.needs,
    doubts: on.doubts,
    words: fill(
      words('bütün ülkeler şu listede, {day}: {list}', 'every country is on this list on the {day}: {list}'),
      { list: list.name, day: on.words },
    ),
    canonical: { allOnToldList: list.id, on: on.canonical },
    compile: (compiling) => {
      const dayOf = on.compile(compiling);
      return (line, run) => {
        const versions = run.claim.lists.get(list.id);
        const day = dayOf(line, run);
        const version = versions?.findLast(({ from, until }) => day >= from && day < until);
        return version === undefined ? EITHER : covers(version, line);
      };
    },
  };
}

function covers({ countries }: ListVersion, { country, moreCountries }: Line): Outcome {
  if (moreCountries.some((more) => !countries.has(more))) return FAILS;
  if (country === '') return EITHER;
  return countries.has(country) ? HOLDS : FAILS;
}
