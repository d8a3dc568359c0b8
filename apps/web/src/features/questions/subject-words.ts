import type { Words } from '@kervan/kit';
import type { QuestionView } from '@kervan/law';
import { quarterWords } from '../../ui/day-text.ts';
import { countryName } from '../../ui/names.ts';
import type { Speech } from '../../words/lang.tsx';

/** Whom or what a question is about, in words; empty when it is about the beneficiary as a whole. */
export function subjectWords(
  subject: QuestionView['subject'],
  supports: readonly { readonly support: string; readonly title: Words }[],
  { lang, say }: Pick<Speech, 'lang' | 'say'>,
  platformName: (platform: string) => string,
): string {
  const parts: string[] = [];
  for (const [name, value] of Object.entries(subject)) {
    if (name === 'support') {
      const found = supports.find((one) => one.support === value);
      parts.push(found === undefined ? value : say(found.title));
    } else if (name === 'platform') parts.push(platformName(value));
    else if (name === 'country') parts.push(countryName(value, lang));
    else if (name === 'period') parts.push(quarterWords(value, lang));
    // What a missing bulletin or list is about stands in the question itself; its day is a number there.
    else if (name !== 'day' && name !== 'currency' && name !== 'list') parts.push(value);
  }
  return parts.join(' · ');
}
