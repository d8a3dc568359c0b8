import { commonDutyTexts } from './common-duties.ts';
import { commonMoneyTexts } from './common-money.ts';
import type { RuleText } from './rule-text.ts';

/** Section 2: the rules common to all supports given to beneficiaries, in the order of their lines. */
export const commonTexts: readonly RuleText[] = [
  ...commonMoneyTexts.slice(0, 10),
  ...commonDutyTexts,
  ...commonMoneyTexts.slice(10),
];
