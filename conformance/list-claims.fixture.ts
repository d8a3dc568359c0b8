import type { ClaimFile, FactValue } from '@kervan/law';
import { COUNTRIES } from './countries.fixture.ts';
import { told } from './dice.fixture.ts';
import { dayAfter, monthsLater, quarterOf } from './evaluator/days.ts';
import { GOOD } from './evaluator/small-claims.fixture.ts';

/** Both sides of every day on which a list, or what a list is for, turns. */
const DAYS = [
  '2022-08-25',
  '2022-12-31',
  '2023-01-01',
  '2024-09-26',
  '2024-09-27',
  '2024-09-28',
  '2025-01-14',
  '2025-01-15',
  '2025-01-16',
  '2025-04-30',
  '2025-05-01',
  '2025-05-31',
  '2025-06-01',
  '2026-01-16',
  '2026-01-17',
  '2026-04-12',
  '2026-04-13',
];

interface Asks {
  readonly support: string;
  readonly kind: string;
  readonly platform: string;
  readonly facts?: Readonly<Record<string, FactValue>>;
  readonly readings?: NonNullable<ClaimFile['readings']>;
}

const chosen = (doubt: string, reading: string) => ({
  [doubt]: { reading, by: 'conformance', reason: 'every country' },
});

/** One of each kind of support that some list, or the European Union, decides on. */
const ASKS: readonly Asks[] = [
  { support: 'e-export-promotion', kind: 'searchAds', platform: 'google' },
  {
    support: 'order-fulfilment',
    kind: 'storage',
    platform: 'amazon',
    facts: { euPreApprovalDay: '2018-01-10' },
  },
  { support: 'marketplace-integration', kind: 'api', platform: 'amazon' },
  { support: 'online-store', kind: 'storeFee', platform: 'amazon' },
  { support: 'online-store', kind: 'storeFee', platform: 'amazon', facts: { countryPicked: true } },
  { support: 'marketplace-commission', kind: 'commission', platform: 'amazon' },
  { support: 'marketplace-commission', kind: 'commission', platform: 'etsy' },
  { support: 'marketplace-commission', kind: 'commission', platform: 'ebay' },
  { support: 'marketplace-commission', kind: 'commission', platform: 'ebay', facts: { autoParts: true } },
  {
    support: 'marketplace-commission',
    kind: 'commission',
    platform: 'amazon',
    readings: chosen('E-13.10', 'until-2026'),
  },
  {
    support: 'development-project',
    kind: 'development',
    platform: '-',
    facts: { status: 'cooperationBody' },
  },
];

/** Every country, on every such day, asked by every such support: claims of one line, with all that was published and with that of the day. */
export function* listClaims(): Generator<{ readonly claim: ClaimFile; readonly knownOn: string }> {
  for (const country of COUNTRIES)
    for (const day of DAYS)
      for (const asks of ASKS)
        for (const knownOn of ['2026-11-02', day]) yield { claim: listClaim(asks, country, day), knownOn };
}

function listClaim(asks: Asks, country: string, day: string): ClaimFile {
  const preApproval = monthsLater(day, -9);
  const facts = { ...GOOD, coverageDay: preApproval, preApprovalDay: preApproval, ...asks.facts };
  const period = quarterOf(day);
  return {
    format: 'kervan-claim/1',
    claim: 'list',
    regime: 'e-export',
    beneficiary: 'made-up',
    quarter: period,
    filedOn: monthsLater(day, 4),
    facts: [
      ...Object.entries(facts).map(([fact, value]) => told(fact, value)),
      told('eCommerceSales', { amount: '90000.00', currency: 'TRY' }, { country, period }),
    ],
    lines: [
      {
        id: 'A',
        support: `e-export/${asks.support}`,
        kind: asks.kind,
        platform: asks.platform,
        country,
        item: 'alpha',
        activity: { from: day, until: dayAfter(day) },
        document: { number: '1', issuer: 'Alfa', day },
        payment: { reference: 'P', day },
        amount: { amount: '1000.00', currency: 'TRY' },
      },
    ],
    rates: [],
    ...(asks.readings === undefined ? {} : { readings: asks.readings }),
  };
}
