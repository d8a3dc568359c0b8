import {
  type CoverageView,
  coverageAsData,
  currentLaw,
  decide,
  documentHead,
  LAW_ARCHIVE,
  type MadeClaim,
  makeClaim,
  type NoticeView,
  noticeView,
  openLawArchive,
  readCases,
  readingView,
  reconciliationAsData,
  replayReceipt,
  rowsOf,
  withTypedInvoices,
} from '@kervan/desk';
import { lineSteps, type Reading } from '@kervan/evidence';
import { parseDay, problem, words } from '@kervan/kit';
import type { ClaimFile, Regime } from '@kervan/law';
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

/** Comparisons held at a time. */
const MOST_CLAIMS = 6;

type ClaimOfOrder = MadeClaim & { readonly documents: readonly Reading[] };

/** Work for one desk. Readings, bulletins and the last comparison are held between jobs. */
export function deskJobs(): JobHandlers {
  const readings = new Readings();
  const folders = new RatesFolders();
  const archive = openLawArchive(LAW_ARCHIVE);
  const claims = new Map<string, ClaimOfOrder>();
  /** The same as long as the process runs: neither the law that decides nor its cases change under it. */
  const coverages = new Map<Regime | undefined, Promise<CoverageView>>();

  /** The comparison of an order. A page asks for it several times over, so the latest ones are held. */
  async function made(order: WorkOrder): Promise<ClaimOfOrder> {
    const bulletins = order.ratesFolder === undefined ? [] : await folders.bulletins(order.ratesFolder);
    // What others used of the ceilings is no part of the comparison.
    const work = { ...order, ledger: [] };
    const key = JSON.stringify([work, bulletins.map((reading) => reading.digest)]);
    const held = claims.get(key);
    if (held !== undefined) return held;
    const documents: Reading[] = [];
    for (const source of order.sources) documents.push(await readings.of(source));
    const seen = new Set(documents.map((reading) => reading.digest));
    documents.push(...bulletins.filter((reading) => !seen.has(reading.digest)));
    const claim = { documents, ...makeClaim({ ...work, documents }) };
    claims.set(key, claim);
    for (const oldest of claims.keys()) if (claims.size > MOST_CLAIMS) claims.delete(oldest);
    return claim;
  }

  async function claimFile(order: WorkOrder): Promise<ClaimFile> {
    const { claim } = await made(order);
    const ledger = order.ledger ?? [];
    return ledger.length === 0 ? claim : { ...claim, ledger };
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
      const { reconciliation } = await made(order);
      const { claim, quarter } = order.claim;
      const view = reconciliationAsData(claim, quarter, reconciliation, lineSteps);
      return { ...view, notices: [...stillReading(order), ...view.notices] };
    },

    claimFile,

    async figureRows(order, comparison, side, page) {
      const { documents, reconciliation } = await made(order);
      const cell = reconciliation.cells.find(({ id }) => id === comparison);
      if (cell === undefined) throw noComparison(comparison);
      const customer = { name: order.owner.name, taxNumber: order.owner.taxNumber };
      return figureRows(cell[side], withTypedInvoices(documents, order.typedInvoices ?? [], customer), page);
    },

    async assess(order, days) {
      const { notices } = (await made(order)).reconciliation;
      return {
        ...decide(await claimFile(order), days, await currentLaw()),
        notices: notices.map(noticeView),
      };
    },

    async assessFile(claim, days) {
      return { ...decide(claim, days, await currentLaw()), notices: [] };
    },

    async summary(order, days, lang, madeUp) {
      const { reconciliation } = await made(order);
      const { view, receipt, lawModule } = decide(await claimFile(order), days, await currentLaw());
      return summaryPdf(view, reconciliation, lang, { receiptDigest: receipt.digest, lawModule, madeUp });
    },

    async simulate(file, { decidedOn, knownOn }) {
      const { law } = await currentLaw();
      return law.simulateStatuses(file, {
        on: parseDay(decidedOn, '$.on'),
        knownOn: parseDay(knownOn, '$.knownOn'),
      });
    },

    coverage: (regime) => kept(coverages, regime),

    replay: async (receipt) => replayReceipt(receipt, archive),

    rates: async (folder) => folders.summary(folder),
  };
}

function kept(
  coverages: Map<Regime | undefined, Promise<CoverageView>>,
  regime: Regime | undefined,
): Promise<CoverageView> {
  const made = coverages.get(regime) ?? currentCoverage(regime);
  coverages.set(regime, made);
  return made;
}

async function currentCoverage(regime: Regime | undefined): Promise<CoverageView> {
  return coverageAsData((await currentLaw()).law, await readCases(), regime);
}

/** A reading without its long lists, where only table or PDF text is wanted. */
function headOnly(reading: Reading): Reading {
  if (reading.kind === 'table' || reading.kind === 'invoice-pdf') return reading;
  const { name, digest, size, title, notices } = reading;
  return { name, digest, size, title, notices, kind: 'unrecognised' };
}

function stillReading({ unread }: WorkOrder): readonly NoticeView[] {
  return unread.map((name) => ({
    code: 'document.still-reading',
    severity: 'warning' as const,
    place: name,
    words: words(
      'Bu belge hâlâ okunuyor; sonuçta yok.',
      'This document is still being read; the result is without it.',
    ),
    wayOut: words('Biraz sonra yenileyin.', 'Load again in a little while.'),
  }));
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
