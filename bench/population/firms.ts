import type { ClaimFile, FactEntry, LineEntry } from '@kervan/law';
import { generator } from '../rules/lines.ts';

/**
 * A made population: firms that file one quarter each, ten lines a claim, every fact told. A third are companies, a third retail
 * sites, a sixth marketplaces and consortia each; amounts are log-uniform between 10 and 100,000; one line in fifteen breaks a rule.
 */
const origin = { kind: 'declaration', by: 'population' } as const;
const recordedOn = '2026-07-20';
const COUNTRIES = ['US', 'DE', 'GB', 'SA', 'FR', 'JP', 'CA', 'NL', 'BR', 'CN'] as const;
const STATUSES = ['company', 'company', 'retailSite', 'retailSite', 'consortium', 'marketplace'] as const;

const COMMON: Readonly<Record<string, string | boolean>> = {
  legalPerson: true,
  unionMember: true,
  dysRegistered: true,
  coverageDay: '2025-05-05',
  preApprovalDay: '2025-06-10',
  euPreApprovalDay: '2025-06-10',
  companyGrade: 'top',
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
  activityListed: false,
  becameSale: true,
  provider: 'listed',
  autoParts: false,
};

const KINDS = {
  'e-export/digital-marketplace-promotion': ['payPerClick', 'amazon'],
  'e-export/e-export-promotion': ['socialMediaAds', 'tiktok'],
  'e-export/order-fulfilment': ['unitFulfilment', 'amazon'],
  'e-export/marketplace-commission': ['commission', 'amazon'],
} as const;

type SupportId = keyof typeof KINDS;
const SUPPORTS = Object.keys(KINDS) as SupportId[];

/** Firms one after another, the same for the same seed. */
export function* firms(count: number, linesEach: number, seed = 1): Generator<ClaimFile> {
  const random = generator(seed);
  for (let index = 0; index < count; index++) yield firm(index, linesEach, random);
}

function firm(index: number, linesEach: number, random: () => number): ClaimFile {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const amount = () => (10 ** (1 + random() * 4)).toFixed(2);
  const countries = [pick(COUNTRIES), pick(COUNTRIES), pick(COUNTRIES)];
  const facts: FactEntry[] = Object.entries({
    status: pick(STATUSES),
    ...COMMON,
    brandProgramme: random() < 0.1,
    turkishProductRatio: pick(['100', '100', '87.5', '60']),
  }).map(([fact, value]) => ({ fact, value, origin, recordedOn }));
  for (const country of new Set(countries)) {
    const sales = { amount: amount(), currency: 'TRY' };
    const period = '2026-Q2';
    facts.push({
      fact: 'adSales',
      subject: { platform: 'amazon', country, period },
      value: sales,
      origin,
      recordedOn,
    });
    facts.push({ fact: 'eCommerceSales', subject: { country, period }, value: sales, origin, recordedOn });
  }
  const lines = Array.from({ length: linesEach }, (_, at): LineEntry => {
    const support = pick(SUPPORTS);
    const [kind, platform] = KINDS[support];
    const day = String(4 + Math.floor(random() * 24)).padStart(2, '0');
    return {
      id: `L${at}`,
      support,
      kind: random() < 0.07 ? 'membership' : kind,
      platform,
      country: pick(countries),
      activity: { from: '2026-05-01', until: '2026-06-01' },
      document: {
        number: `INV-${at >> 1}`,
        issuer: platform,
        day: '2026-06-01',
        net: { amount: '150000.00', currency: 'TRY' },
      },
      payment: { reference: `PAY-${at}`, day: `2026-06-${day}` },
      amount: { amount: amount(), currency: 'TRY' },
    };
  });
  return {
    format: 'kervan-claim/1',
    claim: '2026-Q2',
    regime: 'e-export',
    beneficiary: `firm-${index}`,
    quarter: '2026-Q2',
    filedOn: recordedOn,
    facts,
    lines,
    rates: [],
  };
}
