import { type Dated, type DatedEntry, dated } from '@kervan/kit';
import {
  CIRCULAR_2026,
  EARLY_2025,
  GUIDE_2025,
  LIMITS_2023,
  SEPTEMBER_2024,
  SLIDES_2022,
  type Version,
} from './statuses/versions.ts';

/** A threshold in US cents that must be passed: reaching it is not enough. */
export interface ExportThreshold {
  readonly cents: bigint;
  readonly over: true;
}

/**
 * The threshold that the exports of the previous calendar year must be over before a company may have certain supports (E-1.3.7):
 * 5 million USD, then 2.5, then 1. Between two sightings that differ it is unknown (E-13.28).
 */
export const exportThreshold: Dated<ExportThreshold> = dated('export-threshold', [
  overDollars(SLIDES_2022, 5_000_000n),
  overDollars(LIMITS_2023, 2_500_000n),
  overDollars(SEPTEMBER_2024, 2_500_000n),
  overDollars(EARLY_2025, 2_500_000n),
  overDollars(GUIDE_2025, 2_500_000n),
  overDollars(CIRCULAR_2026, 1_000_000n),
]);

function overDollars(version: Version, dollars: bigint): DatedEntry<ExportThreshold> {
  const { from, seenFrom, seenTo, grade, sources } = version;
  return {
    value: { cents: dollars * 100n, over: true },
    ...(from !== undefined && { from }),
    ...(seenFrom !== undefined && { seenFrom }),
    ...(seenTo !== undefined && { seenTo }),
    source: { rule: 'E-1.3.7', grade, from: sources, article: 'Genelge m.18' },
  };
}

/** Equality for `valueOn`: two sightings of one figure agree although each is a value of its own. */
export function sameThreshold(a: ExportThreshold, b: ExportThreshold): boolean {
  return a.cents === b.cents && a.over === b.over;
}
