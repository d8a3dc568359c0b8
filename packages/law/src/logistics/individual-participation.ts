import { words } from '@kervan/kit';
import { isTrue } from '../constructs/choices.ts';
import { paymentDay } from '../constructs/days.ts';
import { kindIn, kindNotIn } from '../constructs/line-tests.ts';
import { all } from '../constructs/logic.ts';
import { demand } from '../constructs/rule.ts';
import { support } from '../constructs/support.ts';
import { individualParticipationCeilings } from './ceilings/index.ts';
import {
  abroadOrVirtual,
  economy,
  eventEnd,
  fiveDaysAfterPrevious,
  fiveDaysAround,
  ifPhysical,
  ifVirtual,
  PHYSICAL_PARTICIPATION,
  STAND_EXTRAS,
  TRAVELLING,
  VIRTUAL_PARTICIPATION,
  withStand,
} from './demands/events.ts';
import { formDemand, paperDemands } from './demands/papers.ts';
import { applicants, FIRMS, FIRMS_AND_BODIES, standingDemands } from './demands/standing.ts';
import { regimeDemands, windowOfEvent } from './demands/time.ts';
import { FILED, perEvent } from './limits.ts';
import { halfForFirms, targetCountryAddition } from './rates.ts';
import { twoRepresentatives } from './representatives.ts';

const ID = 'logistics/individual-participation';
const ARTICLE = 'Karar m.80; Genelge m.8';

/** Taking part alone in fairs, congresses and the like, circular art. 8 (L-8). */
export const individualParticipation = support({
  id: ID,
  title: words('Bireysel katılım desteği', 'Individual participation'),
  article: ARTICLE,
  demands: [
    ...standingDemands,
    applicants('L-8.1', FIRMS_AND_BODIES, ...FIRMS),
    ...regimeDemands,
    windowOfEvent,
    formDemand,
    demand(
      'L-8.1',
      'lines',
      all(isTrue('eventListed'), abroadOrVirtual),
      words(
        'Etkinlik listede (EK-8A) değil ya da ne yurt dışında ne sanal.',
        'The event is not on the list (EK-8A), or is neither abroad nor virtual.',
      ),
    ),
    demand(
      'L-8.7a',
      'lines',
      kindNotIn(STAND_EXTRAS),
      words(
        'Stantta güvenlik, hostes ve tercümanlık desteklenmez.',
        'Security, hostesses and interpreting at the stand are not supported.',
      ),
    ),
    demand(
      'L-8.6',
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
    withStand,
    demand(
      'L-8.2',
      'lines',
      fiveDaysAround,
      words(
        'Yolculuk, etkinlikten en çok 5 gün önce ve 5 gün sonra sınırının dışında.',
        'The trip is outside five days before and five days after the event.',
      ),
    ),
    demand(
      'L-8.3',
      'lines',
      fiveDaysAfterPrevious,
      words(
        'Sonraki etkinliğe gidiş, öncekinin bitiminden sonraki 5 gün içinde değil.',
        'The trip to the next event is not within five days of the end of the previous one.',
      ),
    ),
    ...paperDemands({ counsellor: 'none' }),
  ],
  bookedOn: paymentDay,
  counts: [twoRepresentatives('L-8.6', 'Genelge m.8/6', ['travel'], ['item'])],
  shares: [],
  rate: { ...halfForFirms('individual-participation', ARTICLE), addition: targetCountryAddition(eventEnd) },
  limits: [
    perEvent({
      row: 'individual-participation',
      article: ARTICLE,
      support: ID,
      table: individualParticipationCeilings,
    }),
  ],
  duration: null,
  durationRule: 'L-8.1',
  filing: FILED.event,
  papers: ['L-8.1a', 'L-16.8'],
});
