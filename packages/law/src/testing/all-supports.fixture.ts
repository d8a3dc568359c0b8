import fc from 'fast-check';
import { hasSlot } from '../facts/catalogue.ts';
import type { ClaimFile, FactValue, LineEntry } from '../facts/claim-file.ts';
import { commonFacts } from '../facts/common-facts.ts';
import { supportFacts } from '../facts/support-facts.ts';
import { fact, GOOD_FACTS } from './claims.fixture.ts';
import { anyAnswer } from './random-claims.fixture.ts';

/** Random made-up claims over every support, with the days, places and things that turn a rule picked on purpose. */

/** A kind that each support takes; the kinds of some count things of their own. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  'e-export/market-entry-report': ['report', 'databaseMembership'],
  'e-export/digital-marketplace-promotion': ['payPerClick'],
  'e-export/e-export-promotion': ['socialMediaAds'],
  'e-export/order-fulfilment': ['unitFulfilment', 'disposal'],
  'e-export/depot-rent': ['netRent'],
  'e-export/marketplace-integration': ['api'],
  'e-export/online-store': ['storeFee', 'stakeholderService'],
  'e-export/marketplace-commission': ['commission'],
  'e-export/sector-trade-mission': ['organisation'],
  'e-export/buyer-mission': ['organisation'],
  'e-export/virtual-mission': ['organisation'],
  'e-export/promotion-project': ['promotion'],
  'e-export/development-project': ['organisation'],
  'e-export/national-platform': ['organisation'],
};

/** Answers that let lines of every support pass. */
export const ALL_GOOD: Readonly<Record<string, FactValue>> = {
  ...GOOD_FACTS,
  coverageDay: '2022-09-01',
  preApprovalDay: '2025-06-10',
  euPreApprovalDay: '2025-06-10',
  exportPreviousYear: { amount: '6000000.00', currency: 'USD' },
  databaseListed: true,
  provider: 'listed',
  becameSale: true,
  depotApproved: true,
  countryPicked: true,
  marketplaceApproved: true,
  storeOpened: true,
  serviceListed: true,
  entryCondition: true,
  autoParts: true,
  retailGoods: true,
  feasibility: true,
  realisationReport: true,
  directorateApproved: true,
};

const PLACES = ['US', 'DE', 'BR', 'TR'] as const;

/** Months of each period that is filed for, and one beside it. */
const MONTHS: Readonly<Record<string, readonly string[]>> = {
  '2025-Q4': ['2025-12', '2025-12', '2025-12', '2026-01'],
  '2025-H2': ['2025-12', '2025-12', '2025-12', '2026-01'],
  '2026-Q1': ['2026-01', '2026-02', '2026-03', '2025-12'],
  '2026-Q2': ['2026-04', '2026-05', '2026-05', '2026-01'],
};

const line = fc
  .record({
    support: fc.constantFrom(...Object.keys(KINDS)),
    kind: fc.nat({ max: 1 }),
    item: fc.constantFrom('one', 'two', 'three', undefined),
    platform: fc.constantFrom('amazon', 'etsy', 'noon'),
    country: fc.constantFrom(...PLACES),
    month: fc.nat({ max: 3 }),
    day: fc.integer({ min: 1, max: 28 }),
    lira: fc.bigInt({ min: 1n, max: 400_000_000n }),
  })
  .map(
    ({ support, kind, item, platform, country, month: at, day, lira }) =>
      (period: string): Omit<LineEntry, 'id'> => {
        const month = MONTHS[period]?.[at] as string;
        const kinds = KINDS[support] as readonly string[];
        const on = `${month}-${String(day).padStart(2, '0')}`;
        return {
          support,
          kind: kinds[kind % kinds.length] as string,
          ...(item === undefined ? {} : { item }),
          platform,
          country,
          activity: { from: `${month}-01`, until: `${month}-28` },
          document: {
            number: on,
            issuer: platform,
            day: on,
            net: { amount: '500000000.00', currency: 'TRY' },
          },
          payment: { reference: on, day: on },
          amount: { amount: `${lira}.00`, currency: 'TRY' },
        };
      },
  );

/** Nearly always a good answer, since one bad answer of forty refuses a line. */
function answerTo(name: string): fc.Arbitrary<FactValue> {
  const good = ALL_GOOD[name];
  const any =
    name === 'exportPreviousYear' ? fc.constant({ amount: '500000.00', currency: 'USD' }) : anyAnswer(name);
  return good === undefined
    ? any
    : fc.oneof({ weight: 60, arbitrary: fc.constant(good) }, { weight: 1, arbitrary: any });
}

export const ALL_NAMES: readonly string[] = [...commonFacts, ...supportFacts]
  .filter(hasSlot)
  .map(({ name }) => name);

/** A claim over any of the fourteen supports with every fact told. */
export const claimOverAll: fc.Arbitrary<ClaimFile> = fc
  .record({
    lines: fc.array(line, { minLength: 1, maxLength: 6 }),
    period: fc.constantFrom('2026-Q2', '2025-Q4', '2025-H2', '2026-Q1'),
    values: fc.tuple(...ALL_NAMES.map(answerTo)),
    status: fc.constantFrom('company', 'retailSite', 'consortium', 'marketplace', 'cooperationBody'),
    sales: fc.tuple(...PLACES.map(() => fc.bigInt({ min: 0n, max: 3_000_000_000n }))),
  })
  .map(({ lines, period, values, status, sales }) => ({
    format: 'kervan-claim/1',
    claim: 'random',
    regime: 'e-export',
    beneficiary: 'made-up',
    quarter: period,
    filedOn: '2026-05-30',
    facts: [
      ...ALL_NAMES.map((name, index) =>
        fact(name, name === 'status' ? status : (values[index] as FactValue)),
      ),
      ...PLACES.flatMap((country, index) => {
        const amount = { amount: `${sales[index]}.00`, currency: 'TRY' };
        return [
          ...['amazon', 'etsy', 'noon'].map((platform) =>
            fact('adSales', amount, { platform, country, period }),
          ),
          fact('eCommerceSales', amount, { country, period }),
        ];
      }),
    ],
    lines: lines.map((one, index) => ({ ...one(period), id: `L${index}` })),
    rates: [],
  }));
