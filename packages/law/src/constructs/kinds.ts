import type { Words } from '@kervan/kit';
import type { Condition } from './condition.ts';

/** Every kind of expense that a condition names, with its words; the first words win where two demands name one kind. */
export function kindsIn(conditions: readonly Condition[]): ReadonlyMap<string, Words> {
  const named = new Map<string, Words>();
  for (const condition of conditions)
    for (const [kind, said] of kindsOfOne(condition)) if (!named.has(kind)) named.set(kind, said);
  return named;
}

function kindsOfOne({ shape }: Condition): readonly (readonly [kind: string, said: Words])[] {
  switch (shape?.is) {
    case 'expense':
      return Object.entries(shape.kinds ?? {});
    case 'all':
    case 'any':
      return shape.parts.flatMap(kindsOfOne);
    case 'reading':
      return Object.values(shape.by).flatMap(kindsOfOne);
    default:
      return [];
  }
}
