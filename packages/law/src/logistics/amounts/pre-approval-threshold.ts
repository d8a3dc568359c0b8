import type { Dated, Money } from '@kervan/kit';
import {
  CIRCULAR_2023,
  CIRCULAR_2024,
  CIRCULAR_2025,
  D,
  type Figure,
  yearly,
} from '../ceilings/yearly-figures.ts';
import type { AmountByReading } from './amount-by-reading.ts';

const ROW = 'L-19.1.T.threshold';
const ARTICLE = 'Genelge m.7/1, m.19';
const BASE: Figure = [120_000, 'text', 'Genelge m.7/1'];

/**
 * Spending on promoting the sector that needs a pre-approval when a cooperation body reaches it (L-7.1: the figure itself included).
 * Indexed, as L-19.1 says of every amount of the circular (O-35), and cut to whole lira.
 */
export const preApprovalThreshold: Dated<Money> = yearly(ROW, ARTICLE, [
  BASE,
  [240_468, D, CIRCULAR_2023],
  [365_258, D, CIRCULAR_2024],
  [547_174, D, CIRCULAR_2025],
]);

/** The same where the circular's amounts are cut as the Decision's limits are: 2023 to the thousand, later years to whole lira. */
const cutToThousand: Dated<Money> = yearly(ROW, ARTICLE, [
  BASE,
  [240_000, D, CIRCULAR_2023],
  [364_548, D, CIRCULAR_2024],
  [546_111, D, CIRCULAR_2025],
]);

export const preApprovalThresholdByReading: AmountByReading = {
  doubt: 'O-38',
  by: { 'whole-lira': preApprovalThreshold, thousand: cutToThousand },
};
