/** Upper limits of every support, and the section's total, as told year by year (E-3.T to E-11.2.T). */
export {
  buyerMissionCeilings,
  developmentProjectCeilings,
  nationalPlatformCeilings,
  promotionProjectCeilings,
  promotionProjectRebasedCeilings,
  sectorTradeMissionCeilings,
  virtualMissionCeilings,
} from './ceilings/cooperation-bodies.ts';
export { depotRentCeilings, orderFulfilmentCeilings } from './ceilings/fulfilment-and-depot.ts';
export { marketplacePromotionCeilings, promotionCeilings } from './ceilings/promotion.ts';
export { integrationCeilings, marketEntryReportCeilings } from './ceilings/reports-and-integration.ts';
export { sectionTotals } from './ceilings/section-totals.ts';
export { commissionCeilings, onlineStoreCeilings } from './ceilings/store-and-commission.ts';
