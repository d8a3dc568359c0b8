import { regimeText } from '@kervan/desk';

/** The regime a question is about; left out: both. */
export const askedRegime = regimeText
  .exactOptional()
  .describe('Only this regime, e-export (Decision 5986) or logistics (Decision 5448); left out: both');
