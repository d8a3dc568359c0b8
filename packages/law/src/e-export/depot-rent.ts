import { words } from '@kervan/kit';
import { isTrue, oneOf } from '../constructs/choices.ts';
import { before, factDay, knownDay } from '../constructs/days.ts';
import { kindIn } from '../constructs/line-tests.ts';
import { any } from '../constructs/logic.ts';
import { demand } from '../constructs/rule.ts';
import { support } from '../constructs/support.ts';
import { depotRentCeilings, orderFulfilmentCeilings } from './ceilings.ts';
import { AMENDMENT_2026, expenseDay } from './demands/days.ts';
import { threeYears } from './demands/duration.ts';
import { abroad, paymentDemands } from './demands/expense.ts';
import { standingDemands } from './demands/standing.ts';
import { trademarkAtHome } from './demands/trademark.ts';
import { windowOf } from './demands/window.ts';
import { innerCeiling, ownCeiling, sectionTotal } from './limits.ts';
import { firmRate } from './rates.ts';

const ID = 'e-export/depot-rent';
const ARTICLE = 'Karar m.6/2; Genelge m.16';

const KINDS = {
  netRent: words('net kira', 'net rent'),
  commonArea: words('ortak kullanım alanı gideri', 'common-area costs'),
};

/** Overseas depot rent, Decision 5986 art. 6/2, circular art. 16, repealed on 17 January 2026 (E-7). */
export const depotRent = support({
  id: ID,
  title: words('Yurt dışı depo kira desteği', 'Overseas depot rent'),
  article: ARTICLE,
  demands: [
    ...standingDemands,
    demand(
      'E-7.4',
      'permission',
      any(before(factDay('preApprovalDay'), AMENDMENT_2026), before(knownDay, AMENDMENT_2026)),
      words(
        'Depo kira desteği 17.01.2026’da kaldırıldı; yalnızca daha önce ön onay almış olanlar sürdürür.',
        'Depot rent support was repealed on 17 January 2026; only earlier pre-approvals run on.',
      ),
    ),
    demand(
      'E-7.1',
      'standing',
      oneOf('status', 'retailSite', 'marketplace', 'consortium'),
      words(
        'Bu destekten perakende e-ticaret sitesi, pazaryeri ve konsorsiyum yararlanır; şirketler Genel Desteklerden alır.',
        'This support is for retail sites, marketplaces and consortia; companies have the General Supports.',
      ),
    ),
    trademarkAtHome,
    threeYears('E-7.1', { tr: 'Ülke', en: 'country' }),
    windowOf('half-year'),
    demand(
      'E-7.3',
      'lines',
      isTrue('depotApproved'),
      words(
        'Deponun Bakanlık yurt dışı temsilcisince incelenip uygun bulunduğu gösterilmemiş.',
        'It is not shown that the Ministry’s overseas representative has inspected the depot and found it suitable.',
      ),
    ),
    demand(
      'E-7.2',
      'lines',
      kindIn(KINDS),
      words(
        'Net kira ve ortak alan gideri dışındaki giderler (komisyon, vergi, diğer) desteklenmez.',
        'Only net rent and common-area costs count; commission, tax and other fees are out.',
      ),
    ),
    abroad,
    ...paymentDemands,
  ],
  bookedOn: expenseDay,
  counts: [
    {
      rule: 'E-7.1',
      source: { rule: 'E-7.1', grade: 'text', from: 'SEED1, SEED2, SAB, KD24', article: ARTICLE },
      size: 25,
      name: 'units',
      title: words('Aynı anda en fazla 25 birim', 'At most 25 units at one time'),
      counts: 'item',
      per: { doubt: 'E-7.1-units', by: { 'in-all': [], 'per-country': ['country'] } },
      measure: 'at-one-time',
      refusal: words(
        'Aynı anda en fazla 25 depo birimi desteklenir.',
        'At most 25 depot units are supported at one time.',
      ),
    },
  ],
  shares: [],
  rate: firmRate(
    { rule: 'E-7.1', grade: 'text', from: 'SAB, KD24, SEED2', article: ARTICLE },
    {
      oneOfThree: false,
      bonus: { doubt: 'E-7.1-bonus', by: { none: 'never', 'as-m6': 'always' } },
    },
  ),
  limits: [
    innerCeiling({
      rule: 'E-7.T',
      article: 'Karar m.6/2',
      support: ID,
      table: depotRentCeilings,
      per: { doubt: 'E-7.1-amount', by: { 'in-all': ['year'], 'per-unit': ['item', 'year'] } },
    }),
    // The ceiling of m.6 was the joint one of fulfilment and rent: one key for both (E-6.9).
    ownCeiling({
      rule: 'E-6.9',
      article: 'Karar m.6',
      support: 'e-export/order-fulfilment',
      table: orderFulfilmentCeilings,
    }),
    sectionTotal,
  ],
  duration: words('her ülke için 3 yıl, en fazla 25 birim', '3 years per country, at most 25 units'),
  durationRule: 'E-7.1',
  filing: words(
    'yarıyıllarla, ödeme belgesinden itibaren 6 ay içinde',
    'by half-years, within 6 months of the payment document',
  ),
  papers: ['E-7.3', 'E-7.6'],
});
