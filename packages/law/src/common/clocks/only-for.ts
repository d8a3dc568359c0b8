import { fill, words } from '@kervan/kit';
import { APPLICANT_WORDS, type Clock } from './clock.ts';
import type { Flag } from './deadline.ts';
import type { CaseEntry } from './file.ts';

/** Whether what the case tells leaves the clock possible: nothing told rules nothing out. */
export function fits({ onlyFor }: Clock, { applicant }: CaseEntry): boolean {
  return onlyFor === undefined || applicant === undefined || onlyFor.includes(applicant);
}

const DEPENDS = words(
  'Yalnız şunun için: {who}; dosya bunu söylemiyor.',
  'Only for: {who}; the case does not tell.',
);

/** What the case would have to tell for the clock to be certain. */
export function dependsOn({ onlyFor, rules }: Clock, { applicant }: CaseEntry): readonly Flag[] {
  if (onlyFor === undefined || applicant !== undefined) return [];
  const who = onlyFor.map((one) => APPLICANT_WORDS[one]);
  const list = words(who.map(({ tr }) => tr).join(', '), who.map(({ en }) => en).join(', '));
  return [{ code: 'depends', rule: rules[0], words: fill(DEPENDS, { who: list }) }];
}
