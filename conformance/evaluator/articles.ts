import type { Article } from './article.ts';
import { article3 } from './article-3.ts';
import { article4 } from './article-4.ts';
import { article5 } from './article-5.ts';
import { article6, article6Depot } from './article-6.ts';
import { article7 } from './article-7.ts';
import { article8 } from './article-8.ts';
import { article9 } from './article-9.ts';
import {
  article12,
  article13,
  article14,
  buyerMission,
  tradeMission,
  virtualMission,
} from './articles-11-14.ts';

/** Every support of the Decision, by its id. */
export const ARTICLES: Readonly<Record<string, Article>> = {
  'e-export/market-entry-report': article3,
  'e-export/digital-marketplace-promotion': article4,
  'e-export/e-export-promotion': article5,
  'e-export/order-fulfilment': article6,
  'e-export/depot-rent': article6Depot,
  'e-export/marketplace-integration': article7,
  'e-export/online-store': article8,
  'e-export/marketplace-commission': article9,
  'e-export/sector-trade-mission': tradeMission,
  'e-export/buyer-mission': buyerMission,
  'e-export/virtual-mission': virtualMission,
  'e-export/promotion-project': article12,
  'e-export/development-project': article13,
  'e-export/national-platform': article14,
};
