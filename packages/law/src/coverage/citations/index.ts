import type { Citation, Cited } from './citation.ts';
import { ofClocks } from './of-clocks.ts';
import { ofLaw } from './of-law.ts';
import { ofLists } from './of-lists.ts';
import { ofLogistics } from './of-logistics.ts';
import { ofMatrix } from './of-matrix.ts';
import { ofOffset } from './of-offset.ts';
import { ofStatuses } from './of-statuses.ts';
import { ofSupports } from './of-supports.ts';

export { type Citation, type CitationKind, KIND_WORDS } from './citation.ts';
export { lineOf } from './of-law.ts';

/** Where the law's values cite a rule, and which facts a person judges there. */
export interface Places {
  readonly citations: readonly Citation[];
  readonly judged: readonly string[];
}

let known: ReadonlyMap<string, Places> | undefined;

/**
 * Every rule that the law's own values cite, with the places, read off the values themselves: nothing is listed by hand. An
 * amount of a table is cited by its cell, and by its table.
 */
export function citations(): ReadonlyMap<string, Places> {
  known ??= gathered([
    ...ofSupports(),
    ...ofStatuses(),
    ...ofLists(),
    ...ofMatrix(),
    ...ofLogistics(),
    ...ofClocks(),
    ...ofOffset(),
    ...ofLaw(),
  ]);
  return known;
}

function gathered(all: readonly Cited[]): ReadonlyMap<string, Places> {
  const places = new Map<string, { citations: Citation[]; judged: Set<string> }>();
  for (const { rule, citation, judged } of all) {
    const place = places.get(rule) ?? { citations: [], judged: new Set<string>() };
    places.set(rule, place);
    if (!place.citations.some((one) => one.kind === citation.kind && one.in === citation.in))
      place.citations.push(citation);
    for (const fact of judged) place.judged.add(fact);
  }
  return new Map(
    [...places].map(([rule, { citations: found, judged }]) => [
      rule,
      { citations: found, judged: [...judged] },
    ]),
  );
}
