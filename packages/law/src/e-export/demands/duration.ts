import { words } from '@kervan/kit';
import type { Condition } from '../../constructs/condition.ts';
import { before, type DayOf, monthsAfter } from '../../constructs/days.ts';
import { type Demand, demand } from '../../constructs/rule.ts';
import { spendingDay, supportStart } from './days.ts';

/** Within so many months of a start. */
export function withinMonths(start: DayOf, months: number): Condition {
  return before(spendingDay, monthsAfter(start, months));
}

/** Three years from the start of the support period (per marketplace E-4.5, per country E-5.5). */
export function threeYears(rule: string, per: { readonly tr: string; readonly en: string }): Demand {
  return demand(
    rule,
    'permission',
    withinMonths(supportStart, 36),
    words(
      `${per.tr} başına üç yıllık destek süresi dolmuş.`,
      `The three years of support per ${per.en} are over.`,
    ),
  );
}
