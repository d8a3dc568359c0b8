import type { Words } from '@kervan/kit';
import { APPLICANT_WORDS } from '../logistics/applicants.ts';
import { COLUMN_NAMES } from '../matrix/columns.ts';
import type { ConcernId } from '../view/diff-view.ts';

/** Whom a change concerns, within a sentence: classes of Decision 5986 and applicants of Decision 5448. */
export const CONCERN_NAMES: Readonly<Record<ConcernId, Words>> = { ...APPLICANT_WORDS, ...COLUMN_NAMES };
