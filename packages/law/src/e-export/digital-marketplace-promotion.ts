import { percent, words } from '@kervan/kit';
import { oneOf } from '../constructs/choices.ts';
import { activityStart, fixedDay, knownDay, onOrAfter } from '../constructs/days.ts';
import { countryIsNot, kindIn } from '../constructs/line-tests.ts';
import { all, any, reading } from '../constructs/logic.ts';
import { demand } from '../constructs/rule.ts';
import { support } from '../constructs/support.ts';
import { marketplacePromotionCeilings, sectionTotals } from './ceilings.ts';
import {
  expenseDay,
  lineDemands,
  listingDuty,
  standingDemands,
  threeYears,
  trademarkAbroad,
  windowDemands,
} from './common-demands.ts';
import { promotionRate } from './rates.ts';

const KINDS = {
  payPerClick: words('tıklama başına ödeme', 'pay-per-click'),
  display: words('görüntüleme reklamı', 'display ads'),
  reviewService: words('ürüne ilişkin yorum hizmeti', 'product-review services'),
};

/** The circular that first names pay-per-order. */
const CIRCULAR = fixedDay('2026-04-13');

const PAY_PER_ORDER = kindIn({ payPerOrder: words('sipariş başına ödeme', 'pay-per-order') });

/** Digital marketplace promotion, Decision 5986 art. 4, circular art. 13 (E-4). */
export const digitalMarketplacePromotion = support({
  id: 'e-export/digital-marketplace-promotion',
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
    ...windowDemands,
    demand(
      'E-4.2',
      'lines',
      any(
        kindIn(KINDS),
        all(
          PAY_PER_ORDER,
          reading('E-4.2-pay-per-order', {
            'from-2026': all(onOrAfter(activityStart, CIRCULAR), onOrAfter(knownDay, CIRCULAR)),
            always: onOrAfter(activityStart, fixedDay('2022-08-25')),
          }),
        ),
      ),
      words(
        'Bu gider türü desteklenmez: komisyon, üyelik, vergi ve diğer ücretler dışarıdadır.',
        'This kind of expense is not supported: commission, membership, tax and other fees are out.',
      ),
    ),
    demand(
      'E-1.1.1',
      'lines',
      countryIsNot('TR', words('Türkiye', 'Türkiye')),
      words(
        'E-ihracat başka bir ülkeye satıştır; Türkiye’ye yönelik reklam desteklenmez.',
        'E-export is a sale to another country; ads aimed at Türkiye are not supported.',
      ),
    ),
    listingDuty,
    ...lineDemands,
  ],
  bookedOn: expenseDay,
  shares: [
    {
      share: percent(20),
      of: 'adSales',
      sources: [{ rule: 'E-4.3', grade: 'text', from: 'SEED1, TAS', article: 'Genelge m.13' }],
      granularity: 'E-13.24',
    },
  ],
  rate: promotionRate(
    { rule: 'E-4.4', grade: 'second-hand', from: 'TAS, TRB24, TRB25', article: 'Karar m.4' },
    true,
  ),
  limits: [
    {
      rule: 'E-4.T',
      article: 'Karar m.4',
      table: marketplacePromotionCeilings,
      scope: 'support',
      half: {
        rule: 'E-2.7',
        doubt: 'E-2.7',
        applies: {
          'brand-programme': 'brand-programme',
          'below-full-ratio': 'below-full-ratio',
          everybody: 'everybody',
        },
      },
    },
    { rule: 'E-11.1.T', article: 'Karar m.10/2', table: sectionTotals, scope: 'section' },
  ],
  duration: words('her pazaryeri için 3 yıl', '3 years per marketplace'),
  durationRule: 'E-4.5',
  filing: words(
    'çeyrek dönemlerle, ödeme belgesinden itibaren 6 ay içinde',
    'by quarters, within 6 months of the payment document',
  ),
});
