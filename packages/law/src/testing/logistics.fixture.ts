import fc from 'fast-check';
import { factCatalogue, hasSlot } from '../facts/catalogue.ts';
import type { ClaimFile, FactValue, LineEntry } from '../facts/claim-file.ts';
import { fact, tl } from './claims.fixture.ts';
import { anyAnswer } from './random-claims.fixture.ts';

/**
 * Random made-up claims over every support of Decision 5448: activities of 2024, paid on both sides of the new year, filed on
 * 30 September 2024 within an extended time.
 */

const KINDS: Readonly<Record<string, readonly string[]>> = {
  'logistics/registration-protection': ['trademarkOffice', 'legalAdvice', 'renewal'],
  'logistics/market-entry-documents': ['certificationAudit', 'renewal'],
  'logistics/unit': ['grossRent', 'sharedOffice', 'commission'],
  'logistics/advertising': ['searchAds', 'socialMediaAds', 'giveaway', 'mediaAdvertising'],
  'logistics/individual-participation': ['spaceRent', 'travel', 'standCost'],
  'logistics/national-participation': ['spaceRent', 'travel'],
  'logistics/national-promotion': ['sectorPromotion', 'infoStand', 'showArea'],
  'logistics/product-placement': ['film', 'digitalGame'],
  'logistics/trade-mission': ['travel', 'lodging', 'interpreting', 'preliminaryLodging'],
  'logistics/buyer-mission': ['travel', 'lodging', 'interpreting'],
  'logistics/virtual-fair': ['planning', 'platformFee'],
  'logistics/competition-event': ['travel', 'lodging', 'meetingOrganisation'],
};

/** Answers that let lines of most supports pass for a firm. */
export const LOGISTICS_GOOD: Readonly<Record<string, FactValue>> = {
  trademarkTurkiye: true,
  preApprovalDay: '2024-03-20',
  relatedParty: false,
  applicant: 'beneficiary',
  residentInTurkiye: true,
  hibMember: true,
  logisticsTurnover: tl('190000000.00'),
  transportLicence: 'carriage',
  officeInTurkiye: true,
  repealHolds: false,
  formProper: true,
  filingExtendedTo: '2024-09-30',
  preApproved: true,
  preApprovalFiledOn: '2024-02-01',
  preApprovalSigned: true,
  documentIssuedOn: '2024-06-01',
  documentListed: true,
  climateDocument: true,
  additionalPoints: '5',
  unitHolder: 'foreignCompany',
  organicBond: 'partner',
  foreignShare: '80',
  unitOpinion: 'positive',
  inspectedThrough: '2025-12-31',
  lease: 'unchanged',
  ownershipChange: 'none',
  ownershipChangedOn: '2024-01-31',
  ownershipNotifiedOn: '2024-04-30',
  unitState: 'open',
  unitClosedOn: '2024-07-01',
  closureNotifiedOn: '2024-07-31',
  sublet: false,
  rentMonthsShown: true,
  promotionListed: true,
  targetReached: true,
  eventMaterialShown: true,
  counsellorToldBefore: true,
  programmeCost: tl('400000.00'),
  foreignExchangeEarning: true,
  regularAds: true,
  audience: 'foreign',
  sentAbroadProven: true,
  adPaymentsComplete: true,
  shownAbroadOn: '2024-06-01',
  eventListed: true,
  organisationListed: true,
  virtual: false,
  eventStart: '2024-05-06',
  eventEnd: '2024-05-10',
  stand: true,
  economyClass: true,
  tripFrom: 'turkiye',
  previousEventEnd: '2024-05-01',
  participants: '8',
  exhibitors: '50',
  foreignExhibitors: '25',
  visitors: '500',
  foreignVisitors: '250',
  infoStandArea: '30',
  showArea: '100',
  rentedArea: '500',
  missionOpinion: true,
  attendedWhole: true,
  offRoute: false,
  sameRoute: true,
  comparableFare: tl('9000.00'),
  standIn: false,
  programmeChange: 'none',
  changeNotifiedOn: '2024-04-01',
  changeJustified: false,
  personDays: '4',
  mirrored: true,
  fairReportOn: '2024-05-20',
  otherTasksDone: true,
  aimsServed: true,
  paidBy: 'applicant',
  payerLinkProven: true,
  paymentMeans: 'bank',
  chequeApproved: true,
  paymentPaperValid: true,
  issuedAbroad: true,
  counsellorOpinion: 'approved',
  translation: 'turkishOrEnglish',
  natureClear: true,
  contract: 'wetSigned',
};

