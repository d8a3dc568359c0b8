import { type Dated, type DatedEntry, dated } from '@kervan/kit';
import type { ThresholdFigure } from '../constructs/condition.ts';
import {
  CIRCULAR_2026,
  EARLY_2025,
  GUIDE_2025,
  LIMITS_2023,
  SEPTEMBER_2024,
  SLIDES_2022,
  type Version,
} from './statuses/versions.ts';

/**
 * The threshold that the exports of the previous calendar year must be over before a company may have certain supports (E-1.3.7):
 * 5 million USD, then 2.5, then 1, in cents; reaching it is not enough. Between two sightings that differ it is unknown (E-13.28).
 */
export const exportThreshold: Dated<ThresholdFigure> = dated('export-threshold', [
  overDollars(SLIDES_2022, 5_000_000n),
  overDollars(LIMITS_2023, 2_500_000n),
  overDollars(SEPTEMBER_2024, 2_500_000n),
  overDollars(EARLY_2025, 2_500_000n),
  overDollars(GUIDE_2025, 2_500_000n),
  overDollars(CIRCULAR_2026, 1_000_000n),
]);

function overDollars(version: Version, dollars: bigint): DatedEntry<ThresholdFigure> {
  const { from, seenFrom, seenTo, grade, sources } = version;
  return {
    value: { cents: dollars * 100n },
    ...(from !== undefined && { from }),
    ...(seenFrom !== undefined && { seenFrom }),
    ...(seenTo !== undefined && { seenTo }),
    source: { rule: 'E-1.3.7', grade, from: sources, article: 'Genelge m.18' },
  };
}
