import type { Period } from '@kervan/kit';
import { compare } from './compare.ts';
import { takeIn } from './intake.ts';
import type { ReconcileInput, Reconciliation } from './model.ts';
import { periodAsked } from './period-asked.ts';
import { prepare } from './prepare.ts';
import { present } from './present.ts';

/**
 * Compares what was reported, invoiced and paid, and makes claim lines of the least of the three. Deterministic: the same
 * documents give the same result in whatever order they come. Throws `reconcile.period` for a period that is not whole months
 * or not asked for exactly once.
 */
export function reconcile(input: ReconcileInput): Reconciliation {
  const asked: Period = periodAsked(input);
  const prepared = prepare(takeIn(input.documents), input);
  return present(compare(prepared), prepared, input, asked);
}
