import type { CellWork } from '../cells.ts';
import type { Unused } from '../model.ts';
import { reasonWords } from '../reasons.ts';
import { Sources } from '../sources.ts';

/** Report rows that stand in no cell of the period asked for; a row cut at the end of a quarter is used if any part of it is. */
export function outsideRows(outside: readonly CellWork[], inside: readonly CellWork[]): Unused[] {
  const used = new Map<string, Set<string>>();
  for (const cell of inside) {
    for (const { digest, places } of cell.reported?.sources ?? []) {
      const known = used.get(digest) ?? new Set<string>();
      used.set(digest, known);
      for (const place of places) known.add(place);
    }
  }
  const sources = new Sources();
  for (const cell of outside) {
    for (const { document, digest, places } of cell.reported?.sources ?? []) {
      const known = used.get(digest);
      const left = known === undefined ? places : places.filter((place) => !known.has(place));
      if (left.length > 0) sources.addAll({ name: document, digest }, left);
    }
  }
  return sources.list().map((source) => ({
    what: 'report-rows' as const,
    reason: 'outside-period' as const,
    words: reasonWords('outside-period'),
    sources: [source],
  }));
}
