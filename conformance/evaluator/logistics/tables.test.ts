import { describe, expect, it } from 'vitest';
import {
  ANALOGUE,
  type ByYear,
  CEILINGS,
  figureOn,
  LEGAL_ADVICE,
  LEGAL_ADVICE_THOUSAND,
  LODGING,
  PRE_APPROVAL,
  PRE_APPROVAL_THOUSAND,
  TURNOVER,
} from './tables.ts';

/** (CPI + D-PPI) / 2 of the year before, both twelve-month averages, in hundred-thousandths. */
const FACTORS: Readonly<Record<string, bigint>> = { '2023': 200_390n, '2024': 151_895n, '2025': 149_805n };

/** The figure of the year before, raised and cut down to whole lira; those of the Decision in 2023 to the thousand. */
function indexed(base: bigint, thousand: boolean): ByYear {
  const of2023 = (base * (FACTORS['2023'] ?? 0n)) / 100_000n;
  const first = thousand ? (of2023 / 1000n) * 1000n : of2023;
  const of2024 = (first * (FACTORS['2024'] ?? 0n)) / 100_000n;
  return {
    '2022': base,
    '2023': first,
    '2024': of2024,
    '2025': (of2024 * (FACTORS['2025'] ?? 0n)) / 100_000n,
  };
}

describe('the figures typed from the sources', () => {
  it('of the Decision follow its indexation, cut to the thousand in 2023', () => {
    expect(Object.keys(CEILINGS)).toHaveLength(6);
    for (const row of Object.values<ByYear>(CEILINGS)) expect(row).toEqual(indexed(row['2022'] ?? 0n, true));
  });

  it('of the circular follow it in whole lira, by another reading as those of the Decision do', () => {
    for (const row of [LEGAL_ADVICE, PRE_APPROVAL, LODGING, TURNOVER])
      expect(row).toEqual(indexed(row['2022'] ?? 0n, false));
    for (const row of [LEGAL_ADVICE_THOUSAND, PRE_APPROVAL_THOUSAND])
      expect(row).toEqual(indexed(row['2022'] ?? 0n, true));
  });

  it('of another sector lie within two thousand lira of the derived ones', () => {
    for (const [name, row] of Object.entries(ANALOGUE)) {
      const derived = CEILINGS[name as keyof typeof CEILINGS]['2025'] ?? 0n;
      const off = derived - (row['2025'] ?? 0n);
      expect([name, off > 0n && off < 2_000n]).toEqual([name, true]);
    }
  });

  it('begin on 20 April 2022, end with 2025 and are not known before their year', () => {
    const on = (day: string, knownOn = '2026-11-24') => figureOn(CEILINGS.unit, day, knownOn);
    expect(on('2022-04-19')).toBeUndefined();
    expect(on('2022-04-20')).toBe(72_000_000n);
    expect(on('2025-12-31')).toBe(328_121_600n);
    expect(on('2026-01-01')).toBeUndefined();
    expect(on('2025-01-01', '2024-12-31')).toBeUndefined();
    expect(on('2025-01-01', '2025-01-01')).toBe(328_121_600n);
  });
});
