import { commonFacts } from './common-facts.ts';
import type { FactDefinition } from './fact-definition.ts';
import { logisticsFacts } from './logistics/index.ts';
import { supportFacts } from './support-facts.ts';

export type { FactDefinition } from './fact-definition.ts';
export { STATUS_WORDS, STATUSES, type Status } from './status.ts';

/** Every fact the law may ask for, in the order in which a reviewer would: first regime, second regime. */
const FACTS = [...commonFacts, ...supportFacts, ...logisticsFacts] as const;

export type FactName = (typeof FACTS)[number]['name'];

export const factCatalogue: readonly FactDefinition[] = FACTS;

const SLOTS: ReadonlyMap<string, number> = new Map(
  factCatalogue.map((definition, slot) => [definition.name, slot]),
);

/** Position of a fact in every slot array. */
export function slotOf(name: FactName): number {
  return SLOTS.get(name) as number;
}

/** The definition behind a name, or undefined for a name that the catalogue does not know. */
export function findFact(name: string): FactDefinition | undefined {
  const slot = SLOTS.get(name);
  return slot === undefined ? undefined : factCatalogue[slot];
}

/** All answers possible: what an unknown choice stands for. */
export function fullMask(definition: FactDefinition): number {
  return (1 << definition.domain.length) - 1;
}

/** Whether a fact has one value for a line, and so a slot; sales are told per country and period and have none. */
export function hasSlot(definition: FactDefinition): boolean {
  return definition.type !== 'amount' || definition.currency !== undefined;
}
