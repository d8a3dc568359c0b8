import { fill, type Words, words } from '@kervan/kit';
import { APPLICANT_WORDS, type Clock, MISSION_WORDS } from './clock.ts';
import type { Flag } from './deadline.ts';
import type { CaseEntry } from './file.ts';

/** Whether what the case tells leaves the clock possible: nothing told rules nothing out. */
export function fits({ onlyFor }: Clock, { applicant, mission }: CaseEntry): boolean {
  if (onlyFor === undefined) return true;
  if (onlyFor.applicant !== undefined && applicant !== undefined && !onlyFor.applicant.includes(applicant))
    return false;
  return onlyFor.mission === undefined || mission === undefined || mission === onlyFor.mission;
}

const DEPENDS = words(
  'Yalnız şunun için: {who}; dosya bunu söylemiyor.',
  'Only for: {who}; the case does not tell.',
);

/** What the case would have to tell for the clock to be certain. */
export function dependsOn({ onlyFor, rules }: Clock, { applicant, mission }: CaseEntry): readonly Flag[] {
  if (onlyFor === undefined) return [];
  const who: Words[] = [];
  if (onlyFor.applicant !== undefined && applicant === undefined)
    who.push(...onlyFor.applicant.map((one) => APPLICANT_WORDS[one]));
  if (onlyFor.mission !== undefined && mission === undefined) who.push(MISSION_WORDS[onlyFor.mission]);
  if (who.length === 0) return [];
  const list = words(who.map(({ tr }) => tr).join(', '), who.map(({ en }) => en).join(', '));
  return [{ code: 'depends', rule: rules[0], words: fill(DEPENDS, { who: list }) }];
}
