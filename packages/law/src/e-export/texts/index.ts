import { cellTexts } from './cells/index.ts';
import { commonTexts } from './common.ts';
import { cooperationBodyTexts } from './cooperation-bodies.ts';
import { marketplacePromotionTexts } from './digital-marketplace-promotion.ts';
import { eExportPromotionTexts } from './e-export-promotion.ts';
import { indexationTexts } from './indexation.ts';
import { marketEntryReportTexts } from './market-entry-report.ts';
import { commissionTexts } from './marketplace-commission.ts';
import { integrationTexts, onlineStoreTexts } from './online-store.ts';
import { openQuestionTexts } from './open-questions.ts';
import { depotRentTexts, orderFulfilmentTexts } from './order-fulfilment.ts';
import type { RuleText } from './rule-text.ts';
import { sharedRuleTexts } from './shared-rules.ts';
import { statusTexts } from './status.ts';
import { totalTexts } from './totals.ts';

export { cellTexts } from './cells/index.ts';
export { findRuleSource, type RuleSource, ruleSources } from './rule-sources.ts';
export type { RuleText } from './rule-text.ts';

/** The register of rules in plain words, in the order of the fact file's sections; shared rules of Decision 5448 last. */
export const ruleTexts: readonly RuleText[] = [
  ...statusTexts,
  ...commonTexts,
  ...marketEntryReportTexts,
  ...marketplacePromotionTexts,
  ...eExportPromotionTexts,
  ...orderFulfilmentTexts,
  ...depotRentTexts,
  ...integrationTexts,
  ...onlineStoreTexts,
  ...commissionTexts,
  ...totalTexts,
  ...cooperationBodyTexts,
  ...indexationTexts,
  ...openQuestionTexts,
  ...sharedRuleTexts,
];

const byRule: ReadonlyMap<string, RuleText> = new Map(
  [...ruleTexts, ...cellTexts].map((text) => [text.rule, text]),
);

/**
 * The text of a rule by its id: a line (`E-4.3`), or a row or cell of a table (`E-4.T.company.2024`, `E-10.7.3.BR`), which has a
 * text made of the table's own data. Undefined when unknown.
 */
export function findRuleText(rule: string): RuleText | undefined {
  return byRule.get(rule);
}
