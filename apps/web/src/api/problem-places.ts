import type { ProblemView } from '@kervan/desk';
import { type Words, words } from '@kervan/kit';

/** What is wrong at each place of a request, with the way out, by its path behind `prefix`; and what lies elsewhere. */
export interface PlacedProblem {
  readonly at: ReadonlyMap<string, Words>;
  /** True where something is told that no field shows. */
  readonly elsewhere: boolean;
}

/** Sorts a problem by the fields that it is about. `known` says which paths have a field of their own. */
export function placedProblem(
  problem: ProblemView,
  prefix: string,
  known: (path: string) => boolean,
): PlacedProblem {
  const told = problem.issues.length > 0 ? problem.issues : [problem];
  const at = new Map<string, Words>();
  let elsewhere = false;
  for (const one of told) {
    const path = one.place?.startsWith(prefix) === true ? one.place.slice(prefix.length) : undefined;
    if (path === undefined || !known(path)) elsewhere = true;
    else at.set(path, withWayOut(one.words, 'wayOut' in one ? one.wayOut : null));
  }
  return { at, elsewhere };
}

function withWayOut(said: Words, wayOut: Words | null): Words {
  return wayOut === null ? said : words(`${said.tr} ${wayOut.tr}`, `${said.en} ${wayOut.en}`);
}
