import type { RuleText } from '../rule-text.ts';
import { articleCellTexts } from './article-cells.ts';
import { ceilingCellTexts } from './ceiling-cells.ts';
import { endedCellTexts } from './ended-cells.ts';
import { listCellTexts } from './list-cells.ts';
import { matrixCellTexts } from './matrix-cells.ts';
import { siteCellTexts } from './site-cells.ts';

/** Texts of the cells and rows of tables, made of data rather than written one by one. */
export const cellTexts: readonly RuleText[] = [
  ...articleCellTexts,
  ...siteCellTexts,
  ...ceilingCellTexts,
  ...endedCellTexts,
  ...matrixCellTexts,
  ...listCellTexts,
];
