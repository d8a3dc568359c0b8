import type { Support } from '../constructs/support.ts';
import { advertising } from './advertising.ts';
import { buyerMission } from './buyer-mission.ts';
import { competitionEvent } from './competition-event.ts';
import { individualParticipation } from './individual-participation.ts';
import { marketEntryDocuments } from './market-entry-documents.ts';
import { nationalParticipation } from './national-participation.ts';
import { nationalPromotion } from './national-promotion.ts';
import { productPlacement } from './product-placement.ts';
import { registrationProtection } from './registration-protection.ts';
import { tradeMission } from './trade-mission.ts';
import { unit } from './unit.ts';
import { virtualFair } from './virtual-fair.ts';

/** The supports of Decision 5448, in the order of the articles of its circular. */
export const supports: readonly Support[] = [
  registrationProtection,
  marketEntryDocuments,
  unit,
  advertising,
  individualParticipation,
  nationalParticipation,
  nationalPromotion,
  productPlacement,
  tradeMission,
  buyerMission,
  virtualFair,
  competitionEvent,
];
