import type { RuleText } from '../../../e-export/texts/rule-text.ts';
import { amountCellTexts } from './amount-cells.ts';
import { ceilingCellTexts } from './ceiling-cells.ts';
import { rowTexts } from './row-texts.ts';

/** Texts of the table of rates and ceilings, its rows and cells, the circular’s amounts by year, and the steps of the indexation. */
export const logisticsCellTexts: readonly RuleText[] = [...rowTexts, ...ceilingCellTexts, ...amountCellTexts];
