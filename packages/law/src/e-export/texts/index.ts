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

const byRule: ReadonlyMap<string, RuleText> = new Map(ruleTexts.map((text) => [text.rule, text]));

/** A cell of a table of amounts: `E-4.T.company.2024`. Its words are those of the whole table. */
const CELL = /^(E-\d+(?:\.\d+)?\.T)\.[A-Za-z]\w*(?:\.\d{4})?$/;

/**
 * The text of a rule by its id, e.g. `E-4.3`. A cell of a ceiling table (`E-4.T.company.2024`) answers with the table's text
 * (`E-4.T`); a table whose rows have texts of their own (`E-1.4.T.export`) answers for those rows only. Undefined when unknown.
 */
export function findRuleText(rule: string): RuleText | undefined {
  const exact = byRule.get(rule);
  if (exact !== undefined) return exact;
  const table = CELL.exec(rule)?.[1];
  if (table === undefined || ruleTexts.some((text) => text.rule.startsWith(`${table}.`))) return undefined;
  return byRule.get(table);
}
