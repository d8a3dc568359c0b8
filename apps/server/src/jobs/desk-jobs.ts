import {
  currentLaw,
  decide,
  documentHead,
  LAW_ARCHIVE,
  type MadeClaim,
  makeClaim,
  openLawArchive,
  readingView,
  reconciliationAsData,
  replayReceipt,
  rowsOf,
  withTypedInvoices,
} from '@kervan/desk';
import { lineSteps, type Reading } from '@kervan/evidence';
import { problem, words } from '@kervan/kit';
import { summaryPdf } from '@kervan/paper';
import { figureRows } from './figure-rows.ts';
import type { Jobs, WorkOrder } from './protocol.ts';
import { RatesFolders } from './rates-folder.ts';
import { Readings } from './readings.ts';

/** The jobs as a thread carries them out: each may be awaited. */
export type JobHandlers = {
  readonly [Job in keyof Jobs]: (...input: Parameters<Jobs[Job]>) => Promise<ReturnType<Jobs[Job]>>;
};

/** How many rows a document shows before anybody asks for more. */
const PREVIEW_ROWS = 20;

/** Work for one desk. Readings, bulletins and the last comparison are held between jobs. */
export function deskJobs(): JobHandlers {
  const readings = new Readings();
  const folders = new RatesFolders();
  const archive = openLawArchive(LAW_ARCHIVE);
  let last:
    | { readonly key: string; readonly documents: readonly Reading[]; readonly made: MadeClaim }
    | undefined;

  /** The claim of an order. The page asks for comparison, rows and assessment one after the other, so the last is kept. */
  async function made(order: WorkOrder) {
    const bulletins = order.ratesFolder === undefined ? [] : await folders.bulletins(order.ratesFolder);
    const key = JSON.stringify([order, bulletins.map((reading) => reading.digest)]);
    if (last?.key !== key) {
      const documents: Reading[] = [];
      for (const source of order.sources) documents.push(await readings.of(source));
      const seen = new Set(documents.map((reading) => reading.digest));
      documents.push(...bulletins.filter((reading) => !seen.has(reading.digest)));
      last = { key, documents, made: makeClaim({ ...order, documents }) };
    }
    return last;
  }

  return {
    read: async (source) => documentHead(await readings.of(source)),

    rows: async (source, { offset, limit }) => rowsOf(await readings.of(source), offset, limit),

    async detail(source) {
      const reading = await readings.of(source);
      const { table, pdf } = readingView(headOnly(reading));
      return {
        preview: rowsOf(reading, 0, PREVIEW_ROWS),
        table,
        proposed: pdf?.proposed ?? null,
        text: pdf?.text ?? [],
      };
    },

    async reconcile(order) {
      const { claim, reconciliation } = (await made(order)).made;
      const { claim: name, quarter } = order.claim;
      return { view: reconciliationAsData(name, quarter, reconciliation, lineSteps), claim };
    },

    async figureRows(order, comparison, side, page) {
      const { documents, made: claim } = await made(order);
      const cell = claim.reconciliation.cells.find(({ id }) => id === comparison);
      if (cell === undefined) throw noComparison(comparison);
      const customer = { name: order.owner.name, taxNumber: order.owner.taxNumber };
      return figureRows(cell[side], withTypedInvoices(documents, order.typedInvoices ?? [], customer), page);
    },

    assess: async (order, days) => decide((await made(order)).made.claim, days, await currentLaw()),

    assessFile: async (claim, days) => decide(claim, days, await currentLaw()),

    async summary(order, days, lang, madeUp) {
      const { claim, reconciliation } = (await made(order)).made;
      const { view, receipt, lawModule } = decide(claim, days, await currentLaw());
      return summaryPdf(view, reconciliation, lang, { receiptDigest: receipt.digest, lawModule, madeUp });
    },

    replay: async (receipt) => replayReceipt(receipt, archive),

    rates: async (folder) => folders.summary(folder),
  };
}

/** A reading without its long lists, where only table or PDF text is wanted. */
function headOnly(reading: Reading): Reading {
  if (reading.kind === 'table' || reading.kind === 'invoice-pdf') return reading;
  const { name, digest, size, title, notices } = reading;
  return { name, digest, size, title, notices, kind: 'unrecognised' };
}

function noComparison(comparison: string): Error {
  return problem(
    'comparison.not-found',
    words('Böyle bir karşılaştırma yok.', 'There is no such comparison.'),
    {
      place: comparison,
      wayOut: words('Karşılaştırmayı yenileyin.', 'Load the comparison again.'),
    },
  );
}
