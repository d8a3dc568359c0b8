import { EventEmitter, once } from 'node:events';
import {
  type DocumentChange,
  type DocumentDetail,
  type DocumentHead,
  type DocumentView,
  periodOf,
  type RowsPage,
} from '@kervan/desk';
import { Problem } from '@kervan/kit';
import { json } from '../database/tables.ts';
import type { Desk } from '../desk.ts';
import type { Source } from '../jobs/protocol.ts';
import {
  addDocument,
  deleteDocument,
  documentRows,
  documentView,
  editDocument,
  failedHead,
  findDocument,
  getDocument,
  noDocument,
  refuseUsed,
  typedInDocuments,
} from './rows.ts';
import { keptName, mappingsDigest, sourceOf, sourcesOf } from './sources.ts';

export interface SourcesOfClaim {
  readonly sources: readonly Source[];
  /** Instant at which the newest of them came in. */
  readonly newest: string | undefined;
  /** Names of documents that would belong to it and are still being read. */
  readonly unread: readonly string[];
}

/** The documents of a desk: kept, read in a thread of their own, and read again when what reading depends on changes. */
export class Documents {
  readonly #desk: Desk;
  readonly #events = new EventEmitter();
  /** The last reading begun of each document; a later one waits for the one before. */
  readonly #reading = new Map<string, Promise<void>>();

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#events.setMaxListeners(0);
  }

  /** Documents being read or waiting for it. */
  get waiting(): number {
    return this.#reading.size;
  }

  async list(): Promise<readonly DocumentView[]> {
    const typed = await typedInDocuments(this.#desk);
    return (await documentRows(this.#desk)).map((row) => documentView(row, typed));
  }

  async view(document: string): Promise<DocumentView> {
    return documentView(await getDocument(this.#desk, document), await typedInDocuments(this.#desk));
  }

  async detail(document: string): Promise<DocumentDetail> {
    const row = await getDocument(this.#desk, document);
    const view = documentView(row, await typedInDocuments(this.#desk));
    const read =
      row.state === 'read' ? await this.#desk.clerk.do('detail', await sourceOf(this.#desk, row)) : NOT_READ;
    return { ...view, options: row.options as DocumentChange, ...read };
  }

  async rows(document: string, offset: number, limit: number): Promise<RowsPage> {
    const row = await getDocument(this.#desk, document);
    if (row.state !== 'read') return NOT_READ.preview;
    return this.#desk.clerk.do('rows', await sourceOf(this.#desk, row), { offset, limit });
  }

  /** Name and size of a document, for sending its bytes. */
  async file(
    document: string,
  ): Promise<{ readonly name: string; readonly path: string; readonly size: number }> {
    const row = await getDocument(this.#desk, document);
    return { name: row.name, path: this.#desk.files.path(document), size: Number(row.size) };
  }

  async has(document: string): Promise<boolean> {
    return (await findDocument(this.#desk, document)) !== undefined;
  }

  /** Notes a document whose bytes are kept, and begins to read it; false when it was here already. */
  async add(document: string, name: string, size: number): Promise<boolean> {
    const mappings = await mappingsDigest(this.#desk);
    const isNew = await addDocument(this.#desk, { document, name, size, mappings });
    if (isNew) this.#begin(document);
    return isNew;
  }

  /** Throws `document.used` for one that a decided claim rests on. */
  async remove(document: string): Promise<void> {
    await refuseUsed(this.#desk, await getDocument(this.#desk, document));
    const last = await deleteDocument(this.#desk, document);
    if (!last) return;
    await this.#desk.files.removeReadings(document);
    await this.#desk.files.remove(document);
  }

  /** Takes what a person says where the document leaves something open, and reads it again. */
  async change(document: string, change: DocumentChange): Promise<void> {
    const row = await getDocument(this.#desk, document);
    if (change.period) periodOf(change.period, '$.period');
    const options = withoutNulls({ ...(row.options as DocumentChange), ...change });
    await editDocument(this.#desk, document, { options: json(options), state: 'reading' });
    this.#begin(document);
  }

  /** Begins to read every document that was not read yet, or was read by another state of the readers. */
  async readWhatIsOpen(): Promise<void> {
    const rows = await documentRows(this.#desk);
    const sources = await sourcesOf(this.#desk, rows);
    for (const [index, { document, state, reading }] of rows.entries()) {
      const kept = keptName(sources[index] as Source);
      if (state === 'reading' || reading !== kept) this.#begin(document);
    }
  }

  /** Reads again what a change of the mappings may read otherwise: tables, and what an earlier mapping read. */
  async mappingsChanged(): Promise<void> {
    const mappings = await mappingsDigest(this.#desk);
    for (const { document, head } of await documentRows(this.#desk)) {
      if (head !== null && !READ_BY_MAPPING.has(head.kind)) continue;
      await editDocument(this.#desk, document, { mappings, state: 'reading' });
      this.#begin(document);
    }
  }

  /** Waits until the documents are read, or the time is over. */
  async waitFor(documents: readonly string[], milliseconds: number): Promise<void> {
    const signal = AbortSignal.timeout(milliseconds);
    while (documents.some((document) => this.#reading.has(document))) {
      if (signal.aborted) return;
      await once(this.#events, 'read', { signal }).catch(() => undefined);
    }
  }

  /** Waits until nothing is being read any more. */
  async settled(): Promise<void> {
    while (this.#reading.size > 0) await once(this.#events, 'read');
  }

  /**
   * Documents as sources for a comparison, by digest: all that were read, or those named and every rate bulletin. Throws
   * `document.not-found`.
   */
  async sources(documents: readonly string[] | null): Promise<SourcesOfClaim> {
    const rows = (await documentRows(this.#desk)).toSorted((a, b) => (a.document < b.document ? -1 : 1));
    const wanted = documents === null ? undefined : new Set(documents);
    for (const document of wanted ?? []) {
      if (!rows.some((row) => row.document === document)) throw noDocument(document);
    }
    const asked = rows.filter(
      ({ document, head }) => wanted === undefined || wanted.has(document) || head?.kind === 'rate-bulletin',
    );
    const taken = asked.filter(({ state }) => state === 'read');
    const unread = asked.filter(({ state }) => state === 'reading').map(({ name }) => name);
    const newest = taken
      .map((row) => row.received_at)
      .sort()
      .at(-1);
    return { sources: await sourcesOf(this.#desk, taken), newest, unread };
  }

  #begin(document: string): void {
    const before = this.#reading.get(document) ?? Promise.resolve();
    const reading = before
      .then(() => this.#read(document))
      .catch(() => undefined)
      .finally(() => {
        if (this.#reading.get(document) === reading) this.#reading.delete(document);
        this.#events.emit('read');
      });
    this.#reading.set(document, reading);
  }

  /** Reads a document and notes what it is. If what reading depends on changed meanwhile, it is read once more. */
  async #read(document: string): Promise<void> {
    const { files, reader } = this.#desk;
    for (;;) {
      const row = await findDocument(this.#desk, document);
      if (row === undefined) return;
      const source = await sourceOf(this.#desk, row);
      const outcome = await reader.do('read', source).then(
        (head) => ({ head, state: 'read' as const }),
        (error: unknown) =>
          isStop(error) ? undefined : { head: failedHead(error, row), state: 'failed' as const },
      );
      // A server that stops leaves the document to be read at its next start.
      if (outcome === undefined) return;
      const now = await findDocument(this.#desk, document);
      if (now === undefined) return;
      const reading = keptName(source);
      if (keptName(await sourceOf(this.#desk, now)) !== reading) continue;
      await editDocument(this.#desk, document, { state: outcome.state, head: json(outcome.head), reading });
      await files.removeReadings(document, reading);
      return;
    }
  }
}

/** Kinds of documents that a mapping may have read, or may yet read. */
const READ_BY_MAPPING: ReadonlySet<DocumentHead['kind']> = new Set([
  'table',
  'ad-report',
  'transactions',
  'unrecognised',
]);

const NOT_READ = {
  preview: { offset: 0, total: 0, columns: [], rows: [] },
  table: null,
  proposed: null,
  text: [],
};

function isStop(error: unknown): boolean {
  return error instanceof Problem && error.code === 'job.stopped';
}

function withoutNulls(change: DocumentChange): DocumentChange {
  return Object.fromEntries(
    Object.entries(change).filter(([, value]) => value !== null && value !== undefined),
  );
}
