import {
  cellTexts as eExportCells,
  ruleTexts as eExportTexts,
  type RuleText,
} from '../e-export/texts/index.ts';
import {
  findRuleSource as findSharedSource,
  type RuleSource,
  ruleSources as sharedSources,
} from '../e-export/texts/rule-sources.ts';
import { logisticsCellTexts, logisticsTexts } from '../logistics/texts/index.ts';
import { logisticsRuleSources } from '../logistics/texts/rule-sources.ts';

export type { RuleText } from '../e-export/texts/index.ts';

/** The register of rules of both regimes in plain words: e-export first, then logistics. Each id has one home. */
export const ruleTexts: readonly RuleText[] = [...eExportTexts, ...logisticsTexts];

/** Texts of rows and cells of tables, made of the law’s own values. */
export const cellTexts: readonly RuleText[] = [...eExportCells, ...logisticsCellTexts];

/** The codes that `RuleText.sources` uses in either regime. */
export const ruleSources: readonly RuleSource[] = [...sharedSources, ...logisticsRuleSources];

const byRule: ReadonlyMap<string, RuleText> = new Map(
  [...ruleTexts, ...cellTexts].map((text) => [text.rule, text]),
);

/** The text of a rule of either regime by its id: a line (`E-4.3`, `L-6.11`), or a row or cell of a table. Undefined when unknown. */
export function findRuleText(rule: string): RuleText | undefined {
  return byRule.get(rule);
}

/** The source behind a code of `RuleText.sources`. Undefined for a code that is in neither list. */
export function findRuleSource(code: string): RuleSource | undefined {
  return findSharedSource(code) ?? logisticsRuleSources.find((entry) => entry.code === code);
}
