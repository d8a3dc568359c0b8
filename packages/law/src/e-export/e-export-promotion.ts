import { words } from '@kervan/kit';
import { isTrue, oneOf } from '../constructs/choices.ts';
import { countryIsNot, kindIn } from '../constructs/line-tests.ts';
import { all, any } from '../constructs/logic.ts';
import { demand } from '../constructs/rule.ts';
import { support } from '../constructs/support.ts';
import { promotionCeilings } from './ceilings.ts';
import { expenseDay } from './demands/days.ts';
import { threeYears } from './demands/duration.ts';
import { paymentDemands, platformDemands, productDemands } from './demands/expense.ts';
import { standingDemands } from './demands/standing.ts';
import { trademarkAtHome } from './demands/trademark.ts';
import { quarterlyWindow } from './demands/window.ts';
import { ownCeiling, sectionTotal } from './limits.ts';
import { firmRate } from './rates.ts';

const ID = 'e-export/e-export-promotion';

/** Items of the activities list that were met in sources (E-5.3); the list itself was not found, so others are judged. */
const LISTED = {
  socialMediaAds: words('sosyal medya reklamı', 'social-media ads'),
  socialMediaContent: words('sosyal medya hesabı ve içeriği', 'social-media account and content'),
  promotionalVisuals: words('tanıtım görseli ve videosu', 'promotional visuals and videos'),
  mediaBuying: words('dijital medya satın alma', 'digital media buying'),
  searchAds: words('arama motoru reklamı', 'search-engine ads'),
  searchOptimisation: words('arama motoru optimizasyonu', 'search-engine optimisation'),
  appAds: words('uygulama içi reklam', 'ads in apps'),
  pushNotification: words('anlık bildirim ve kullanıcı deneyimi', 'push notifications and user experience'),
  nativeAds: words('doğal reklam', 'native ads'),
  liveStream: words('canlı yayın satış ve marka programı', 'live-stream sales and brand programmes'),
  immersive: words('AR, VR, metaverse, RFID tabanlı tanıtım', 'AR, VR, metaverse, RFID based promotion'),
  influencer: words('influencer hizmeti', 'influencer services'),
};

/** E-export promotion, Decision 5986 art. 5, circular art. 14 (E-5). */
export const eExportPromotion = support({
  id: ID,
  title: words('E-ihracat tanıtım desteği', 'E-export promotion'),
  article: 'Karar m.5; Genelge m.14',
  demands: [
    ...standingDemands,
    demand(
      'E-5.1',
      'standing',
      oneOf('status', 'retailSite', 'marketplace', 'b2bPlatform', 'consortium'),
      words(
        'Statüsü şirket olanlar bu destekten yararlanamaz; yolları 5973 sayılı Kararın tanıtım desteğidir (m.12).',
        'A plain company cannot use this support; its road is the promotion support of Decision 5973 (art. 12).',
      ),
    ),
    trademarkAtHome,
    threeYears('E-5.5', { tr: 'Ülke', en: 'country' }),
    quarterlyWindow,
    demand(
      'E-5.2',
      'lines',
      any(kindIn(LISTED), isTrue('activityListed')),
      words(
        'Faaliyet, E-İhracat Tanıtım Faaliyetleri Listesinde yok.',
        'The activity is not on the list of e-export promotion activities.',
      ),
    ),
    demand(
      'E-5.4',
      'lines',
      all(countryIsNot('TR', words('Türkiye', 'Türkiye')), isTrue('foreignLanguageAbroad')),
      words(
        'Tanıtım yurt dışına yönelik ve yabancı dilde olmalı.',
        'The promotion must aim abroad and be in a foreign language.',
      ),
    ),
    ...productDemands,
    ...platformDemands,
    ...paymentDemands,
  ],
  bookedOn: expenseDay,
  counts: [],
  shares: [],
  rate: firmRate(
    { rule: 'E-5.5', grade: 'second-hand', from: 'SEED2, SAB, TAS', article: 'Karar m.5' },
    { oneOfThree: false, bonus: 'given' },
  ),
  limits: [
    ownCeiling({ rule: 'E-5.T', article: 'Karar m.5', support: ID, table: promotionCeilings }),
    sectionTotal,
  ],
  duration: words('her ülke için 3 yıl', '3 years per country'),
  durationRule: 'E-5.5',
  filing: words(
    'çeyrek dönemlerle, ödeme belgesinden itibaren 6 ay içinde',
    'by quarters, within 6 months of the payment document',
  ),
  papers: ['E-5.6', 'E-5.7'],
});
