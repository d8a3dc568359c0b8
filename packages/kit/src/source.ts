import type { Words } from './words.ts';

/**
 * How far a statement may be trusted.
 * `text`: the source document itself; `published`: a figure some source says was published; `second-hand`: told by a third
 * party; `derived`: computed by a reconstructed rule; `assumed`: a reading taken because no source says.
 */
export type Grade = 'text' | 'published' | 'second-hand' | 'derived' | 'assumed';

/** From most to least trusted. */
export const GRADES: readonly Grade[] = ['text', 'published', 'second-hand', 'derived', 'assumed'];

export const GRADE_WORDS: Readonly<Record<Grade, Words>> = {
  text: { tr: 'kaynak metin', en: 'source text' },
  published: { tr: 'yayımlanmış', en: 'published' },
  'second-hand': { tr: 'ikinci el', en: 'second-hand' },
  derived: { tr: 'türetilmiş', en: 'derived' },
  assumed: { tr: 'varsayım', en: 'assumed' },
};

/** Where a number, rate, list, date or condition comes from: rule id, grade, and the sources that say it. */
export interface Source {
  readonly rule: string;
  readonly grade: Grade;
  /** Source codes of the fact file, e.g. `TAS, GIL`. */
  readonly from?: string;
  /** Article of the act, e.g. `Karar m.4; Genelge m.13`. */
  readonly article?: string;
}

/** The less trusted of two grades: an answer is only as good as its weakest support. */
export function weaker(a: Grade, b: Grade): Grade {
  return GRADES.indexOf(a) >= GRADES.indexOf(b) ? a : b;
}
