import type { Source, Words } from '@kervan/kit';
import type { Use } from '../facts/claim.ts';
import { AllowanceBook } from '../ledger/allowance-book.ts';
import { MANY } from './bounds.ts';

/** What an allowance is measured in: minor units of a currency. */
export interface AllowanceState {
  readonly key: string;
  readonly title: Words;
  readonly rule: string;
  readonly article: string;
  readonly unit: string;
  sizeLeast: bigint;
  sizeMost: bigint;
  /** False where no source gives the size. */
  sizeKnown: boolean;
  readonly uses: readonly Use[];
  /** Sources of the size, each once. */
  readonly sources: Map<string, Source>;
  usedNowLeast: bigint;
  usedNowMost: bigint;
  /** Books for the lower bound (all that may be used counts) and for the upper one (only what is sure). */
  readonly sure: AllowanceBook;
  readonly possible: AllowanceBook;
}

/** Opens an allowance with what earlier claims used of it. */
export function openAllowance(
  head: Pick<AllowanceState, 'key' | 'title' | 'rule' | 'article' | 'unit'>,
  uses: readonly Use[] | undefined,
): AllowanceState {
  return {
    ...head,
    sizeLeast: MANY,
    sizeMost: 0n,
    sizeKnown: true,
    uses: uses ?? [],
    sources: new Map(),
    usedNowLeast: 0n,
    usedNowMost: 0n,
    sure: AllowanceBook.open(uses, true),
    possible: AllowanceBook.open(uses, false),
  };
}

/** One size an allowance has for a use. Where no source gives it, nothing is sure and anything is possible. */
export interface SizeFor {
  readonly least: bigint;
  readonly most: bigint;
  readonly known: boolean;
}

export function noteSize(state: AllowanceState, size: SizeFor, sources: readonly Source[]): void {
  if (size.least < state.sizeLeast) state.sizeLeast = size.least;
  if (size.most > state.sizeMost) state.sizeMost = size.most;
  if (!size.known) state.sizeKnown = false;
  for (const source of sources) state.sources.set(source.rule, source);
}

/**
 * Takes from an allowance: what is surely granted and what may be at most. The lower bound counts everything others may take,
 * the upper bound only what they surely take; so uses whose place in the order is unknown are taken first (see `inOrder`).
 */
export function take(
  state: AllowanceState,
  size: SizeFor,
  least: bigint,
  most: bigint,
): readonly [bigint, bigint] {
  const sureRoom = size.known ? state.sure.remaining(size.least) : 0n;
  const possibleRoom = size.known ? state.possible.remaining(size.most) : MANY;
  const takenLeast = least < sureRoom ? least : sureRoom;
  const takenMost = most < possibleRoom ? most : possibleRoom;
  if (size.known) {
    state.sure.use(size.least, takenMost);
    state.possible.use(size.most, takenLeast);
  }
  state.usedNowLeast += takenLeast;
  state.usedNowMost += takenMost;
  return [takenLeast, takenMost];
}
