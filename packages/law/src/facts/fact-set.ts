import { factCatalogue } from './catalogue.ts';

/** A set of facts as bits by slot, in words of thirty: shifts work on 32 bits and the catalogue is longer than that. */
export type FactSet = readonly number[];

const PER_WORD = 30;
const WORDS = Math.ceil(factCatalogue.length / PER_WORD);

export const NO_FACTS: FactSet = new Array<number>(WORDS).fill(0);

/** The set of the slots given. */
export function factSet(slots: Iterable<number>): FactSet {
  const set = NO_FACTS.slice();
  for (const slot of slots) addFact(set, slot);
  return set;
}

/** Adds a slot to a set in the making. */
export function addFact(set: number[], slot: number): void {
  const word = Math.trunc(slot / PER_WORD);
  set[word] = (set[word] as number) | (1 << (slot % PER_WORD));
}

export function hasFact(set: FactSet, slot: number): boolean {
  return ((set[Math.trunc(slot / PER_WORD)] as number) & (1 << (slot % PER_WORD))) !== 0;
}

export function isEmptySet(set: FactSet): boolean {
  for (let word = 0; word < set.length; word++) if (set[word] !== 0) return false;
  return true;
}

export function unionOf(a: FactSet, b: FactSet): FactSet {
  return a.map((word, at) => word | (b[at] as number));
}
