import type { Dated, Money } from '@kervan/kit';
import { CIRCULAR_2023, CIRCULAR_2024, CIRCULAR_2025, D, yearly } from '../ceilings/yearly-figures.ts';

/**
 * The most that counts for room and breakfast, per person and day, in missions and at competitions and events (L-11.3.1, L-13.4.2),
 * before the rate is applied (O-32). Cut to whole lira under every reading of O-38, which is of larger amounts: cut to the
 * thousand, 3,607 TL would be 3,000.
 */
export const lodgingPerDay: Dated<Money> = yearly('L-19.1.T.lodging', 'Genelge m.11/3, m.13/4, m.19', [
  [1_800, 'text', 'Genelge m.11/3, m.13/4'],
  [3_607, D, CIRCULAR_2023],
  [5_478, D, CIRCULAR_2024],
  [8_206, D, CIRCULAR_2025],
]);
