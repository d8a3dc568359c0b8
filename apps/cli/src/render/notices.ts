import type { NoticeView } from '@kervan/desk';
import type { Context } from '../command.ts';
import { paint, type Style } from '../terminal/paint.ts';
import { indented } from './wrap.ts';

const STYLES: Readonly<Record<NoticeView['severity'], Style>> = {
  error: 'red',
  warning: 'yellow',
  hint: 'dim',
};

/** Remarks about a document, the worst first: how bad, where, what, and what to do. */
export function noticeLines(
  notices: readonly Pick<NoticeView, 'severity' | 'place' | 'words' | 'wayOut'>[],
  { lang, words, terminal }: Context,
): string {
  const order = Object.keys(STYLES);
  return notices
    .toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
    .map(({ severity, place, words: said, wayOut }) => {
      const mark = paint(STYLES[severity], words.severity[severity]);
      const what = place === '' ? said[lang] : `${place}: ${said[lang]}`;
      const first = indented(`${mark}  ${what}`, terminal.columns, '    ', '  ');
      if (wayOut === null) return first;
      return `${first}\n${indented(`${words.wayOut}: ${wayOut[lang]}`, terminal.columns, '      ', '    ')}`;
    })
    .join('\n');
}
