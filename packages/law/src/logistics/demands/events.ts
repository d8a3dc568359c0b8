import { type Words, words } from '@kervan/kit';
import { isFalse, isTrue, oneOf } from '../../constructs/choices.ts';
import type { Condition } from '../../constructs/condition.ts';
import { atLeastHalf, countAtLeast } from '../../constructs/counts.ts';
import {
  activityLast,
  activityStart,
  before,
  type DayOf,
  daysAfter,
  factDay,
  monthsBefore,
  onOrAfter,
  onOrBefore,
  paymentDay,
} from '../../constructs/days.ts';
import { countryIsNot } from '../../constructs/line-tests.ts';
import { all, any, reading } from '../../constructs/logic.ts';
import { type Demand, demand } from '../../constructs/rule.ts';
import { ofKinds } from './promotion.ts';

export const eventStart: DayOf = factDay('eventStart');
export const eventEnd: DayOf = factDay('eventEnd');

/** Events are abroad, or virtual (L-8.1, L-9.1). */
export const abroadOrVirtual: Condition = any(
  isTrue('virtual'),
  countryIsNot('TR', words('Türkiye', 'Türkiye')),
);

/** Pre-approved before a day: whether the same day is early enough is a doubt. */
export function approvedBefore(day: DayOf): Condition {
  const approval = factDay('preApprovalDay');
  return reading('approval-day', { before: before(approval, day), 'same-day': onOrBefore(approval, day) });
}

/** Pre-approved before the start, and applied for so many months ahead (L-9.1, L-11.1, L-12.1, L-13.1, O-36). */
export function preApprovedAhead(months: number): Condition {
  return all(
    isTrue('preApproved'),
    onOrBefore(factDay('preApprovalFiledOn'), monthsBefore(eventStart, months)),
    approvedBefore(eventStart),
  );
}

/** Pre-approved before any spending (L-10.2). */
export const approvedBeforePayment: Condition = all(isTrue('preApproved'), approvedBefore(paymentDay));

const TRAVEL = { travel: words('ulaşım', 'travel') };

const fromTurkiye = oneOf('tripFrom', 'turkiye');

/** From Türkiye at most five days before, back at most five days after (L-8.2). */
export const fiveDaysAround: Condition = ofKinds(
  TRAVEL,
  all(
    any(oneOf('tripFrom', 'previousEvent'), onOrAfter(activityStart, daysAfter(eventStart, -5))),
    onOrBefore(activityLast, daysAfter(eventEnd, 5)),
  ),
);

/** From one supported event to the next within five days of its end (L-8.3). */
export const fiveDaysAfterPrevious: Condition = ofKinds(
  TRAVEL,
  any(fromTurkiye, onOrBefore(activityStart, daysAfter(factDay('previousEventEnd'), 5))),
);

/** How many exhibitors and visitors a virtual event needs, and how many of them foreign (L-9.6, L-12.3). */
export function enoughOf(exhibitors: number, visitors: number): Condition {
  return all(countAtLeast('exhibitors', exhibitors), countAtLeast('visitors', visitors));
}

export const halfForeignVisitors: Condition = atLeastHalf('foreignVisitors', 'visitors');
export const halfForeignExhibitors: Condition = atLeastHalf('foreignExhibitors', 'exhibitors');

/** Asked of virtual events only. */
export function ifVirtual(condition: Condition): Condition {
  return any(isFalse('virtual'), condition);
}

/** Asked of physical events only. */
export function ifPhysical(condition: Condition): Condition {
  return any(isTrue('virtual'), condition);
}

/** The trip is in economy class, for the kinds that travel. */
export function economy(kinds: Readonly<Record<string, Words>>): Condition {
  return ofKinds(kinds, isTrue('economyClass'));
}

/** Listing, pre-approval and participation of a national participation (L-9.1, L-9.2, L-9.6). */
export const nationalDemands: readonly Demand[] = [
  demand(
    'L-9.1',
    'permission',
    all(isTrue('organisationListed'), preApprovedAhead(1), abroadOrVirtual),
    words(
      'Organizasyon listede değil, yurt dışında ya da sanal değil, ya da ön onayı süresinde alınmamış.',
      'The organisation is not on the list, is neither abroad nor virtual, or has no pre-approval in time.',
    ),
  ),
  demand(
    'L-9.2',
    'lines',
    countAtLeast('participants', 5),
    words(
      'En az 5 yararlanıcı ya da işbirliği kuruluşu katılmamış.',
      'Fewer than 5 beneficiaries or cooperation bodies took part.',
    ),
  ),
  demand(
    'L-9.6.1',
    'lines',
    ifVirtual(enoughOf(50, 500)),
    words(
      'Sanal etkinlikte 50 katılımcıya ya da 500 çevrim içi ziyaretçiye ulaşılmamış.',
      'The virtual event has fewer than 50 exhibitors or 500 online visitors.',
    ),
  ),
  demand(
    'L-9.6.2',
    'lines',
    ifVirtual(all(halfForeignExhibitors, halfForeignVisitors)),
    words(
      'Sanal etkinlikte katılımcıların ya da ziyaretçilerin en az yarısı yabancı değil.',
      'In the virtual event less than half of the exhibitors or of the visitors are foreign.',
    ),
  ),
];

/** A stand is what participation and travel costs hang on, a virtual one too (L-8.5, O-22). */
export const withStand: Demand = demand(
  'L-8.5',
  'lines',
  isTrue('stand'),
  words('Etkinliğe stant ile katılınmamış.', 'The firm did not take part with a stand.'),
);

export const STAND_EXTRAS = {
  security: words('güvenlik', 'security'),
  hostess: words('hostes', 'hostesses'),
  standInterpreting: words('stantta tercümanlık', 'interpreting at the stand'),
};

export const PHYSICAL_PARTICIPATION = {
  spaceRent: words('yer kirası', 'space rent'),
  insurance: words('sigorta', 'insurance'),
  carriage: words('nakliye', 'carriage'),
  registrationFee: words('kayıt ücreti', 'registration fee'),
  standCost: words('stant harcaması', 'stand costs'),
  travel: words('ulaşım', 'travel'),
};

export const VIRTUAL_PARTICIPATION = {
  participationFee: words('katılım ücreti', 'participation fee'),
  registrationFee: words('kayıt ücreti', 'registration fee'),
};

export const TRAVELLING = TRAVEL;
