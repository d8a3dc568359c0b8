import { type Day, formatDay, showDay, words } from '@kervan/kit';
import type { Condition } from '../constructs/condition.ts';
import type { Demand } from '../constructs/rule.ts';
import type { FactName } from '../facts/catalogue.ts';
import type { RepealView } from '../view/finder-view.ts';
import { citation } from '../view/rules.ts';
import { type Asking, type At, factAt } from './asking.ts';
import type { SupportFinding } from './finding.ts';
import { leavesOf } from './outcome.ts';

/** A demand by which the law took a support away, and the fact whose day may still be before it. */
export interface Repeal {
  readonly demand: Demand;
  readonly day: Day;
  readonly runsOnBy: FactName | undefined;
}

/**
 * A demand that asks nothing but to be before one fixed day is a repeal: expenses, knowledge of the law, or an approval before
 * it. Undefined while the repeal has not come or is not known.
 */
export function repealOf({ support, at }: SupportFinding, asking: Asking): Repeal | undefined {
  for (const demand of support.demands) {
    const repeal = asRepeal(demand, asking);
    if (repeal !== undefined && repeal.day <= at.day && repeal.day <= asking.days.knownOn) return repeal;
  }
  return undefined;
}

function asRepeal(demand: Demand, asking: Asking): Repeal | undefined {
  const leaves = leavesOf(demand.condition, asking);
  const days = leaves.map(fixedEnd);
  const [day] = days;
  if (day === undefined || days.some((one) => one !== day)) return undefined;
  const runsOnBy = leaves.flatMap(({ needs }) => needs)[0];
  return { demand, day, runsOnBy };
}

function fixedEnd({ shape }: Condition): Day | undefined {
  return shape?.is === 'days' && shape.relation === 'before' && shape.b.shape.is === 'fixed'
    ? shape.b.shape.day
    : undefined;
}

export function repealView({ demand, day, runsOnBy }: Repeal, at: At): RepealView {
  const { article, grade } = citation(demand.rule);
  const approved = runsOnBy === undefined ? undefined : factAt(at, runsOnBy);
  const runsOn = approved === undefined ? false : Number.isNaN(approved) ? null : approved < day;
  return {
    rule: demand.rule,
    day: formatDay(day),
    article,
    grade,
    words: runsOn === true ? runsOnWords(day) : demand.refusal,
    runsOn,
  };
}

function runsOnWords(day: Day) {
  return words(
    `Bu destek ${showDay(day, 'tr')} günü kaldırıldı; ondan önce verilen ön onaylar süresince sürer.`,
    `This support was repealed on ${showDay(day, 'en')}; pre-approvals given before run on for their time.`,
  );
}
