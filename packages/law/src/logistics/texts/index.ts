import type { RuleText } from '../../e-export/texts/rule-text.ts';

/** The register of rules of Decision 5448 in plain words. Lines that e-export uses too stand with its shared rules. */
export const logisticsTexts: readonly RuleText[] = [];

/** Texts of rows and cells of its tables. */
export const logisticsCellTexts: readonly RuleText[] = [];
