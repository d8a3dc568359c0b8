import { type Words, words } from '@kervan/kit';
import { isFalse, isTrue, oneOf } from '../constructs/choices.ts';
import { lastsAtMost } from '../constructs/counts.ts';
import { before, daysAfter, factDay, onOrBefore } from '../constructs/days.ts';
import { kindIn } from '../constructs/line-tests.ts';
import { all, any } from '../constructs/logic.ts';
import { type Demand, demand } from '../constructs/rule.ts';
import { lodgingPerDay } from './amounts/index.ts';
import { economy, eventEnd, eventStart, ifPhysical, ifVirtual, preApprovedAhead } from './demands/events.ts';
import { formDemand, preApprovalSigned } from './demands/papers.ts';
import { ofKinds, promotionDemands } from './demands/promotion.ts';
import { applicants, BODIES, ONLY_BODIES, standingDemands } from './demands/standing.ts';
import { regimeDemands, windowOfEvent } from './demands/time.ts';
import { VIRTUAL_SERVICES } from './national-promotion.ts';

export const ARTICLE = 'Genelge m.11';
export const LODGING = words('Kişi başına günlük konaklama', 'Lodging per person and day');

export const TRAVEL = { travel: words('ulaşım', 'travel'), transfer: words('transfer', 'transfers') };
const LODGED = { lodging: words('konaklama', 'lodging') };
const INTERPRETING = { interpreting: words('tercümanlık', 'interpreting') };
export const AHEAD = {
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
/** What a physical mission spends on (L-11.3). */
export const PHYSICAL = {
  ...PROGRAMME,
  eventRegistration: words('etkinlik kayıt ücreti', 'registration fees for events'),
};
/** Lines of promotion: the exclusions of m.18/17 speak of all promotion in the circular (O-23). */
const PROMOTED = {
  promotion: PROGRAMME.promotion,
  printedMaterial: PROGRAMME.printedMaterial,
  mediaPromotion: VIRTUAL_SERVICES.mediaPromotion,
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
export function programmeDemands(physical: Readonly<Record<string, Words>>): readonly Demand[] {
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
    ...promotionDemands((condition) => ofKinds(PROMOTED, condition)),
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

/** Who applies, when, and with which approval (L-11.1). */
export const missionHead: readonly Demand[] = [
  ...standingDemands,
  applicants('L-11.1', ONLY_BODIES, ...BODIES),
  ...regimeDemands,
  windowOfEvent,
  formDemand,
  preApprovalSigned,
  approval,
];

/** Room and breakfast per person and day (L-11.3.1); three days of a preliminary mission (L-11.3.7). */
export const LODGING_CAP = {
  rule: 'L-11.3.1',
  article: 'Genelge m.11/3',
  title: LODGING,
  kinds: ['lodging', 'preliminaryLodging'],
  amount: { each: 'personDays', history: lodgingPerDay, most: { preliminaryLodging: 3 } },
} as const;
