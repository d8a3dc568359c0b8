import { type Words, words } from '@kervan/kit';
import { isFalse, isTrue, oneOf } from '../constructs/choices.ts';
import { countAtLeast, lastsAtMost } from '../constructs/counts.ts';
import {
  activityLast,
  activityStart,
  before,
  daysAfter,
  factDay,
  onOrAfter,
  onOrBefore,
  paymentDay,
} from '../constructs/days.ts';
import { kindIn, kindNotIn } from '../constructs/line-tests.ts';
import { all, any } from '../constructs/logic.ts';
import { type Demand, demand } from '../constructs/rule.ts';
import { support } from '../constructs/support.ts';
import { lodgingPerDay } from './amounts/index.ts';
import { missionCeilings } from './ceilings/index.ts';
import { economy, eventEnd, eventStart, ifPhysical, ifVirtual, preApprovedAhead } from './demands/events.ts';
import { formDemand, paperDemands, preApprovalSigned } from './demands/papers.ts';
import { ofKinds } from './demands/promotion.ts';
import { applicants, BODIES, ONLY_BODIES, standingDemands } from './demands/standing.ts';
import { regimeDemands, windowOfEvent } from './demands/time.ts';
import { FILED, perEvent } from './limits.ts';
import { VIRTUAL_SERVICES } from './national-promotion.ts';
import { rateUnknown } from './rates.ts';
import { threeInterpreters, twoAhead, twoRepresentatives } from './representatives.ts';

const ARTICLE = 'Karar m.83; Genelge m.11';
export const LODGING = words('Kişi başına günlük konaklama', 'Lodging per person and day');

const TRAVEL = { travel: words('ulaşım', 'travel'), transfer: words('transfer', 'transfers') };
const LODGED = { lodging: words('konaklama', 'lodging') };
const INTERPRETING = { interpreting: words('tercümanlık', 'interpreting') };
const AHEAD = {
  preliminaryTravel: words('ön heyet ulaşımı', 'travel of the preliminary mission'),
  preliminaryLodging: words('ön heyet konaklaması', 'lodging of the preliminary mission'),
};
/** What a physical programme of a cooperation body spends on (L-11.3, L-13.4). */
export const PROGRAMME = {
  ...TRAVEL,
  ...LODGED,
  ...INTERPRETING,
  meetingOrganisation: words('toplantı organizasyonu', 'meeting organisation'),
  promotion: words('görsel, yazılı ve işitsel tanıtım', 'visual, print and audio promotion'),
  printedMaterial: words('katalog, broşür, tanıtım malzemesi', 'catalogue, brochure, promo material'),
};
const PHYSICAL = {
  ...PROGRAMME,
  eventRegistration: words('etkinlik kayıt ücreti', 'registration fees for events'),
};
const VIRTUAL = { ...VIRTUAL_SERVICES, ...INTERPRETING };

const approval: Demand = demand(
  'L-11.1',
  'permission',
  all(preApprovedAhead(2), lastsAtMost(eventStart, eventEnd, 10)),
  words(
    'Program 10 günü aşıyor ya da en az iki ay önce başvurulmuş bir ön onayı yok.',
    'The programme exceeds 10 days, or has no pre-approval applied for at least two months ahead.',
  ),
);

/** Kinds by the form of the mission, and what travelling and attending ask for (L-11.3 to L-11.10). */
function programmeDemands(physical: Readonly<Record<string, Words>>): readonly Demand[] {
  return [
    demand(
      'L-11.3.3',
      'lines',
      ifPhysical(kindIn(physical)),
      words(
        'Bu gider türü fiziki heyette desteklenmez.',
        'This kind of expense is not supported for a physical mission.',
      ),
    ),
    demand(
      'L-11.4',
      'lines',
      ifVirtual(kindIn(VIRTUAL)),
      words(
        'Bu gider türü sanal heyette desteklenmez.',
        'This kind of expense is not supported for a virtual mission.',
      ),
    ),
    demand(
      'L-11.3.1',
      'lines',
      economy({ ...TRAVEL, preliminaryTravel: AHEAD.preliminaryTravel }),
      words('Bilet ekonomi sınıfı değil.', 'The ticket is not economy class.'),
    ),
    demand(
      'L-11.6',
      'lines',
      ofKinds(TRAVEL, isFalse('offRoute')),
      words(
        'Program dışı bir etkinlik yüzünden heyet güzergâhının dışında.',
        'Off the mission route because of an event outside the programme.',
      ),
    ),
    demand(
      'L-11.8',
      'lines',
      ofKinds({ ...TRAVEL, ...LODGED }, isTrue('attendedWhole')),
      words('Programın tamamına katılınmamış.', 'The whole programme was not attended.'),
    ),
    demand(
      'L-11.9',
      'lines',
      any(
        oneOf('programmeChange', 'none'),
        all(oneOf('programmeChange', 'participantList'), before(factDay('changeNotifiedOn'), eventStart)),
        all(
          oneOf('programmeChange', 'other'),
          onOrBefore(factDay('changeNotifiedOn'), daysAfter(eventStart, -7)),
        ),
        isTrue('changeJustified'),
      ),
      words(
        'Dayandığı program değişikliği süresinde bildirilmemiş.',
        'The change of programme it rests on was not notified in time.',
      ),
    ),
    demand(
      'L-11.10',
      'lines',
      isFalse('standIn'),
      words(
        'Organik bağlı bir firma başkasının yerine katılmış.',
        'A firm with an organic bond attended in place of another.',
      ),
    ),
  ];
}

const head: readonly Demand[] = [
  ...standingDemands,
  applicants('L-11.1', ONLY_BODIES, ...BODIES),
  ...regimeDemands,
  windowOfEvent,
  formDemand,
  preApprovalSigned,
  approval,
];

const LODGING_CAP = {
  rule: 'L-11.3.1',
  article: 'Genelge m.11/3',
  title: LODGING,
  kinds: ['lodging', 'preliminaryLodging'],
  amount: { each: 'personDays', history: lodgingPerDay, most: { preliminaryLodging: 3 } },
} as const;

/** Sectoral trade missions, circular art. 11: rate and ceiling are in no source (C-5). */
export const tradeMission = support({
  id: 'logistics/trade-mission',
  title: words('Sektörel ticaret heyeti desteği', 'Sectoral trade mission'),
  article: ARTICLE,
  demands: [
    ...head,
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

/** Sectoral buyer missions, circular art. 11: rate and ceiling are in no source (C-5). */
export const buyerMission = support({
  id: 'logistics/buyer-mission',
  title: words('Sektörel alım heyeti desteği', 'Sectoral buyer mission'),
  article: ARTICLE,
  demands: [
    ...head,
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
