import { percent, type Source } from '@kervan/kit';
import type { SupportRate } from '../constructs/support-rate.ts';
import { targetCountry } from './target-countries.ts';

const BONUS: Source = {
  rule: 'E-2.2',
  grade: 'second-hand',
  from: 'INO, TAS, TAH',
  article: 'Karar m.16/1; Genelge m.29',
};
const MOST: Source = { rule: 'E-2.5', grade: 'second-hand', from: 'TAH', article: 'Karar m.16/4' };
const RATIO: Source = { rule: 'E-2.6', grade: 'second-hand', from: 'TAH, GIL, ESN', article: 'Karar m.10/1' };

/** 50 %, and 20 points more while the country is on the target list; never above 75 %; in proportion to Turkish products. */
export function promotionRate(base: Source, ratioInThreeSupports: boolean): SupportRate {
  return {
    base: { points: percent(50), source: base },
    bonus: { points: percent(20), list: targetCountry, source: BONUS },
    most: { points: percent(75), source: MOST },
    ratio: {
      fact: 'turkishProductRatio',
      source: RATIO,
      doubt: 'E-2.6-scope',
      inScope: { 'all-supports': true, 'three-supports': ratioInThreeSupports },
    },
  };
}
