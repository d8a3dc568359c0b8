import type { FateView, LineOutcomeView, RangeView } from '@kervan/law';
import { compareAmounts, isZero, less, shareOf, sumOf } from '../../ui/amount.ts';

export const FATES = ['granted', 'own-share', 'cut', 'refused', 'waiting'] as const;
export type Fate = (typeof FATES)[number];

/**
 * A stretch of a bar. `open`: one of the others, which one depends on a fact that is missing. `onward`: went on into lira and
 * stands in the lira bar.
 */
export interface FatePart {
  readonly fate: Fate | 'open' | 'onward';
  readonly currency: string;
  readonly amount: string;
  /** Share of the bar, 0 to 1. */
  readonly share: number;
}

export type LineWithFates = Pick<LineOutcomeView, 'asked' | 'eligibleLira' | 'fates'>;

/**
 * Where every kuruş of the lines went, a bar per currency, lira last. Parts taken off before conversion stand in the currency
 * of the line, everything after it in lira; in each bar the stretches add up to what came in.
 */
export function fateBars(lines: readonly LineWithFates[]): readonly (readonly FatePart[])[] {
  const before = [...Map.groupBy(lines, (one) => one.asked.currency)]
    .filter(([currency]) => currency !== 'TRY')
    .map(([currency, own]) => {
      const whole = sumOf(own.map((one) => widest(one.asked)));
      return barOf(fatesIn(own, currency), currency, whole, 'onward');
    })
    .filter((parts) => parts.some((one) => one.fate !== 'onward'));
  const lira = sumOf(lines.map((one) => widest(one.asked.currency === 'TRY' ? one.asked : one.eligibleLira)));
  const after = barOf(fatesIn(lines, 'TRY'), 'TRY', lira, 'open');
  return after.length === 0 ? before : [...before, after];
}

function fatesIn(lines: readonly LineWithFates[], currency: string): readonly FateView[] {
  return lines.flatMap((one) => one.fates).filter((one) => one.amount.currency === currency);
}

function barOf(
  fates: readonly FateView[],
  currency: string,
  whole: string,
  rest: 'open' | 'onward',
): readonly FatePart[] {
  const sure = FATES.map((fate) => ({
    fate,
    amount: sumOf(fates.filter((one) => one.fate === fate).map((one) => one.amount.least)),
  }));
  const known = sumOf(sure.map((one) => one.amount));
  const length = compareAmounts(whole, known) > 0 ? whole : known;
  return [...sure, { fate: rest, amount: less(length, known) }]
    .filter((one) => !isZero(one.amount))
    .map((one) => ({ ...one, currency, share: shareOf(one.amount, length) }));
}

function widest(range: RangeView): string {
  return range.most ?? range.least;
}
