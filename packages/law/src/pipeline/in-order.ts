import type { Portion } from './portion.ts';

/** Lines in their stated order; those whose payment day is unknown first, since they may come before all others. */
export function inOrder(portions: readonly Portion[]): readonly Portion[] {
  if (!portions.some((portion) => Number.isNaN(portion.line.paymentDay))) return portions;
  const known = portions.filter((portion) => !Number.isNaN(portion.line.paymentDay));
  return [...portions.filter((portion) => Number.isNaN(portion.line.paymentDay)), ...known];
}
