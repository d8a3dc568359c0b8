import type { RuleText } from '../../e-export/texts/rule-text.ts';
import { applicationTexts } from './application.ts';
import { conflictTexts } from './conflicts.ts';
import { decisionTexts } from './decision.ts';
import { additionalRateTexts, entryTexts } from './entry.ts';
import { mechanicsTexts } from './mechanics.ts';
import { missionTexts } from './missions.ts';
import { oddityTexts } from './oddities.ts';
import { competitionTexts, virtualFairTexts } from './own-events.ts';
import { miscellaneousTexts } from './papers.ts';
import { individualTexts, nationalTexts } from './participation.ts';
import { paymentTexts, updateTexts } from './payment.ts';
import { advertisingTexts, productPlacementTexts } from './promotion.ts';
import { marketEntryTexts, registrationTexts } from './registration.ts';
import { closingTexts, scopeTexts } from './scope.ts';
import { unitTexts } from './unit.ts';

export { logisticsCellTexts } from './cells/index.ts';

/**
 * The register of rules of Decision 5448 in plain words, in the order of the circular’s articles; then rules of the Decision,
 * legal mechanics, oddities and open conflicts. Lines that e-export uses too (L-18.2, L-18.4, M-3, M-4, M-9, M-10, C-1) stand with its shared rules.
 */
export const logisticsTexts: readonly RuleText[] = [
  ...scopeTexts,
  ...registrationTexts,
  ...marketEntryTexts,
  ...unitTexts,
  ...advertisingTexts,
  ...individualTexts,
  ...nationalTexts,
  ...productPlacementTexts,
  ...missionTexts,
  ...virtualFairTexts,
  ...competitionTexts,
  ...entryTexts,
  ...additionalRateTexts,
  ...applicationTexts,
  ...paymentTexts,
  ...miscellaneousTexts,
  ...updateTexts,
  ...closingTexts,
  ...decisionTexts,
  ...mechanicsTexts,
  ...oddityTexts,
  ...conflictTexts,
];
