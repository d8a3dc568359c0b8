import type { Clock } from './clock.ts';
import { ofChanges } from './groups/of-changes.ts';
import { ofFiling } from './groups/of-filing.ts';
import { ofPreApproval } from './groups/of-pre-approval.ts';
import { ofRecords } from './groups/of-records.ts';
import { ofRegime } from './groups/of-regime.ts';
import { ofService } from './groups/of-service.ts';
import { ofTerms } from './groups/of-terms.ts';
import { ofTravel } from './groups/of-travel.ts';

/** Every clock of both regimes. Those that give another clock its day stand before it. */
export const clocks: readonly Clock[] = [
  ...ofService,
  ...ofPreApproval,
  ...ofTravel,
  ...ofFiling,
  ...ofRecords,
  ...ofChanges,
  ...ofTerms,
  ...ofRegime,
];

const BY_ID = new Map(clocks.map((clock) => [clock.id, clock]));

export function findClock(id: string): Clock | undefined {
  return BY_ID.get(id);
}
