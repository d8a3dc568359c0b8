import { type Dated, type Money, parseDay, valueOn } from '@kervan/kit';
import { describe, expect, it } from 'vitest';
import type { CeilingTable } from '../constructs/ceiling.ts';
import { PRINTED } from './ceilings/printed-tables.fixture.ts';
import * as ceilings from './ceilings.ts';
import { indexed } from './indexation.ts';

const FIRST_YEAR = 2022;

/** Rows of the tables that are told per class. */
const BY_CLASS: Readonly<Record<string, CeilingTable>> = {
  'E-3.T': ceilings.marketEntryReportCeilings,
  'E-4.T': ceilings.marketplacePromotionCeilings,
  'E-5.T': ceilings.promotionCeilings,
  'E-6.T': ceilings.orderFulfilmentCeilings,
  'E-7.T': ceilings.depotRentCeilings,
  'E-8.T': ceilings.integrationCeilings,
  'E-9.T': ceilings.onlineStoreCeilings,
  'E-10.T': ceilings.commissionCeilings,
  'E-11.1.T': ceilings.sectionTotals,
};

/** The table that is told per thing; each thing is a table of its own here. */
const BY_ITEM: Readonly<Record<string, CeilingTable>> = {
  sectorTradeMission: ceilings.sectorTradeMissionCeilings,
  buyerMission: ceilings.buyerMissionCeilings,
  virtualMission: ceilings.virtualMissionCeilings,
  promotionProject: ceilings.promotionProjectCeilings,
  developmentProject: ceilings.developmentProjectCeilings,
  nationalPlatform: ceilings.nationalPlatformCeilings,
};

const rows: readonly (readonly [rule: string, row: string, history: Dated<Money>])[] = [
  ...Object.entries(BY_CLASS).flatMap(([rule, table]) =>
    Object.entries(table).map(([status, history]) => [rule, status, history] as const),
  ),
  ...Object.entries(BY_ITEM).map(
    ([item, table]) => ['E-11.2.T', item, table.cooperationBody as Dated<Money>] as const,
  ),
];

/** Whole lira that the rule gives for a year agree with the figure: to the lira in 2022 and 2023, to one lira after (E-12.2). */
function reproduces(base2022: bigint, year: number, liras: bigint): boolean {
  const off = (indexed(base2022).get(year) as bigint) - liras;
  return year <= 2023 ? off === 0n : off >= -1n && off <= 1n;
}

/** A cell as the fact file prints it: `4 192 994 P (KD24)`; the first slides are the P of 2022. */
function printed(liras: bigint, grade: string, from: string | undefined, year: number): string {
  const grouped = String(liras).replace(/\B(?=(\d{3})+$)/g, ' ');
  if (grade === 'derived') return `${grouped} D`;
  return year === FIRST_YEAR ? `${grouped} P` : `${grouped} P (${from})`;
}

describe('the yearly update of limits (E-12.1, E-12.2)', () => {
  it('carries 7,500,000 TL to 13,574,000 · 20,971,151 · 28,615,135 · 36,993,646', () => {
    // 7.5 M × 1.80995 = 13,574,625 → 13,574,000; × 1.54495 = 20,971,151.3; × 1.3645 (unrounded) = 28,615,135.9 → 28,615,135;
    // × 1.2928 = 36,993,646.5 → 36,993,646
    expect([...indexed(7_500_000n).values()]).toEqual([
      7_500_000n,
      13_574_000n,
      20_971_151n,
      28_615_135n,
      36_993_646n,
    ]);
  });

  it('would find a figure that is wrong by 2 TL, and one of 2023 that is wrong by a single lira', () => {
    // 200,000 × 1.80995 = 361,990 → 361,000; × 1.54495 = 557,726.95; × 1.3645 = 761,018.4 → 761,018
    expect(reproduces(200_000n, 2025, 761_018n)).toBe(true);
    expect(reproduces(200_000n, 2025, 761_019n)).toBe(true);
    expect(reproduces(200_000n, 2025, 761_020n)).toBe(false);
    expect(reproduces(200_000n, 2025, 761_016n)).toBe(false);
    expect(reproduces(200_000n, 2023, 361_000n)).toBe(true);
    expect(reproduces(200_000n, 2023, 361_001n)).toBe(false);
  });

  const cells = rows.flatMap(([rule, row, history]) =>
    history.entries.map((entry, index) => ({
      cell: `${rule}.${row}.${FIRST_YEAR + index}`,
      year: FIRST_YEAR + index,
      entry,
      base: (history.entries[0]?.value.minor as bigint) / 100n,
    })),
  );

  it.each(cells)('reproduces $cell, and says of the figure whether it is published or derived', (one) => {
    const { cell, year, entry, base } = one;
    expect(reproduces(base, year, entry.value.minor / 100n)).toBe(true);
    expect(entry.source.rule).toBe(cell);
    expect(entry.source.grade === 'derived').toBe(entry.source.from?.startsWith('E-12.2') === true);
    expect(entry.source.grade === 'text').toBe(year === FIRST_YEAR);
  });
});

