import { parseDay } from '@kervan/kit';
import type { ClaimFile, LineEntry } from '@kervan/law';
import { bundledLaw } from '../law.ts';
import { machineFacts, median, report } from '../report.ts';
import { generator } from '../rules/lines.ts';

/**
 * A quarter of 1,000 lines re-decided, receipt included, reasons not yet in words: what happens when somebody answers a question or
 * chooses another reading. Facts are parsed and lines digested at intake, which is measured apart.
 */
const LINES = 1_000;
const { law, digest } = await bundledLaw();
const random = generator(1);
const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
const COUNTRIES = ['US', 'DE', 'GB', 'SA', 'FR', 'JP', 'CA', 'NL'] as const;
const origin = { kind: 'declaration', by: 'bench' } as const;
const recordedOn = '2026-07-20';
const told: Record<string, string | boolean> = {
  status: 'retailSite',
  legalPerson: true,
  unionMember: true,
  dysRegistered: true,
  coverageDay: '2025-05-05',
  preApprovalDay: '2025-06-10',
  brandProgramme: false,
  turkishProductRatio: '87.5',
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
  companyGrade: 'top',
};
const days = Array.from({ length: 20 }, (_, index) => `2026-05-${String(index + 4).padStart(2, '0')}`);

function line(index: number): LineEntry {
  const ads = index % 2 === 0;
  const day = pick(days);
  return {
    id: `line-${index}`,
    support: ads ? 'e-export/digital-marketplace-promotion' : 'e-export/e-export-promotion',
    kind: ads ? 'payPerClick' : 'socialMediaAds',
    platform: ads ? 'amazon' : 'tiktok',
    country: pick(COUNTRIES),
    activity: { from: '2026-04-01', until: '2026-05-01' },
    document: {
      number: `INV-${index >> 2}`,
      issuer: ads ? 'Amazon' : 'TikTok',
      day: '2026-05-01',
      net: { amount: '9000.00', currency: 'USD' },
    },
    payment: { reference: `PAY-${index >> 2}`, day },
    amount: {
      amount: `${1 + Math.floor(random() * 2_000)}.${String(Math.floor(random() * 100)).padStart(2, '0')}`,
      currency: 'USD',
    },
    from: [`report.xlsx Sheet1!C${index + 2}`],
  };
}

const file: ClaimFile = {
  format: 'kervan-claim/1',
  claim: 'bench',
  regime: 'e-export',
  beneficiary: 'made-up',
  quarter: '2026-Q2',
  filedOn: recordedOn,
  facts: [
    ...Object.entries(told).map(([fact, value]) => ({ fact, value, origin, recordedOn })),
    ...COUNTRIES.map((country) => ({
      fact: 'adSales',
      subject: { platform: 'amazon', country, period: '2026-Q2' },
      value: { amount: '300000.00', currency: 'USD' },
      origin,
      recordedOn,
    })),
  ],
  lines: Array.from({ length: LINES }, (_, index) => line(index)),
  rates: days.map((day, index) => ({
    currency: 'USD',
    day,
    unit: 1,
    buying: `44.${1000 + index}`,
    bulletin: `2026/${80 + index}`,
  })),
};

const options = { decidedOn: parseDay('2026-08-03'), knownOn: parseDay('2026-08-03') };
const intakes: number[] = [];
const decisions: number[] = [];
let award = '';
for (let round = 0; round < 40; round++) {
  const start = performance.now();
  const claim = law.intake(file);
  const middle = performance.now();
  const receipt = law.receiptOf(law.assess(claim, options), digest);
  decisions.push(performance.now() - middle);
  intakes.push(middle - start);
  award = receipt.award.least;
}
report('quarter', {
  machine: machineFacts(),
  lines: LINES,
  awardKuruş: award,
  firstDecisionMs: round2(decisions[0] ?? 0),
  medianDecisionMs: round2(median(decisions)),
  worstAfterFirstMs: round2(Math.max(...decisions.slice(1))),
  medianIntakeMs: round2(median(intakes)),
  targetMs: 20,
});

function round2(value: number): number {
  return Math.round(value * 100) / 100;
}
