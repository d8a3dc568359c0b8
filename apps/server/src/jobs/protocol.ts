import type {
  CoverageView,
  DecidingDays,
  DeskWork,
  DocumentDetail,
  DocumentHead,
  NoticeView,
  ReconciliationView,
  ReplayView,
  RowsPage,
} from '@kervan/desk';
import type { ReadOptions } from '@kervan/evidence';
import type { Lang, Words } from '@kervan/kit';
import type { AssessmentView, ClaimFile, Receipt, Regime, SimulatorFile, SimulatorView } from '@kervan/law';

/** A document to be worked with: where its bytes are, how to read it, and where the reading is kept once it is made. */
export interface Source {
  readonly digest: string;
  readonly name: string;
  readonly path: string;
  readonly options: ReadOptions;
  /** File of the kept reading; made again whenever it is not there. */
  readonly kept: string;
}

/** What a claim is made from, with documents by where they are. */
export interface WorkOrder extends Omit<DeskWork, 'documents'> {
  readonly sources: readonly Source[];
  /** Names of documents that are still being read: the claim is made without them, and says so. */
  readonly unread: readonly string[];
  /** Folder of rate bulletins that stand beside the documents. */
  readonly ratesFolder: string | undefined;
}

export type FigureSide = 'reported' | 'invoiced' | 'paid' | 'base';

export interface PageOf {
  readonly offset: number;
  readonly limit: number;
}

/** Everything that takes long enough to keep the server's thread from answering. */
export interface Jobs {
  read(source: Source): DocumentHead;
  rows(source: Source, page: PageOf): RowsPage;
  detail(source: Source): Pick<DocumentDetail, 'preview' | 'table' | 'proposed' | 'text'>;
  reconcile(order: WorkOrder): ReconciliationView;
  claimFile(order: WorkOrder): ClaimFile;
  figureRows(order: WorkOrder, comparison: string, side: FigureSide, page: PageOf): RowsPage;
  assess(order: WorkOrder, days: DecidingDays): Assessed;
  assessFile(claim: ClaimFile, days: DecidingDays): Assessed;
  summary(order: WorkOrder, days: DecidingDays, lang: Lang, madeUp: boolean): Uint8Array;
  simulate(file: SimulatorFile, days: DecidingDays): SimulatorView;
  coverage(regime?: Regime): CoverageView;
  replay(receipt: Receipt): ReplayView;
  rates(folder: string): RatesFolder;
}

export interface Assessed {
  readonly view: AssessmentView;
  readonly receipt: Receipt;
  readonly lawModule: string;
  /** Remarks of the comparison. */
  readonly notices: readonly NoticeView[];
}

export interface RatesFolder {
  readonly bulletins: number;
  readonly from: string | null;
  readonly to: string | null;
}

export interface JobRequest {
  readonly id: number;
  readonly job: keyof Jobs;
  readonly input: readonly unknown[];
}

export type JobReply =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly failure: JobFailure };

/** A `Problem` (or another error) on its way between threads. */
export interface JobFailure {
  readonly message: string;
  readonly stack: string | undefined;
  readonly problem:
    | { readonly code: string; readonly words: Words; readonly place?: string; readonly wayOut?: Words }
    | undefined;
}
