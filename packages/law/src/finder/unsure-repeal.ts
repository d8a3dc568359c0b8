import { formatDay, parseDay } from '@kervan/kit';
import { decision10962, toldOf10962 } from '../logistics/decision-10962.ts';
import type { SuccessorView, UnsureRepealView } from '../view/finder-view.ts';
import { citation } from '../view/rules.ts';
import { toldAnswer } from './answer-words.ts';
import type { Asking } from './asking.ts';
import { hangsOnRepeal, type SupportFinding } from './finding.ts';

/** The day from which Decision 5448 is said to be repealed (O-39). */
const REPEALED_FROM = parseDay('2026-01-01');

/** What an answer rests on where the repeal is known at second hand, and what it would be otherwise; null where it does not. */
export function unsureRepealView(finding: SupportFinding, asking: Asking): UnsureRepealView | null {
  const { otherwise, demands } = finding;
  const demand = demands.find(hangsOnRepeal)?.demand;
  if (otherwise === undefined || demand === undefined) return null;
  return {
    rule: demand.rule,
    day: formatDay(REPEALED_FROM),
    ...citation(demand.rule),
    words: demand.refusal,
    otherwise: toldAnswer(otherwise, undefined, asking),
  };
}

/** What is told of Decision 10962, line by line. */
export const successorView: SuccessorView = {
  ...decision10962,
  told: toldOf10962.map((line) => ({ ...line, article: line.article ?? null })),
};
