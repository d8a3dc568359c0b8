import { GRADE_WORDS } from '@kervan/kit';
import type { SuccessorView } from '@kervan/law';
import type { Context } from '../command.ts';
import { paint } from '../terminal/paint.ts';
import { heading } from './headings.ts';
import { dimmed, indented } from './wrap.ts';

/** What is told of the Decision that is said to have followed 5448, line by line; nothing where no answer rests on it. */
export function successorLines(
  successor: SuccessorView | null,
  title: string,
  { lang, terminal }: Context,
): readonly string[] {
  if (successor === null) return [];
  const { columns } = terminal;
  return [
    heading(title, columns),
    indented(paint('bold', successor.title[lang]), columns, '  '),
    dimmed(successor.note[lang], columns, '  '),
    ...successor.told.map(({ what, figure, article, grade }) => {
      const cited = [...(article === null ? [] : [article[lang]]), GRADE_WORDS[grade][lang]].join(', ');
      const text = `${what[lang]}: ${figure[lang]} ${paint('dim', `(${cited})`)}`;
      return indented(text, columns, '    ', '  ');
    }),
  ];
}
