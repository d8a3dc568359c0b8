import type { FactValue } from '@kervan/law';

/** What a made logistics firm or body claims for: the kinds of expense, and how a thing of the support lies in time. */
export interface Shape {
  readonly kinds: readonly string[];
  /** Kinds of an event that is held online; absent where there is none. */
  readonly online?: readonly string[];
  readonly time: 'document' | 'activity' | 'rent' | 'event';
}

const PARTICIPATION: Shape = {
  kinds: ['spaceRent', 'standCost', 'carriage', 'travel', 'travel', 'travel'],
  online: ['participationFee', 'registrationFee'],
  time: 'event',
};
const ONLINE = ['mediaPromotion', 'planning', 'matching', 'platformFee'];
const PROGRAMME = ['travel', 'lodging', 'lodging', 'interpreting', 'meetingOrganisation', 'promotion'];
const MISSION: Shape = { kinds: [...PROGRAMME, 'eventRegistration'], online: ONLINE, time: 'event' };

/** The supports of firms: half of the expense, or a rate that no source gives (national participation). */
export const OF_FIRMS: Readonly<Record<string, Shape>> = {
  'logistics/registration-protection': {
    kinds: ['trademarkOffice', 'priorSearch', 'registrationCost', 'legalAdvice'],
    time: 'document',
  },
  'logistics/market-entry-documents': {
    kinds: ['applicationReview', 'certificationAudit', 'certificateUse', 'renewal'],
    time: 'document',
  },
  'logistics/unit': { kinds: ['grossRent', 'grossRent', 'sharedOffice', 'commission'], time: 'rent' },
  'logistics/advertising': {
    kinds: ['searchAds', 'searchAds', 'socialMediaAds', 'billboard', 'mediaAdvertising'],
    time: 'activity',
  },
  'logistics/individual-participation': PARTICIPATION,
  'logistics/national-participation': PARTICIPATION,
  'logistics/product-placement': { kinds: ['film', 'series', 'digitalGame'], time: 'activity' },
};

/** The supports of cooperation bodies: no source gives a rate or a ceiling, so the eligible base is what comes out. */
export const OF_BODIES: Readonly<Record<string, Shape>> = {
  'logistics/national-promotion': {
    kinds: ['sectorPromotion', 'infoStand', 'showArea'],
    online: ONLINE,
    time: 'event',
  },
  'logistics/trade-mission': {
    ...MISSION,
    kinds: [...MISSION.kinds, 'preliminaryTravel', 'preliminaryLodging', 'preliminaryLodging'],
  },
  'logistics/buyer-mission': MISSION,
  'logistics/virtual-fair': { kinds: ONLINE, time: 'event' },
  'logistics/competition-event': { kinds: PROGRAMME, time: 'event' },
};

/** Told of every claim, so that nothing is open and a line meets every demand that its kind does not fail. */
export const TOLD: Readonly<Record<string, FactValue>> = {
  residentInTurkiye: true,
  hibMember: true,
  logisticsTurnover: { amount: '188400000.00', currency: 'TRY' },
  transportLicence: 'forwarding',
  officeInTurkiye: true,
  repealHolds: true,
  formProper: true,
  firstApplication: false,
  trademarkTurkiye: true,
  relatedParty: false,
  paidBy: 'applicant',
  payerLinkProven: true,
  paymentMeans: 'bank',
  chequeApproved: false,
  paymentPaperValid: true,
  issuedAbroad: true,
  counsellorOpinion: 'approved',
  translation: 'turkishOrEnglish',
  natureClear: true,
  contract: 'wetSigned',
  audience: 'foreign',
  promotionListed: true,
  targetReached: true,
  preApproved: true,
  preApprovalFiledOn: '2025-01-10',
  preApprovalDay: '2025-02-10',
  stand: true,
  economyClass: true,
  previousEventEnd: '2025-04-30',
};

export const TOLD_OF_FIRMS: Readonly<Record<string, FactValue>> = {
  applicant: 'beneficiary',
  documentListed: true,
  organicBond: 'partner',
  unitOpinion: 'positive',
  inspectedThrough: '2025-12-31',
  lease: 'unchanged',
  ownershipChangedOn: '2024-05-01',
  ownershipNotifiedOn: '2024-06-01',
  unitClosedOn: '2025-12-31',
  closureNotifiedOn: '2025-12-31',
  rentMonthsShown: true,
  eventMaterialShown: true,
  counsellorToldBefore: true,
  programmeCost: { amount: '300000.00', currency: 'TRY' },
  foreignExchangeEarning: true,
  regularAds: true,
  sentAbroadProven: true,
  adPaymentsComplete: true,
  shownAbroadOn: '2025-05-05',
  eventListed: true,
  organisationListed: true,
  participants: '12',
  exhibitors: '60',
  foreignExhibitors: '40',
  visitors: '900',
  foreignVisitors: '500',
};

export const TOLD_OF_BODIES: Readonly<Record<string, FactValue>> = {
  applicant: 'cooperationBody',
  organisationListed: true,
  participants: '12',
  exhibitors: '60',
  foreignExhibitors: '40',
  visitors: '900',
  foreignVisitors: '500',
  missionOpinion: true,
  attendedWhole: true,
  changeNotifiedOn: '2025-03-01',
  mirrored: true,
  fairReportOn: '2025-05-03',
  aimsServed: true,
};
