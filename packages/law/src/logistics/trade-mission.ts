import { words } from '@kervan/kit';
import { isTrue } from '../constructs/choices.ts';
import { countAtLeast } from '../constructs/counts.ts';
import {
  activityLast,
  activityStart,
  daysAfter,
  onOrAfter,
  onOrBefore,
  paymentDay,
} from '../constructs/days.ts';
import { all } from '../constructs/logic.ts';
import { demand } from '../constructs/rule.ts';
import { support } from '../constructs/support.ts';
import { missionCeilings } from './ceilings/index.ts';
import { eventEnd, eventStart } from './demands/events.ts';
import { paperDemands } from './demands/papers.ts';
import { FILED, perEvent } from './limits.ts';
import { AHEAD, ARTICLE, LODGING_CAP, missionHead, PHYSICAL, programmeDemands } from './mission-programme.ts';
import { rateUnknown } from './rates.ts';
import { threeInterpreters, twoAhead, twoRepresentatives } from './representatives.ts';

/** Sectoral trade missions, circular art. 11: rate and ceiling are in no source (C-5). */
export const tradeMission = support({
  id: 'logistics/trade-mission',
  title: words('Sektörel ticaret heyeti desteği', 'Sectoral trade mission'),
  article: ARTICLE,
  demands: [
    ...missionHead,
    demand(
      'L-11.5',
      'lines',
      countAtLeast('participants', 8),
      words('En az 8 katılımcı yok.', 'There are fewer than 8 participants.'),
    ),
    demand(
      'L-11.11',
      'permission',
      isTrue('missionOpinion'),
      words(
        'Ticaret Müşavirinin görüşü alınmamış ya da Genel Müdürlük heyeti destek kapsamına almamış.',
        'The Counsellor’s opinion is missing, or the General Directorate has not admitted the mission.',
      ),
    ),
    ...programmeDemands({ ...PHYSICAL, ...AHEAD }),
    ...paperDemands({ counsellor: 'all' }),
  ],
  bookedOn: paymentDay,
  counts: [
    twoRepresentatives('L-11.3.1', 'Genelge m.11/3', ['travel', 'transfer', 'lodging'], ['item', 'body']),
    threeInterpreters,
    twoAhead,
  ],
  scales: [
    {
      rule: 'L-11.3.7',
      article: 'Genelge m.11/3',
      title: words(
        'Ön heyette en fazla 3 gün konaklama',
        'At most 3 days of lodging in a preliminary mission',
      ),
      kinds: ['preliminaryLodging'],
      of: 'personDays',
      total: 'summed',
      most: 3,
      excess: { doubt: 'area-excess', refuses: 'refused' },
    },
  ],
  shares: [],
  caps: [
    LODGING_CAP,
    {
      rule: 'L-11.7a',
      article: 'Genelge m.11/7',
      title: words('Emsal ulaşım harcaması', 'Fare of a comparable trip'),
      kinds: ['travel'],
      unless: all(
        onOrAfter(activityStart, daysAfter(eventStart, -1)),
        onOrBefore(activityLast, daysAfter(eventEnd, 1)),
        isTrue('sameRoute'),
      ),
      amount: { told: 'comparableFare' },
    },
  ],
  rate: rateUnknown(ARTICLE),
  limits: [
    perEvent({
      row: 'mission',
      article: ARTICLE,
      support: 'logistics/trade-mission',
      table: missionCeilings,
    }),
  ],
  duration: words('yol hariç en fazla 10 gün', 'at most 10 days without travel'),
  durationRule: 'L-11.1',
  filing: FILED.event,
  papers: ['L-11.2', 'L-16.8'],
});
