import type { Words } from './words.ts';

/**
 * Bad input, told to a person: what is wrong, where, and the way out, in both languages.
 * `code` is stable and may be used by scripts; `place` is a JSON path, cell, XML path or file name.
 */
export class Problem extends Error {
  readonly code: string;
  readonly words: Words;
  readonly place: string | undefined;
  readonly wayOut: Words | undefined;

  constructor(code: string, text: Words, more: ProblemDetails = {}) {
    super(more.place === undefined ? text.en : `${more.place}: ${text.en}`);
    this.name = 'Problem';
    this.code = code;
    this.words = text;
    this.place = more.place;
    this.wayOut = more.wayOut;
  }
}

export interface ProblemDetails {
  readonly place?: string;
  readonly wayOut?: Words;
}

export function problem(code: string, text: Words, more: ProblemDetails = {}): Problem {
  return new Problem(code, text, more);
}
