import { type Source, words } from '@kervan/kit';
import { isTrue, oneOf } from '../constructs/choices.ts';
import type { CountLimit } from '../constructs/count-limit.ts';
import { kindIn } from '../constructs/line-tests.ts';
import { all, any } from '../constructs/logic.ts';
import type { PoolParts } from '../constructs/pool.ts';
import { demand } from '../constructs/rule.ts';
import { support } from '../constructs/support.ts';
import { marketEntryReportCeilings } from './ceilings.ts';
import { expenseDay } from './demands/days.ts';
import { abroad, paymentDemands } from './demands/expense.ts';
import { standingDemands } from './demands/standing.ts';
import { trademarkAtHome } from './demands/trademark.ts';
import { quarterlyWindow } from './demands/window.ts';
import { ownCeiling, sectionTotal } from './limits.ts';
import { firmRate } from './rates.ts';

const ID = 'e-export/market-entry-report';

const REPORTS = {
  report: words('pazara giriş raporu', 'market-entry report'),
  analysis: words('analiz', 'analysis'),
  conversionReport: words('dönüşüm ve yeni pazar raporu', 'conversion or new-market report'),
};
const MEMBERSHIP = { databaseMembership: words('veri tabanı üyeliği', 'database membership') };

const TWENTY: Source = { rule: 'E-3.3', grade: 'text', from: 'SEED1, GIL', article: 'Karar m.3' };

/** The sources give no period for the twenty (E-2.31). */
const PERIOD: PoolParts = { doubt: 'E-3.3-period', by: { 'in-all': [], 'per-year': ['year'] } };

function twenty(
  name: string,
  kinds: readonly string[],
  what: { readonly tr: string; readonly en: string },
): CountLimit {
  return {
    rule: 'E-3.3',
    source: TWENTY,
    size: 20,
    name,
    title: words(`En fazla 20 ${what.tr}`, `At most 20 ${what.en}s`),
    counts: 'item',
    kinds,
    per: PERIOD,
    measure: 'in-all',
    refusal: words(`En fazla 20 ${what.tr} desteklenir.`, `At most 20 ${what.en}s are supported.`),
  };
}

/** Market-entry reports and memberships, Decision 5986 art. 3 (E-3). */
export const marketEntryReport = support({
  id: ID,
  title: words('Pazara giriş rapor desteği', 'Market-entry report'),
  article: 'Karar m.3',
  demands: [
    ...standingDemands,
    demand(
      'E-3.1',
      'standing',
      oneOf('status', 'consortium', 'retailSite', 'marketplace'),
      words(
        'Bu destekten konsorsiyum, perakende e-ticaret sitesi ve pazaryeri yararlanır; şirketlerin yolu 5973 sayılı Karardır.',
        'This support is for consortia, retail sites and marketplaces; a company’s road is Decision 5973.',
      ),
    ),
    trademarkAtHome,
    quarterlyWindow,
    demand(
      'E-3.2',
      'lines',
      any(kindIn(REPORTS), all(kindIn(MEMBERSHIP), isTrue('databaseListed'))),
      words(
        'Bu gider rapor ya da analiz değil, ya da veri tabanı Bakanlığın listesinde değil.',
        'The expense is no report or analysis, or the database is not on the Ministry’s list.',
      ),
    ),
    abroad,
    ...paymentDemands,
  ],
  bookedOn: expenseDay,
  counts: [
    twenty('reports', Object.keys(REPORTS), { tr: 'rapor', en: 'report' }),
    twenty('memberships', Object.keys(MEMBERSHIP), { tr: 'üyelik', en: 'membership' }),
  ],
  shares: [],
  rate: firmRate(
    { rule: 'E-3.3', grade: 'text', from: 'SEED1, GIL', article: 'Karar m.3' },
    { oneOfThree: false, bonus: 'none' },
  ),
  limits: [
    ownCeiling({ rule: 'E-3.T', article: 'Karar m.3', support: ID, table: marketEntryReportCeilings }),
    sectionTotal,
  ],
  duration: null,
  durationRule: 'E-3.3',
  filing: words(
    'çeyrek dönemlerle, ödeme belgesinden itibaren 6 ay içinde',
    'by quarters, within 6 months of the payment document',
  ),
  papers: ['E-3.5'],
});
