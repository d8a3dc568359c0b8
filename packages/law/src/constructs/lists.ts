import { type Dated, type Day, valueOn, type Words, words } from '@kervan/kit';
import type { FactName } from '../facts/catalogue.ts';
import type { Line } from '../facts/claim.ts';
import { type Condition, EITHER, type Outcome, outcomeOf, type RunContext } from './condition.ts';
import type { DayOf } from './days.ts';

/** A list of countries that the Ministry keeps, as it stood on any day. `T` is what a row says of a country. */
export interface CountryList<T> {
  readonly id: string;
  readonly name: Words;
  readonly needs: readonly FactName[];
  /** What the list says of the line's country and marketplace, as a history. */
  readonly of: (country: string, platform: string) => Dated<T>;
  /** Whether what it says is enough for the line. */
  readonly covers: (value: T, line: Line, run: RunContext) => Outcome;
}

/** A list on which a country stands or does not. */
export function plainList(
  id: string,
  name: Words,
  of: (country: string) => Dated<boolean>,
): CountryList<boolean> {
  return { id, name, needs: [], of, covers: outcomeOf };
}

/** The country is on the list on a day. Unknown between two sightings that differ, and while country or day is not known. */
export function listed<T>(list: CountryList<T>, on: DayOf): Condition {
  return {
    construct: 'listed',
    needs: [...list.needs, ...on.needs],
    doubts: on.doubts,
    words: words(`ülke şu listede: ${list.name.tr}`, `the country is on the list of ${list.name.en}`),
    canonical: { listed: list.id, on: on.canonical },
    shape: {
      is: 'listed',
      id: list.id,
      name: list.name,
      on,
      history: list.of,
      covers: (line, run, day) => coverOn(list, line, run, day),
    },
    compile: (compiling) => {
      const dayOf = on.compile(compiling);
      return (line, run) => {
        const day = dayOf(line, run);
        if (line.country === '' || Number.isNaN(day)) return EITHER;
        return coverOn(list, line, run, day as Day);
      };
    },
  };
}

function coverOn<T>(list: CountryList<T>, line: Line, run: RunContext, day: Day): Outcome {
  const answer = valueOn(list.of(line.country, line.platform), day, run.knownOn);
  if (answer.known) return list.covers(answer.entry.value, line, run);
  // Two versions that say different things may still both cover, or both leave out, what this line is.
  const [before, after] = answer.between;
  if (before === undefined || after === undefined) return EITHER;
  return (list.covers(before.value, line, run) | list.covers(after.value, line, run)) as Outcome;
}
