import { ceilingTable, D, type Figures, P, RULE_2024, RULE_2025, RULE_2026 } from './ceiling-table.ts';

const LARGE: Figures = [
  [45_000_000, 'text', 'SEED1'],
  [81_447_000, P, 'EID23'],
  [125_831_543, D, RULE_2024],
  [171_697_139, D, RULE_2025],
  [221_970_061, P, 'TAS'],
];

/** Yearly totals per beneficiary across the supports for single firms (Karar m.10/2). */
export const sectionTotals = ceilingTable('E-11.1.T', 'Karar m.10/2', {
  company: [
    [15_000_000, 'text', 'SEED1'],
    [27_149_000, P, 'EID23'],
    [41_943_848, D, RULE_2024],
    [57_232_379, D, RULE_2025],
    [73_990_019, P, 'TAS'],
  ],
  retailSite: LARGE,
  marketplace: LARGE,
  consortium: LARGE,
  b2bPlatform: [
    [4_000_000, 'text', 'SEED1'],
    [7_239_000, P, 'EID23'],
    [11_183_893, D, RULE_2024],
    [15_260_422, D, RULE_2025],
    [19_728_673, D, RULE_2026],
  ],
});
