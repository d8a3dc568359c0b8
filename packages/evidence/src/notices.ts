import { type Notice, type Problem, type Words, words } from '@kervan/kit';

/** Collects a reader's remarks in the order in which they were met. */
export interface Remarks {
  readonly list: readonly Notice[];
  error(code: string, place: string, tr: string, en: string, wayOut?: Words): void;
  warning(code: string, place: string, tr: string, en: string, wayOut?: Words): void;
  hint(code: string, place: string, tr: string, en: string, wayOut?: Words): void;
}

/** A notice with both texts; the way out is left away where there is nothing to do. */
export function notice(
  severity: Notice['severity'],
  code: string,
  place: string,
  text: Words,
  wayOut?: Words,
): Notice {
  return { code, severity, place, words: text, ...(wayOut === undefined ? {} : { wayOut }) };
}

export function remarks(): Remarks {
  const list: Notice[] = [];
  const add =
    (severity: Notice['severity']) =>
    (code: string, place: string, tr: string, en: string, wayOut?: Words): void => {
      list.push(notice(severity, code, place, words(tr, en), wayOut));
    };
  return { list, error: add('error'), warning: add('warning'), hint: add('hint') };
}

/** A problem as a reader's remark of severity `error`; `fallback` is the place when the problem names none. */
export function noticeOfProblem(problem: Problem, fallback: string): Notice {
  return notice('error', problem.code, problem.place ?? fallback, problem.words, problem.wayOut);
}

/** Text from a document cut to a length that fits into a sentence, control characters replaced. */
export function quoted(text: string, longest = 60): string {
  const clean = text.replace(/\p{Cc}+/gu, ' ').trim();
  return clean.length <= longest ? clean : `${clean.slice(0, longest)}…`;
}
