import { words } from '@kervan/kit';
import { isTrue } from '../constructs/choices.ts';
import { paymentDay } from '../constructs/days.ts';
import { kindIn } from '../constructs/line-tests.ts';
import { demand } from '../constructs/rule.ts';
import { support } from '../constructs/support.ts';
import { nationalPromotionCeilings } from './ceilings/index.ts';
import { ifPhysical, ifVirtual, nationalDemands } from './demands/events.ts';
import { formDemand, paperDemands, preApprovalSigned } from './demands/papers.ts';
import { ofKinds, promotionDemands } from './demands/promotion.ts';
import { applicants, BODIES, standingDemands } from './demands/standing.ts';
import { regimeDemands, windowOfEvent } from './demands/time.ts';
import { FILED, perEvent } from './limits.ts';
import { rateUnknown } from './rates.ts';

const ID = 'logistics/national-promotion';
const ARTICLE = 'Genelge m.9';

const SECTOR = {
  sectorPromotion: words('sektörün tanıtımı', 'promotion of the sector'),
  participantPromotion: words('katılımcıların tanıtımı', 'promotion of the participants'),
};
const MEDIA = { mediaPromotion: words('medya ve dijital mecra tanıtımı', 'media and digital promotion') };
const INFO_STAND = { infoStand: words('info-stant', 'info stand') };
const SHOW_AREA = { showArea: words('gösteri/etkinlik/trend alanı', 'show, event or trend area') };
export const VIRTUAL_SERVICES = {
  ...MEDIA,
  planning: words('planlama ve koordinasyon', 'planning and coordination'),
  matching: words('eşleştirme ve ikili iş görüşmesi', 'matching and B2B meetings'),
  platformFee: words('platform ücreti', 'platform fees'),
};

const EXCESS = { doubt: 'area-excess', refuses: 'refused' } as const;

/** What organisers spend on a national participation, circular art. 9 (L-9.7 to L-9.9): rate and ceiling are in no source (C-5). */
export const nationalPromotion = support({
  id: ID,
  title: words(
    'Milli katılım desteği (organizatör tanıtımı)',
    'National participation (organiser’s promotion)',
  ),
  article: ARTICLE,
  demands: [
    ...standingDemands,
    applicants(
      'L-9.7',
      words(
        'Tanıtım giderleri için milli katılım organizatörleri ve işbirliği kuruluşları başvurur.',
        'Organisers of national participation and cooperation bodies apply for promotion costs.',
      ),
      'organiser',
      ...BODIES,
    ),
    ...regimeDemands,
    windowOfEvent,
    formDemand,
    preApprovalSigned,
    ...nationalDemands,
    demand(
      'L-9.8.1',
      'lines',
      ifPhysical(kindIn({ ...SECTOR, ...INFO_STAND, ...SHOW_AREA })),
      words(
        'Bu gider türü fiziki organizasyonda desteklenmez.',
        'This kind of expense is not supported for a physical organisation.',
      ),
    ),
    demand(
      'L-9.9',
      'lines',
      ifVirtual(kindIn(VIRTUAL_SERVICES)),
      words(
        'Bu gider türü sanal organizasyonda desteklenmez.',
        'This kind of expense is not supported for a virtual organisation.',
      ),
    ),
    demand(
      'L-9.13',
      'lines',
      ofKinds({ ...SECTOR, ...MEDIA }, isTrue('promotionListed')),
      words(
        'Faaliyet “Reklam, Tanıtım ve Pazarlama Faaliyetleri Listesi”nde (EK-7D) değil.',
        'The activity is not on the list of advertising, promotion and marketing activities (EK-7D).',
      ),
    ),
    ...promotionDemands((condition) => ofKinds({ ...SECTOR, ...MEDIA }, condition)),
    ...paperDemands({ counsellor: 'all' }),
  ],
  bookedOn: paymentDay,
  counts: [],
  scales: [
    {
      rule: 'L-9.8.3',
      article: 'Genelge m.9/8',
      title: words('Info-stant alanının en fazla 25 m²’si', 'At most 25 m² of info stands'),
      kinds: Object.keys(INFO_STAND),
      of: 'infoStandArea',
      total: 'told',
      most: 2_500,
      excess: EXCESS,
    },
    {
      rule: 'L-9.8.4',
      article: 'Genelge m.9/8',
      title: words(
        'Gösteri alanının, kiralanan alanın en fazla %15’i',
        'Of the show area, at most 15 % of the area rented to participants',
      ),
      kinds: Object.keys(SHOW_AREA),
      of: 'showArea',
      total: 'told',
      most: { share: 1_500, of: 'rentedArea' },
      excess: EXCESS,
    },
  ],
  shares: [],
  rate: rateUnknown(ARTICLE),
  limits: [
    perEvent({ row: 'national-promotion', article: ARTICLE, support: ID, table: nationalPromotionCeilings }),
  ],
  duration: null,
  durationRule: 'L-9.1',
  filing: FILED.event,
  papers: ['L-9.7', 'L-16.8'],
});
