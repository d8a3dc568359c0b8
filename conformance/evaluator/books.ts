import type { Counted } from './article.ts';
import type { Use as EarlierUse } from './claim.ts';
import { dayBefore, firstOfMonth, firstOfNextMonth } from './days.ts';

interface Span {
  readonly from: string;
  /** The day after the last. */
  readonly until: string;
}

interface Run extends Span {
  readonly pool: string;
  readonly item: string;
}

interface Use {
  /** What the allowance was for this use: a ceiling may be halved for one line and whole for another (E-2.7, E-6.9). */
  readonly size: bigint;
  readonly used: bigint;
}

/** What earlier claims and earlier lines have used of every allowance, and which things they counted. */
export class Books {
  private readonly uses = new Map<string, Use[]>();
  private readonly runs: Run[] = [];
  /** What this claim itself has used, by key. */
  readonly opened = new Map<string, bigint>();

  constructor(claim: { readonly ledger?: readonly EarlierUse[] }, pendingCounts: boolean) {
    for (const { allowance, size, used, state } of claim.ledger ?? []) {
      if (state === 'pending' && !pendingCounts) continue;
      this.note(allowance, BigInt(size), BigInt(used));
      const run = /^(.*)#(.*)@(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)$/.exec(allowance);
      if (run === null || used === '0') continue;
      const [, pool = '', item = '', from = '', until = ''] = run;
      this.runs.push({ pool, item, from, until });
    }
    this.opened.clear();
  }

  /**
   * Takes as much of what is wanted as the allowance leaves: those who have at most this size stay within it together, and
   * everybody within the larger size that somebody has.
   */
  take(key: string, size: bigint, wanted: bigint): bigint {
    const left = this.left(key, size);
    const taken = left < wanted ? left : wanted;
    this.note(key, size, taken);
    return taken;
  }

  /** What a use of this size may still take. */
  left(key: string, size: bigint): bigint {
    const uses = this.uses.get(key) ?? [];
    const rooms = [size, ...uses.map((use) => use.size).filter((other) => other > size)].map((bound) => {
      const used = uses.filter((use) => use.size <= bound).reduce((sum, use) => sum + use.used, 0n);
      return bound > used ? bound - used : 0n;
    });
    return rooms.reduce((least, room) => (room < least ? room : least));
  }

  /** Takes what all of several limits leave together: what one of them cuts is not used up of the others. */
  takeWithin(limits: readonly { readonly key: string; readonly size: bigint }[], wanted: bigint): bigint {
    let taken = wanted;
    for (const { key, size } of limits) {
      const left = this.left(key, size);
      if (left < taken) taken = left;
    }
    for (const { key, size } of limits) this.note(key, size, taken);
    return taken;
  }

  /** Counts a thing once; false where the pool has no place left for a new one. */
  count({ pool, size, item }: Counted): boolean {
    const thing = `${pool}#${item}`;
    if (this.uses.get(thing)?.some(({ used }) => used > 0n)) return true;
    if (this.take(pool, BigInt(size), 1n) === 0n) return false;
    this.note(thing, 1n, 1n);
    return true;
  }

  /** Lets a thing run over the line's activity; false where on some day of it as many others run as may. */
  run({ pool, size, item, byMonth }: Counted, { activity }: { readonly activity: Span }): boolean {
    const span = (from: string, until: string) =>
      byMonth === true
        ? { from: firstOfMonth(from), until: firstOfNextMonth(dayBefore(until)) }
        : { from, until };
    const asked = span(activity.from, activity.until);
    const others = this.runs
      .filter((one) => one.pool === pool && one.item !== item)
      .map((one) => ({ item: one.item, ...span(one.from, one.until) }));
    // The number of things changes only on days on which one starts.
    const days = [asked.from, ...others.map(({ from }) => from)].filter(
      (day) => asked.from <= day && day < asked.until,
    );
    const crowded = days.some((day) => {
      const running = others.filter(({ from, until }) => from <= day && day < until);
      return new Set(running.map((one) => one.item)).size >= size;
    });
    if (crowded) return false;
    this.runs.push({ pool, item, from: activity.from, until: activity.until });
    const run = `${pool}#${item}@${activity.from}..${activity.until}`;
    if (!this.uses.has(run)) this.note(run, 1n, 1n);
    return true;
  }

  private note(key: string, size: bigint, used: bigint): void {
    if (used === 0n) return;
    const uses = this.uses.get(key) ?? [];
    uses.push({ size, used });
    this.uses.set(key, uses);
    this.opened.set(key, (this.opened.get(key) ?? 0n) + used);
  }
}
