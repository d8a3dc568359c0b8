import { type Dated, type DatedEntry, dated, dayOf, type Grade, lira, type Money } from '@kervan/kit';
import type { CeilingTable } from '../constructs/ceiling.ts';
import type { Status } from '../facts/catalogue.ts';

/** One yearly figure: whole lira, and whether it was published (P, with its source) or derived by the rule of E-12.2 (D). */
type Figure = readonly [liras: number, grade: Extract<Grade, 'text' | 'published' | 'derived'>, from: string];

type YearlyFigures = Readonly<Partial<Record<Status, readonly [Figure, Figure, Figure, Figure, Figure]>>>;

const FIRST_YEAR = 2022;

/**
 * The limits as histories: each holds for one calendar year (E-12.1.1). The year's figure is taken to be known from its first
 * day; the day of its publication is a registered doubt (`E-12.1-publication`).
 */
function ceilingTable(rule: string, article: string, figures: YearlyFigures): CeilingTable {
  const table: Partial<Record<Status, Dated<Money>>> = {};
  for (const [status, years] of Object.entries(figures)) {
    table[status as Status] = dated(
      `${rule}.${status}`,
      years.map((figure, index) => yearEntry(rule, article, status, index, figure)),
    );
  }
  return table;
}

function yearEntry(
  rule: string,
  article: string,
  status: string,
  index: number,
  [liras, grade, from]: Figure,
): DatedEntry<Money> {
  const year = FIRST_YEAR + index;
  return {
    value: lira(liras),
    from: index === 0 ? dayOf(2022, 8, 25) : dayOf(year, 1, 1),
    until: dayOf(year + 1, 1, 1),
    source: { rule: `${rule}.${status}.${year}`, grade, from, article },
  };
}

const D = 'derived';
const P = 'published';
const RULE_2023 = 'E-12.2: 2022 × 1.80995';
const RULE_2024 = 'E-12.2: 2023 × 1.54495';
const RULE_2025 = 'E-12.2: 2024 × 1.3645';
const RULE_2026 = 'E-12.2: 2025 × 1.2928';

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

/** Yearly totals per beneficiary across the section (Karar m.10/2). */
const SECTION_LARGE: readonly [Figure, Figure, Figure, Figure, Figure] = [
  [45_000_000, 'text', 'SEED1'],
  [81_447_000, P, 'EID23'],
  [125_831_543, D, RULE_2024],
  [171_697_139, D, RULE_2025],
  [221_970_061, P, 'TAS'],
];

export const sectionTotals = ceilingTable('E-11.1.T', 'Karar m.10/2', {
  company: [
    [15_000_000, 'text', 'SEED1'],
    [27_149_000, P, 'EID23'],
    [41_943_848, D, RULE_2024],
    [57_232_379, D, RULE_2025],
    [73_990_019, P, 'TAS'],
  ],
  retailSite: SECTION_LARGE,
  marketplace: SECTION_LARGE,
  consortium: SECTION_LARGE,
  b2bPlatform: [
    [4_000_000, 'text', 'SEED1'],
    [7_239_000, P, 'EID23'],
    [11_183_893, D, RULE_2024],
    [15_260_422, D, RULE_2025],
    [19_728_673, D, RULE_2026],
  ],
});
