import type { Support } from '../constructs/support.ts';
import { digitalMarketplacePromotion } from './digital-marketplace-promotion.ts';
import { eExportPromotion } from './e-export-promotion.ts';

/** The supports of Decision 5986 that this version computes. */
export const supports: readonly Support[] = [digitalMarketplacePromotion, eExportPromotion];

export function findSupport(id: string): Support | undefined {
  return supports.find((support) => support.id === id);
}
