import { parseDay } from '@kervan/kit';
import type { StatusDays } from './asked-on.ts';
import type { ConditionFinding } from './findings.ts';
import type { StatusClassId } from './status-class.ts';
import { type StatusFactEntry, takeStatusFacts } from './status-file.ts';
import { type StatusAnswer, statusesFor } from './statuses-for.ts';
import type { StatusFacts } from './told-facts.ts';

type Told = Readonly<Record<string, StatusFactEntry['value']>>;

/** Facts declared by the firm itself, without a year. */
export function declared(told: Told): StatusFacts {
  return takeStatusFacts(
    Object.entries(told).map(([fact, value]) => ({
      fact,
      value,
      origin: { kind: 'declaration', by: 'Örnek A.Ş.' },
      recordedOn: '2026-04-20',
    })),
  );
}

export const usd = (amount: string) => ({ amount, currency: 'USD' });
export const tl = (amount: string) => ({ amount, currency: 'TRY' });

/** A day asked about; without another, the law as public on that same day. */
export function days(on: string, knownOn: string = on): StatusDays {
  return { on: parseDay(on), knownOn: parseDay(knownOn) };
}

export function answerOf(status: StatusClassId, told: Told, on: StatusDays): StatusAnswer {
  return statusesFor(declared(told), on).find((one) => one.status === status)!;
}

export function conditionOf(
  status: StatusClassId,
  condition: string,
  told: Told,
  on: StatusDays,
): ConditionFinding {
  const answer = answerOf(status, told, on);
  return [...answer.conditions, ...answer.classes].find((one) => one.condition === condition)!;
}

/** The verdict on one condition, with the reason where it is unknown: `holds`, `fails`, `law`, `ask`. */
export function verdictOf(status: StatusClassId, condition: string, told: Told, on: StatusDays): string {
  const { verdict, why } = conditionOf(status, condition, told, on);
  return verdict === 'unknown' ? (why ?? 'unknown') : verdict;
}

/** What every status asks, met. */
export const STANDING: Told = {
  legalForm: 'commercialCompany',
  statusInUse: 'none',
  unionMember: true,
  dysRegistered: true,
};

export const COMPANY: Told = { ...STANDING, brand: 'registered', brandGoodsTurkish: true };

/** A retail site that meets the circular of 13 April 2026, each measured fact exactly at its threshold. */
export const RETAIL_SITE: Told = {
  ...STANDING,
  sellsOnOwnSite: true,
  headOfficeTurkiye: true,
  onlineSalesShare: '2000000/3000000',
  ownBrandShare: '25',
  issuesOwnInvoices: true,
  activeTwoCalendarYears: true,
  activeLastTwoYears: true,
  trustMark: 'stamp',
  infrastructureProvider: false,
  paymentLogisticsIntegration: true,
  previousYearExport: usd('500000.00'),
  etbisNetSales: tl('0.00'),
};

/** A marketplace that meets what was seen in 2024 and May 2025, each measured fact exactly at its threshold. */
export const MARKETPLACE: Told = {
  ...STANDING,
  runsMarketplace: true,
  headOfficeTurkiye: true,
  activeLastTwoYears: true,
  trustMark: 'equivalent',
  infrastructureProvider: true,
  fulfilment: true,
  paymentLogisticsIntegration: true,
  serviceProviders: '1000',
  listedProducts: '100000',
  previousYearExport: usd('5000000.00'),
  etbisNetSales: tl('0.00'),
};

export const B2B_PLATFORM: Told = {
  ...STANDING,
  runsB2bPlatform: true,
  headOfficeTurkiye: true,
  activeLastTwoYears: true,
  trustMark: 'equivalent',
  infrastructureProvider: true,
  worksInBrowsers: true,
  linksLive: true,
  availability: '99',
  bearsHeavyTraffic: true,
  paidMembers: '1000',
  worldRanking: '199999',
  searchFilter: true,
  memberPagesShown: true,
  indexedResults: '250000',
};

export const CONSORTIUM: Told = {
  ...STANDING,
  steersManufacturers: true,
  endToEndExport: true,
  directToConsumer: true,
  storageOrReturnsAbroad: true,
  integratedAbroad: true,
  sufficientStaff: true,
  headOfficeTurkiye: true,
  transactionsPreviousYear: '100',
  transactionsThisYear: '0',
  iso27001: true,
  trustMark: 'stamp',
  paidUpCapital: tl('5000000.01'),
};
