import { words } from '@kervan/kit';
import { paymentDay } from '../constructs/days.ts';
import { kindIn, kindNotIn } from '../constructs/line-tests.ts';
import { all } from '../constructs/logic.ts';
import { demand } from '../constructs/rule.ts';
import { support } from '../constructs/support.ts';
import { nationalParticipationCeilings } from './ceilings/index.ts';
import {
  economy,
  fiveDaysAfterPrevious,
  fiveDaysAround,
  ifPhysical,
  ifVirtual,
  nationalDemands,
  PHYSICAL_PARTICIPATION,
  STAND_EXTRAS,
  TRAVELLING,
  VIRTUAL_PARTICIPATION,
} from './demands/events.ts';
import { formDemand, paperDemands, preApprovalSigned } from './demands/papers.ts';
import { applicants, FIRMS, FIRMS_AND_BODIES, standingDemands } from './demands/standing.ts';
import { regimeDemands, windowOfEvent } from './demands/time.ts';
import { FILED, perEvent } from './limits.ts';
import { rateUnknown } from './rates.ts';
import { twoRepresentatives } from './representatives.ts';

const ID = 'logistics/national-participation';
const ARTICLE = 'Genelge m.9';

/** Taking part in a national participation, circular art. 9 (L-9.7, L-9.10): rate and ceiling are in no source (C-5). */
export const nationalParticipation = support({
  id: ID,
  title: words('Milli katılım desteği (katılımcı)', 'National participation (participant)'),
  article: ARTICLE,
  demands: [
    ...standingDemands,
    applicants('L-9.10', FIRMS_AND_BODIES, ...FIRMS),
    ...regimeDemands,
    windowOfEvent,
    formDemand,
    preApprovalSigned,
    ...nationalDemands,
    demand(
      'L-9.11',
      'lines',
      kindNotIn(STAND_EXTRAS),
      words(
        'Stantta güvenlik, hostes ve tercümanlık desteklenmez.',
        'Security, hostesses and interpreting at the stand are not supported.',
      ),
    ),
    demand(
      'L-9.10',
      'lines',
      all(
        kindIn({ ...PHYSICAL_PARTICIPATION, ...VIRTUAL_PARTICIPATION }),
        ifVirtual(kindIn(VIRTUAL_PARTICIPATION)),
        ifPhysical(kindIn(PHYSICAL_PARTICIPATION)),
        economy(TRAVELLING),
      ),
      words(
        'Bu gider türü, bu etkinlik biçiminde ya da bu bilet sınıfıyla desteklenmez.',
        'This kind of expense is not supported for this form of event or this class of ticket.',
      ),
    ),
    demand(
      'L-9.12',
      'lines',
      all(fiveDaysAround, fiveDaysAfterPrevious),
      words(
        'Yolculuk, etkinliğin çevresindeki 5 günün dışında.',
        'The trip is outside the five days around the event.',
      ),
    ),
    ...paperDemands({ counsellor: 'all' }),
  ],
  bookedOn: paymentDay,
  counts: [twoRepresentatives('L-9.10', 'Genelge m.9/10', ['travel'], ['item'])],
  shares: [],
  rate: rateUnknown(ARTICLE),
  limits: [
    perEvent({
      row: 'national-participation',
      article: ARTICLE,
      support: ID,
      table: nationalParticipationCeilings,
    }),
  ],
  duration: null,
  durationRule: 'L-9.1',
  filing: FILED.event,
  papers: ['L-9.7', 'L-16.8'],
});
