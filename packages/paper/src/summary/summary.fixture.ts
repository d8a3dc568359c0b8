import type { Cell, Figure, Reconciliation } from '@kervan/evidence';
import { money, monthPeriod, parseDay, words } from '@kervan/kit';
import {
  type AssessmentView,
  assess,
  type ClaimFile,
  describe,
  type FactEntry,
  type FactValue,
  intake,
  type LineEntry,
} from '@kervan/law';

/** A company that nobody has; its name holds every Turkish letter that English has not, and the lira sign. */
export const BENEFICIARY = 'Şırnak Çığ Örgü ğüşiöç İI ₺';

const PROMOTION = 'e-export/e-export-promotion';

function told(fact: string, value: FactValue): FactEntry {
  return { fact, value, origin: { kind: 'declaration', by: BENEFICIARY }, recordedOn: '2026-07-20' };
}

const FACTS: readonly FactEntry[] = [
  told('status', 'retailSite'),
  told('legalPerson', true),
  told('unionMember', true),
  told('dysRegistered', true),
  told('coverageDay', '2025-01-16'),
  told('brandProgramme', false),
  told('trademarkTurkiye', true),
  told('trademarkAbroad', 'registered'),
  told('preApprovalDay', '2025-02-21'),
  told('turkishProduct', true),
  told('turkishProductRatio', '100'),
  told('accountManaged', true),
  told('accessGiven', true),
  told('listingComplete', true),
  told('payer', 'beneficiary'),
  told('paymentChannel', 'bank'),
  told('relatedParty', false),
  told('supportedElsewhere', false),
  told('foreignLanguageAbroad', true),
  told('activityListed', true),
];

export function line(id: string, country: string, amount: string): LineEntry {
  return {
    id,
    support: PROMOTION,
    kind: 'socialMediaAds',
    platform: 'tiktok',
    country,
    activity: { from: '2026-04-01', until: '2026-05-01' },
    document: { number: 'TTI-2604-1', issuer: 'TikTok', day: '2026-05-02' },
    payment: { reference: 'P-1', day: '2026-05-04' },
    amount: { amount, currency: 'USD' },
  };
}

/** A claim whose facts are all told but those named; 44.1234 lira to the dollar. */
export function claim(lines: readonly LineEntry[], hidden: readonly string[] = []): ClaimFile {
  return {
    format: 'kervan-claim/1',
    claim: '2026-Q2',
    regime: 'e-export',
    beneficiary: BENEFICIARY,
    quarter: '2026-Q2',
    filedOn: '2026-07-24',
    facts: FACTS.filter(({ fact }) => !hidden.includes(fact)),
    lines,
    rates: [{ currency: 'USD', day: '2026-05-04', unit: 1, buying: '44.1234', bulletin: '2026/84' }],
  };
}

/** The assessment of a claim on 15 October 2026. */
export function viewOf(file: ClaimFile): AssessmentView {
  const day = parseDay('2026-10-15');
  return describe(assess(intake(file), { decidedOn: day, knownOn: day }));
}

function dollars(minor: bigint): Figure {
  return { amounts: [money(minor, 'USD')], sources: [] };
}

const NOTHING: Figure = { amounts: [], sources: [] };

function cell(country: string | undefined, more: Partial<Cell>): Cell {
  return {
    id: `tiktok/2026-04/${country ?? '-'}`,
    platform: 'tiktok',
    month: '2026-04',
    period: monthPeriod(parseDay('2026-04-01')),
    country,
    currency: 'USD',
    reported: dollars(100_000n),
    invoiced: dollars(120_000n),
    paid: dollars(120_000n),
    base: dollars(100_000n),
    differences: [],
    comparable: true,
    ...more,
  };
}

/** A comparison of one month: VAT on one country, a missing document on another, and something set aside. */
export const RECONCILIATION: Reconciliation = {
  period: monthPeriod(parseDay('2026-04-01')),
  quarter: '2026-Q2',
  cells: [
    cell('US', {
      differences: [
        {
          between: 'reported-invoiced',
          reason: 'tax',
          amount: money(-20_000n, 'USD'),
          words: words('Faturadaki KDV.', 'VAT on the invoice.'),
          sources: [],
        },
      ],
    }),
    cell('SA', { invoiced: NOTHING, paid: NOTHING, base: NOTHING, comparable: false }),
    cell(undefined, {}),
  ],
  lines: [],
  details: [],
  rates: [],
  missingRates: [],
  adSales: [],
  payments: [],
  invoices: [],
  unused: [
    {
      what: 'bank-entry',
      reason: 'unrelated-payment',
      words: words('Hiçbir reklam faturasına uymuyor.', 'It fits no advertising invoice.'),
      wayOut: words('Faturasını ekleyin.', 'Add its invoice.'),
      sources: [{ document: 'hesap.xlsx', digest: 'ab'.repeat(32), places: ['E1', 'E2', 'E3', 'E4'] }],
      amount: money(4_250_000n, 'TRY'),
    },
  ],
  balances: [],
  totals: [],
  notices: [],
  assumptions: [
    { doubt: 'E-2.22', reading: 'without-vat', words: words('Gider KDV’siz alındı.', 'Taken without VAT.') },
  ],
  evidence: [{ name: 'rapor.xlsx', digest: 'cd'.repeat(32) }],
};

/** Rent of a unit abroad for a leap year, in a support that started on 1 January 2024 (Decision 5448). */
export function rentView(): AssessmentView {
  const rent: ClaimFile = {
    format: 'kervan-claim/1',
    claim: 'rent',
    regime: 'logistics',
    beneficiary: BENEFICIARY,
    filedOn: '2024-04-01',
    facts: [told('applicant', 'beneficiary'), told('supportStart', '2024-01-01')],
    lines: [
      {
        id: 'rent',
        support: 'logistics/unit',
        kind: 'commission',
        item: 'Hamburg',
        country: 'DE',
        activity: { from: '2024-03-01', until: '2025-03-02' },
        document: { number: 'R-1', issuer: 'Hafen GmbH', day: '2024-03-01' },
        payment: { reference: 'P-1', day: '2024-03-05' },
        amount: { amount: '36600.00', currency: 'TRY' },
      },
    ],
    rates: [],
  };
  const day = parseDay('2024-05-01');
  return describe(assess(intake(rent), { decidedOn: day, knownOn: day }));
}
