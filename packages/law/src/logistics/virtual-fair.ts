import { words } from '@kervan/kit';
import { isTrue } from '../constructs/choices.ts';
import { daysAfter, factDay, onOrBefore, paymentDay } from '../constructs/days.ts';
import { kindIn } from '../constructs/line-tests.ts';
import { demand } from '../constructs/rule.ts';
import { support } from '../constructs/support.ts';
import { virtualFairCeilings } from './ceilings/index.ts';
import { enoughOf, eventEnd, halfForeignVisitors, preApprovedAhead } from './demands/events.ts';
import { formDemand, paperDemands, preApprovalSigned } from './demands/papers.ts';
import { ofKinds, promotionDemands } from './demands/promotion.ts';
import { applicants, BODIES, ONLY_BODIES, standingDemands } from './demands/standing.ts';
import { regimeDemands, windowOfEvent } from './demands/time.ts';
import { FILED, perEvent } from './limits.ts';
import { VIRTUAL_SERVICES } from './national-promotion.ts';
import { rateUnknown } from './rates.ts';

const ID = 'logistics/virtual-fair';
const ARTICLE = 'Genelge m.12';

/** Virtual fairs of cooperation bodies, circular art. 12 (L-12): rate and ceiling are in no source (C-5). */
export const virtualFair = support({
  id: ID,
  title: words('Sanal fuar organizasyon desteği', 'Virtual fair'),
  article: ARTICLE,
  demands: [
    ...standingDemands,
    applicants('L-12.1', ONLY_BODIES, ...BODIES),
    ...regimeDemands,
    windowOfEvent,
    formDemand,
    preApprovalSigned,
    demand(
      'L-12.1',
      'permission',
      preApprovedAhead(1),
      words(
        'En az bir ay önce başvurulmuş ve fuardan önce alınmış ön onay yok.',
        'There is no pre-approval applied for at least one month ahead and given before the fair.',
      ),
    ),
    demand(
      'L-12.3.1',
      'lines',
      enoughOf(30, 500),
      words(
        '30 katılımcıya ya da 500 çevrim içi ziyaretçiye ulaşılmamış.',
        'There were fewer than 30 exhibitors or 500 online visitors.',
      ),
    ),
    demand(
      'L-12.3.2',
      'lines',
      halfForeignVisitors,
      words('Ziyaretçilerin en az yarısı yabancı değil.', 'Less than half of the visitors are foreign.'),
    ),
    demand(
      'L-12.3.3',
      'lines',
      isTrue('mirrored'),
      words(
        'Fiziksel fuarın unsurları dijital ortama yansıtılmamış.',
        'The elements of a physical fair are not mirrored digitally.',
      ),
    ),
    demand(
      'L-12.4.1',
      'lines',
      onOrBefore(factDay('fairReportOn'), daysAfter(eventEnd, 15)),
      words(
        'İstatistik raporu fuarın bitiminden sonraki 15 gün içinde verilmemiş.',
        'The report of statistics was not given within 15 days of the end of the fair.',
      ),
    ),
    demand(
      'L-12.4.3',
      'lines',
      isTrue('otherTasksDone'),
      words(
        'İncelemecinin verdiği görevler yerine getirilmemiş; başvuru değerlendirilmez.',
        'Tasks given by the examiner were not done; the claim is not assessed.',
      ),
    ),
    demand(
      'L-12.6',
      'lines',
      kindIn(VIRTUAL_SERVICES),
      words('Bu gider türü desteklenmez.', 'This kind of expense is not supported.'),
    ),
    ...promotionDemands((condition) =>
      ofKinds({ mediaPromotion: VIRTUAL_SERVICES.mediaPromotion }, condition),
    ),
    ...paperDemands({ counsellor: 'all' }),
  ],
  bookedOn: paymentDay,
  counts: [],
  shares: [],
  rate: rateUnknown(ARTICLE),
  limits: [perEvent({ row: 'virtual-fair', article: ARTICLE, support: ID, table: virtualFairCeilings })],
  duration: null,
  durationRule: 'L-12.1',
  filing: FILED.event,
  papers: ['L-12.5', 'L-16.8'],
});
