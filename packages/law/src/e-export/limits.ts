import { words } from '@kervan/kit';
import { type Ceiling, type CeilingTable, INNER, OWN, TOTAL } from '../constructs/ceiling.ts';
import type { PoolParts } from '../constructs/pool.ts';
import { sectionTotals } from './ceilings.ts';

/** Some users of three supports get at most half of the ceiling (E-2.7). */
const HALF: NonNullable<Ceiling['half']> = {
  rule: 'E-2.7',
  doubt: 'E-2.7',
  applies: {
    'brand-programme': 'brand-programme',
    'below-full-ratio': 'below-full-ratio',
    everybody: 'everybody',
  },
};

/** What differs between the ceilings of supports. */
export interface CeilingTraits {
  readonly rule: string;
  readonly article: string;
  readonly support: string;
  readonly table: Ceiling['table'];
  readonly per?: PoolParts;
  readonly graded?: boolean;
  readonly half?: boolean;
}

/** A support's own ceiling, per calendar year unless told otherwise (E-2.31). */
export function ownCeiling({ rule, article, support, table, per, graded, half }: CeilingTraits): Ceiling {
  return {
    rule,
    article,
    table,
    tier: OWN,
    key: `${support}/ceiling`,
    per: per ?? ['year'],
    graded: graded ?? false,
    ...(half === true ? { half: HALF } : {}),
  };
}

/** A limit inside another support's ceiling (depot rent, E-6.9). */
export function innerCeiling(traits: CeilingTraits): Ceiling {
  return { ...ownCeiling(traits), tier: INNER };
}

/** The yearly total per beneficiary across the section (Karar m.10/2, E-11.1). */
export const sectionTotal: Ceiling = {
  rule: 'E-11.1.T',
  article: 'Karar m.10/2',
  title: words('{year} yıllık toplamı, bütün destekler', '{year} yearly total, all supports'),
  table: sectionTotals satisfies CeilingTable,
  tier: TOTAL,
  key: 'e-export/section-total',
  per: ['year'],
  graded: false,
};
