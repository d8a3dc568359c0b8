import { parseDay } from '@kervan/kit';
import type {
  AmountEntry,
  ClaimFile,
  FactEntry,
  FactSubject,
  FactValue,
  LineEntry,
} from '../facts/claim-file.ts';

/** Made-up claims for tests. Every helper returns plain claim-file data, as a user would write it. */
const ORIGIN = { kind: 'declaration', by: 'test' } as const;

export function fact(name: string, value: FactValue, subject?: FactSubject): FactEntry {
  return {
    fact: name,
    value,
    ...(subject === undefined ? {} : { subject }),
    origin: ORIGIN,
    recordedOn: '2026-07-01',
  };
}

export function usd(amount: string): AmountEntry {
  return { amount, currency: 'USD' };
}

export function tl(amount: string): AmountEntry {
  return { amount, currency: 'TRY' };
}

/** All facts of a retail site in good order, told of the whole claim. */
export const GOOD_FACTS: Readonly<Record<string, FactValue>> = {
  status: 'retailSite',
  legalPerson: true,
  unionMember: true,
  dysRegistered: true,
  coverageDay: '2025-05-05',
  preApprovalDay: '2025-06-10',
  companyGrade: 'top',
  brandProgramme: false,
  turkishProductRatio: '100',
  trademarkTurkiye: true,
  trademarkAbroad: 'registered',
  accountManaged: true,
  accessGiven: true,
  listingComplete: true,
  turkishProduct: true,
  payer: 'beneficiary',
  paymentChannel: 'bank',
  relatedParty: false,
  supportedElsewhere: false,
  foreignLanguageAbroad: true,
  activityListed: true,
};

export function facts(changes: Readonly<Record<string, FactValue | undefined>> = {}): FactEntry[] {
  return Object.entries({ ...GOOD_FACTS, ...changes }).flatMap(([name, value]) =>
    value === undefined ? [] : [fact(name, value)],
  );
}

export const MARKETPLACE = 'e-export/digital-marketplace-promotion';
export const PROMOTION = 'e-export/e-export-promotion';

let made = 0;

/** A marketplace-promotion line in lira, paid on 4 May 2026, for the United States, unless told otherwise. */
export function adLine(changes: Partial<LineEntry> = {}): LineEntry {
  made += 1;
  return {
    id: `line-${made}`,
    support: MARKETPLACE,
    kind: 'payPerClick',
    platform: 'amazon',
    country: 'US',
    activity: { from: '2026-04-01', until: '2026-05-01' },
    document: { number: `INV-${made}`, issuer: 'Amazon', day: '2026-05-01' },
    payment: { reference: `PAY-${made}`, day: '2026-05-04' },
    amount: tl('1000.00'),
    ...changes,
  };
}

/** The same for social-media ads, an e-export promotion expense. */
export function socialLine(changes: Partial<LineEntry> = {}): LineEntry {
  return adLine({ support: PROMOTION, kind: 'socialMediaAds', platform: 'tiktok', ...changes });
}

export function sales(
  amount: AmountEntry,
  country = 'US',
  platform = 'amazon',
  period = '2026-Q2',
): FactEntry {
  return fact('adSales', amount, { platform, country, period });
}

export function claimOf(lines: readonly LineEntry[], changes: Partial<ClaimFile> = {}): ClaimFile {
  return {
    format: 'kervan-claim/1',
    claim: 'test',
    regime: 'e-export',
    beneficiary: 'made-up',
    quarter: '2026-Q2',
    filedOn: '2026-07-20',
    facts: facts(),
    lines,
    rates: [],
    ...changes,
  };
}

export const AUGUST_2026 = { decidedOn: parseDay('2026-08-03'), knownOn: parseDay('2026-08-03') };
