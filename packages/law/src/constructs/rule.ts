import type { Words } from '@kervan/kit';
import type { Condition } from './condition.ts';

/** The stages before money is computed, in the order in which a reviewer thinks. */
export type ConditionStage = 'standing' | 'permission' | 'window' | 'lines';

export const CONDITION_STAGES: readonly ConditionStage[] = ['standing', 'permission', 'window', 'lines'];

/** A condition that a rule of the law demands; where it fails the line is refused with that rule. */
export interface Demand {
  readonly rule: string;
  readonly stage: ConditionStage;
  readonly condition: Condition;
  /** What a person is told when it fails, and the way out. */
  readonly refusal: Words;
}

export function demand(rule: string, stage: ConditionStage, condition: Condition, refusal: Words): Demand {
  return { rule, stage, condition, refusal };
}
