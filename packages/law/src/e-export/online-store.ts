import { words } from '@kervan/kit';
import { isTrue, oneOf } from '../constructs/choices.ts';
import { kindIn, kindNotIn } from '../constructs/line-tests.ts';
import { listed } from '../constructs/lists.ts';
import { all, any } from '../constructs/logic.ts';
import { demand } from '../constructs/rule.ts';
import { support } from '../constructs/support.ts';
import { onlineStoreCeilings } from './ceilings.ts';
import { expenseDay, spendingDay } from './demands/days.ts';
import { threeYears } from './demands/duration.ts';
import { abroad, paymentDemands, platformDemands, productDemands } from './demands/expense.ts';
import { onlineStoreCountries } from './demands/lists.ts';
import { overExportThreshold, targetOrPicked } from './demands/places.ts';
import { standingDemands } from './demands/standing.ts';
import { trademarkAtHome } from './demands/trademark.ts';
import { quarterlyWindow } from './demands/window.ts';
import { ownCeiling, sectionTotal } from './limits.ts';
import { firmRate } from './rates.ts';

const ID = 'e-export/online-store';
const ARTICLE = 'Karar m.8; Genelge m.18';

const STORE = {
  storeOpening: words('mağaza açılışı', 'store opening'),
  storeDesign: words('mağaza tasarımı', 'store design'),
  storeManagement: words('mağaza yönetimi', 'store management'),
  storeFee: words('yıllık mağaza ödemesi', 'yearly store payment'),
};
const SERVICE = {
  stakeholderService: words('e-ticaret paydaşından alınan danışmanlık', 'consultancy of a stakeholder'),
};
const EXCLUDED = {
  salesCommission: words('satış komisyonu', 'sales commission'),
  deposit: words('depozito', 'deposit'),
};

/** Online store and target-country stakeholder services, Decision 5986 art. 8, circular art. 18 (E-9). */
export const onlineStore = support({
  id: ID,
  title: words(
    'Çevrim içi mağaza ve hedef ülke e-ticaret paydaşlarından alınan hizmetler desteği',
    'Online store and target-country stakeholder services',
  ),
  article: ARTICLE,
  demands: [
    ...standingDemands,
    demand(
      'E-9.1',
      'standing',
      any(oneOf('status', 'consortium', 'retailSite'), all(oneOf('status', 'company'), overExportThreshold)),
      words(
        'Bu destekten konsorsiyum, perakende e-ticaret sitesi ve ihracatı eşiği aşan şirketler yararlanır.',
        'This support is for consortia, retail sites, and companies whose exports are over the threshold.',
      ),
    ),
    trademarkAtHome,
    threeYears('E-9.4', { tr: 'Ülke', en: 'country' }),
    quarterlyWindow,
    demand(
      'E-9.3',
      'lines',
      kindNotIn(EXCLUDED),
      words('Satış komisyonu ve depozito desteklenmez.', 'Sales commission and deposit are out.'),
    ),
    demand(
      'E-9.2',
      'lines',
      all(
        any(kindIn(STORE), all(kindIn(SERVICE), isTrue('serviceListed'), isTrue('entryCondition'))),
        isTrue('marketplaceApproved'),
        isTrue('storeOpened'),
      ),
      words(
        'Gider mağaza ya da listedeki zorunlu bir hizmet değil, pazaryeri onaylı değil ya da mağaza açılmamış.',
        'The expense is neither for a store nor a listed mandatory service, the marketplace is not approved, or no store was opened.',
      ),
    ),
    demand(
      'E-9.5',
      'lines',
      listed(onlineStoreCountries, spendingDay),
      words('Ülke, bu desteğin ülkeleri arasında değil.', 'The country is not among those of this support.'),
    ),
    targetOrPicked,
    abroad,
    ...productDemands,
    ...platformDemands,
    ...paymentDemands,
  ],
  bookedOn: expenseDay,
  counts: [
    {
      rule: 'E-9.3',
      source: { rule: 'E-9.3', grade: 'second-hand', from: 'TAS', article: ARTICLE },
      size: 1,
      name: 'stakeholder',
      title: words('Pazaryeri başına bir paydaş', 'One stakeholder per marketplace'),
      counts: 'issuer',
      kinds: Object.keys(SERVICE),
      per: ['platform'],
      measure: 'in-all',
      refusal: words(
        'Bir pazaryeri için yalnızca bir paydaşın hizmeti desteklenir.',
        'For one marketplace only one stakeholder’s services are supported.',
      ),
    },
  ],
  shares: [],
  rate: firmRate(
    { rule: 'E-9.4', grade: 'second-hand', from: 'TAS, GIL', article: 'Karar m.8' },
    { oneOfThree: false, bonus: 'none' },
  ),
  limits: [
    ownCeiling({ rule: 'E-9.T', article: 'Karar m.8', support: ID, table: onlineStoreCeilings }),
    sectionTotal,
  ],
  duration: words('her ülke için 3 yıl', '3 years per country'),
  durationRule: 'E-9.4',
  filing: words(
    'çeyrek dönemlerle, ödeme belgesinden itibaren 6 ay içinde',
    'by quarters, within 6 months of the payment document',
  ),
  papers: ['E-9.6'],
});
