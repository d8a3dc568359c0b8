import type { FactId } from '../fact-id.ts';
import { articleIds } from './article-map.ts';
import { bodyIds } from './bodies.ts';
import { ceilingIds } from './ceilings.ts';
import { commonRuleIds } from './common-rules.ts';
import { listIds } from './lists.ts';
import { logisticsIds } from './logistics/index.ts';
import { matrixIds } from './matrix.ts';
import { openQuestionIds } from './open-questions.ts';
import { statusIds } from './statuses.ts';
import { supportIds } from './supports.ts';
import { timeIds } from './time.ts';

/** Every id of the collected facts of Decision 5986, in the order of their sections. */
const eExportIds: readonly FactId[] = [
  ...articleIds,
  ...statusIds,
  ...commonRuleIds,
  ...supportIds,
  ...bodyIds,
  ...matrixIds,
  ...ceilingIds,
  ...listIds,
  ...timeIds,
  ...openQuestionIds,
];

/** Every id of the collected facts of both regimes, e-export first. */
export const factIds: readonly FactId[] = [...eExportIds, ...logisticsIds];

const byId: ReadonlyMap<string, FactId> = new Map(factIds.map((one) => [one.id, one]));

export function findFactId(id: string): FactId | undefined {
  return byId.get(id);
}
