import type { Support } from '../constructs/support.ts';
import { depotRent } from './depot-rent.ts';
import { developmentProject } from './development-project.ts';
import { digitalMarketplacePromotion } from './digital-marketplace-promotion.ts';
import { eExportPromotion } from './e-export-promotion.ts';
import { marketEntryReport } from './market-entry-report.ts';
import { marketplaceCommission } from './marketplace-commission.ts';
import { marketplaceIntegration } from './marketplace-integration.ts';
import { buyerMission, sectorTradeMission, virtualMission } from './missions.ts';
import { nationalPlatform } from './national-platform.ts';
import { onlineStore } from './online-store.ts';
import { orderFulfilment } from './order-fulfilment.ts';
import { promotionProject } from './promotion-project.ts';

/** The supports of Decision 5986, in the order of their articles. */
export const supports: readonly Support[] = [
  marketEntryReport,
  digitalMarketplacePromotion,
  eExportPromotion,
  orderFulfilment,
  depotRent,
  marketplaceIntegration,
  onlineStore,
  marketplaceCommission,
  sectorTradeMission,
  buyerMission,
  virtualMission,
  promotionProject,
  developmentProject,
  nationalPlatform,
];

export function findSupport(id: string): Support | undefined {
  return supports.find((support) => support.id === id);
}
