import type { Words } from '@kervan/kit';

/** What one would do to make a fact another one, and how much it takes: 1 a setting, 9 founding a firm. */
export interface ChangeWord {
  readonly effort: number;
  /** An imperative without the full stop: it may stand in a row with others. */
  readonly words: Words;
}

/** By the answer that is to become true. */
export type ChangeWords = Readonly<Record<string, ChangeWord>>;

export function change(effort: number, tr: string, en: string): ChangeWord {
  return { effort, words: { tr, en } };
}
