import {
  ceilingTable,
  D,
  type Figures,
  oneForAll,
  P,
  RULE_2023,
  RULE_2025,
  RULE_2026,
} from './ceiling-table.ts';

const LARGE: Figures = [
  [25_000_000, 'text', 'SEED1'],
  [45_248_000, D, RULE_2023],
  [69_905_898, P, 'KD24'],
  [95_386_597, D, RULE_2025],
  [123_315_792, D, RULE_2026],
];

/** Ceilings of order fulfilment (Karar m.6); until the repeal of m.6/2 joint with depot rent (E-6.9). */
export const orderFulfilmentCeilings = ceilingTable('E-6.T', 'Karar m.6; Genelge m.15', {
  company: [
    [7_500_000, 'text', 'SEED1'],
    [13_574_000, D, RULE_2023],
    [20_971_151, P, 'KD24, TRB24'],
    [28_615_135, P, 'TRB25'],
    [36_993_646, P, 'TAS'],
  ],
  marketplace: [
    [15_000_000, 'text', 'SEED1'],
    [27_149_000, D, RULE_2023],
    [41_943_848, P, 'KD24'],
    [57_232_379, D, RULE_2025],
    [73_990_019, D, RULE_2026],
  ],
  retailSite: LARGE,
  consortium: LARGE,
});

/** Inner ceilings of depot rent (Karar m.6/2). The paragraph was repealed on 17 January 2026: there is no figure for 2026. */
export const depotRentCeilings = ceilingTable(
  'E-7.T',
  'Karar m.6/2; Genelge m.16',
  oneForAll(
    ['retailSite', 'marketplace', 'consortium'],
    [
      [5_000_000, 'text', 'SEED1'],
      [9_049_000, D, RULE_2023],
      [13_980_253, P, 'KD24'],
      [19_076_054, D, RULE_2025],
    ],
  ),
);
