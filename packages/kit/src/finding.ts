import type { Words } from './words.ts';

/** What a condition came to. */
export type Verdict = 'holds' | 'fails' | 'unknown';

/**
 * Why something is unknown: `ask` somebody knows; `await` a later event will tell; `judge` a person's discretion;
 * `law` no source gives the rate, ceiling or date.
 */
export type UnknownWhy = 'ask' | 'await' | 'judge' | 'law';

export const UNKNOWN_WORDS: Readonly<Record<UnknownWhy, Words>> = {
  ask: { tr: 'sorulacak', en: 'to be asked' },
  await: { tr: 'beklenecek', en: 'to be awaited' },
  judge: { tr: 'yetkili karar verecek', en: 'a person decides' },
  law: { tr: 'kaynaklarda yok', en: 'no source says' },
};

/** The outcome of one rule: which rule, what it came to, the facts it looked at, and why it is unknown if it is. */
export interface Finding {
  readonly rule: string;
  readonly verdict: Verdict;
  readonly why?: UnknownWhy;
  readonly facts: readonly string[];
}

/**
 * A remark of a reader about a document, told to a person. `error`: that part cannot be used; `warning`: it can, but look;
 * `hint`: good to know. `place` points into the document.
 */
export interface Notice {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'hint';
  readonly place: string;
  readonly words: Words;
  readonly wayOut?: Words;
}
