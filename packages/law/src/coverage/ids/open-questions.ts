import { type FactId, factId } from '../fact-id.ts';

const LINES = 28;

/** Section 13: what was not found, and where sources disagree. */
export const openQuestionIds: readonly FactId[] = Array.from({ length: LINES }, (_, index) =>
  factId(`E-13.${index + 1}`, 'unknown'),
);
