import type { Article, Demand, Limit } from './article.ts';
import { sizeOf } from './article.ts';
import type { Asked } from './asked.ts';
import {
  BUYER_MISSION,
  type ByYear,
  DEVELOPMENT_PROJECT,
  NATIONAL_PLATFORM,
  PROMOTION_PROJECT,
  PROMOTION_PROJECT_RE_BASED,
  TRADE_MISSION,
  VIRTUAL_MISSION,
} from './ceilings.ts';
import { inForce } from './common.ts';
import { AMENDMENT_2026 } from './lists.ts';

/** E-1.8.1: cooperation bodies; the sources differ on whether a consortium is one (E-11.2.6). */
function cooperationBody(asked: Asked, demand: Demand, rule: string): void {
  inForce(asked, demand);
  const consortia = asked.reading('E-11.2.6-consortium') === 'with-consortia' ? ['consortium'] : [];
  demand(rule, () => asked.status('cooperationBody', ...consortia));
}

/** E-12.3.6: m.11, m.13 and m.14 were repealed with the amendment, once that was known. */
function untilRepeal(asked: Asked, demand: Demand): void {
  if (asked.knownOn < AMENDMENT_2026) return;
  demand('E-12.3.6', () =>
    asked.reading('E-12.3-running') === 'run-on'
      ? asked.word('preApprovalDay') < AMENDMENT_2026
      : asked.line.activity.from < AMENDMENT_2026,
  );
}

/** E-11.2.T: the ceiling of one year's row; of a repealed article no source gives one for 2026. */
function ofRow(row: string, table: ByYear, key: string, year: string): Limit {
  const size = table['2026'] === undefined && year === '2026' ? undefined : sizeOf(table, year, 'E-11.2.T');
  return { key, size, rule: 'E-11.2.T', cell: `E-11.2.T.${row}.${year}` };
}

/** m.11: sector trade, buyer and virtual missions, each activity with its own ceiling; no source gives the rate. */
function mission(row: string, support: string, table: ByYear): Article {
  return {
    demands(asked, demand) {
      cooperationBody(asked, demand, 'E-11.2.1');
      demand('E-11.2.1', () => asked.yes('retailGoods'));
      demand('E-11.2.1', () => asked.yes('realisationReport'));
      untilRepeal(asked, demand);
    },
    rate: () => undefined,
    singleFirm: false,
    limits: (asked) => [ofRow(row, table, `${support}/ceiling|${asked.item}`, asked.year)],
  };
}

export const tradeMission = mission('sectorTradeMission', 'e-export/sector-trade-mission', TRADE_MISSION);
export const buyerMission = mission('buyerMission', 'e-export/buyer-mission', BUYER_MISSION);
export const virtualMission = mission('virtualMission', 'e-export/virtual-mission', VIRTUAL_MISSION);

const M12 = 'e-export/promotion-project';

/** m.12: promotion projects, rewritten in 2026. */
export const article12: Article = {
  demands(asked, demand) {
    cooperationBody(asked, demand, 'E-11.2.2');
    demand('E-11.2.2', () =>
      ['promotion', 'consultancy', 'marketResearch', 'report'].includes(asked.line.kind),
    );
    if (asked.knownOn >= AMENDMENT_2026)
      demand('E-11.2.2', () => asked.spending < AMENDMENT_2026 || asked.yes('directorateApproved'));
  },
  atOnce: (asked) => ({
    pool: `${M12}/projects`,
    size: 2,
    item: asked.item,
    rule: 'E-11.2.2',
    byMonth: asked.reading('E-11.2.2') === 'same-month',
  }),
  rate: () => 50n,
  singleFirm: false,
  limits(asked) {
    const { item, year } = asked;
    const key = year < '2026' ? `${M12}/ceiling|${item}` : `${M12}/ceiling|${item}|${year}`;
    // The amended text may have written its figure in the money of 2026; before it was public nobody could know that.
    const amended = year === '2026' && asked.knownOn >= AMENDMENT_2026;
    const reBased = amended && asked.reading('E-13.21') === 're-based';
    return [
      reBased
        ? ofRow('promotionProjectRebased', PROMOTION_PROJECT_RE_BASED, key, year)
        : ofRow('promotionProject', PROMOTION_PROJECT, key, year),
    ];
  },
};

const M13 = 'e-export/development-project';

/** m.13: development projects in target countries; no source gives the rate. */
export const article13: Article = {
  demands(asked, demand) {
    cooperationBody(asked, demand, 'E-11.2.3');
    demand('E-11.2.3', () => asked.yes('feasibility') && asked.yes('realisationReport'));
    demand('E-11.2.3', () => asked.onTargetList(asked.spending));
    untilRepeal(asked, demand);
  },
  atOnce: (asked) => ({ pool: `${M13}/projects`, size: 2, item: asked.item, rule: 'E-11.2.3' }),
  rate: () => undefined,
  singleFirm: false,
  limits: (asked) => [
    ofRow('developmentProject', DEVELOPMENT_PROJECT, `${M13}/ceiling|${asked.item}`, asked.year),
  ],
};

const M14 = 'e-export/national-platform';

/** m.14: the national platform, up to five years; no source gives the rate. */
export const article14: Article = {
  demands(asked, demand) {
    cooperationBody(asked, demand, 'E-11.2.4');
    demand('E-11.2.4', () => asked.yes('feasibility'));
    demand('E-11.2.4', () => asked.within(60, asked.supportStart));
    untilRepeal(asked, demand);
  },
  rate: () => undefined,
  singleFirm: false,
  limits: (asked) => [
    ofRow('nationalPlatform', NATIONAL_PLATFORM, `${M14}/ceiling|${asked.year}`, asked.year),
  ],
};
