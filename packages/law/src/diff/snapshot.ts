import { isBeforeDecision } from '../e-export/statuses/before-decision.ts';
import type { Regime } from '../facts/claim-file.ts';
import type { LawDay } from '../matrix/asking.ts';
import type { LawValue, SaidValue, Snapshot } from './law-value.ts';
import { expenseValues } from './of-expenses.ts';
import { limitValues } from './of-limits.ts';
import { listValues } from './of-lists.ts';
import { isBefore5448, logisticsValues } from './of-logistics.ts';
import { rateValues } from './of-rates.ts';
import { standingValues } from './of-standing.ts';
import { statusValues } from './of-statuses.ts';

const kept = new Map<string, Snapshot>();
const KEPT = 100;

/**
 * Everything the law says on a day, as far as public on another, under the readings in force, by a key that names it. Nothing of a
 * regime before its Decision was in force and public.
 */
export function snapshot(day: LawDay): Snapshot {
  const key = JSON.stringify([day.on, day.knownOn, Object.entries(day.readings).sort()]);
  const known = kept.get(key);
  const made = known ?? byKey([...of('e-export', valuesOn, day), ...of('logistics', logisticsValues, day)]);
  // What was asked for last stands last; the first is the one longest unused.
  kept.delete(key);
  kept.set(key, made);
  if (kept.size > KEPT) kept.delete(kept.keys().next().value as string);
  return made;
}

/** Whether a regime was in force on a day, as far as public on another. */
export function isInForce(regime: Regime, day: Pick<LawDay, 'on' | 'knownOn'>): boolean {
  return regime === 'e-export' ? !isBeforeDecision(day) : !isBefore5448(day);
}

function of(regime: Regime, values: (day: LawDay) => readonly SaidValue[], day: LawDay): readonly LawValue[] {
  return isInForce(regime, day) ? values(day).map((value) => ({ ...value, regime })) : [];
}

function valuesOn(day: LawDay): readonly SaidValue[] {
  return [
    ...standingValues(day),
    ...listValues(day),
    ...expenseValues(day),
    ...rateValues(day),
    ...limitValues(day),
    ...statusValues(day),
  ];
}

function byKey(values: readonly LawValue[]): Snapshot {
  return new Map(values.map((value) => [value.key, value]));
}
