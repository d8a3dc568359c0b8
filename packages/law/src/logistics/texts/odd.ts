import type { RuleText } from '../../e-export/texts/rule-text.ts';
import { note } from './line.ts';

/** An oddity of the circular’s text, under its own id, with the reading proposed for it. */
export function odd(id: string, paragraphs: string, tr: string, en: string): RuleText {
  return note(id, ['doubt', 'assumed', `5448 Genelgesi ${paragraphs}`, 'S'], tr, en, [id]);
}
