import type { Grade, Words } from '@kervan/kit';
import type { StatusFactEntry } from '@kervan/law';

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

/** Which status may this firm have: its facts, and the days looked at; what is left out is today. Nothing of it is kept. */
export interface StatusesRequest {
  readonly facts: readonly StatusFactEntry[];
  readonly on?: string | undefined;
  readonly knownOn?: string | undefined;
}
