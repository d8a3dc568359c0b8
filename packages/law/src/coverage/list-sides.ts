import { valueOn } from '@kervan/kit';
import type { ListedShape } from '../constructs/condition.ts';
import { type Condition, EITHER, HOLDS, type RunContext } from '../constructs/condition.ts';
import type { Portion } from '../pipeline/portion.ts';
import type { Side } from './sides.ts';

/**
 * Rows of lists of countries that a line meets: `E-10.7.3` holds where that row covers the country on the first day of the
 * activity, and fails where it does not. Of a refused line only the list that stands in the demand which refused it counts.
 */
export function listSides(portion: Portion, run: RunContext): readonly Side[] {
  const { demands } = portion.support;
  const met = portion.refusedBy < 0 ? demands : demands.slice(portion.refusedBy, portion.refusedBy + 1);
  return met.flatMap(({ condition }) => listsWithin(condition)).flatMap((list) => ofList(list, portion, run));
}

function ofList(list: ListedShape, { line }: Portion, run: RunContext): readonly Side[] {
  const day = line.activityFrom;
  const answer = valueOn(list.history(line.country, line.platform), day, run.knownOn);
  if (!answer.known) return [];
  const outcome = list.covers(line, run, day);
  return outcome === EITHER ? [] : [{ rule: answer.entry.source.rule, holds: outcome === HOLDS }];
}

function listsWithin({ shape }: Condition): readonly ListedShape[] {
  switch (shape?.is) {
    case 'listed':
      return [shape];
    case 'all':
    case 'any':
      return shape.parts.flatMap(listsWithin);
    case 'reading':
      return Object.values(shape.by).flatMap(listsWithin);
    default:
      return [];
  }
}
