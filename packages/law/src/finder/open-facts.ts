import type { Day } from '@kervan/kit';
import { type Condition, EITHER } from '../constructs/condition.ts';
import type { DayOf } from '../constructs/days.ts';
import { type FactName, findFact } from '../facts/catalogue.ts';
import { type Asking, type At, factAt } from './asking.ts';
import { isOfOneExpense } from './expense-facts.ts';
import { outcomeNow, partsOf } from './outcome.ts';

/** What leaves a condition open: a fact, where one spends, or that no source says. */
export type OpenPoint = FactName | 'country' | 'law';

/** What leaves a condition open, in the order in which it is looked at; call it where the condition may go either way. */
export function openPoints(condition: Condition, at: At, asking: Asking): readonly OpenPoint[] {
  const { shape } = condition;
  switch (shape?.is) {
    case 'all':
    case 'any':
    case 'reading':
      return [
        ...new Set(
          partsOf(condition, asking)
            .filter((part) => outcomeNow(part, at, asking) === EITHER)
            .flatMap((part) => openPoints(part, at, asking)),
        ),
      ];
    case 'country':
      return ['country'];
    case 'listed':
      if (at.line.country === '') return ['country'];
      return orLaw(untold(condition.needs, at));
    default:
      return orLaw(untold(condition.needs, at));
  }
}

/** Facts of a list that nobody told; a fact of one expense is never asked for. */
export function untold(facts: readonly FactName[], at: At): readonly FactName[] {
  return [...new Set(facts)].filter((fact) => !isOfOneExpense(fact) && isUntold(fact, factAt(at, fact)));
}

export function isUntold(fact: FactName, value: number): boolean {
  return findFact(fact)?.domain.length === 0 ? Number.isNaN(value) : (value & (value - 1)) !== 0;
}

function orLaw(facts: readonly FactName[]): readonly OpenPoint[] {
  return facts.length === 0 ? ['law'] : facts;
}

/** The facts that a day is made of. */
export function factsOfDay({ needs }: DayOf): readonly FactName[] {
  return [...new Set(needs)];
}

/** A day as a number for the line; undefined while it is not known. */
export function dayValue(of: DayOf, at: At, asking: Asking): Day | undefined {
  const value = of.compile({ readingOf: asking.readingOf, days: new Map() })(at.line, at.run);
  return Number.isNaN(value) ? undefined : (value as Day);
}
