import { words } from '@kervan/kit';
import type { CountLimit } from '../constructs/count-limit.ts';
import type { PoolPart } from '../constructs/pool.ts';

/** At most two representatives travel (L-8.6, L-9.10, L-11.3.1, L-13.4.1). */
export function twoRepresentatives(
  rule: string,
  article: string,
  kinds: readonly string[],
  per: readonly PoolPart[],
): CountLimit {
  return {
    rule,
    source: { rule, grade: 'text', from: 'S', article },
    size: 2,
    name: 'representatives',
    title: words('En fazla 2 temsilci', 'At most 2 representatives'),
    counts: 'person',
    kinds,
    per,
    measure: 'in-all',
    refusal: words(
      'En fazla 2 temsilcinin gideri desteklenir.',
      'The costs of at most 2 representatives are supported.',
    ),
  };
}

/** At most three interpreters of a programme (L-11.3.2, L-11.4). */
export const threeInterpreters: CountLimit = {
  rule: 'L-11.3.2',
  source: { rule: 'L-11.3.2', grade: 'text', from: 'S', article: 'Genelge m.11/3-4' },
  size: 3,
  name: 'interpreters',
  title: words('En fazla 3 tercüman', 'At most 3 interpreters'),
  counts: 'person',
  kinds: ['interpreting'],
  per: ['item'],
  measure: 'in-all',
  refusal: words(
    'En fazla 3 tercümanın gideri desteklenir.',
    'The costs of at most 3 interpreters are supported.',
  ),
};

/** At most two representatives of a preliminary mission (L-11.3.7). */
export const twoAhead: CountLimit = {
  ...twoRepresentatives('L-11.3.7', 'Genelge m.11/3', ['preliminaryTravel', 'preliminaryLodging'], ['item']),
  name: 'preliminary',
  title: words('Ön heyette en fazla 2 temsilci', 'At most 2 representatives of the preliminary mission'),
};
