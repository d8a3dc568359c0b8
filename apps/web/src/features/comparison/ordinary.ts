import type { UnusedView } from '@kervan/desk';

/** What needs no second look by itself: lines of the account that have nothing to do with advertising. */
export const ORDINARY: ReadonlySet<UnusedView['reason']> = new Set([
  'unrelated-payment',
  'bank-charge',
  'unrelated-receipt',
  'confirmed-unrelated',
  'same-file',
  'same-rows',
]);
