import type { FactId } from './fact-id.ts';
import { findFactId } from './ids/index.ts';

/** An id, and the ids that carry it out for it, theirs included. */
export function carriersOf({ id, via }: Pick<FactId, 'id' | 'via'>): readonly string[] {
  const found = [id];
  for (const one of via) {
    for (const carrier of carriersOf(findFactId(one) ?? { id: one, via: [] }))
      if (!found.includes(carrier)) found.push(carrier);
  }
  return found;
}
