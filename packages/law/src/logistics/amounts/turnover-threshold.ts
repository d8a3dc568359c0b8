import { type Dated, dated, dayOf, lira, type Money } from '@kervan/kit';
import { CIRCULAR_2023, CIRCULAR_2024, CIRCULAR_2025, D, yearly } from '../ceilings/yearly-figures.ts';
import type { AmountByReading } from './amount-by-reading.ts';

/**
 * The mean yearly turnover of the last two calendar years that a beneficiary must at least have (L-14.1.2). Indexed, as L-19.1 says
 * of every amount of the circular when taken at its word (O-35).
 */
export const turnoverThreshold: Dated<Money> = yearly('L-19.1.T.turnover', 'Genelge m.14/1, m.19', [
  [25_000_000, 'text', 'Genelge m.14/1'],
  [50_097_500, D, CIRCULAR_2023],
  [76_095_597, D, CIRCULAR_2024],
  [113_995_009, D, CIRCULAR_2025],
]);

/** As printed the figure has no year: it stands as long as the circular does. */
const asPrinted: Dated<Money> = dated('L-14.1.2', [
  {
    value: lira(25_000_000),
    from: dayOf(2022, 4, 20),
    source: { rule: 'L-14.1.2', grade: 'text', from: 'Genelge m.14/1', article: 'Genelge m.14/1' },
  },
]);

/** A later page no longer names the threshold: it may rise each year, stand as printed, or have been dropped (then null). */
export const turnoverThresholdByReading: AmountByReading = {
  doubt: 'C-4',
  by: { indexed: turnoverThreshold, 'as-printed': asPrinted, dropped: null },
};
