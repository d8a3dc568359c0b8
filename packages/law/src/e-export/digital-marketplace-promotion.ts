import { percent, words } from '@kervan/kit';
import { oneOf } from '../constructs/choices.ts';
import { activityStart, fixedDay, knownDay, onOrAfter } from '../constructs/days.ts';
import { kindIn } from '../constructs/line-tests.ts';
import { all, any, reading } from '../constructs/logic.ts';
import { demand } from '../constructs/rule.ts';
import { support } from '../constructs/support.ts';
import { marketplacePromotionCeilings } from './ceilings.ts';
import { CIRCULAR_2026, expenseDay } from './demands/days.ts';
import { threeYears } from './demands/duration.ts';
import { abroad, listingDuty, paymentDemands, platformDemands, productDemands } from './demands/expense.ts';
import { standingDemands } from './demands/standing.ts';
import { trademarkAbroad } from './demands/trademark.ts';
import { quarterlyWindow } from './demands/window.ts';
import { ownCeiling, sectionTotal } from './limits.ts';
import { firmRate } from './rates.ts';

const ID = 'e-export/digital-marketplace-promotion';

const KINDS = {
  payPerClick: words('tıklama başına ödeme', 'pay-per-click'),
  display: words('görüntüleme reklamı', 'display ads'),
  reviewService: words('ürüne ilişkin yorum hizmeti', 'product-review services'),
};

const PAY_PER_ORDER = kindIn({ payPerOrder: words('sipariş başına ödeme', 'pay-per-order') });

/** Digital marketplace promotion, Decision 5986 art. 4, circular art. 13 (E-4). */
export const digitalMarketplacePromotion = support({
  id: ID,
  title: words('Dijital pazaryeri tanıtım desteği', 'Digital marketplace promotion'),
  article: 'Karar m.4; Genelge m.13',
  demands: [
    ...standingDemands,
    demand(
      'E-4.1',
      'standing',
      oneOf('status', 'company', 'consortium', 'retailSite'),
      words(
        'Bu destekten şirketler, konsorsiyumlar ve perakende e-ticaret siteleri yararlanır.',
        'This support is for companies, consortia and retail e-commerce sites.',
      ),
    ),
    trademarkAbroad,
    threeYears('E-4.5', { tr: 'Pazaryeri', en: 'marketplace' }),
    quarterlyWindow,
    demand(
      'E-4.2',
      'lines',
      any(
        kindIn(KINDS),
        all(
          PAY_PER_ORDER,
          reading('E-4.2-pay-per-order', {
            'from-2026': all(onOrAfter(activityStart, CIRCULAR_2026), onOrAfter(knownDay, CIRCULAR_2026)),
            always: onOrAfter(activityStart, fixedDay('2022-08-25')),
          }),
        ),
      ),
      words(
        'Bu gider türü desteklenmez: komisyon, üyelik, vergi ve diğer ücretler dışarıdadır.',
        'This kind of expense is not supported: commission, membership, tax and other fees are out.',
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
  shares: [
    {
      share: percent(20),
      of: 'adSales',
      sources: [{ rule: 'E-4.3', grade: 'text', from: 'SEED1, TAS', article: 'Genelge m.13' }],
      granularity: 'E-13.24',
      groups: {
        'country-quarter': { byPlatform: true, byCountry: true },
        'marketplace-quarter': { byPlatform: true, byCountry: false },
      },
    },
  ],
  rate: firmRate(
    { rule: 'E-4.4', grade: 'second-hand', from: 'TAS, TRB24, TRB25', article: 'Karar m.4' },
    { oneOfThree: true, bonus: 'given' },
  ),
  limits: [
    ownCeiling({
      rule: 'E-4.T',
      article: 'Karar m.4',
      support: ID,
      table: marketplacePromotionCeilings,
      graded: true,
      half: true,
    }),
    sectionTotal,
  ],
  duration: words('her pazaryeri için 3 yıl', '3 years per marketplace'),
  durationRule: 'E-4.5',
  filing: words(
    'çeyrek dönemlerle, ödeme belgesinden itibaren 6 ay içinde',
    'by quarters, within 6 months of the payment document',
  ),
  papers: ['E-4.7', 'E-4.8', 'E-4.9'],
});
