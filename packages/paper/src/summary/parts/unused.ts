import type { Reconciliation, SourcePlaces } from '@kervan/evidence';
import { showMoney } from '@kervan/kit';
import { paragraph, section } from '../../sheet/blocks.ts';
import { table } from '../../sheet/table.ts';
import type { Context } from '../context.ts';

/** What was read and not used, and what was taken because no document says it: nothing is lost silently. */
export function unused(context: Context, reconciliation: Reconciliation): void {
  const { sheet, lang, words } = context;
  if (reconciliation.unused.length > 0) {
    const element = section(sheet, words.unused);
    table(
      sheet,
      element,
      [
        { title: words.document, share: 36 },
        { title: words.amount, share: 16, align: 'right' },
        { title: words.reason, share: 50 },
      ],
      reconciliation.unused.map((item) => ({
        cells: [
          item.sources.map(sourceText),
          item.amount === undefined ? '–' : showMoney(item.amount, lang),
          [
            item.words[lang],
            ...(item.wayOut === undefined ? [] : [{ text: item.wayOut[lang], muted: true }]),
          ],
        ],
      })),
    );
  }
  if (reconciliation.assumptions.length > 0) {
    const element = section(sheet, words.assumptions);
    for (const assumption of reconciliation.assumptions)
      paragraph(sheet, element, `${assumption.words[lang]} (${assumption.doubt})`);
  }
}

function sourceText({ document, places }: SourcePlaces): string {
  const shown = places.slice(0, 3).join(', ');
  const rest = places.length > 3 ? ` +${places.length - 3}` : '';
  return shown === '' ? document : `${document} ${shown}${rest}`;
}
