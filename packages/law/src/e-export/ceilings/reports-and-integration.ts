import { ceilingTable, D, oneForAll, P, RULE_2023, RULE_2025, RULE_2026 } from './ceiling-table.ts';

/** Ceilings of market-entry reports (Karar m.3): one base figure for whoever may have the support. */
export const marketEntryReportCeilings = ceilingTable(
  'E-3.T',
  'Karar m.3',
  oneForAll(
    ['consortium', 'retailSite', 'marketplace'],
    [
      [1_500_000, 'text', 'SEED1'],
      [2_714_000, D, RULE_2023],
      [4_192_994, P, 'KD24'],
      [5_721_340, P, 'GIL'],
      [7_396_548, D, RULE_2026],
    ],
  ),
);

/** Ceilings of marketplace integration (Karar m.7), per integration; companies too, where a reading of E-13.14 lets them in. */
export const integrationCeilings = ceilingTable(
  'E-8.T',
  'Karar m.7; Genelge m.17',
  oneForAll(
    ['consortium', 'retailSite', 'marketplace', 'company'],
    [
      [200_000, 'text', 'SEED1'],
      [361_000, D, RULE_2023],
      [557_727, P, 'KD24'],
      [761_018, D, RULE_2025],
      [983_844, D, RULE_2026],
    ],
  ),
);
