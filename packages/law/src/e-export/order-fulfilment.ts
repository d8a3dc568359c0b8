import { percent, words } from '@kervan/kit';
import { isTrue, oneOf } from '../constructs/choices.ts';
import { factDay, monthAfter } from '../constructs/days.ts';
import { countryIn, countryNotIn, kindIn, kindNotIn } from '../constructs/line-tests.ts';
import { all, any, reading } from '../constructs/logic.ts';
import { demand } from '../constructs/rule.ts';
import { support } from '../constructs/support.ts';
import { orderFulfilmentCeilings } from './ceilings.ts';
import { expenseDay, supportStart } from './demands/days.ts';
import { withinMonths } from './demands/duration.ts';
import { abroad, paymentDemands, platformDemands, productDemands } from './demands/expense.ts';
import { standingDemands } from './demands/standing.ts';
import { trademarkAbroad } from './demands/trademark.ts';
import { quarterlyWindow } from './demands/window.ts';
import { euMembers } from './eu-members.ts';
import { ownCeiling, sectionTotal } from './limits.ts';
import { firmRate } from './rates.ts';

const ID = 'e-export/order-fulfilment';

const KINDS = {
  unitFulfilment: words('birim başına sipariş karşılama', 'per-unit fulfilment'),
  returnHandling: words('iade kabulü', 'return handling'),
  storage: words('depolama', 'storage'),
};

const EXCLUDED = {
  commission: words('komisyon', 'commission'),
  membership: words('üyelik', 'membership'),
  withdrawal: words('ürünün depodan çekilmesi', 'withdrawal of goods'),
  disposal: words('ürünün imhası', 'disposal of goods'),
};

const UNION = words('Avrupa Birliği', 'the European Union');

/** In the Union a single pre-approval counts for the time in all its countries (E-6.6). */
const inUnion = countryIn(euMembers, UNION);
const outsideUnion = countryNotIn(euMembers, UNION);
const unionStart = monthAfter(factDay('euPreApprovalDay'));

/** Order fulfilment, Decision 5986 art. 6, circular art. 15 (E-6). */
export const orderFulfilment = support({
  id: ID,
  title: words('Sipariş karşılama hizmeti desteği', 'Order fulfilment'),
  article: 'Karar m.6; Genelge m.15',
  demands: [
    ...standingDemands,
    demand(
      'E-6.1',
      'standing',
      reading('E-13.15', {
        'with-marketplaces': oneOf('status', 'company', 'consortium', 'retailSite', 'marketplace'),
        'without-marketplaces': oneOf('status', 'company', 'consortium', 'retailSite'),
      }),
      words(
        'Bu destekten şirketler, konsorsiyumlar ve perakende e-ticaret siteleri, başka bir okuma seçilmedikçe pazaryerleri de yararlanır.',
        'This support is for companies, consortia and retail sites, and for marketplaces unless another reading was chosen.',
      ),
    ),
    trademarkAbroad,
    demand(
      'E-6.6',
      'permission',
      any(all(inUnion, withinMonths(unionStart, 36)), all(outsideUnion, withinMonths(supportStart, 36))),
      words(
        'Ülke başına üç yıllık destek süresi dolmuş; Avrupa Birliği tek ülke sayılır.',
        'The three years of support per country are over; the European Union counts as one country.',
      ),
    ),
    quarterlyWindow,
    demand(
      'E-6.3',
      'lines',
      all(kindNotIn(EXCLUDED), isTrue('becameSale')),
      words(
        'Komisyon, üyelik, ürünün çekilmesi ya da imhası ve satışa dönüşmeyen hizmetler desteklenmez.',
        'Commission, membership, withdrawal or disposal of goods, and services that did not turn into a sale are out.',
      ),
    ),
    demand(
      'E-6.2',
      'lines',
      kindIn(KINDS),
      words(
        'Bu gider türü sipariş karşılama ya da depolama değil.',
        'This kind of expense is neither fulfilment nor storage.',
      ),
    ),
    demand(
      'E-6.4',
      'lines',
      oneOf('provider', 'listed', 'marketplace'),
      words(
        'Hizmeti sunan, Bakanlığın listesinde değil ve pazaryerinin kendisi de değil.',
        'The provider is not on the Ministry’s list and is not the marketplace itself.',
      ),
    ),
    abroad,
    ...productDemands,
    ...platformDemands,
    ...paymentDemands,
  ],
  bookedOn: expenseDay,
  counts: [],
  shares: [
    {
      share: percent(10),
      of: 'eCommerceSales',
      sources: [{ rule: 'E-6.5', grade: 'text', from: 'SEED1, SEED2, SAB, TAS', article: 'Genelge m.15' }],
      granularity: 'E-6.5',
      groups: {
        country: { byPlatform: false, byCountry: true },
        'all-countries': { byPlatform: false, byCountry: false },
      },
    },
  ],
  rate: firmRate(
    { rule: 'E-6.6', grade: 'second-hand', from: 'TAS', article: 'Karar m.6' },
    { oneOfThree: true, bonus: 'given' },
  ),
  limits: [
    ownCeiling({
      rule: 'E-6.T',
      article: 'Karar m.6',
      support: ID,
      table: orderFulfilmentCeilings,
      graded: true,
      half: true,
    }),
    sectionTotal,
  ],
  duration: words(
    'her ülke için 3 yıl; Avrupa Birliği tek ülke sayılır',
    '3 years per country; the European Union counts as one',
  ),
  durationRule: 'E-6.6',
  filing: words(
    'çeyrek dönemlerle, ödeme belgesinden itibaren 6 ay içinde',
    'by quarters, within 6 months of the payment document',
  ),
  papers: ['E-6.7', 'E-6.8'],
});
