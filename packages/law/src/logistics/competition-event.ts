import { words } from '@kervan/kit';
import { isTrue } from '../constructs/choices.ts';
import { paymentDay } from '../constructs/days.ts';
import { kindIn } from '../constructs/line-tests.ts';
import { all } from '../constructs/logic.ts';
import { demand } from '../constructs/rule.ts';
import { support } from '../constructs/support.ts';
import { lodgingPerDay } from './amounts/index.ts';
import { competitionCeilings } from './ceilings/index.ts';
import { economy, preApprovedAhead } from './demands/events.ts';
import { formDemand, paperDemands, preApprovalSigned } from './demands/papers.ts';
import { applicants, BODIES, ONLY_BODIES, standingDemands } from './demands/standing.ts';
import { regimeDemands, windowOfEvent } from './demands/time.ts';
import { FILED, perEvent } from './limits.ts';
import { LODGING, PROGRAMME } from './mission-programme.ts';
import { rateUnknown } from './rates.ts';
import { twoRepresentatives } from './representatives.ts';

const ID = 'logistics/competition-event';
const ARTICLE = 'Genelge m.13';

/** Competitions and events of cooperation bodies, circular art. 13 (L-13): rate and ceiling are in no source (C-5). */
export const competitionEvent = support({
  id: ID,
  title: words('Yarışma ve etkinlik desteği', 'Competitions and events'),
  article: ARTICLE,
  demands: [
    ...standingDemands,
    applicants('L-13.1', ONLY_BODIES, ...BODIES),
    ...regimeDemands,
    windowOfEvent,
    formDemand,
    preApprovalSigned,
    demand(
      'L-13.1',
      'permission',
      all(preApprovedAhead(2), isTrue('aimsServed')),
      words(
        'Amaca yönelik değil ya da en az iki ay önce başvurulmuş bir ön onayı yok.',
        'It does not serve the aims, or has no pre-approval applied for at least two months ahead.',
      ),
    ),
    demand(
      'L-13.4.4',
      'lines',
      kindIn(PROGRAMME),
      words('Bu gider türü desteklenmez.', 'This kind of expense is not supported.'),
    ),
    demand(
      'L-13.4.1',
      'lines',
      economy({ travel: PROGRAMME.travel, transfer: PROGRAMME.transfer }),
      words('Bilet ekonomi sınıfı değil.', 'The ticket is not economy class.'),
    ),
    ...paperDemands({ counsellor: 'all' }),
  ],
  bookedOn: paymentDay,
  counts: [
    twoRepresentatives('L-13.4.1', 'Genelge m.13/4', ['travel', 'transfer', 'lodging'], ['item', 'body']),
  ],
  shares: [],
  caps: [
    {
      rule: 'L-13.4.2',
      article: 'Genelge m.13/4',
      title: LODGING,
      kinds: ['lodging'],
      amount: { each: 'personDays', history: lodgingPerDay },
    },
  ],
  rate: rateUnknown(ARTICLE),
  limits: [perEvent({ row: 'competition', article: ARTICLE, support: ID, table: competitionCeilings })],
  duration: null,
  durationRule: 'L-13.1',
  filing: FILED.event,
  papers: ['L-13.3', 'L-16.8'],
});
