import type { SimulatedSupportView } from '@kervan/law';
import type { Context } from '../command.ts';
import { paint } from '../terminal/paint.ts';
import { ANSWER_STYLE } from './finder.ts';
import { dimmed, indented } from './wrap.ts';

/** One support under a status or for an applicant, with what no source gives and what would open it. */
export function supportLines(support: SimulatedSupportView, context: Context): readonly string[] {
  const { lang, words, terminal } = context;
  const said = words.finder;
  const answer = paint(ANSWER_STYLE[support.answer], said.answers[support.answer]);
  return [
    indented(
      `${support.title[lang]}: ${answer}. ${support.words[lang]} (${support.rule})`,
      terminal.columns,
      '    ',
      '  ',
    ),
    ...support.unsaid.map((unsaid) =>
      dimmed(`${unsaid.words[lang]} (${unsaid.rule})`, terminal.columns, '      ', '    '),
    ),
    ...(support.change === null
      ? []
      : [dimmed(`${said.change}: ${support.change.words[lang]}`, terminal.columns, '      ', '    ')]),
  ];
}
