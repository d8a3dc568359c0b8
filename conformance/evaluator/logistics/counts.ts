import type { Exact } from './asked.ts';

/** Not fewer than. */
export function atLeast({ digits, scale }: Exact, least: bigint): boolean {
  return digits >= least * 10n ** BigInt(scale);
}

/** Not less than half. */
export function isHalf(part: Exact, whole: Exact): boolean {
  return 2n * part.digits * 10n ** BigInt(whole.scale) >= whole.digits * 10n ** BigInt(part.scale);
}
