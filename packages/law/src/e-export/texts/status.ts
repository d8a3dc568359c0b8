import type { RuleText } from './rule-text.ts';
import { statusConditions } from './status-conditions.ts';
import { statusDefinitions } from './status-definitions.ts';
import { statusStanding } from './status-standing.ts';

/** Section 1: definitions, the one status, and what each status asks for. */
export const statusTexts: readonly RuleText[] = [
  ...statusDefinitions,
  ...statusStanding,
  ...statusConditions,
];
