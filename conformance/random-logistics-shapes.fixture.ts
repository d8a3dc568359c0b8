/** What everybody is asked, and what each support asks besides: named as often as it shall be told ill. */
const OF_FIRMS = ['residentInTurkiye', 'hibMember', 'transportLicence', 'officeInTurkiye'];
const OF_ALL = [
  'formProper',
  'paidBy',
  'payerLinkProven',
  'paymentMeans',
  'relatedParty',
  'translation',
  'counsellorOpinion',
  'natureClear',
];
const FAIR = ['eventListed', 'stand', 'economyClass'];
const MISSION = [
  'preApproved',
  'preApprovalSigned',
  'economyClass',
  'offRoute',
  'offRoute',
  'attendedWhole',
  'attendedWhole',
  'standIn',
];
const L = (name: string) => `logistics/${name}`;

export const ASKED: Readonly<Record<string, readonly string[]>> = {
  [L('registration-protection')]: [...OF_FIRMS, ...OF_ALL, 'trademarkTurkiye'],
  [L('market-entry-documents')]: [...OF_FIRMS, ...OF_ALL, 'documentListed'],
  [L('unit')]: [
    ...OF_FIRMS,
    ...OF_ALL,
    'organicBond',
    'organicBond',
    'unitOpinion',
    'unitOpinion',
    'lease',
    'sublet',
    'rentMonthsShown',
  ],
  [L('advertising')]: [
    'counsellorOpinion',
    'promotionListed',
    'targetReached',
    'eventMaterialShown',
    'counsellorToldBefore',
    'counsellorToldBefore',
    'counsellorToldBefore',
    'foreignExchangeEarning',
    'regularAds',
    'regularAds',
    'sentAbroadProven',
    'sentAbroadProven',
    'sentAbroadProven',
    'audience',
    'audience',
    'audience',
    'contract',
    'preApproved',
    'preApprovalSigned',
  ],
  [L('individual-participation')]: [...OF_FIRMS, ...OF_ALL, ...FAIR],
  [L('national-participation')]: [
    ...OF_ALL,
    ...FAIR,
    'organisationListed',
    'preApproved',
    'preApprovalSigned',
  ],
  [L('national-promotion')]: [
    'organisationListed',
    'promotionListed',
    'promotionListed',
    'audience',
    'contract',
    'preApprovalSigned',
  ],
  [L('product-placement')]: ['preApproved', 'preApprovalSigned', 'targetReached', 'counsellorOpinion'],
  [L('trade-mission')]: [...MISSION, 'missionOpinion', 'missionOpinion'],
  [L('buyer-mission')]: MISSION,
  [L('virtual-fair')]: ['mirrored', 'otherTasksDone', 'preApproved', 'preApprovalSigned'],
  [L('competition-event')]: [
    'aimsServed',
    'economyClass',
    'preApproved',
    'preApprovalSigned',
    'counsellorOpinion',
  ],
};

/** Kinds of expense for which alone some fact is asked. */
export const KIND_ASKED: Readonly<Record<string, readonly string[]>> = {
  economyClass: ['travel', 'transfer'],
  offRoute: ['travel', 'transfer'],
  attendedWhole: ['travel', 'transfer', 'lodging'],
  eventMaterialShown: ['billboard', 'promoFilm', 'multivision', 'electronicPromotion'],
  regularAds: ['socialMediaManagement'],
  sentAbroadProven: ['printedMatter', 'giveaway'],
  rentMonthsShown: ['grossRent', 'sharedOffice'],
  promotionListed: ['sectorPromotion', 'participantPromotion', 'mediaPromotion', 'otherPromotion'],
};

/** Kinds of which only so many persons are supported. */
export const PEOPLE: Readonly<Record<string, readonly string[]>> = {
  [L('individual-participation')]: ['travel'],
  [L('national-participation')]: ['travel'],
  [L('trade-mission')]: ['travel', 'lodging', 'interpreting', 'preliminaryTravel', 'preliminaryLodging'],
  [L('buyer-mission')]: ['interpreting'],
  [L('competition-event')]: ['travel', 'lodging'],
};
