import { describe, expect, it } from 'vitest';
import * as ceilings from './ceilings.ts';
import { commissionPlace, exportThreshold, onlineStoreCountry, targetCountry } from './lists.ts';

const NOW = '2026-11-02';

/** E-12.2: the rule that all published figures follow, from the figure of 2022 in whole lira. */
function indexed(base: bigint): Readonly<Record<string, bigint>> {
  const of2023 = ((base * 180_995n) / 100_000n / 1000n) * 1000n;
  const unrounded = of2023 * 154_495n; // hundred-thousandths of the figure of 2024
  const of2025 = (unrounded * 13_645n) / 1_000_000_000n;
  return {
    2022: base,
    2023: of2023,
    2024: (unrounded + 50_000n) / 100_000n,
    2025: of2025,
    2026: (of2025 * 12_928n) / 10_000n,
  };
}

function tables(): ceilings.ByYear[] {
  const { PROMOTION_PROJECT_RE_BASED: _ofAnotherReading, ...indexedTables } = ceilings;
  return Object.values(indexedTables).flatMap((table) =>
    '2022' in table ? [table as ceilings.ByYear] : Object.values(table as ceilings.ByClass),
  );
}

describe('the ceilings typed from the sources', () => {
  it('follow the reconstructed indexation within one lira, every figure of every year', () => {
    let figures = 0;
    for (const table of tables()) {
      const rule = indexed(table['2022'] ?? 0n);
      for (const [year, lira] of Object.entries(table)) {
        const off = lira - (rule[year] ?? 0n);
        expect([year, lira, off >= -1n && off <= 1n]).toEqual([year, lira, true]);
        figures += 1;
      }
    }
    // Rows of five years: m.3 1, m.4 3, m.5 4, m.6 4, m.7 1, m.8 3, m.9 3, promotion project 1, totals 5: 25. Depot rent and the
    // five repealed supports of cooperation bodies end with 2025.
    expect(figures).toBe(25 * 5 + 6 * 4);
  });
});

describe('what is known only by sighting', () => {
  it('is the threshold of 2.5 million until 31 May 2025, nothing after, and 1 million from 13 April 2026', () => {
    const days = ['2022-12-31', '2023-01-01', '2025-05-31', '2025-06-01', '2026-04-12', '2026-04-13'];
    expect(days.map((day) => exportThreshold(day, NOW))).toEqual([
      5_000_000n,
      2_500_000n,
      2_500_000n,
      undefined,
      undefined,
      1_000_000n,
    ]);
    expect(exportThreshold('2026-04-13', '2026-04-12')).toBeUndefined();
    // It was seen for 2023, and again on 27 September 2024: in between only who knows of both can tell.
    expect(exportThreshold('2024-06-01', '2024-09-26')).toBeUndefined();
    expect(exportThreshold('2024-06-01', '2024-09-27')).toBe(2_500_000n);
  });

  it('leaves Germany open between May 2025 and the circular, and the United States known on both sides', () => {
    expect(targetCountry('DE', '2025-05-31', NOW)).toBe(false);
    expect(targetCountry('DE', '2025-06-01', NOW)).toBeUndefined();
    expect(targetCountry('DE', '2026-04-13', NOW)).toBe(true);
    expect(targetCountry('US', '2024-09-26', NOW)).toBeUndefined();
    expect(targetCountry('US', '2025-12-31', NOW)).toBe(true);
    expect(targetCountry('US', '2025-12-31', '2026-04-12')).toBeUndefined();
  });

  it('knows Brazil among the countries of online stores from 27 September 2024, and China in every year', () => {
    expect(onlineStoreCountry('BR', '2022-12-31', NOW)).toBe(false);
    expect(onlineStoreCountry('BR', '2024-09-26', NOW)).toBeUndefined();
    expect(onlineStoreCountry('BR', '2024-09-27', NOW)).toBe(true);
    expect(onlineStoreCountry('CN', '2023-06-15', NOW)).toBe(true);
    expect(onlineStoreCountry('GB', '2025-12-31', NOW)).toBe(false);
  });

  it('has Argentina on the commission list until 27 September 2024 and off it from 15 January 2025', () => {
    const place = (country: string, platform = 'amazon', autoParts = false) => ({
      country,
      platform,
      autoParts,
    });
    expect(commissionPlace(place('AR'), '2024-09-27', NOW)).toBe(true);
    expect(commissionPlace(place('AR'), '2024-09-28', NOW)).toBeUndefined();
    expect(commissionPlace(place('AR'), '2025-01-15', NOW)).toBe(false);
    // Canada in May 2025: Etsy, and spare parts on eBay.
    expect(commissionPlace(place('CA'), '2025-05-10', NOW)).toBe(false);
    expect(commissionPlace(place('CA', 'etsy'), '2025-05-10', NOW)).toBe(true);
    expect(commissionPlace(place('CA', 'ebay'), '2025-05-10', NOW)).toBe(false);
    expect(commissionPlace(place('CA', 'ebay', true), '2025-05-10', NOW)).toBe(true);
    // In the United States too eBay counts for spare parts only, though the country is on the list.
    expect(commissionPlace(place('US', 'ebay'), '2025-05-10', NOW)).toBe(false);
    expect(commissionPlace(place('US', 'shopee'), '2025-05-10', NOW)).toBe(true);
  });
});
