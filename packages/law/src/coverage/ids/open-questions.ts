import { type FactId, factId, type Stated } from '../fact-id.ts';

const LINES = 28;

/** What was not found, where a reading stands in its place: the registered doubts that hold it. */
const READ_OTHERWISE: Readonly<Record<number, Stated>> = {
  2: ['unknown', 'E-2.34-grade'],
  4: ['unknown', 'E-2.22', 'E-2.23', 'E-2.24', 'E-2.25', 'E-2.26', 'E-2.27', 'M-9'],
  7: ['unknown', 'E-12.2'],
};

/** Section 13: what was not found, and where sources disagree. */
export const openQuestionIds: readonly FactId[] = Array.from({ length: LINES }, (_, index) =>
  factId(`E-13.${index + 1}`, READ_OTHERWISE[index + 1] ?? 'unknown'),
);
