import { type Grade, weaker } from '@kervan/kit';
import { usedInAll } from '../ledger/allowance-book.ts';
import type { Allowance } from '../pipeline/allowance.ts';
import type { AllowanceView } from './assessment-view.ts';
import { rangeView } from './ranges.ts';
import { citation } from './rules.ts';

/** An allowance: its size, what was used before, what this claim uses, what is left. */
export function allowanceView(allowance: Allowance): AllowanceView {
  const granted = usedInAll(allowance.uses, 'granted');
  const before = { least: granted, most: usedInAll(allowance.uses) };
  const size = { least: allowance.sizeLeast, most: allowance.sizeMost };
  const nowMost = allowance.usedNowMost < size.most ? allowance.usedNowMost : size.most;
  const { sources } = allowance;
  const head = allowance.describe();
  return {
    key: allowance.key,
    title: head.title,
    rule: head.rule,
    article: head.article,
    grade: sources.reduce<Grade>(
      (all, source) => weaker(all, source.grade),
      sources[0]?.grade ?? citation(head.rule).grade,
    ),
    unit: allowance.unit,
    size: rangeView(size, allowance.unit, !allowance.sizeKnown),
    usedBefore: rangeView(before, allowance.unit),
    usedNow: rangeView({ least: allowance.usedNowLeast, most: nowMost }, allowance.unit),
    left: rangeView(
      {
        least: notBelowZero(size.least - before.most - nowMost),
        most: notBelowZero(size.most - before.least - allowance.usedNowLeast),
      },
      allowance.unit,
      !allowance.sizeKnown,
    ),
  };
}

function notBelowZero(value: bigint): bigint {
  return value < 0n ? 0n : value;
}
