import type { Grade, Words } from '@kervan/kit';
import type { RuleClass } from '../../view/assessment-view.ts';

/**
 * One rule in plain words, as the fact file of the law states it.
 * `grade` is the trust in the statement the rule is used for; a weaker detail in the same line is named as such in `says`, or
 * stands under `doubts`. `sources` are the source codes told in `rule-sources.ts`. `article` is `–` where no source names one.
 */
export interface RuleText {
  readonly rule: string;
  readonly says: Words;
  readonly article: string;
  readonly grade: Grade;
  readonly sources: string;
  /** ISO day from which the rule is true, only where a source gives one. */
  readonly since?: string;
  /** ISO day on which the rule became public, only where a source gives one. */
  readonly knownSince?: string;
  readonly class: RuleClass;
  /**
   * Ids of the lines under which what is unclear about this rule stands; its own id where the doubt belongs to this very line. An
   * entry of the register of doubts is named after its line: `E-2.34-order` belongs to `E-2.34`.
   */
  readonly doubts?: readonly string[];
}

/** What may stand beside a rule: its days and its doubts. */
export type RuleDetail = Pick<RuleText, 'since' | 'knownSince' | 'doubts'>;

/** Class, grade, article and source codes of a rule. */
export type RulePlace = readonly [kind: RuleClass, grade: Grade, article: string, sources: string];

/** The Decision stands in the Official Gazette of 25 August 2022 (E-12.3). */
export const DECISION: RuleDetail = { since: '2022-08-25', knownSince: '2022-08-25' };

/** The circular of 3 December 2024 (E-12.3). */
export const CIRCULAR_2024: RuleDetail = { since: '2024-12-03' };

/** The amendment in the Official Gazette of 17 January 2026; that the text read belongs to it is inferred (E-12.3). */
export const AMENDMENT_2026: RuleDetail = { since: '2026-01-17', knownSince: '2026-01-17' };

/** The circular of 13 April 2026 (E-12.3). */
export const CIRCULAR_2026: RuleDetail = { since: '2026-04-13' };

/** Writes one rule of the register: id, place, Turkish, English, and days or doubts where there are any. */
export function told(
  rule: string,
  [kind, grade, article, sources]: RulePlace,
  tr: string,
  en: string,
  detail: RuleDetail = {},
): RuleText {
  return { rule, says: { tr, en }, article, grade, sources, class: kind, ...detail };
}
