import type { Grade, Words } from '@kervan/kit';

export interface LawView {
  /** Digest of the law module that decides. */
  readonly lawModule: string;
  /** Digest of the law's canonical data. */
  readonly lawData: string;
  readonly statuses: readonly { readonly status: string; readonly words: Words }[];
  readonly supports: readonly { readonly support: string; readonly title: Words; readonly article: string }[];
}

/** A place where the text is unclear: its readings, the one taken, and why. */
export interface DoubtCard {
  readonly doubt: string;
  readonly place: Words;
  readonly why: Words;
  readonly grade: Grade | null;
  readonly taken: string;
  readonly readings: readonly { readonly reading: string; readonly words: Words }[];
}
