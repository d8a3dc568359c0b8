import { type Money, money, spread } from '@kervan/kit';
import type { FilledCell } from './base/fill.ts';
import { compareText } from './intake.ts';
import type { Allocation, Uninvoiced } from './paid/settle.ts';
import type { ReportedSum } from './reported/sum.ts';
import { type CellKey, cellText } from './spread/over-countries.ts';
import type { Slice } from './spread/slices.ts';

/** Balance that spend without an invoice used up, laid on a country by what it reported. */
export interface Draw {
  readonly allocation: Allocation;
  readonly spend: Uninvoiced;
  /** Minor units of the payment's currency. */
  readonly minor: bigint;
}

/** Everything that meets in one platform, period, country and report currency. */
export interface CellWork {
  readonly key: CellKey;
  reported: ReportedSum | undefined;
  /** Slices of every invoice, also of those that do not count. */
  readonly slices: Slice[];
  readonly draws: Draw[];
  filled: FilledCell | undefined;
}

/** Cells by their key, made when first met. */
export class CellBook {
  readonly #cells = new Map<string, CellWork>();

  at(key: CellKey): CellWork {
    const text = cellText(key);
    let cell = this.#cells.get(text);
    if (cell === undefined) {
      cell = { key, reported: undefined, slices: [], draws: [], filled: undefined };
      this.#cells.set(text, cell);
    }
    return cell;
  }

  /** Ordered by platform, period, country (unknown last), currency. */
  list(): CellWork[] {
    return [...this.#cells].sort(([a], [b]) => compareText(a, b)).map(([, cell]) => cell);
  }
}

/** Lays what a balance gave to uninvoiced spend on the cells that reported it, largest remainder. */
export function layDraws(draws: ReadonlyMap<Uninvoiced, readonly Allocation[]>, book: CellBook): void {
  const reported = new Map<string, CellWork[]>();
  for (const cell of book.list()) {
    if (cell.reported === undefined || cell.reported.minor <= 0n) continue;
    const key = `${cell.key.platform}\n${cell.key.period.from}\n${cell.key.currency}`;
    reported.set(key, [...(reported.get(key) ?? []), cell]);
  }
  for (const [spend, allocations] of draws) {
    const cells = reported.get(`${spend.platform}\n${spend.span.from}\n${spend.currency}`) ?? [];
    const weights = cells.map((cell) => cell.reported?.minor ?? 0n);
    for (const allocation of allocations) {
      const parts = spread(allocation.paid, weights);
      for (const [i, cell] of cells.entries()) {
        const minor = parts[i] as bigint;
        if (minor !== 0n) cell.draws.push({ allocation, spend, minor });
      }
    }
  }
}

/** Adds up by currency; ordered by currency, nothings left out. */
export function addUp(amounts: Iterable<Money>): Money[] {
  const sums = new Map<string, bigint>();
  for (const { minor, currency } of amounts) sums.set(currency, (sums.get(currency) ?? 0n) + minor);
  return [...sums]
    .filter(([, minor]) => minor !== 0n)
    .sort(([a], [b]) => compareText(a, b))
    .map(([currency, minor]) => money(minor, currency));
}
