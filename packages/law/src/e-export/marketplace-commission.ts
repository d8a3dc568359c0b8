import { words } from '@kervan/kit';
import { oneOf } from '../constructs/choices.ts';
import { kindIn, withinOneMonth } from '../constructs/line-tests.ts';
import { listed } from '../constructs/lists.ts';
import { demand } from '../constructs/rule.ts';
import { support } from '../constructs/support.ts';
import { commissionCeilings } from './ceilings.ts';
import { expenseDay, spendingDay } from './demands/days.ts';
import { threeYears } from './demands/duration.ts';
import { abroad, listingDuty, paymentDemands, platformDemands, productDemands } from './demands/expense.ts';
import { commissionPlaces } from './demands/lists.ts';
import { standingDemands } from './demands/standing.ts';
import { trademarkAbroad } from './demands/trademark.ts';
import { quarterlyWindow } from './demands/window.ts';
import { ownCeiling, sectionTotal } from './limits.ts';
import { COMMISSION_BONUS, firmRate } from './rates.ts';

const ID = 'e-export/marketplace-commission';

/** Marketplace commission, Decision 5986 art. 9, circular art. 19 (E-10). */
export const marketplaceCommission = support({
  id: ID,
  title: words('Pazaryeri komisyon gideri desteği', 'Marketplace commission'),
  article: 'Karar m.9; Genelge m.19',
  demands: [
    ...standingDemands,
    demand(
      'E-10.1',
      'standing',
      oneOf('status', 'company', 'retailSite', 'consortium'),
      words(
        'Bu destekten şirketler, perakende e-ticaret siteleri ve konsorsiyumlar yararlanır.',
        'This support is for companies, retail sites and consortia.',
      ),
    ),
    trademarkAbroad,
    threeYears('E-10.2', { tr: 'Pazaryeri ve ülke', en: 'marketplace and country' }),
    quarterlyWindow,
    demand(
      'E-10.3',
      'lines',
      withinOneMonth,
      words(
        'Hak ediş aylık hesaplanır: gideri aylara bölüp her ayı ayrı satır yazın.',
        'Entitlement is computed monthly: split the expense into months, one line each.',
      ),
    ),
    demand(
      'E-10.4',
      'lines',
      kindIn({ commission: words('satış komisyonu', 'sales commission') }),
      words(
        'Yalnızca komisyon desteklenir; üyelik, vergi ve ek hizmet ücretleri dışarıdadır.',
        'Only commission counts; membership, tax and extra service fees are out.',
      ),
    ),
    demand(
      'E-10.7',
      'lines',
      listed(commissionPlaces, spendingDay),
      words(
        'Bu ülkede ve pazaryerinde komisyon desteklenmiyor.',
        'Commission is not supported in this country and on this marketplace.',
      ),
    ),
    abroad,
    listingDuty,
    ...productDemands,
    ...platformDemands,
    ...paymentDemands,
  ],
  bookedOn: expenseDay,
  counts: [],
  shares: [],
  rate: firmRate(
    { rule: 'E-10.2', grade: 'second-hand', from: 'TAS, TRB24', article: 'Karar m.9' },
    { oneOfThree: true, bonus: { doubt: 'E-13.10', by: COMMISSION_BONUS } },
  ),
  limits: [
    ownCeiling({
      rule: 'E-10.T',
      article: 'Karar m.9',
      support: ID,
      table: commissionCeilings,
      graded: true,
      half: true,
    }),
    sectionTotal,
  ],
  duration: words('her pazaryeri ve ülke için 3 yıl', '3 years per marketplace and country'),
  durationRule: 'E-10.2',
  filing: words(
    'ay ay hesaplanır, çeyrek dönemlerle, ödeme belgesinden itibaren 6 ay içinde istenir',
    'computed month by month, asked for by quarters, within 6 months of the payment document',
  ),
  papers: ['E-10.5'],
});
