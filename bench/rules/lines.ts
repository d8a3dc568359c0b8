import {
  addMonths,
  type Day,
  firstOfNextMonth,
  formatDay,
  formatQuarter,
  parseDay,
  quarterOf,
  yearOf,
} from '@kervan/kit';
import type { ClaimFile } from '@kervan/law';

/** One made-up line with all that the twelve rules ask, as plain values. Amounts are whole kuruş below 2^53. */
export interface BenchLine {
  readonly status: 'company' | 'retailSite' | 'marketplace' | 'b2bPlatform' | 'consortium';
  readonly mark: 'none' | 'applied' | 'registered';
  readonly listing: boolean;
  readonly payer: 'beneficiary' | 'linkedCompany' | 'other';
  readonly preApproval: number;
  readonly activity: number;
  readonly payment: number;
  readonly filing: number;
  readonly country: 'US' | 'GB';
  readonly spend: number;
  readonly adSales: number;
  readonly used: number;
  /** Worked out beforehand for the peers, who have no calendar: kindness to them, not to us. */
  readonly supportStart: number;
  readonly filingLimit: number;
  readonly year: number;
  readonly target: boolean;
}

/** A small seeded generator: the same seed makes the same lines. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export function randomLines(count: number, seed: number): readonly BenchLine[] {
  const random = generator(seed);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const mostly = <T>(good: T, others: readonly T[]): T => (random() < 0.9 ? good : pick(others));
  const from = parseDay('2025-07-01');
  return Array.from({ length: count }, () => {
    const payment = (from + Math.floor(random() * 365)) as Day;
    const preApproval = (payment - 20 - Math.floor(random() * 300)) as Day;
    const activity = payment - Math.floor(random() * 40);
    const filing = payment + Math.floor(random() * 200);
    const country = pick(['US', 'GB'] as const);
    const spend = 1 + Math.floor(random() * 6e9);
    return {
      status: mostly('retailSite' as const, ['company', 'marketplace', 'b2bPlatform', 'consortium'] as const),
      mark: mostly('registered' as const, ['none', 'applied'] as const),
      listing: random() < 0.95,
      payer: mostly('beneficiary' as const, ['linkedCompany', 'other'] as const),
      preApproval,
      activity,
      payment,
      filing,
      country,
      spend,
      adSales: Math.floor(spend * (2 + random() * 8)),
      used: random() < 0.3 ? Math.floor(random() * 9e9) : 0,
      supportStart: firstOfNextMonth(preApproval),
      filingLimit: addMonths(payment, 6, 'clamp'),
      year: yearOf(payment),
      target: country === 'US',
    };
  });
}

/** Yearly ceilings of m.4 in kuruş, as the peers are given them. */
export const CEILINGS: Readonly<Record<number, Readonly<Record<string, number>>>> = {
  2025: { company: 2_861_513_500, retailSite: 5_723_237_900, consortium: 9_538_659_700 },
  2026: { company: 3_699_364_600, retailSite: 7_399_001_900, consortium: 12_331_579_200 },
};

/** The line as a claim of its own, for Kervan. */
export function claimOf(line: BenchLine, index: number): ClaimFile {
  const quarter = formatQuarter(quarterOf(line.activity as Day));
  const origin = { kind: 'declaration', by: 'bench' } as const;
  const facts: Record<string, string | boolean> = {
    status: line.status,
    legalPerson: true,
    unionMember: true,
    dysRegistered: true,
    coverageDay: formatDay((line.preApproval - 10) as Day),
    preApprovalDay: formatDay(line.preApproval as Day),
    companyGrade: 'top',
    brandProgramme: false,
    turkishProductRatio: '100',
    trademarkTurkiye: true,
    trademarkAbroad: line.mark,
    accountManaged: true,
    accessGiven: true,
    listingComplete: line.listing,
    turkishProduct: true,
    payer: line.payer,
    paymentChannel: 'bank',
    relatedParty: false,
    supportedElsewhere: false,
    foreignLanguageAbroad: true,
    activityListed: true,
  };
  const recordedOn = formatDay(line.filing as Day);
  return {
    format: 'kervan-claim/1',
    claim: `bench-${index}`,
    regime: 'e-export',
    beneficiary: 'made-up',
    quarter,
    filedOn: recordedOn,
    facts: [
      ...Object.entries(facts).map(([fact, value]) => ({ fact, value, origin, recordedOn })),
      {
        fact: 'adSales',
        subject: { platform: 'amazon', country: line.country, period: quarter },
        value: { amount: lira(line.adSales), currency: 'TRY' },
        origin,
        recordedOn,
      },
    ],
    lines: [
      {
        id: 'line',
        support: 'e-export/digital-marketplace-promotion',
        kind: 'payPerClick',
        platform: 'amazon',
        country: line.country,
        activity: { from: formatDay(line.activity as Day), until: formatDay((line.activity + 1) as Day) },
        document: { number: `INV-${index}`, issuer: 'Amazon', day: formatDay(line.payment as Day) },
        payment: { reference: `PAY-${index}`, day: formatDay(line.payment as Day) },
        amount: { amount: lira(line.spend), currency: 'TRY' },
      },
    ],
    rates: [],
    ledger:
      line.used === 0
        ? []
        : [
            {
              allowance: `e-export/digital-marketplace-promotion/ceiling|${line.year}`,
              size: String(CEILINGS[line.year]?.[line.status] ?? 0),
              used: String(line.used),
              state: 'granted',
              claim: 'earlier',
            },
          ],
  };
}

function lira(kuruş: number): string {
  return `${Math.floor(kuruş / 100)}.${String(kuruş % 100).padStart(2, '0')}`;
}
