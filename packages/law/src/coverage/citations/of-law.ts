import { words } from '@kervan/kit';
import { doubts } from '../../doubts/register.ts';
import { indexationSteps } from '../../e-export/indexation.ts';
import { type Cited, cited } from './citation.ts';

const INDEXATION = { in: 'indexation', name: words('yıllık güncelleme', 'yearly indexation') };

/** What the law cites outside its supports, statuses and lists: steps of the indexation, and readings taken of a line. */
export function ofLaw(): readonly Cited[] {
  return [
    ...indexationSteps.map(({ source }) => cited(source.rule, 'indexation', INDEXATION)),
    ...doubts.map(({ id, place }) => cited(lineOf(id), 'reading', { in: id, name: place })),
  ];
}

/** The line that a doubt is named after: `E-2.34-order` belongs to `E-2.34`, `L-17.3.3-remainder` to `L-17.3.3`. */
export function lineOf(doubt: string): string {
  return /^[ELMOC]-[\d.]*\d[a-z]?(?![a-z])/.exec(doubt)?.[0] ?? doubt;
}
