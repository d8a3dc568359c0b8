import type { Dice } from './dice.fixture.ts';
import type { StatusFacts } from './evaluator/status-answers.ts';

/** Days of which some text tells conditions, and the day up to which the law is known. */
export const STATUS_DAYS = [
  ['2024-01-01', '2026-11-02'],
  ['2024-06-01', '2024-06-01'],
  ['2024-12-02', '2026-11-02'],
  ['2025-05-01', '2025-05-15'],
  ['2025-05-31', '2026-11-02'],
  ['2026-04-13', '2026-04-13'],
  ['2026-08-03', '2026-11-02'],
  ['2026-12-31', '2026-12-31'],
  ['2027-01-01', '2027-01-01'],
  ['2022-12-31', '2026-11-02'],
] as const;

const QUESTIONS = [
  'unionMember',
  'dysRegistered',
  'headOfficeTurkiye',
  'sellsOnOwnSite',
  'runsMarketplace',
  'issuesOwnInvoices',
  'activeTwoCalendarYears',
  'activeLastTwoYears',
  'infrastructureProvider',
  'paymentLogisticsIntegration',
  'fulfilment',
  'runsB2bPlatform',
  'worksInBrowsers',
  'linksLive',
  'bearsHeavyTraffic',
  'searchFilter',
  'memberPagesShown',
  'endToEndExport',
  'directToConsumer',
  'storageOrReturnsAbroad',
  'integratedAbroad',
  'steersManufacturers',
  'iso27001',
  'sufficientStaff',
  'cooperationBody',
];

const EXPORTS = [500_000, 1_000_000, 2_500_000, 5_000_000];

/** A firm of which everything is told; figures stand at a threshold, or one step beside it. Most answers are the good one. */
export function randomStatusFacts(dice: Dice): StatusFacts {
  const beside = (threshold: number) => String(threshold + dice.of([-1, 0, 1]));
  const money = (threshold: number, currency: string) => ({
    amount: (threshold + dice.of([-0.01, 0, 0.01])).toFixed(2),
    currency,
  });
  return {
    ...Object.fromEntries(QUESTIONS.map((name) => [name, !dice.oneIn(20)])),
    brandGoodsTurkish: !dice.oneIn(3),
    brandProgramme: dice.oneIn(3),
    legalForm: dice.of([
      'commercialCompany',
      'commercialCompany',
      'commercialCompany',
      'cooperative',
      'soleTrader',
      'ordinaryPartnership',
      'otherLegalPerson',
    ]),
    statusInUse: dice.of(['none', 'none', 'none', 'company', 'retailSite', 'marketplace', 'consortium']),
    brand: dice.of(['none', 'applied', 'registered', 'registered']),
    trustMark: dice.of(['none', 'equivalent', 'stamp', 'stamp']),
    previousYearExport: money(dice.of(EXPORTS), 'USD'),
    etbisNetSales: money(dice.of([1_000_000_000, 0.01]), 'TRY'),
    onlineSalesShare: dice.of(['2000000/3000000', '1999999/3000000', '66.66', '66.67', '100']),
    ownBrandShare: dice.of(['25', '24.99', '1/4', '100']),
    serviceProviders: beside(1_000),
    listedProducts: beside(100_000),
    availability: dice.of(['98.99', '99', '100']),
    paidMembers: beside(1_000),
    worldRanking: beside(200_000),
    indexedResults: beside(250_000),
    transactionsPreviousYear: beside(100),
    transactionsThisYear: beside(100),
    paidUpCapital: money(5_000_000, 'TRY'),
  };
}
