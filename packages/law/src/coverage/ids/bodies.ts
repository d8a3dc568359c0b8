import { type FactId, lines } from '../fact-id.ts';

/** Section 11.2: supports of cooperation bodies. */
export const bodyIds: readonly FactId[] = lines('E-11.2', {
  1: 'condition',
  2: 'cap',
  3: 'cap',
  4: 'cap',
  5: 'rate',
  6: 'unknown',
  7: 'definition',
});
