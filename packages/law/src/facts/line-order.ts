import { type FactSlots, INHERIT, type Line } from './claim.ts';
import { type FactSet, factSet, unionOf } from './fact-set.ts';

/** Facts that some line of each support leaves to the claim. */
export function leftToClaim(lines: readonly Line[]): ReadonlyMap<string, FactSet> {
  const left = new Map<string, FactSet>();
  const seen = new Map<string, number[]>();
  for (const line of lines) {
    // Lines with equal slots under one support leave the same facts to the claim.
    const seenOf = seen.get(line.support);
    if (seenOf?.includes(line.slotsId)) continue;
    if (seenOf === undefined) seen.set(line.support, [line.slotsId]);
    else seenOf.push(line.slotsId);
    const inherited = inheritedBy(line.slots);
    const earlier = left.get(line.support);
    left.set(line.support, earlier === undefined ? inherited : unionOf(earlier, inherited));
  }
  return left;
}

const kept = new WeakMap<FactSlots, FactSet>();

function inheritedBy(slots: FactSlots): FactSet {
  const known = kept.get(slots);
  if (known !== undefined) return known;
  const set = factSet([...slots.keys()].filter((slot) => slots[slot] === INHERIT));
  kept.set(slots, set);
  return set;
}

/** Payment day, document, line: the one stated order in which lines use up a ceiling (doubt `line-order`). */
export function inRank(lines: readonly Line[]): Line[] {
  return [...lines].sort(
    (a, b) =>
      compareDay(a.paymentDay, b.paymentDay) ||
      compareText(a.documentKey, b.documentKey) ||
      compareText(a.id, b.id),
  );
}

function compareDay(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return a - b;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
