import { type Words, words } from '@kervan/kit';
import { type Ceiling, INNER, OWN } from '../constructs/ceiling.ts';
import type { PoolPart, PoolParts } from '../constructs/pool.ts';

/** The year of a cap: the support year, or, by the other reading, the calendar year of the payment (C-1). */
function yearly(...parts: readonly PoolPart[]): PoolParts {
  return {
    doubt: 'C-1',
    by: { 'support-year': [...parts, 'supportYear'], 'calendar-year': [...parts, 'year'] },
  };
}

interface LimitTraits {
  readonly row: string;
  readonly article: string;
  readonly support: string;
  readonly table: Ceiling['table'];
}

/** A ceiling of a support per support year, its size that of the calendar year of the payment (L-18.19, L-19.1, C-1). */
export function perYear(
  { row, article, support, table }: LimitTraits,
  ...parts: readonly PoolPart[]
): Ceiling {
  return {
    rule: `L-T.${row}`,
    article,
    table,
    tier: OWN,
    key: `${support}/ceiling`,
    per: yearly(...parts),
    classes: 'applicant',
    graded: false,
  };
}

/** A ceiling of one event, whatever the year. */
export function perEvent(traits: LimitTraits): Ceiling {
  return { ...perYear(traits), per: ['item'] };
}

/** A limit inside the support's own, for some kinds of expense only. */
export function innerPerYear(
  { row, article, support, table }: LimitTraits,
  { rule, name, title, kinds }: { rule: string; name: string; title: Words; kinds: readonly string[] },
): Ceiling {
  return {
    ...perYear({ row, article, support, table }),
    rule,
    tier: INNER,
    ofPaid: true,
    title,
    key: `${support}/${name}`,
    kinds,
  };
}

/** How applications are filed, for people. */
export const FILED = {
  payment: words('ödemeden itibaren 6 ay içinde', 'within 6 months of the payment'),
  document: words(
    'belgenin düzenlenmesinden itibaren 6 ay içinde',
    'within 6 months of the issue of the document',
  ),
  event: words('etkinliğin bitiminden itibaren 6 ay içinde', 'within 6 months of the end of the event'),
} as const;