describe('the tables of limits', () => {
  it.each(rows.map(([rule, row, history]) => [`${rule}.${row}`, rule, row, history] as const))(
    '%s stands as it is printed, figure by figure, with its mark and its sources',
    (_, rule, row, history) => {
      const own = history.entries.map(({ value, source }, index) =>
        printed(value.minor / 100n, source.grade, source.from, FIRST_YEAR + index),
      );
      expect([row, ...own]).toEqual(PRINTED[rule]?.find(([name]) => name === row));
    },
  );

  it('has every row that is printed, and no other', () => {
    const printedRows = Object.entries(PRINTED).flatMap(([rule, list]) =>
      list.map(([row]) => `${rule}.${row}`),
    );
    expect(rows.map(([rule, row]) => `${rule}.${row}`).sort()).toEqual(printedRows.sort());
  });

  const known = parseDay('2026-11-23');

  it('gives the limit of a year from its first day to its last: 13,980,253 TL for a depot on 31 December 2024', () => {
    const depot = ceilings.depotRentCeilings.retailSite as Dated<Money>;
    expect(valueOn(depot, parseDay('2024-12-31'), known)).toMatchObject({
      entry: { value: { minor: 1_398_025_300n } },
    });
    expect(valueOn(depot, parseDay('2025-01-01'), known)).toMatchObject({
      entry: { value: { minor: 1_907_605_400n } },
    });
  });

  it('has no limit of a repealed support for 2026, and none before the Decision', () => {
    const depot = ceilings.depotRentCeilings.retailSite as Dated<Money>;
    expect(valueOn(depot, parseDay('2025-12-31'), known).known).toBe(true);
    expect(valueOn(depot, parseDay('2026-01-01'), known).known).toBe(false);
    expect(valueOn(depot, parseDay('2022-08-25'), known).known).toBe(true);
    expect(valueOn(depot, parseDay('2022-08-24'), known).known).toBe(false);
    for (const item of ['sectorTradeMission', 'developmentProject', 'nationalPlatform']) {
      const history = BY_ITEM[item]?.cooperationBody as Dated<Money>;
      expect(valueOn(history, parseDay('2026-01-01'), known).known, item).toBe(false);
    }
  });

  it('gives consortia the limits of cooperation bodies, for the reading that lets them in', () => {
    for (const table of Object.values(BY_ITEM)) expect(table.consortium).toBe(table.cooperationBody);
  });

  it('re-bases a promotion project to 4,000,000 TL in 2026, as soon as the amendment of 17 January is known', () => {
    const project = ceilings.promotionProjectRebasedCeilings.cooperationBody as Dated<Money>;
    const liras = (day: string, knownOn: string) => {
      const answer = valueOn(project, parseDay(day), parseDay(knownOn));
      return answer.known ? [answer.entry.value.minor / 100n, answer.entry.source.grade] : undefined;
    };
    expect(liras('2025-12-31', '2026-11-23')).toEqual([15_260_422n, 'derived']);
    expect(liras('2026-01-01', '2026-11-23')).toEqual([4_000_000n, 'assumed']);
    expect(liras('2026-12-31', '2026-11-23')).toEqual([4_000_000n, 'assumed']);
    expect(liras('2026-01-10', '2026-01-16')).toEqual([19_728_673n, 'derived']);
    expect(liras('2026-01-10', '2026-01-17')).toEqual([4_000_000n, 'assumed']);
    expect(liras('2027-01-01', '2027-01-01')).toBeUndefined();
  });
});
