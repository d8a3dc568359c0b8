import type { FactQuestion } from '@kervan/desk';

export interface ConditionGroup {
  readonly regimes: FactQuestion['regimes'];
  readonly questions: readonly FactQuestion[];
}

/** Conditions under the Decisions that ask for them: what both ask for first, then each alone, in the order of the catalogue. */
export function conditionGroups(questions: readonly FactQuestion[]): readonly ConditionGroup[] {
  return [...Map.groupBy(questions, ({ regimes }) => regimes.join())]
    .map(([, of]) => ({ regimes: of[0]?.regimes ?? [], questions: of }))
    .toSorted((a, b) => b.regimes.length - a.regimes.length);
}
