import type { ToldDebt } from './counted.ts';
import { INSTITUTIONS, type Institution, type Lien } from './entitlement.ts';
import { orderContradictory } from './problems.ts';

/** Whose liens there are, and in which order they were placed. */
export interface LienOrder {
  /** The first one first; of two liens whose order nobody told, the one that the circular names first. */
  readonly order: readonly Institution[];
  readonly known: boolean;
}

/**
 * The order of the liens: one before the set-off comes before one after it; then the day; then the order told. Throws
 * `offset.lien-order-contradictory` where these do not agree.
 */
export function lienOrder(debts: Readonly<Record<Institution, ToldDebt>>): LienOrder {
  const [first, second] = INSTITUTIONS.filter((institution) => debts[institution].lien !== undefined);
  if (first === undefined) return { order: [], known: true };
  if (second === undefined) {
    // The second of two liens, and no first one.
    if (debts[first].lien?.order === 2) throw orderContradictory(debts[first]);
    return { order: [first], known: true };
  }
  const [a, b] = [debts[first].lien as Lien, debts[second].lien as Lien];
  const told = [byStage(a, b), byDay(a, b), byOrder(a, b)].filter((sign) => sign !== 0);
  if (sameOrder(a, b) || told.some((sign) => sign !== told[0])) throw orderContradictory(debts[second]);
  const sign = told[0] ?? 0;
  return { order: sign > 0 ? [second, first] : [first, second], known: sign !== 0 };
}

/** Negative where `a` came first, 0 where the stage does not tell. */
function byStage(a: Lien, b: Lien): number {
  if (a.placed === b.placed) return 0;
  return a.placed === 'before-offset' ? -1 : 1;
}

function byDay(a: Lien, b: Lien): number {
  return a.day === undefined || b.day === undefined ? 0 : Math.sign(a.day - b.day);
}

/** One order told is enough: the other lien has the other place. */
function byOrder(a: Lien, b: Lien): number {
  if (a.order !== undefined) return a.order === 1 ? -1 : 1;
  if (b.order !== undefined) return b.order === 1 ? 1 : -1;
  return 0;
}

/** Two liens that both are told to be first, or both second. */
function sameOrder(a: Lien, b: Lien): boolean {
  return a.order !== undefined && a.order === b.order;
}
