import { type Day, dayOf } from '@kervan/kit';
import { type Condition, EITHER } from '../constructs/condition.ts';
import type { DayOf } from '../constructs/days.ts';
import { type FactName, findFact } from '../facts/catalogue.ts';
import { type Asking, type At, factAt, withFact } from './asking.ts';
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
      return orLaw(bearing(condition, at, asking));
    default:
      return orLaw(bearing(condition, at, asking));
  }
}

/** The part of an open condition that no source settles for the day; undefined where there is none. */
export function unsaidPart(condition: Condition, at: At, asking: Asking): Condition | undefined {
  const parts = partsOf(condition, asking);
  if (parts.length === 0)
    return openPoints(condition, at, asking).every((point) => point === 'law') ? condition : undefined;
  for (const part of parts) {
    if (outcomeNow(part, at, asking) !== EITHER) continue;
    const unsaid = unsaidPart(part, at, asking);
    if (unsaid !== undefined) return unsaid;
  }
  return undefined;
}

/** Untold facts of which some answer would decide; where none does, no source says. */
function bearing(condition: Condition, at: At, asking: Asking): readonly FactName[] {
  const facts = untold(condition.needs, at);
  if (facts.length !== 1) return facts;
  return facts.filter((fact) =>
    probes(fact).some((value) => outcomeNow(condition, withFact(at, fact, value), asking) !== EITHER),
  );
}

/** Every answer to a choice; nothing and more than any threshold for an amount; any day for a day. */
function probes(fact: FactName): readonly number[] {
  const definition = findFact(fact);
  if (definition?.type === 'day') return [dayOf(2022, 8, 25)];
  if (definition === undefined || definition.domain.length === 0) return [0, Number.MAX_SAFE_INTEGER];
  return definition.domain.map((_, index) => 1 << index);
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
