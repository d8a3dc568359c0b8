import type { Article } from './article.ts';
import type { Asked } from './asked.ts';
import { CEILINGS_10 } from './ceilings.ts';
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
import { dayBefore } from './days.ts';
import { AMENDMENT_2026, commissionPlace } from './lists.ts';

const M9 = 'e-export/marketplace-commission';

/** E-10.7: the place is on the list; whether the goods are spare parts is asked only where the list turns on it. */
function onList(asked: Asked): boolean {
  const { country, knownOn, platform, spending } = asked;
  const listed = (autoParts: boolean) => commissionPlace({ country, platform, autoParts }, spending, knownOn);
  const either = listed(false);
  const answer = either === listed(true) ? either : listed(asked.yes('autoParts'));
  return asked.perhaps(answer, 'E-10.7', country, platform, spending);
}

/** m.9: commission of marketplaces. */
export const article9: Article = {
  demands(asked, demand) {
    const { activity, kind } = asked.line;
    everyFirm(asked, demand);
    abroad(asked, demand);
    markAbroad(asked, demand);
    ownAccount(asked, demand);
    turkishGoods(asked, demand);
    demand('E-2.12', () => asked.yes('listingComplete'));
    demand('E-10.1', () => asked.status('company', 'retailSite', 'consortium'));
    demand('E-10.2', () => asked.within(36, asked.supportStart));
    // Computed monthly: a line is of one month.
    demand('E-10.3', () => activity.from.slice(0, 7) === dayBefore(activity.until).slice(0, 7));
    demand('E-10.4', () => kind === 'commission');
    demand('E-10.7', () => onList(asked));
  },
  rate(asked) {
    const bonus = asked.reading('E-13.10') === 'until-2026' && asked.booked < AMENDMENT_2026;
    return bonus ? halfWithBonus(asked) : 50n;
  },
  singleFirm: true,
  ofThree: true,
  limits: (asked) => [
    perhapsHalf(asked, yearly(asked, M9, 'E-10.T', CEILINGS_10, true)),
    sectionTotal(asked),
  ],
};
