import type { Portion } from './portion.ts';

/**
 * Lines in their stated order; those whose payment day is unknown first, since they may come before all others. Portions come in
 * rank (`inRank`), which puts those last: where the last one's day is known, all are.
 */
export function inOrder(portions: readonly Portion[]): readonly Portion[] {
  const last = portions[portions.length - 1];
  if (last === undefined || !Number.isNaN(last.line.paymentDay)) return portions;
  const known = portions.filter((portion) => !Number.isNaN(portion.line.paymentDay));
  return [...portions.filter((portion) => Number.isNaN(portion.line.paymentDay)), ...known];
}
