import type { AssessmentView } from '@kervan/law';
import { section } from '../../sheet/blocks.ts';
import { table } from '../../sheet/table.ts';
import { type Context, dayText } from '../context.ts';

/** When the application may be filed. */
export function windows(context: Context, view: AssessmentView): void {
  const { sheet, lang, words } = context;
  if (view.windows.length === 0) return;
  const element = section(sheet, words.window);
  table(
    sheet,
    element,
    [
      { title: words.window, share: 20 },
      { title: words.opens, share: 15 },
      { title: words.lastDay, share: 16 },
      { title: words.state, share: 13 },
      { title: words.reason, share: 30 },
      { title: words.rules, share: 9 },
    ],
    view.windows.map((window) => ({
      cells: [
        [{ text: window.title[lang], bold: true }],
        dayText(window.opensOn, lang),
        [{ text: dayText(window.lastDay, lang), bold: true }],
        words.inTime[window.verdict],
        window.words[lang],
        window.rule,
      ],
    })),
  );
}
