import type { Notice, Words } from '@kervan/kit';

/** Notices of one kind that are listed one by one; the rest are counted. */
const LISTED = 100;

interface Tally {
  count: number;
  last: string;
  readonly severity: Notice['severity'];
}

/**
 * Collects what a reader has to say. Of each kind the first hundred are listed with their places; how many more there are and
 * where the last stands is told in one line, so that a bad file of a million rows stays readable and nothing is lost silently.
 */
export class NoticeBook {
  readonly #listed: Notice[] = [];
  readonly #tallies = new Map<string, Tally>();

  add(notice: Notice): void {
    const key = `${notice.severity} ${notice.code}`;
    const tally = this.#tallies.get(key) ?? { count: 0, last: notice.place, severity: notice.severity };
    this.#tallies.set(key, tally);
    tally.count++;
    tally.last = notice.place;
    if (tally.count <= LISTED) this.#listed.push(notice);
  }

  error(code: string, place: string, text: Words, wayOut?: Words): void {
    this.add({ code, severity: 'error', place, words: text, ...(wayOut === undefined ? {} : { wayOut }) });
  }

  warning(code: string, place: string, text: Words, wayOut?: Words): void {
    this.add({ code, severity: 'warning', place, words: text, ...(wayOut === undefined ? {} : { wayOut }) });
  }

  hint(code: string, place: string, text: Words, wayOut?: Words): void {
    this.add({ code, severity: 'hint', place, words: text, ...(wayOut === undefined ? {} : { wayOut }) });
  }

  /** How many notices of a code were added, listed or not. */
  count(code: string): number {
    let count = 0;
    for (const severity of ['error', 'warning', 'hint'])
      count += this.#tallies.get(`${severity} ${code}`)?.count ?? 0;
    return count;
  }

  /** All of them: the listed ones in the order they were met, then one line per kind that had more. */
  list(): readonly Notice[] {
    const more: Notice[] = [];
    for (const [key, { count, last, severity }] of this.#tallies) {
      if (count <= LISTED) continue;
      const code = key.slice(severity.length + 1);
      const left = count - LISTED;
      more.push({
        code,
        severity,
        place: last,
        words: {
          tr: `Aynı türden ${left} yer daha var; sonuncusu ${last}.`,
          en: `There are ${left} more places of the same kind; the last is ${last}.`,
        },
      });
    }
    return [...this.#listed, ...more];
  }
}
