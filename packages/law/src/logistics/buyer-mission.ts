import { words } from '@kervan/kit';
import {
  activityLast,
  activityStart,
  daysAfter,
  onOrAfter,
  onOrBefore,
  paymentDay,
} from '../constructs/days.ts';
import { kindNotIn } from '../constructs/line-tests.ts';
import { all } from '../constructs/logic.ts';
import { demand } from '../constructs/rule.ts';
import { support } from '../constructs/support.ts';
import { missionCeilings } from './ceilings/index.ts';
import { eventEnd, eventStart } from './demands/events.ts';
import { paperDemands } from './demands/papers.ts';
import { ofKinds } from './demands/promotion.ts';
import { FILED, perEvent } from './limits.ts';
import {
  AHEAD,
  ARTICLE,
  LODGING_CAP,
  missionHead,
  PHYSICAL,
  programmeDemands,
  TRAVEL,
} from './mission-programme.ts';
import { rateUnknown } from './rates.ts';
import { threeInterpreters } from './representatives.ts';

/** Sectoral buyer missions, circular art. 11: rate and ceiling are in no source (C-5). */
export const buyerMission = support({
  id: 'logistics/buyer-mission',
  title: words('Sektörel alım heyeti desteği', 'Sectoral buyer mission'),
  article: ARTICLE,
  demands: [
    ...missionHead,
    demand(
      'L-11.3.7',
      'lines',
      kindNotIn(AHEAD),
      words(
        'Ön heyet yalnızca ticaret heyetlerinde desteklenir.',
        'Preliminary missions are supported for trade missions only.',
      ),
    ),
    ...programmeDemands(PHYSICAL),
    demand(
      'L-11.7',
      'lines',
      ofKinds(
        TRAVEL,
        all(
          onOrAfter(activityStart, daysAfter(eventStart, -3)),
          onOrBefore(activityLast, daysAfter(eventEnd, 3)),
        ),
      ),
      words(
        'Yolculuk, heyetten en çok 3 gün önce ve 3 gün sonra sınırının dışında.',
        'The trip is outside three days before and three days after the mission.',
      ),
    ),
    ...paperDemands({ counsellor: 'all' }),
  ],
  bookedOn: paymentDay,
  counts: [threeInterpreters],
  shares: [],
  caps: [LODGING_CAP],
  rate: rateUnknown(ARTICLE),
  limits: [
    perEvent({
      row: 'mission',
      article: ARTICLE,
      support: 'logistics/buyer-mission',
      table: missionCeilings,
    }),
  ],
  duration: words('yol hariç en fazla 10 gün', 'at most 10 days without travel'),
  durationRule: 'L-11.1',
  filing: FILED.event,
  papers: ['L-11.2', 'L-16.8'],
});
