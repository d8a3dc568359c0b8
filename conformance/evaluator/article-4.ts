import type { Article } from './article.ts';
import { CEILINGS_4 } from './ceilings.ts';
import {
  abroad,
  everyFirm,
  halfWithBonus,
  markAbroad,
  ownAccount,
  perhapsHalf,
  sectionTotal,
  turkishGoods,
  yearly,
} from './common.ts';
import { CIRCULAR_2026, DECISION } from './lists.ts';

const M4 = 'e-export/digital-marketplace-promotion';

/** m.4: promotion on digital marketplaces. */
export const article4: Article = {
  demands(asked, demand) {
    const { line, knownOn } = asked;
    everyFirm(asked, demand);
    abroad(asked, demand);
    markAbroad(asked, demand);
    ownAccount(asked, demand);
    turkishGoods(asked, demand);
    demand('E-2.12', () => asked.yes('listingComplete'));
    demand('E-4.1', () => asked.status('company', 'consortium', 'retailSite'));
    demand('E-4.2', () => {
      if (line.kind !== 'payPerOrder') return ['payPerClick', 'display', 'reviewService'].includes(line.kind);
      if (asked.reading('E-4.2-pay-per-order') === 'always') return line.activity.from >= DECISION;
      return line.activity.from >= CIRCULAR_2026 && knownOn >= CIRCULAR_2026;
    });
    demand('E-4.5', () => asked.within(36, asked.supportStart));
  },
  share: (asked) => ({
    rule: 'E-4.3',
    fact: 'adSales',
    part: 5n,
    platform: asked.platform,
    country: asked.reading('E-13.24') === 'marketplace-quarter' ? '*' : asked.country,
  }),
  rate: halfWithBonus,
  singleFirm: true,
  ofThree: true,
  limits: (asked) => [perhapsHalf(asked, yearly(asked, M4, 'E-4.T', CEILINGS_4, true)), sectionTotal(asked)],
};
