import { type Day, fill, type Words, yearOf } from '@kervan/kit';
import { consortiumFacts } from './facts/consortium-facts.ts';
import type { StatusFactDefinition, StatusFactType } from './facts/definition.ts';
import { platformFacts } from './facts/platform-facts.ts';
import { siteFacts } from './facts/site-facts.ts';
import { standingFacts } from './facts/standing-facts.ts';

export type { StatusFactDefinition, StatusFactType } from './facts/definition.ts';

/** Every fact that decides on a status, in the order in which an examiner would ask. */
export const statusFactCatalogue = {
  ...standingFacts,
  ...siteFacts,
  ...platformFacts,
  ...consortiumFacts,
} as const;

type Catalogue = typeof statusFactCatalogue;

export type StatusFactName = keyof Catalogue;

/** The names of the facts of one type. */
export type FactNamed<T extends StatusFactType> = {
  [N in StatusFactName]: Catalogue[N] extends StatusFactDefinition<T> ? N : never;
}[StatusFactName];

export const STATUS_FACT_NAMES = Object.keys(statusFactCatalogue) as readonly StatusFactName[];

/** The definition behind a name of the catalogue. */
export function statusFact(name: StatusFactName): StatusFactDefinition {
  return statusFactCatalogue[name];
}

export function isStatusFactName(name: string): name is StatusFactName {
  return Object.hasOwn(statusFactCatalogue, name);
}

/** The calendar year a fact is about, seen from `on`; undefined where it is about no year. */
export function yearAsked(name: StatusFactName, on: Day): number | undefined {
  const { year } = statusFact(name);
  return year === undefined ? undefined : year === 'previous' ? yearOf(on) - 1 : yearOf(on);
}

/** The question as it is put on a day, its year filled in. */
export function questionOn(name: StatusFactName, on: Day): Words {
  const { question } = statusFact(name);
  const year = yearAsked(name, on);
  return year === undefined ? question : fill(question, { year });
}
