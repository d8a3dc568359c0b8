import { percent, type Source } from '@kervan/kit';
import type { BonusTime, SupportRate } from '../constructs/support-rate.ts';
import { AMENDMENT_DAY } from './demands/days.ts';
import { targetCountry } from './target-countries.ts';

const BONUS: Source = {
  rule: 'E-2.2',
  grade: 'second-hand',
  from: 'INO, TAS, TAH',
  article: 'Karar m.16/1; Genelge m.29',
};
const MOST: Source = { rule: 'E-2.5', grade: 'second-hand', from: 'TAH', article: 'Karar m.16/4' };
const RATIO: Source = { rule: 'E-2.6', grade: 'second-hand', from: 'TAH, GIL, ESN', article: 'Karar m.10/1' };

/** What differs between the rates of single firms. */
export interface RateTraits {
  /** Whether the three-supports reading of the Turkish-product ratio counts this one (E-2.7). */
  readonly oneOfThree: boolean;
  /** Points for target countries: `given` (m.4, m.5, m.6), `none` (E-2.3), or by the reading of a doubt. */
  readonly bonus:
    | 'given'
    | 'none'
    | { readonly doubt: string; readonly by: Readonly<Record<string, BonusTime>> };
}

/** 50 %, 20 points more in target countries where given, never above 75 %, in proportion to Turkish products. */
export function firmRate(base: Source, { oneOfThree, bonus }: RateTraits): SupportRate {
  return {
    base: { points: percent(50), source: base },
    ...(bonus === 'none'
      ? {}
      : {
          bonus: {
            points: percent(20),
            list: targetCountry,
            source: BONUS,
            ...(bonus === 'given' ? {} : { reading: bonus }),
          },
        }),
    most: { points: percent(75), source: MOST },
    ratio: {
      fact: 'turkishProductRatio',
      source: RATIO,
      doubt: 'E-2.6-scope',
      inScope: { 'all-supports': true, 'three-supports': oneOfThree },
    },
  };
}

/** A bonus that ended with the amendment of 2026 under one reading, and was never given under the one taken (E-13.10). */
export const COMMISSION_BONUS: Readonly<Record<string, BonusTime>> = {
  none: 'never',
  'until-2026': { before: AMENDMENT_DAY },
};

/** 50 % and nothing else: section 2 of the rules speaks of single firms, not of cooperation bodies. */
export function projectRate(base: Source): SupportRate {
  return { base: { points: percent(50), source: base } };
}

/** A rate that no source gives (E-11.2.6): the eligible base is shown and no lira figure. */
export function unknownRate(source: Source): SupportRate {
  return { base: { points: 'unknown', source } };
}
