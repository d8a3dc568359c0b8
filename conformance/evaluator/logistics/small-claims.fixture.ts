import type { Fact, Told } from '../claim.ts';
import type { Claim, Line } from './claim.ts';
import { evaluate, type LineResult, type Result } from './evaluate.ts';
import { BEST, rangeOf, WORST } from './range.ts';

/** Everything in good order for every support; a test tells otherwise what it is about. */
export const GOOD: Readonly<Record<string, Told>> = {
  applicant: 'beneficiary',
  residentInTurkiye: true,
  hibMember: true,
  logisticsTurnover: { amount: '200000000.00', currency: 'TRY' },
  transportLicence: 'carriage',
  officeInTurkiye: true,
  formProper: true,
  trademarkTurkiye: true,
  relatedParty: false,
  supportStart: '2024-03-01',
  preApproved: true,
  preApprovalFiledOn: '2025-01-10',
  preApprovalDay: '2025-02-20',
  adPaymentsComplete: true,
  paidBy: 'applicant',
  paymentMeans: 'bank',
  issuedAbroad: false,
  translation: 'turkishOrEnglish',
  natureClear: true,
  contract: 'onInvoice',
  documentIssuedOn: '2025-05-10',
  documentListed: true,
  climateDocument: false,
  unitHolder: 'beneficiary',
  organicBond: 'partner',
  foreignShare: '100',
  unitOpinion: 'positive',
  lease: 'unchanged',
  rentMonthsShown: true,
  promotionListed: true,
  targetReached: true,
  eventMaterialShown: true,
  counsellorToldBefore: true,
  programmeCost: { amount: '100000.00', currency: 'TRY' },
  foreignExchangeEarning: true,
  regularAds: true,
  audience: 'foreign',
  sentAbroadProven: true,
  eventListed: true,
  organisationListed: true,
  virtual: false,
  eventStart: '2025-05-12',
  eventEnd: '2025-05-15',
  stand: true,
  economyClass: true,
  participants: '20',
  exhibitors: '100',
  foreignExhibitors: '60',
  visitors: '1000',
  foreignVisitors: '600',
  infoStandArea: '20',
  showArea: '10',
  rentedArea: '200',
  shownAbroadOn: '2025-06-01',
  missionOpinion: true,
  attendedWhole: true,
  sameRoute: true,
  personDays: '4',
  mirrored: true,
  fairReportOn: '2025-05-20',
  aimsServed: true,
};

export type SmallLine = Partial<Omit<Line, 'amount'>> & { readonly lira: string };

/** Of May 2025, in lira, paid on 20 May 2025 and filed on 20 July unless the test says otherwise. Germany is on the list. */
export function smallClaim(
  support: string,
  lines: readonly SmallLine[],
  facts: Readonly<Record<string, Told | undefined>> = {},
  more: Partial<Claim> = {},
): Claim {
  const told = Object.entries({ ...GOOD, ...facts }).flatMap(([fact, value]): Fact[] =>
    value === undefined ? [] : [{ fact, value }],
  );
  return {
    filedOn: '2025-07-20',
    rates: [],
    lists: [{ list: 'EK-3', from: '2022-04-20', countries: ['DE', 'US'] }],
    ...more,
    facts: [...told, ...(more.facts ?? [])],
    lines: lines.map(({ lira, ...line }, at) => ({
      id: `L${at + 1}`,
      support: `logistics/${support}`,
      kind: 'commission',
      platform: 'google',
      country: 'FR',
      item: 'A',
      person: 'p1',
      body: 'b1',
      activity: { from: '2025-05-12', until: '2025-05-16' },
      document: { number: `D${at + 1}`, issuer: 'Alfa', day: '2025-05-10' },
      payment: { reference: `P${at + 1}`, day: '2025-05-20' },
      amount: { amount: lira, currency: 'TRY' },
      ...line,
    })),
  };
}

/** A month’s rent of 1,000.00 TL in France, for May 2025. */
export const rent = (
  line: Partial<SmallLine> = {},
  facts: Readonly<Record<string, Told | undefined>> = {},
  more = {},
) =>
  smallClaim(
    'unit',
    [
      {
        kind: 'grossRent',
        lira: '1000.00',
        activity: { from: '2025-05-01', until: '2025-06-01' },
        ...line,
      },
    ],
    facts,
    more,
  );

export const NOW = { decidedOn: '2026-11-24', knownOn: '2026-11-24' };

export function decided(claim: Claim, knownOn = NOW.knownOn, best = true): Result {
  return evaluate(claim, { ...NOW, knownOn }, best ? BEST : WORST);
}

/** The award of each line in kuruş, or the rules it breaks. */
export function outcome(claim: Claim, knownOn?: string): (bigint | string)[] {
  const { lines } = decided(claim, knownOn);
  const shown = ({ award, broken }: LineResult) => (broken.size === 0 ? award : [...broken].join(' '));
  return claim.lines.map(({ id }) => shown(lines.get(id) as LineResult));
}

/** At least and at most of the whole claim, in kuruş. */
export function between(claim: Claim, knownOn = NOW.knownOn): [least: bigint, most: bigint] {
  const { least, most } = rangeOf(claim, { ...NOW, knownOn });
  return [least, most];
}

export function chosen(doubt: string, reading: string): Pick<Claim, 'readings'> {
  return { readings: { [doubt]: { reading } } };
}

export function used(
  allowance: string,
  size: string,
  amount: string,
  state: 'granted' | 'pending' = 'granted',
) {
  return { allowance, size, used: amount, state, claim: 'earlier' } as const;
}

export const EUROS = (day: string, buying: string, table?: 'indicative' | 'information' | 'oanda') => ({
  currency: 'EUR',
  day,
  unit: 1,
  buying,
  ...(table === undefined ? {} : { table }),
});
