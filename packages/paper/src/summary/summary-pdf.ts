import { platformTitle, type Reconciliation } from '@kervan/evidence';
import type { Lang } from '@kervan/kit';
import type { AssessmentView } from '@kervan/law';
import { drawFeet } from '../sheet/foot.ts';
import { finish, newSheet } from '../sheet/sheet.ts';
import { catalogue } from '../words/index.ts';
import type { Context } from './context.ts';
import { allowances } from './parts/allowances.ts';
import { comparison } from './parts/comparison.ts';
import { documents } from './parts/documents.ts';
import { doubts } from './parts/doubts.ts';
import { head } from './parts/head.ts';
import { lines } from './parts/lines.ts';
import { questions } from './parts/questions.ts';
import { supports } from './parts/supports.ts';
import { unused } from './parts/unused.ts';
import { windows } from './parts/windows.ts';
import type { SummaryOptions } from './summary-options.ts';

/**
 * The printable summary of an assessment: A4, tagged, fonts embedded. The same input gives the same bytes; the moment in the file
 * is midnight (UTC) of the day of decision. Without a reconciliation the comparison says that no documents were compared.
 */
export async function summaryPdf(
  view: AssessmentView,
  reconciliation: Reconciliation | undefined,
  lang: Lang,
  more: SummaryOptions = {},
): Promise<Uint8Array> {
  const words = catalogue(lang);
  const sheet = newSheet({
    // The title also stands in the XML of the file, where these three signs would be markup.
    title: `${words.title} – ${view.claim}`.replace(/[<>&]/g, ' '),
    lang,
    created: new Date(`${view.decidedOn}T00:00:00Z`),
  });
  const context: Context = {
    sheet,
    lang,
    words,
    platform: (id) => more.platforms?.find(({ platform }) => platform === id)?.title ?? platformTitle(id),
  };
  head(context, view, more);
  supports(context, view);
  windows(context, view);
  questions(context, view);
  comparison(context, reconciliation);
  lines(context, view);
  allowances(context, view);
  doubts(context, view);
  if (reconciliation !== undefined) {
    unused(context, reconciliation);
    documents(context, reconciliation);
  }
  drawFeet(sheet, footTexts(context.words, view, more), words.page);
  return finish(sheet);
}

function footTexts(
  words: ReturnType<typeof catalogue>,
  view: AssessmentView,
  more: SummaryOptions,
): readonly [string, string] {
  const about = `Kervan · ${words.title} · ${short(view.claim)} · ${short(view.beneficiary)}`;
  return [
    more.receiptDigest === undefined ? words.noReceipt : `${words.receipt} ${more.receiptDigest}`,
    more.madeUp === true ? `${about} · ${words.madeUp}` : about,
  ];
}

function short(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 39)}…`;
}
