import { ceilingTable, D, P, RULE_2023, RULE_2024, RULE_2025, RULE_2026 } from './ceiling-table.ts';

/** Ceilings of digital marketplace promotion (Karar m.4). */
export const marketplacePromotionCeilings = ceilingTable('E-4.T', 'Karar m.4; Genelge m.13', {
  company: [
    [7_500_000, 'text', 'SEED1'],
    [13_574_000, D, RULE_2023],
    [20_971_151, P, 'KD24, TRB24'],
    [28_615_135, P, 'GIL, TRB25'],
    [36_993_646, P, 'TAS'],
  ],
  retailSite: [
    [15_000_000, 'text', 'SEED1'],
    [27_149_000, D, RULE_2023],
    [41_943_848, P, 'KD24'],
    [57_232_379, P, 'GIL'],
    [73_990_019, D, RULE_2026],
  ],
  consortium: [
    [25_000_000, 'text', 'SEED1'],
    [45_248_000, D, RULE_2023],
    [69_905_898, P, 'KD24'],
    [95_386_597, P, 'GIL'],
    [123_315_792, D, RULE_2026],
  ],
});

/** Ceilings of e-export promotion (Karar m.5). */
export const promotionCeilings = ceilingTable('E-5.T', 'Karar m.5; Genelge m.14', {
  b2bPlatform: [
    [4_000_000, 'text', 'SEED1'],
    [7_239_000, D, RULE_2023],
    [11_183_893, D, RULE_2024],
    [15_260_422, D, RULE_2025],
    [19_728_673, D, RULE_2026],
  ],
  consortium: [
    [15_000_000, 'text', 'SEED1'],
    [27_149_000, D, RULE_2023],
    [41_943_848, D, RULE_2024],
    [57_232_379, D, RULE_2025],
    [73_990_019, D, RULE_2026],
  ],
  retailSite: [
    [25_000_000, 'text', 'SEED1'],
    [45_248_000, D, RULE_2023],
    [69_905_898, D, RULE_2024],
    [95_386_597, D, RULE_2025],
    [123_315_792, P, 'TAS'],
  ],
  marketplace: [
    [30_000_000, 'text', 'SEED1'],
    [54_298_000, D, RULE_2023],
    [83_887_695, D, RULE_2024],
    [114_464_759, D, RULE_2025],
    [147_980_040, D, RULE_2026],
  ],
});
