import { describe, expect, it } from 'vitest';
import { marketplacePromotionCeilings, promotionCeilings, sectionTotals } from './ceilings.ts';
import { indexed } from './indexation.ts';

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

  const tables = {
    'E-4.T': marketplacePromotionCeilings,
    'E-5.T': promotionCeilings,
    'E-11.1.T': sectionTotals,
  };
  const cells = Object.entries(tables).flatMap(([rule, table]) =>
    Object.entries(table).flatMap(([status, history]) =>
      history.entries.map((entry, index) => ({
        cell: `${rule}.${status}.${2022 + index}`,
        index,
        entry,
        base: history.entries[0]?.value.minor as bigint,
      })),
    ),
  );

  it.each(cells)(
    'reproduces $cell within one lira, and says of each figure whether it is published or derived',
    ({ cell, index, entry, base }) => {
      const computed = indexed(base / 100n).get(2022 + index) as bigint;
      const off = computed - entry.value.minor / 100n;
      expect(off >= -1n && off <= 1n).toBe(true);
      expect(entry.source.rule).toBe(cell);
      expect(entry.source.grade === 'derived').toBe(entry.source.from?.startsWith('E-12.2') === true);
    },
  );
});
