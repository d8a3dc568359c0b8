import type { FactId } from '../../fact-id.ts';
import { applicationIds, paymentIds } from './circular-common.ts';
import { bodyEventIds, ownActivityIds, participationIds, scopeIds } from './circular-supports.ts';
import { decisionIds, mechanicsIds, openIds } from './decision.ts';
import { amountIds, tableIds } from './table.ts';

/** Every id of the collected facts of Decision 5448: the circular, the Decision, its table, mechanics, oddities and conflicts. */
export const logisticsIds: readonly FactId[] = [
  ...scopeIds,
  ...ownActivityIds,
  ...participationIds,
  ...bodyEventIds,
  ...applicationIds,
  ...paymentIds,
  ...decisionIds,
  ...tableIds,
  ...amountIds,
  ...mechanicsIds,
  ...openIds,
];
