import type { Use } from '../facts/claim.ts';

/**
 * The uses of one allowance. It stores uses, never a balance. Where the size depends on the use (a year's limit, a class),
 * all uses of size ≤ s together stay ≤ s, for every s: so the order of decisions does not change what is granted in all.
 */
export class AllowanceBook {
  /** Used so far per size. Mostly one size, so a short array beats a map. */
  private readonly sizes: bigint[] = [];
  private readonly used: bigint[] = [];

  /** A book opened with earlier uses. Pending ones count only for the lower bound (`withPending`). */
  static open(uses: readonly Use[] | undefined, withPending: boolean): AllowanceBook {
    const book = new AllowanceBook();
    for (const use of uses ?? []) if (withPending || use.state === 'granted') book.use(use.size, use.used);
    return book;
  }

  /** Notes a use of an allowance that was of this size for it. */
  use(size: bigint, amount: bigint): void {
    if (amount === 0n) return;
    const at = this.sizes.indexOf(size);
    if (at >= 0) this.used[at] = (this.used[at] as bigint) + amount;
    else {
      this.sizes.push(size);
      this.used.push(amount);
    }
  }

  /** What a use of this size may still take, never below zero. */
  remaining(size: bigint): bigint {
    let left = size - this.usedUpTo(size);
    for (const other of this.sizes) {
      if (other <= size) continue;
      const room = other - this.usedUpTo(other);
      if (room < left) left = room;
    }
    return left < 0n ? 0n : left;
  }

  private usedUpTo(size: bigint): bigint {
    let sum = 0n;
    for (let i = 0; i < this.sizes.length; i++)
      if ((this.sizes[i] as bigint) <= size) sum += this.used[i] as bigint;
    return sum;
  }
}

/** All uses together, whatever their size. */
export function usedInAll(uses: readonly Use[] | undefined, state?: Use['state']): bigint {
  let sum = 0n;
  for (const use of uses ?? []) if (state === undefined || use.state === state) sum += use.used;
  return sum;
}
