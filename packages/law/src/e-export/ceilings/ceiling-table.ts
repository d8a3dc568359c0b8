import { type Dated, type DatedEntry, dated, dayOf, type Grade, lira, type Money } from '@kervan/kit';
import type { CeilingTable } from '../../constructs/ceiling.ts';
import type { Status } from '../../facts/catalogue.ts';

/** One yearly figure: whole lira, and whether it was published (P, with its source) or derived by the rule of E-12.2 (D). */
export type Figure = readonly [
  liras: number,
  grade: Extract<Grade, 'text' | 'published' | 'derived'>,
  from: string,
];

/** Figures of 2022 and of each year after it; a limit that was repealed simply ends. */
export type Figures = readonly [Figure, ...Figure[]];

const FIRST_YEAR = 2022;

export const D = 'derived';
export const P = 'published';
export const RULE_2023 = 'E-12.2: 2022 × 1.80995';
export const RULE_2024 = 'E-12.2: 2023 × 1.54495';
export const RULE_2025 = 'E-12.2: 2024 × 1.3645';
export const RULE_2026 = 'E-12.2: 2025 × 1.2928';

/**
 * The limits as histories: each holds for one calendar year (E-12.1.1). The year's figure is taken to be known from its first
 * day; the day of its publication is a registered doubt (`E-12.1-publication`). A cell is cited as `E-4.T.company.2024`.
 */
export function ceilingTable(
  rule: string,
  article: string,
  figures: Readonly<Partial<Record<Status, Figures>>>,
): CeilingTable {
  const table: Record<string, Dated<Money>> = {};
  for (const [status, years] of Object.entries(figures)) {
    table[status] = dated(`${rule}.${status}`, yearEntries(`${rule}.${status}`, article, years));
  }
  return table;
}

/** The same figures for each of the classes, every cell under its own id. */
export function oneForAll(
  statuses: readonly Status[],
  figures: Figures,
): Readonly<Partial<Record<Status, Figures>>> {
  return Object.fromEntries(statuses.map((status) => [status, figures]));
}

/** One row of a table as a history; `row` is cited with the year behind it. */
export function yearEntries(row: string, article: string, figures: Figures): readonly DatedEntry<Money>[] {
  return figures.map(([liras, grade, from], index) => {
    const year = FIRST_YEAR + index;
    return {
      value: lira(liras),
      from: index === 0 ? dayOf(2022, 8, 25) : dayOf(year, 1, 1),
      until: dayOf(year + 1, 1, 1),
      source: { rule: `${row}.${year}`, grade, from, article },
    };
  });
}
