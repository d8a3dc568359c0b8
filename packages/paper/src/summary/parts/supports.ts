import type { AssessmentView } from '@kervan/law';
import { section } from '../../sheet/blocks.ts';
import { table } from '../../sheet/table.ts';
import { type Context, rangeLines } from '../context.ts';

/** The supports asked for: eligible expense and award. */
export function supports(context: Context, view: AssessmentView): void {
  const { sheet, lang, words } = context;
  const element = section(sheet, words.supports);
  table(
    sheet,
    element,
    [
      { title: words.support, share: 34 },
      { title: words.article, share: 24 },
      { title: words.lines, share: 8, align: 'right' },
      { title: words.eligible, share: 18, align: 'right' },
      { title: words.award, share: 18, align: 'right' },
    ],
    [
      ...view.supports.map((support) => ({
        cells: [
          [
            { text: support.title[lang], bold: true },
            { text: support.support, muted: true },
          ],
          support.article,
          String(support.lines),
          rangeLines(support.eligible, context),
          rangeLines(support.award, context),
        ],
      })),
      {
        cells: [
          words.total,
          '',
          String(new Set(view.lines.map(({ line }) => line)).size),
          '',
          rangeLines(view.award, context),
        ],
        total: true,
      },
    ],
  );
}
