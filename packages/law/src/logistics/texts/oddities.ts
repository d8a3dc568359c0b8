import type { RuleText } from '../../e-export/texts/rule-text.ts';
import { claimOddities } from './oddities-of-claims.ts';
import { supportOddities } from './oddities-of-supports.ts';

/** Part 8: oddities of the text, with the reading proposed, in the order of their numbers. */
export const oddityTexts: readonly RuleText[] = [...supportOddities, ...claimOddities].toSorted(
  (one, other) => Number(one.rule.slice(2)) - Number(other.rule.slice(2)),
);