/** Facts told in this order; the two that tell the start of the support come behind them. */
export const LOGISTICS_NAMES: readonly string[] = factCatalogue
  .filter((definition) => hasSlot(definition) && LOGISTICS_GOOD[definition.name] !== undefined)
  .map(({ name }) => name);

/** Facts that hold unless told otherwise: to tell them completes nothing, it changes what was taken to be known. */
export const PRESUMED: ReadonlySet<string> = new Set(
  factCatalogue.filter(({ presumed }) => presumed !== undefined).map(({ name }) => name),
);

const line = fc
  .record({
    support: fc.constantFrom(...Object.keys(KINDS)),
    kind: fc.nat({ max: 3 }),
    item: fc.constantFrom('one', 'two', undefined),
    person: fc.constantFrom('Ada', 'Bora', 'Cem', undefined),
    country: fc.constantFrom('DE', 'US', 'TR', undefined),
    paid: fc.integer({ min: -180, max: 170 }),
    length: fc.constantFrom(1, 5, 40, 200),
    lira: fc.bigInt({ min: 1n, max: 9_000_000n }),
  })
  .map(({ support, kind, item, person, country, paid, length, lira }): Omit<LineEntry, 'id'> => {
    const kinds = KINDS[support] as readonly string[];
    const day = dayText(paid);
    return {
      support,
      kind: kinds[kind % kinds.length] as string,
      ...(item === undefined ? {} : { item }),
      ...(person === undefined ? {} : { person, body: 'Lojistik A.Ş.' }),
      ...(country === undefined ? {} : { country }),
      activity: { from: '2024-05-05', until: dayText(35 + length) },
      document: { number: `${day}-${person ?? ''}`, issuer: 'Hamburg GmbH', day, total: tl('90000000.00') },
      payment: { reference: `${day}-${kind}`, day },
      amount: tl(`${lira}.00`),
    };
  });

/** Days from 1 April 2024, before or after, as text; every month is taken to have thirty days, and no day past the 28th is made. */
function dayText(days: number): string {
  const months = 3 + Math.floor(days / 30);
  const month = (months + 12) % 12;
  const number = ((((days % 30) + 30) % 30) % 28) + 1;
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${2024 + Math.floor(months / 12)}-${pad(month + 1)}-${pad(number)}`;
}

/** Nearly always a good answer, since one bad answer of eighty refuses a line. */
function answerTo(name: string): fc.Arbitrary<FactValue> {
  return fc.oneof(
    { weight: 150, arbitrary: fc.constant(LOGISTICS_GOOD[name] as FactValue) },
    { weight: 1, arbitrary: anyAnswer(name) },
  );
}

/** A claim over any of the twelve supports with every fact told. */
export const logisticsClaim: fc.Arbitrary<ClaimFile> = fc
  .record({
    lines: fc.array(line, { minLength: 1, maxLength: 6 }),
    values: fc.tuple(...LOGISTICS_NAMES.map(answerTo)),
    applicant: fc.oneof(
      { weight: 4, arbitrary: fc.constant('beneficiary') },
      { weight: 1, arbitrary: fc.constantFrom('cooperationBody', 'organiser', 'hib') },
    ),
    first: fc.boolean(),
    listed: fc.constantFrom<readonly string[] | undefined>(['DE'], ['DE', 'US'], undefined),
  })
  .map(({ lines, values, applicant, first, listed }) => ({
    format: 'kervan-claim/1',
    claim: 'random',
    regime: 'logistics',
    beneficiary: 'made-up',
    filedOn: '2024-09-30',
    facts: [
      ...LOGISTICS_NAMES.map((name, index) =>
        fact(name, name === 'applicant' ? applicant : (values[index] as FactValue)),
      ),
      // The first application sets the start; a later one was told it.
      fact('firstApplication', first),
      ...(first ? [] : [fact('supportStart', '2023-05-20')]),
    ],
    lines: lines.map((one, index) => ({ ...one, id: `L${index}` })),
    rates: [],
    ...(listed === undefined
      ? {}
      : { lists: [{ list: 'EK-3', from: '2023-01-01', countries: listed, source: 'made up' } as const] }),
  }));
