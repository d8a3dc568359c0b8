import { eventFacts } from './event-facts.ts';
import { firmSupportFacts } from './firm-support-facts.ts';
import { paperFacts } from './paper-facts.ts';
import { promotionFacts } from './promotion-facts.ts';
import { standingFacts } from './standing-facts.ts';

/** Facts that the law of Decision 5448 asks for beside those both regimes share. */
export const logisticsFacts = [
  ...standingFacts,
  ...firmSupportFacts,
  ...promotionFacts,
  ...eventFacts,
  ...paperFacts,
] as const;
