import type { Source, Words } from '@kervan/kit';
import type { Use } from '../facts/claim.ts';
import { AllowanceBook } from '../ledger/allowance-book.ts';
import { MANY } from './bounds.ts';

/** What an allowance is called and where it comes from; made only when somebody reads. */
export interface AllowanceHead {
  readonly title: Words;
  readonly rule: string;
  readonly article: string;
}

/** One size an allowance has for a use. Where no source gives it, nothing is sure and anything is possible. */
export interface SizeFor {
  readonly least: bigint;
  readonly most: bigint;
  readonly known: boolean;
}

const NO_USES: readonly Use[] = [];
const NO_SOURCES: readonly Source[] = [];
const NO_LISTS: readonly (readonly Source[])[] = [];

/**
 * An allowance as one run uses it: opened with the uses of earlier claims, measured in minor units of one currency. Two books are
 * kept, one for the lower bound (all that may be used counts) and one for the upper (only what is sure). As long as everything is
 * known and the size stays the same the two agree, and a single sum stands for both.
 */
export class Allowance {
  readonly key: string;
  readonly unit: string;
  readonly uses: readonly Use[];
  readonly describe: () => AllowanceHead;
  sizeLeast = MANY;
  sizeMost = 0n;
  /** False where no source gives the size. */
  sizeKnown = true;
  usedNowLeast = 0n;
  usedNowMost = 0n;
  /** What this run surely uses, by the size the allowance had for it; made only where there is more than one size. */
  private usesBySize: Map<bigint, bigint> | undefined;
  /** What uses outside the order may have taken beside (`mayBeUsed`). */
  usedOutside = 0n;
  private sourceLists: readonly (readonly Source[])[] = NO_LISTS;
  /** The one size and what was used of it, while a single sum is enough; a size below zero means none was used yet. */
  private singleSize = -1n;
  private singleUsed = 0n;
  private sure: AllowanceBook | undefined;
  private possible: AllowanceBook | undefined;

  constructor(key: string, unit: string, uses: readonly Use[] | undefined, describe: () => AllowanceHead) {
    this.key = key;
    this.unit = unit;
    this.uses = uses ?? NO_USES;
    this.describe = describe;
  }

  /** Sources of the size, each rule once. */
  get sources(): readonly Source[] {
    return [...new Map(this.sourceLists.flat().map((source) => [source.rule, source])).values()];
  }

  /** Notes a size the allowance had for a use, and who says so. */
  noteSize(size: SizeFor, sources: readonly Source[] = NO_SOURCES): void {
    if (size.least < this.sizeLeast) this.sizeLeast = size.least;
    if (size.most > this.sizeMost) this.sizeMost = size.most;
    if (!size.known) this.sizeKnown = false;
    if (sources.length > 0 && this.sourceLists.at(-1) !== sources) {
      this.sourceLists = [...this.sourceLists, sources];
    }
  }

  /**
   * Takes from the allowance: what is surely granted and what may be at most. The lower bound counts everything others may
   * take, the upper only what they surely take; so uses whose place in the order is unknown are taken first (see `inOrder`).
   */
  take(size: SizeFor, least: bigint, most: bigint): readonly [bigint, bigint] {
    if (this.isSingle(size, least, most)) {
      const left = size.most - this.singleUsed;
      const taken = most < left ? most : left;
      this.singleSize = size.most;
      this.singleUsed += taken;
      this.usedNowLeast += taken;
      this.usedNowMost += taken;
      return [taken, taken];
    }
    const { sure, possible } = this.books();
    if (!size.known) return this.note([0n, most]);
    const taken = [
      smaller(least, sure.remaining(size.least)),
      smaller(most, possible.remaining(size.most)),
    ] as const;
    sure.use(size.least, taken[1]);
    possible.use(size.most, taken[0]);
    this.noteUse(size.most, taken[0]);
    return this.note(taken);
  }

  /** Gives back what a later limit cut of a take, where the allowance is of what is paid (L-4.3). */
  giveBack(size: SizeFor, least: bigint, most: bigint): void {
    if (this.sure === undefined || this.possible === undefined) this.singleUsed -= most;
    else {
      this.sure.use(size.least, -most);
      this.possible.use(size.most, -least);
      this.noteUse(size.most, -least);
    }
    this.note([-least, -most]);
  }

  /** What this run surely uses, for each size the allowance had: later claims need both to keep every size (see `AllowanceBook`). */
  get usesNow(): readonly { readonly size: bigint; readonly used: bigint }[] {
    const uses = [...(this.usesBySize ?? [])].map(([size, used]) => ({ size, used }));
    return uses.length > 1 ? uses : [{ size: this.sizeMost, used: this.usedNowLeast }];
  }

  private noteUse(size: bigint, used: bigint): void {
    this.usesBySize ??= new Map();
    this.usesBySize.set(size, (this.usesBySize.get(size) ?? 0n) + used);
  }

  /** Whether a take leaves the allowance with one size, one sum and nothing unknown. */
  private isSingle(size: SizeFor, least: bigint, most: bigint): boolean {
    return (
      this.sure === undefined &&
      this.uses.length === 0 &&
      size.known &&
      least === most &&
      size.least === size.most &&
      (this.singleSize === size.most || this.singleSize < 0n)
    );
  }

  /** Something outside the order may use this much: it lowers what is sure, not what is possible. */
  mayBeUsed(size: bigint, amount: bigint): void {
    this.books().sure.use(size, amount);
    this.usedOutside += amount;
  }

  private books(): { readonly sure: AllowanceBook; readonly possible: AllowanceBook } {
    if (this.sure === undefined || this.possible === undefined) {
      this.sure = AllowanceBook.open(this.uses, true);
      this.possible = AllowanceBook.open(this.uses, false);
      if (this.singleUsed > 0n) {
        this.sure.use(this.singleSize, this.singleUsed);
        this.possible.use(this.singleSize, this.singleUsed);
        this.noteUse(this.singleSize, this.singleUsed);
      }
    }
    return { sure: this.sure, possible: this.possible };
  }

  private note(taken: readonly [bigint, bigint]): readonly [bigint, bigint] {
    this.usedNowLeast += taken[0];
    this.usedNowMost += taken[1];
    return taken;
  }
}

function smaller(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}
