import { findDoubt, readingInForce } from '../doubts/register.ts';
import type { MatrixDoubtView } from '../view/matrix-view.ts';
import type { Readings } from './asking.ts';

/** The doubts of some names as data, each once, in the order of their names; names that are no doubts are left out. */
export function doubtViews(named: readonly string[], readings: Readings): readonly MatrixDoubtView[] {
  const readingOf = readingInForce(readings);
  return [...new Set(named)].sort().flatMap((id) => {
    const doubt = findDoubt(id);
    if (doubt === undefined) return [];
    const taken = readingOf(id);
    return [
      {
        doubt: id,
        place: doubt.place,
        taken,
        takenWords: doubt.readings[taken] ?? doubt.place,
        chosen: taken !== doubt.taken,
        why: doubt.why,
        others: Object.entries(doubt.readings)
          .filter(([reading]) => reading !== taken)
          .map(([reading, said]) => ({ reading, words: said })),
      },
    ];
  });
}
