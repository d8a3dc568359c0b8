import { type DatedEntry, dated, dayOf, lira, type Money } from '@kervan/kit';
import type { CeilingTable } from '../../constructs/ceiling.ts';
import { D, type Figures, RULE_2023, RULE_2024, RULE_2025, RULE_2026, yearEntries } from './ceiling-table.ts';

/**
 * Limits of cooperation bodies are told per thing, not per class, so a cell is cited by the thing: `E-11.2.T.buyerMission.2024`.
 * Consortia stand beside the bodies, for the reading that lets them in (doubt `E-11.2.6-consortium`).
 */
function itemTable(item: string, entries: readonly DatedEntry<Money>[]): CeilingTable {
  const history = dated(`E-11.2.T.${item}`, entries);
  return { cooperationBody: history, consortium: history };
}

function itemEntries(item: string, article: string, figures: Figures): readonly DatedEntry<Money>[] {
  return yearEntries(`E-11.2.T.${item}`, article, figures);
}

/** Per activity (Karar m.11, repealed on 17 January 2026: no figure for 2026). */
export const sectorTradeMissionCeilings = itemTable(
  'sectorTradeMission',
  itemEntries('sectorTradeMission', 'Karar m.11', [
    [1_500_000, 'text', 'SEED1'],
    [2_714_000, D, RULE_2023],
    [4_192_994, D, RULE_2024],
    [5_721_340, D, RULE_2025],
  ]),
);

/** Per activity (Karar m.11, repealed). */
export const buyerMissionCeilings = itemTable(
  'buyerMission',
  itemEntries('buyerMission', 'Karar m.11', [
    [1_250_000, 'text', 'SEED1'],
    [2_262_000, D, RULE_2023],
    [3_494_677, D, RULE_2024],
    [4_768_486, D, RULE_2025],
  ]),
);

/** Per activity (Karar m.11, repealed). */
export const virtualMissionCeilings = itemTable(
  'virtualMission',
  itemEntries('virtualMission', 'Karar m.11', [
    [1_000_000, 'text', 'SEED1'],
    [1_809_000, D, RULE_2023],
    [2_794_815, D, RULE_2024],
    [3_813_524, D, RULE_2025],
  ]),
);

const PROMOTION_UNTIL_2025: Figures = [
  [4_000_000, 'text', 'SEED1'],
  [7_239_000, D, RULE_2023],
  [11_183_893, D, RULE_2024],
  [15_260_422, D, RULE_2025],
];

const promotionProjectIndexed = itemEntries('promotionProject', 'Karar m.12/1', [
  ...PROMOTION_UNTIL_2025,
  [19_728_673, D, RULE_2026],
]);

/** Per project, from 2026 per project and year (Karar m.12/1), where its 4,000,000 TL is money of 2022 (E-13.21, `indexed`). */
export const promotionProjectCeilings = itemTable('promotionProject', promotionProjectIndexed);

/**
 * The same where the amendment of 17 January 2026 wrote its 4,000,000 TL in the money of 2026 (E-13.21, `re-based`). The figure is
 * then that of the whole year 2026, but nobody could know it before the amendment was public: until then the indexed one stood.
 */
export const promotionProjectRebasedCeilings = itemTable('promotionProjectRebased', [
  ...promotionProjectIndexed,
  {
    value: lira(4_000_000),
    from: dayOf(2026, 1, 1),
    until: dayOf(2027, 1, 1),
    knownFrom: dayOf(2026, 1, 17),
    source: {
      rule: 'E-11.2.T.promotionProjectRebased.2026',
      grade: 'assumed',
      from: 'AGD',
      article: 'Karar m.12/1, değişik',
    },
  },
]);

/** Per project (Karar m.13, repealed). */
export const developmentProjectCeilings = itemTable(
  'developmentProject',
  itemEntries('developmentProject', 'Karar m.13', [
    [15_000_000, 'text', 'SEED1'],
    [27_149_000, D, RULE_2023],
    [41_943_848, D, RULE_2024],
    [57_232_379, D, RULE_2025],
  ]),
);

/** Per year (Karar m.14, repealed). */
export const nationalPlatformCeilings = itemTable(
  'nationalPlatform',
  itemEntries('nationalPlatform', 'Karar m.14', [
    [150_000_000, 'text', 'SEED1'],
    [271_492_000, D, RULE_2023],
    [419_441_565, D, RULE_2024],
    [572_328_015, D, RULE_2025],
  ]),
);
