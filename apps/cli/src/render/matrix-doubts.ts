import type { MatrixDoubtView } from '@kervan/law';
import type { Context } from '../command.ts';
import { heading } from './headings.ts';
import { dimmed, indented } from './wrap.ts';

/** Names of columns, so that a table fits a window. */
export const LETTERS = 'ABCDEFGHIJ';

/** The doubts that marks rest on, with the reading taken. */
export function doubtLines(
  doubts: readonly MatrixDoubtView[],
  { lang, words, terminal }: Context,
): readonly string[] {
  const { columns } = terminal;
  return [
    heading(words.matrix.doubts, columns),
    ...doubts.map((doubt) =>
      [
        indented(`${doubt.place[lang]} (${doubt.doubt})`, columns, '    ', '  '),
        dimmed(`${words.assess.taken}: ${doubt.takenWords[lang]}`, columns, '      ', '    '),
      ].join('\n'),
    ),
  ];
}
