import type { Claim, Fact, Line, Told } from './claim.ts';
import { evaluate, type LineResult, type Result } from './evaluate.ts';

/** Everything in good order for every support; a test tells otherwise what it is about. */
export const GOOD: Readonly<Record<string, Told>> = {
  status: 'retailSite',
  companyGrade: 'top',
  brandProgramme: false,
  turkishProductRatio: '100',
  legalPerson: true,
  unionMember: true,
  dysRegistered: true,
  coverageDay: '2024-02-01',
  preApprovalDay: '2024-03-10',
  euPreApprovalDay: '2024-03-10',
  trademarkTurkiye: true,
  trademarkAbroad: 'registered',
  accountManaged: true,
  accessGiven: true,
  turkishProduct: true,
  listingComplete: true,
  payer: 'beneficiary',
  paymentChannel: 'bank',
  relatedParty: false,
  supportedElsewhere: false,
  foreignLanguageAbroad: true,
  databaseListed: true,
  provider: 'listed',
  becameSale: true,
  depotApproved: true,
  marketplaceApproved: true,
  storeOpened: true,
  serviceListed: true,
  entryCondition: true,
  countryPicked: false,
  autoParts: false,
  exportPreviousYear: { amount: '12000000.00', currency: 'USD' },
  retailGoods: true,
  realisationReport: true,
  feasibility: true,
  directorateApproved: true,
};

export type SmallLine = Partial<Omit<Line, 'amount'>> & { readonly lira: string };

/** A claim for May 2025, in lira, paid on 20 May 2025 and filed on 20 July unless the test says otherwise. */
export function smallClaim(
  support: string,
  lines: readonly SmallLine[],
  facts: Readonly<Record<string, Told>> = {},
  more: Partial<Claim> = {},
): Claim {
  const told: Fact[] = Object.entries({ ...GOOD, ...facts }).map(([fact, value]) => ({ fact, value }));
  return {
    quarter: '2025-Q2',
    filedOn: '2025-07-20',
    rates: [],
    ...more,
    facts: [...told, ...(more.facts ?? [])],
    lines: lines.map(({ lira, ...line }, at) => ({
      id: `L${at + 1}`,
      support: `e-export/${support}`,
      kind: 'commission',
      platform: 'amazon',
      country: 'DE',
      activity: { from: '2025-05-05', until: '2025-05-20' },
      document: { number: `D${at + 1}`, issuer: 'Alfa', day: '2025-05-20' },
      payment: { reference: `P${at + 1}`, day: '2025-05-20' },
      amount: { amount: lira, currency: 'TRY' },
      ...line,
    })),
  };
}

export function decided(claim: Claim, knownOn = '2026-11-02', favourable = true): Result {
  return evaluate(claim, knownOn, { pendingCounts: !favourable, favourable: () => favourable });
}

/** The award of each line in kuruş, or the rules it breaks. */
export function outcome(claim: Claim, knownOn?: string, favourable?: boolean): (bigint | string)[] {
  const { lines } = decided(claim, knownOn, favourable);
  const shown = ({ award, broken }: LineResult) => (broken.size === 0 ? award : [...broken].join(' '));
  return claim.lines.map(({ id }) => shown(lines.get(id) as LineResult));
}
