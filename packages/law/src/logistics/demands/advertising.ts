import { words } from '@kervan/kit';
import { staysUnder } from '../../constructs/amounts.ts';
import { isFalse, isTrue, oneOf } from '../../constructs/choices.ts';
import type { Condition } from '../../constructs/condition.ts';
import {
  activityLast,
  activityStart,
  factDay,
  filingDay,
  monthsBefore,
  onOrAfter,
  onOrBefore,
} from '../../constructs/days.ts';
import { kindIn, kindNotIn } from '../../constructs/line-tests.ts';
import { all, any, reading } from '../../constructs/logic.ts';
import { type Demand, demand } from '../../constructs/rule.ts';
import { preApprovalThresholdByReading } from '../amounts/index.ts';
import { AD_KINDS, preApprovalSigned } from './papers.ts';
import { ofKinds, promotionDemands } from './promotion.ts';

const PRINTED = {
  printedMatter: words('katalog, afiş, broşür, el ilanı', 'catalogue, poster, brochure, flyer'),
  giveaway: words('eşantiyon', 'giveaways'),
};
const SHOWN = {
  electronicPromotion: words('elektronik ortamda tanıtım', 'electronic promotion'),
  multivision: words('multivizyon gösterisi', 'multivision show'),
  billboard: words('reklam panosu', 'billboards'),
  ...PRINTED,
  promoFilm: words('tanıtım filmi', 'promo film'),
};
const MANAGEMENT = {
  socialMediaManagement: words(
    'sosyal medya yönetim, tasarım ve bakımı',
    'social-media management, design and upkeep',
  ),
};
const KINDS = {
  ...AD_KINDS,
  ...MANAGEMENT,
  ...SHOWN,
  mediaAdvertising: words('medyada reklam', 'advertising in the media'),
  otherPromotion: words('listedeki başka tanıtım', 'other promotion on the list'),
};

function underThreshold(name: string): Condition {
  const history = preApprovalThresholdByReading.by[name];
  return staysUnder(
    'programmeCost',
    {
      rule: 'L-7.1',
      name: words('ön onay eşiği', 'threshold of pre-approval'),
      history: history as NonNullable<typeof history>,
    },
    activityStart,
  );
}

/** The programme stays under the threshold from which on bodies need a pre-approval (L-7.1). */
const underThresholdOf = reading('O-38', {
  'whole-lira': underThreshold('whole-lira'),
  thousand: underThreshold('thousand'),
});

const NOT_PROMOTION: readonly Demand[] = [
  demand(
    'L-18.17.1',
    'lines',
    kindNotIn({ travel: words('ulaşım', 'travel'), lodging: words('konaklama', 'lodging') }),
    words(
      'Tanıtımda ulaşım ve konaklama desteklenmez.',
      'In promotion, travel and lodging are not supported.',
    ),
  ),
  demand(
    'L-18.17.2',
    'lines',
    kindNotIn({ materialCarriage: words('tanıtım malzemesi nakliyesi', 'carriage of promotion material') }),
    words('Tanıtım malzemesinin nakliyesi desteklenmez.', 'Carriage of promotion material is not supported.'),
  ),
  demand(
    'L-18.17.6',
    'lines',
    kindNotIn({ seo: words('arama motoru optimizasyonu', 'search-engine optimisation') }),
    words('Arama motoru optimizasyonu desteklenmez.', 'Search-engine optimisation is not supported.'),
  ),
];

/** What art. 7 asks of the activity itself (L-7.1 to L-7.6, L-16.4, L-18.10, L-18.15, L-18.17). */
export const advertisingDemands: readonly Demand[] = [
  demand(
    'L-7.1',
    'permission',
    any(
      oneOf('applicant', 'beneficiary'),
      underThresholdOf,
      all(isTrue('preApproved'), onOrBefore(factDay('preApprovalFiledOn'), monthsBefore(activityStart, 2))),
    ),
    words(
      'Eşiğin üstündeki sektör tanıtımı için, başlamadan en az iki ay önce başvurulmuş bir ön onay yok.',
      'Sector promotion from the threshold on has no pre-approval applied for at least two months before its start.',
    ),
  ),
  demand(
    'L-7.2',
    'lines',
    all(isTrue('foreignExchangeEarning'), onOrAfter(filingDay, activityLast)),
    words(
      'Faaliyet döviz kazandırıcı hizmete ilişkin değil ya da tamamlanmadan başvurulmuş.',
      'The activity does not concern foreign-exchange earning services, or was not complete when applied for.',
    ),
  ),
  ...NOT_PROMOTION,
  demand(
    'L-7.6',
    'lines',
    all(kindIn(KINDS), isTrue('promotionListed')),
    words(
      'Faaliyet “Reklam, Tanıtım ve Pazarlama Faaliyetleri Listesi”nde (EK-7D) değil.',
      'The activity is not on the list of advertising, promotion and marketing activities (EK-7D).',
    ),
  ),
  demand(
    'L-16.4',
    'lines',
    ofKinds(MANAGEMENT, isTrue('regularAds')),
    words(
      'Sosyal medya yönetimi, sayfa sponsorlu reklamlarla düzenli tanıtılmadıkça desteklenmez.',
      'Social-media management counts only where the page is promoted regularly by sponsored ads.',
    ),
  ),
  demand(
    'L-7.3',
    'lines',
    isTrue('targetReached'),
    words(
      'Doğru hedef kitleye uygun yerde, etkin bir iletişimle ulaşılmamış.',
      'The right target group was not reached at a suitable venue with effective communication.',
    ),
  ),
  demand(
    'L-7.4',
    'lines',
    ofKinds(SHOWN, isTrue('eventMaterialShown')),
    words(
      'Malzemenin kullanıldığı etkinliğin bilgisi ve görselleri verilmemiş.',
      'Information and visuals of the event in which the material was used are missing.',
    ),
  ),
  demand(
    'L-7.5',
    'lines',
    any(isFalse('issuedAbroad'), kindIn(AD_KINDS), isTrue('counsellorToldBefore')),
    words(
      'Faaliyet, gerçekleşmeden önce Ticaret Müşavirliğine bildirilmemiş.',
      'The activity was not notified to the Counsellor before it took place.',
    ),
  ),
  demand(
    'L-18.10',
    'lines',
    ofKinds(PRINTED, any(isTrue('issuedAbroad'), isTrue('sentAbroadProven'))),
    words(
      'Türkiye’den alınan tanıtım malzemesinin yurt dışına gönderildiği belgelenmemiş.',
      'It is not proven that promotion material bought in Türkiye was sent abroad.',
    ),
  ),
  ...promotionDemands((condition) => condition),
];

/** Asked where a pre-approval is: of bodies, from the threshold on (L-16.12). */
export const signedWherePreApproved: Demand = {
  ...preApprovalSigned,
  condition: any(oneOf('applicant', 'beneficiary'), underThresholdOf, preApprovalSigned.condition),
};
