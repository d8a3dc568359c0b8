import type { Doubt } from './doubt.ts';
import { ofLogistics } from './logistics/index.ts';
import { ofAmounts } from './of-amounts.ts';
import { ofConditions } from './of-conditions.ts';
import { ofCooperationBodies } from './of-cooperation-bodies.ts';
import { ofDocuments } from './of-documents.ts';
import { ofEntry } from './of-entry.ts';
import { ofGeneralRules } from './of-general-rules.ts';
import { ofLists } from './of-lists.ts';
import { ofMoney } from './of-money.ts';
import { ofStatusFigures } from './of-status-figures.ts';
import { ofStatuses } from './of-statuses.ts';
import { ofSupports } from './of-supports.ts';
import { ofTime } from './of-time.ts';

export type { Doubt } from './doubt.ts';

/** Every place where a text, or a document, leaves something open: e-export, what both regimes share, then logistics. */
export const doubts: readonly Doubt[] = [
  ...ofTime,
  ...ofConditions,
  ...ofMoney,
  ...ofSupports,
  ...ofCooperationBodies,
  ...ofAmounts,
  ...ofEntry,
  ...ofLists,
  ...ofGeneralRules,
  ...ofStatuses,
  ...ofStatusFigures,
  ...ofDocuments,
  ...ofLogistics,
];

const BY_ID = new Map(doubts.map((doubt) => [doubt.id, doubt]));

export function findDoubt(id: string): Doubt | undefined {
  return BY_ID.get(id);
}

/** The reading in force: the chosen one where it is one of the doubt's readings, else the one taken. */
export function readingInForce(chosen: Readonly<Record<string, string>>): (doubt: string) => string {
  const inForce = new Map(
    doubts.map((doubt) => {
      const choice = chosen[doubt.id];
      return [doubt.id, choice !== undefined && Object.hasOwn(doubt.readings, choice) ? choice : doubt.taken];
    }),
  );
  return (id) => inForce.get(id) ?? '';
}
