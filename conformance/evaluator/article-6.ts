import { type Article, sizeOf } from './article.ts';
import type { Asked } from './asked.ts';
import { CEILING_7, CEILINGS_6 } from './ceilings.ts';
import {
  abroad,
  cellOf,
  everyFirm,
  halfWithBonus,
  markAbroad,
  ownAccount,
  perhapsHalf,
  sectionTotal,
  turkishGoods,
  yearly,
} from './common.ts';
import { firstOfNextMonth } from './days.ts';
import { AMENDMENT_2026, EUROPEAN_UNION } from './lists.ts';

const M6 = 'e-export/order-fulfilment';
const DEPOT = 'e-export/depot-rent';

/** E-6.6: three years per country; the European Union is one, from the first pre-approval for any of its countries. */
function fulfilmentStart(asked: Asked): string {
  if (!EUROPEAN_UNION.includes(asked.country)) return asked.supportStart;
  return firstOfNextMonth(asked.word('euPreApprovalDay'));
}

/** m.6: order fulfilment. */
export const article6: Article = {
  demands(asked, demand) {
    const { kind } = asked.line;
    everyFirm(asked, demand);
    abroad(asked, demand);
    markAbroad(asked, demand);
    ownAccount(asked, demand);
    turkishGoods(asked, demand);
    const marketplaces = asked.reading('E-13.15') === 'with-marketplaces' ? ['marketplace'] : [];
    demand('E-6.1', () => asked.status('company', 'consortium', 'retailSite', ...marketplaces));
    if (['withdrawal', 'disposal', 'commission', 'membership'].includes(kind)) demand('E-6.3', () => false);
    else demand('E-6.2', () => ['unitFulfilment', 'returnHandling', 'storage'].includes(kind));
    demand('E-6.3', () => asked.yes('becameSale'));
    demand('E-6.4', () => ['listed', 'marketplace'].includes(asked.word('provider')));
    demand('E-6.6', () => asked.within(36, fulfilmentStart(asked)));
  },
  share: (asked) => ({
    rule: 'E-6.5',
    fact: 'eCommerceSales',
    part: 10n,
    platform: '*',
    country: asked.reading('E-6.5') === 'all-countries' ? '*' : asked.country,
  }),
  rate: halfWithBonus,
  singleFirm: true,
  ofThree: true,
  limits: (asked) => [perhapsHalf(asked, yearly(asked, M6, 'E-6.T', CEILINGS_6, true)), sectionTotal(asked)],
};

/** m.6/2: depot rent, under a ceiling of its own and one it has together with fulfilment (E-6.9). */
export const article6Depot: Article = {
  demands(asked, demand) {
    everyFirm(asked, demand, 'H');
    abroad(asked, demand);
    demand('E-7.1', () => asked.status('retailSite', 'marketplace', 'consortium'));
    demand('E-7.1', () => asked.within(36, asked.supportStart));
    demand('E-7.2', () => ['netRent', 'commonArea'].includes(asked.line.kind));
    demand('E-7.3', () => asked.yes('depotApproved'));
    if (asked.knownOn >= AMENDMENT_2026) demand('E-7.4', () => asked.word('preApprovalDay') < AMENDMENT_2026);
  },
  atOnce(asked) {
    const perCountry = asked.reading('E-7.1-units') === 'per-country';
    const pool = perCountry ? `${DEPOT}/units|${asked.country}` : `${DEPOT}/units`;
    return { pool, size: 25, item: asked.item, rule: 'E-7.1' };
  },
  rate: (asked) => (asked.reading('E-7.1-bonus') === 'as-m6' ? halfWithBonus(asked) : 50n),
  singleFirm: true,
  limits(asked) {
    const { year } = asked;
    const perUnit = asked.reading('E-7.1-amount') === 'per-unit';
    const own = perUnit ? `${DEPOT}/ceiling|${asked.item}|${year}` : `${DEPOT}/ceiling|${year}`;
    // Repealed before any figure for 2026 was published: those who run on have a ceiling that nobody knows.
    const known = year !== '2026';
    const joint = sizeOf(CEILINGS_6[asked.word('status')], year, 'E-6.T');
    return [
      {
        key: own,
        size: known ? sizeOf(CEILING_7, year, 'E-7.T') : undefined,
        rule: 'E-7.T',
        cell: cellOf(asked, 'E-7.T'),
      },
      { key: `${M6}/ceiling|${year}`, size: joint, rule: 'E-6.9', cell: cellOf(asked, 'E-6.T') },
      sectionTotal(asked),
    ];
  },
};
