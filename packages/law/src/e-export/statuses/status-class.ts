import type { Words } from '@kervan/kit';
import type { Status } from '../../facts/catalogue.ts';
import type { StatusCondition } from './condition.ts';

/** The statuses of a beneficiary, and the cooperation body: a class of its own that is no beneficiary of m.4 and m.5. */
export type StatusClassId = Status | 'cooperationBody';

/** Who examines and decides, and with which form it is asked for (E-1.2.2). Null where no source says. */
export interface StatusDecision {
  readonly examinedBy: Words | null;
  readonly decidedBy: Words | null;
  /** Name of the form as the Ministry prints it; the same in both languages. */
  readonly form: string | null;
  readonly filed: Words | null;
  readonly rules: readonly string[];
}

/** A status as a value: what it asks for, and who gives it. */
export interface StatusClass {
  readonly id: StatusClassId;
  readonly title: Words;
  readonly rule: string;
  /** Whether who holds it is a beneficiary of the supports for single firms. */
  readonly beneficiary: boolean;
  readonly conditions: readonly StatusCondition[];
  /** Classes within the status that open more supports; they decide nothing about the status itself. */
  readonly classes: readonly StatusCondition[];
  readonly decision: StatusDecision;
  /** What a reader should know of the status as a whole. */
  readonly note?: Words;
}
