import { type RuleDetail, type RulePlace, type RuleText, told } from '../../e-export/texts/rule-text.ts';
import type { RuleClass } from '../../view/assessment-view.ts';

/** Decision 5448 stands in the Official Gazette of 20 April 2022. The day of its circular no source gives (C-8). */
export const DECISION_5448: RuleDetail = { since: '2022-04-20', knownSince: '2022-04-20' };

/**
 * A line of the circular on logistics supports: `line('6.11', …)` is rule `L-6.11`, article `5448 Genelgesi m.6/11`. The third
 * number of an id is the item within the paragraph; a letter after the number parts what one paragraph says.
 */
export function line(
  at: string,
  kind: RuleClass,
  tr: string,
  en: string,
  doubts: readonly string[] = [],
): RuleText {
  return told(`L-${at}`, [kind, 'text', articleOf(at), 'S'], tr, en, doubtful(doubts));
}

/** A line of the Decision, of legal mechanics, an oddity of the text or an open conflict, under its whole id. */
export function note(
  rule: string,
  place: RulePlace,
  tr: string,
  en: string,
  doubts: readonly string[] = [],
): RuleText {
  return told(rule, place, tr, en, doubtful(doubts));
}

function articleOf(at: string): string {
  const [article, paragraph, item] = at.split('.').map((part) => part.replace(/[a-z]$/, ''));
  return `5448 Genelgesi m.${article}/${paragraph}${item === undefined ? '' : ` (${item})`}`;
}

function doubtful(doubts: readonly string[]): RuleDetail {
  return doubts.length === 0 ? {} : { doubts };
}
