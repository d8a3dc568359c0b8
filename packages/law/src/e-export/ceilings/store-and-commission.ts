import { ceilingTable, D, P, RULE_2023, RULE_2025, RULE_2026 } from './ceiling-table.ts';

/** Ceilings of online stores and stakeholder services (Karar m.8). */
export const onlineStoreCeilings = ceilingTable('E-9.T', 'Karar m.8; Genelge m.18', {
  company: [
    [1_500_000, 'text', 'SEED1'],
    [2_714_000, D, RULE_2023],
    [4_192_994, P, 'KD24, TRB24'],
    [5_721_340, P, 'TRB25'],
    [7_396_548, P, 'TAS'],
  ],
  retailSite: [
    [1_500_000, 'text', 'SEED1'],
    [2_714_000, D, RULE_2023],
    [4_192_994, P, 'KD24'],
    [5_721_340, D, RULE_2025],
    [7_396_548, D, RULE_2026],
  ],
  consortium: [
    [3_000_000, 'text', 'SEED1'],
    [5_429_000, D, RULE_2023],
    [8_387_534, P, 'KD24'],
    [11_444_789, D, RULE_2025],
    [14_795_823, D, RULE_2026],
  ],
});

/** Ceilings of marketplace commission (Karar m.9). */
export const commissionCeilings = ceilingTable('E-10.T', 'Karar m.9; Genelge m.19', {
  company: [
    [750_000, 'text', 'SEED1'],
    [1_357_000, D, RULE_2023],
    [2_096_497, P, 'KD24, TRB24'],
    [2_860_670, P, 'TRB25'],
    [3_698_274, P, 'TAS'],
  ],
  retailSite: [
    [2_500_000, 'text', 'SEED1'],
    [4_524_000, D, RULE_2023],
    [6_989_354, P, 'KD24'],
    [9_536_973, D, RULE_2025],
    [12_329_398, D, RULE_2026],
  ],
  consortium: [
    [3_000_000, 'text', 'SEED1'],
    [5_429_000, D, RULE_2023],
    [8_387_534, P, 'KD24'],
    [11_444_789, D, RULE_2025],
    [14_795_823, D, RULE_2026],
  ],
});
