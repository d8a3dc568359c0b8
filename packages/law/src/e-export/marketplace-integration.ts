import { words } from '@kervan/kit';
import { oneOf } from '../constructs/choices.ts';
import { kindIn } from '../constructs/line-tests.ts';
import { all, any, reading } from '../constructs/logic.ts';
import { demand } from '../constructs/rule.ts';
import { support } from '../constructs/support.ts';
import { integrationCeilings } from './ceilings.ts';
import { expenseDay } from './demands/days.ts';
import { threeYears } from './demands/duration.ts';
import { abroad, paymentDemands, platformDemands } from './demands/expense.ts';
import { beforeCircular2026, brandCompany, overExportThreshold, targetOrPicked } from './demands/places.ts';
import { standingDemands } from './demands/standing.ts';
import { trademarkAtHome } from './demands/trademark.ts';
import { quarterlyWindow } from './demands/window.ts';
import { innerCeiling, sectionTotal } from './limits.ts';
import { firmRate } from './rates.ts';

const ID = 'e-export/marketplace-integration';
const ARTICLE = 'Karar m.7; Genelge m.17';

const KINDS = {
  api: words('API', 'API'),
  erp: words('ERP', 'ERP'),
  integrator: words('entegratör', 'integrator'),
  bridgingSoftware: words('köprüleme yazılımı', 'bridging software'),
  carrierIntegration: words(
    'tedarikçi ve hızlı kargo entegrasyonu',
    'integration of suppliers and express carriers',
  ),
  software: words('yazılım geliştirme', 'software development'),
  cloudService: words('bulut hizmeti', 'cloud service'),
  platformOpening: words('platform açılışı', 'platform opening'),
};

const INSTITUTIONS = oneOf('status', 'consortium', 'retailSite', 'marketplace');
const company = oneOf('status', 'company');

/** Companies in the programme or above the export threshold, until the texts of 2026 (E-13.14). */
const someCompanies = all(beforeCircular2026, any(brandCompany, all(company, overExportThreshold)));

/** Integration with overseas marketplaces, Decision 5986 art. 7, circular art. 17 (E-8). */
export const marketplaceIntegration = support({
  id: ID,
  title: words('Yurt dışı pazaryerlerine entegrasyon desteği', 'Overseas marketplace integration'),
  article: ARTICLE,
  demands: [
    ...standingDemands,
    demand(
      'E-8.1',
      'standing',
      reading('E-13.14', {
        'brand-or-threshold': any(INSTITUTIONS, someCompanies),
        'all-companies': any(INSTITUTIONS, company),
        'brand-only': any(INSTITUTIONS, brandCompany),
        'threshold-only': any(INSTITUTIONS, all(beforeCircular2026, company, overExportThreshold)),
        'no-companies': INSTITUTIONS,
      }),
      words(
        'Bu destekten konsorsiyum, perakende e-ticaret sitesi ve pazaryeri, 2026 metinlerine kadar ayrıca Marka/Turquality şirketleri ile ihracatı eşiği aşan şirketler yararlanır.',
        'This support is for consortia, retail sites and marketplaces, and until the texts of 2026 for companies in the Brand/Turquality programme or above the export threshold.',
      ),
    ),
    trademarkAtHome,
    threeYears('E-8.3', { tr: 'Pazaryeri', en: 'marketplace' }),
    quarterlyWindow,
    demand(
      'E-8.2',
      'lines',
      kindIn(KINDS),
      words('Bu gider türü entegrasyon hizmeti değil.', 'This kind of expense is no integration service.'),
    ),
    demand(
      'E-8.3',
      'lines',
      oneOf('provider', 'listed'),
      words('Hizmeti sunan firma Bakanlıkça onaylı değil.', 'The provider is not approved by the Ministry.'),
    ),
    targetOrPicked,
    abroad,
    ...platformDemands,
    ...paymentDemands,
  ],
  bookedOn: expenseDay,
  counts: [
    {
      rule: 'E-8.3',
      source: { rule: 'E-8.3', grade: 'text', from: 'SEED1, SEED2, SAB', article: ARTICLE },
      size: 6,
      name: 'marketplaces',
      title: words('En fazla 6 pazaryeri', 'At most 6 marketplaces'),
      counts: 'platform',
      per: [],
      measure: 'in-all',
      refusal: words(
        'En fazla altı pazaryeriyle entegrasyon desteklenir.',
        'Integration with at most six marketplaces is supported.',
      ),
    },
  ],
  shares: [],
  rate: firmRate(
    { rule: 'E-8.3', grade: 'text', from: 'SEED2, SAB', article: 'Karar m.7' },
    { oneOfThree: false, bonus: 'none' },
  ),
  limits: [
    innerCeiling({
      rule: 'E-8.T',
      article: 'Karar m.7',
      support: ID,
      table: integrationCeilings,
      per: { doubt: 'E-2.31-integration', by: { 'per-year': ['platform', 'year'], once: ['platform'] } },
    }),
    sectionTotal,
  ],
  duration: words(
    'her pazaryeri için 3 yıl, en fazla 6 pazaryeri',
    '3 years per marketplace, at most 6 marketplaces',
  ),
  durationRule: 'E-8.3',
  filing: words(
    'çeyrek dönemlerle, ödeme belgesinden itibaren 6 ay içinde',
    'by quarters, within 6 months of the payment document',
  ),
  papers: ['E-13.8'],
});
