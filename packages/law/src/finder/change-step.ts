import type { Day, Words } from '@kervan/kit';
import type { FactName } from '../facts/catalogue.ts';
import type { FactValue } from '../facts/claim-file.ts';
import type { ChangeStepView } from '../view/finder-view.ts';

/** One thing to do, and what becomes true by it. */
export interface Step {
  readonly kind: ChangeStepView['kind'];
  readonly rule: string;
  readonly effort: number;
  /** An imperative without the full stop. */
  readonly words: Words;
  readonly fact?: FactName;
  /** The new answer as a claim file tells it. */
  readonly value?: FactValue;
  /** The new answer in slot form. */
  readonly slot?: number;
  /** In cents, or in kuruş for a turnover. */
  readonly gap?: bigint;
  readonly by?: Day;
  readonly opensOn?: Day;
  /** For a place: the countries that will do. */
  readonly countries?: readonly string[];
}

/** Steps that all have to be done; none where the condition does not stand in the way. */
export type Change = readonly Step[];

export function effortOf(change: Change): number {
  return change.reduce((sum, step) => sum + step.effort, 0);
}

/** The one that takes least; the earlier one where two take the same. */
export function cheapest(changes: readonly (Change | undefined)[]): Change | undefined {
  let best: Change | undefined;
  for (const change of changes)
    if (change !== undefined && (best === undefined || effortOf(change) < effortOf(best))) best = change;
  return best;
}

/** All steps of all changes, each once; undefined where one of them cannot be made. */
export function union(changes: readonly (Change | undefined)[]): Change | undefined {
  const steps = new Map<string, Step>();
  for (const change of changes) {
    if (change === undefined) return undefined;
    for (const step of change) {
      const key = step.countries === undefined ? `${step.kind}|${step.fact}|${step.slot}` : 'place';
      const known = steps.get(key);
      const merged = known === undefined ? step : inBoth(known, step);
      if (merged === undefined) return undefined;
      steps.set(key, merged);
    }
  }
  return [...steps.values()];
}

/** Two steps of one key: the same thing to do, or a place that has to do for both. */
function inBoth(a: Step, b: Step): Step | undefined {
  if (a.countries === undefined || b.countries === undefined) return a;
  // A step without countries of its own only shuts one out.
  if (a.countries.length === 0) return b;
  if (b.countries.length === 0) return a;
  const countries = a.countries.filter((country) => b.countries?.includes(country));
  return countries.length === 0 ? undefined : { ...a, countries };
}
