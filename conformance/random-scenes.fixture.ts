import type { Dice } from './dice.fixture.ts';
import { monthsLater } from './evaluator/days.ts';

/** What a random claim is about, before its lines are thrown. */
export interface Scene {
  readonly status: string;
  /** Supports that the lines are thrown from. */
  readonly supports: readonly string[];
  /** The period applied for, its first day and its length in months. */
  readonly period: string;
  readonly first: string;
  readonly months: number;
  readonly knownOn: string;
  /** Everything in good order, so that what is left is money: sales, ceilings, rates, readings. */
  readonly clean: boolean;
  /** Many payments of one support in one month. */
  readonly crowded: boolean;
}

export const DEPOT = 'e-export/depot-rent';

/** Who may use a support of single firms. */
const FIRMS: Readonly<Record<string, readonly string[]>> = {
  'e-export/market-entry-report': ['consortium', 'retailSite', 'marketplace'],
  'e-export/digital-marketplace-promotion': ['company', 'consortium', 'retailSite'],
  'e-export/e-export-promotion': ['retailSite', 'marketplace', 'b2bPlatform', 'consortium'],
  'e-export/order-fulfilment': ['company', 'consortium', 'retailSite', 'marketplace'],
  'e-export/marketplace-integration': ['consortium', 'retailSite', 'marketplace', 'company'],
  'e-export/online-store': ['consortium', 'retailSite', 'company', 'company'],
  'e-export/marketplace-commission': ['company', 'retailSite', 'consortium'],
};

const BODIES = [
  'e-export/sector-trade-mission',
  'e-export/buyer-mission',
  'e-export/virtual-mission',
  'e-export/promotion-project',
  'e-export/promotion-project',
  'e-export/development-project',
  'e-export/national-platform',
];

/** Any status, those that few supports are for more often. */
const STATUSES = [
  'company',
  'retailSite',
  'marketplace',
  'marketplace',
  'b2bPlatform',
  'b2bPlatform',
  'consortium',
  'cooperationBody',
];

/** Foreign money is thrown for 2025 and 2026 alone: the evaluator knows the feasts, and so the bulletins, of those years. */
const QUARTERS = [
  ['2026-04-01', '2026-Q2'],
  ['2026-04-01', '2026-Q2'],
  ['2026-07-01', '2026-Q3'],
  ['2026-01-01', '2026-Q1'],
  ['2026-01-01', '2026-Q1'],
  ['2025-04-01', '2025-Q2'],
  ['2025-04-01', '2025-Q2'],
  ['2025-01-01', '2025-Q1'],
  ['2024-07-01', '2024-Q3'],
  ['2024-04-01', '2024-Q2'],
  ['2024-04-01', '2024-Q2'],
  ['2023-07-01', '2023-Q3'],
  ['2023-04-01', '2023-Q2'],
  ['2023-04-01', '2023-Q2'],
  ['2022-10-01', '2022-Q4'],
  ['2022-10-01', '2022-Q4'],
  ['2022-10-01', '2022-Q4'],
  ['2022-07-01', '2022-Q3'],
] as const;

const HALF_YEARS = [
  ['2025-01-01', '2025-H1'],
  ['2025-07-01', '2025-H2'],
  ['2024-01-01', '2024-H1'],
  ['2022-07-01', '2022-H2'],
  ['2023-01-01', '2023-H1'],
  ['2026-01-01', '2026-H1'],
  ['2026-01-01', '2026-H1'],
] as const;

export function randomScene(dice: Dice): Scene {
  const clean = dice.oneIn(2);
  const which = dice.upTo(19);
  if (which < 3) return depotScene(dice, clean);
  const [first, period] = dice.of(QUARTERS);
  const when = {
    first,
    period,
    months: 3,
    knownOn: knownOn(dice, first),
    clean,
    crowded: clean && dice.oneIn(12),
  };
  if (which < 7) {
    const status = !clean && dice.oneIn(6) ? dice.of(STATUSES) : dice.of([...BODY_STATUSES]);
    return { ...when, status, supports: [dice.of(BODIES), dice.of(BODIES)] };
  }
  const support = dice.of(Object.keys(FIRMS));
  const status = !clean && dice.oneIn(4) ? dice.of(STATUSES) : dice.of(FIRMS[support] ?? STATUSES);
  const others = Object.keys(FIRMS).filter((one) => FIRMS[one]?.includes(status));
  if (when.crowded) return { ...when, status, supports: [support] };
  const supports = [support, support, dice.oneIn(2) ? dice.of([support, ...others]) : support];
  return { ...when, status, supports: !clean && dice.oneIn(10) ? [...supports, DEPOT] : supports };
}

const BODY_STATUSES = [...Array(8).fill('cooperationBody'), 'consortium'] as readonly string[];

/** Depot rent is filed by half-years; fulfilment, which shares its ceiling, then is not. */
function depotScene(dice: Dice, clean: boolean): Scene {
  const [first, period] = dice.of(HALF_YEARS);
  const wrong = !clean && dice.oneIn(6);
  const status = wrong ? dice.of(STATUSES) : dice.of(['retailSite', 'marketplace', 'consortium']);
  const supports = !clean && dice.oneIn(5) ? [DEPOT, 'e-export/order-fulfilment'] : [DEPOT];
  return { first, period, months: 6, knownOn: knownOn(dice, first), status, supports, clean, crowded: false };
}

/** Mostly all that was published; else what was known about the turns of 2026, or soon after the period began. */
function knownOn(dice: Dice, first: string): string {
  if (dice.oneIn(8)) return monthsLater(first, dice.of([1, 3, 5, 8]));
  if (first < '2025' || !dice.oneIn(6)) return '2026-11-02';
  return dice.of(['2026-01-16', '2026-01-17', '2026-04-12', '2026-04-13']);
}
