import { INHERIT, type Line } from './claim.ts';
import { type FactSet, factSet, unionOf } from './fact-set.ts';

/** Facts that some line of each support leaves to the claim. */
export function leftToClaim(lines: readonly Line[]): ReadonlyMap<string, FactSet> {
  const left = new Map<string, FactSet>();
  const seen = new Set<string>();
  for (const line of lines) {
    // Lines with equal slots under one support leave the same facts to the claim.
    const key = `${line.support}|${line.slotsId}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const inherited = factSet([...line.slots.keys()].filter((slot) => line.slots[slot] === INHERIT));
    const earlier = left.get(line.support);
    left.set(line.support, earlier === undefined ? inherited : unionOf(earlier, inherited));
  }
  return left;
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
