import { createHash } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import {
  confirmedMapping,
  type DocumentChange,
  type DocumentDetail,
  type DocumentHead,
  type DocumentView,
  type MappingData,
  periodOf,
  problemNotice,
  type RowsPage,
} from '@kervan/desk';
import type { ColumnMapping, ReadOptions } from '@kervan/evidence';
import { Problem, parseDay, problem, words } from '@kervan/kit';
import type { Selectable } from 'kysely';
import { type DocumentTable, json } from '../database/tables.ts';
import type { Desk } from '../desk.ts';
import { listInvoices } from '../invoices/invoices.ts';
import type { Source } from '../jobs/protocol.ts';

type Row = Selectable<DocumentTable>;

export interface SourcesOfClaim {
  readonly sources: readonly Source[];
  /** Instant at which the newest of them came in. */
  readonly newest: string | undefined;
}

/** The documents of a desk: kept, read in a thread of their own, and read again when what reading depends on changes. */
export class Documents {
  readonly #desk: Desk;
  readonly #events = new EventEmitter();
  readonly #reading = new Set<string>();

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#events.setMaxListeners(0);
  }

  /** Documents being read or waiting for it. */
  get waiting(): number {
    return this.#reading.size;
  }

  async list(): Promise<readonly DocumentView[]> {
    const rows = await this.#rows().orderBy('received_at').orderBy('name').execute();
    const typed = await this.#typedIn();
    return rows.map((row) => documentView(row, typed));
  }

  async view(document: string): Promise<DocumentView> {
    return documentView(await this.#row(document), await this.#typedIn());
  }

  async detail(document: string): Promise<DocumentDetail> {
    const row = await this.#row(document);
    const read =
      row.state === 'read' ? await this.#desk.clerk.do('detail', await this.#source(row)) : NOT_READ;
    return { ...documentView(row, await this.#typedIn()), options: row.options as DocumentChange, ...read };
  }

  async rows(document: string, offset: number, limit: number): Promise<RowsPage> {
    const row = await this.#row(document);
    if (row.state !== 'read') return NOT_READ.preview;
    return this.#desk.clerk.do('rows', await this.#source(row), { offset, limit });
  }

  /** Name and size of a document, for sending its bytes. */
  async file(
    document: string,
  ): Promise<{ readonly name: string; readonly path: string; readonly size: number }> {
    const row = await this.#row(document);
    return { name: row.name, path: this.#desk.files.path(document), size: Number(row.size) };
  }

  /** Notes a document whose bytes are kept, and begins to read it; false when it was here already. */
  async add(document: string, name: string, size: number): Promise<boolean> {
    const { database, beneficiary } = this.#desk;
    const [added] = await database.db
      .insertInto('documents')
      .values({
        beneficiary,
        document,
        name,
        size: BigInt(size),
        mappings: await this.#mappingsDigest(),
        reading: null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const isNew = added?.numInsertedOrUpdatedRows === 1n;
    if (isNew) this.#begin(document);
    return isNew;
  }

  /** Whether a document is here. */
  async has(document: string): Promise<boolean> {
    return (await this.#rows().where('document', '=', document).executeTakeFirst()) !== undefined;
  }

  async remove(document: string): Promise<void> {
    const { database, beneficiary, files } = this.#desk;
    const row = await this.#row(document);
    await this.#refuseUsed(row);
    await database.db
      .deleteFrom('documents')
      .where('beneficiary', '=', beneficiary)
      .where('document', '=', document)
      .execute();
    const elsewhere = await database.db
      .selectFrom('documents')
      .select('document')
      .where('document', '=', document)
      .executeTakeFirst();
    if (elsewhere !== undefined) return;
    await files.removeReadings(document);
    await files.remove(document);
  }

  /** Takes what a person says where the document leaves something open, and reads it again. */
  async change(document: string, change: DocumentChange): Promise<void> {
    const { database, beneficiary } = this.#desk;
    const row = await this.#row(document);
    if (change.period) periodOf(change.period, '$.period');
    const options = withoutNulls({ ...(row.options as DocumentChange), ...change });
    await database.db
      .updateTable('documents')
      .set({ options: json(options), state: 'reading' })
      .where('beneficiary', '=', beneficiary)
      .where('document', '=', document)
      .execute();
    this.#begin(document);
  }

  /** Begins to read every document that was not read yet, or was read by another state of the readers. */
  async readWhatIsOpen(): Promise<void> {
    for (const row of await this.#rows().execute()) {
      const source = await this.#source(row);
      if (row.state === 'reading' || row.reading !== keptName(source)) this.#begin(row.document);
    }
  }

  /** Reads again what a change of the mappings may read otherwise: tables, and what an earlier mapping read. */
  async mappingsChanged(): Promise<void> {
    const { database, beneficiary } = this.#desk;
    const mappings = await this.#mappingsDigest();
    for (const row of await this.#rows().execute()) {
      const kind = (row.head as DocumentHead | null)?.kind;
      if (kind !== undefined && !READ_BY_MAPPING.has(kind)) continue;
      await database.db
        .updateTable('documents')
        .set({ mappings, state: 'reading' })
        .where('beneficiary', '=', beneficiary)
        .where('document', '=', row.document)
        .execute();
      this.#begin(row.document);
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

  /** Documents as sources for a comparison, by digest: all that were read, or those named. Throws `document.not-found`. */
  async sources(documents: readonly string[] | null): Promise<SourcesOfClaim> {
    const rows = await this.#rows().orderBy('document').execute();
    const wanted = documents === null ? undefined : new Set(documents);
    for (const document of wanted ?? []) {
      if (!rows.some((row) => row.document === document)) throw noDocument(document);
    }
    const sources: Source[] = [];
    let newest: string | undefined;
    for (const row of rows) {
      const isRate = (row.head as DocumentHead | null)?.kind === 'rate-bulletin';
      if (row.state !== 'read' || (wanted !== undefined && !wanted.has(row.document) && !isRate)) continue;
      sources.push(await this.#source(row));
      if (newest === undefined || row.received_at > newest) newest = row.received_at;
    }
    return { sources, newest };
  }

  #begin(document: string): void {
    this.#reading.add(document);
    void this.#read(document)
      .catch(() => undefined)
      .finally(() => {
        this.#reading.delete(document);
        this.#events.emit('read');
      });
  }

  /** Reads a document and notes what it is. If what reading depends on changed meanwhile, it is read once more. */
  async #read(document: string): Promise<void> {
    const { files, reader } = this.#desk;
    for (;;) {
      const row = await this.#rows().where('document', '=', document).executeTakeFirst();
      if (row === undefined) return;
      const source = await this.#source(row);
      const outcome = await reader.do('read', source).then(
        (head) => ({ head, state: 'read' as const }),
        (error: unknown) => ({ head: failedHead(error, row), state: 'failed' as const }),
      );
      const now = await this.#rows().where('document', '=', document).executeTakeFirst();
      if (now === undefined) return;
      if (keptName(await this.#source(now)) !== keptName(source)) continue;
      await this.#note(document, outcome.head, outcome.state, keptName(source));
      await files.removeReadings(document, keptName(source));
      return;
    }
  }

  async #note(
    document: string,
    head: DocumentHead,
    state: 'read' | 'failed',
    reading: string,
  ): Promise<void> {
    const { database, beneficiary } = this.#desk;
    await database.db
      .updateTable('documents')
      .set({ state, head: json(head), reading })
      .where('beneficiary', '=', beneficiary)
      .where('document', '=', document)
      .execute();
  }

  async #source(row: Row): Promise<Source> {
    const options = await this.#options(row);
    const source = {
      digest: row.document,
      name: row.name,
      path: this.#desk.files.path(row.document),
      options,
    };
    const kept = `${row.document}-${shortDigest([this.#desk.readers, row.name, row.options, row.mappings])}`;
    return { ...source, kept: this.#desk.files.readingPath(kept) };
  }

  async #options(row: Row): Promise<ReadOptions> {
    const chosen = row.options as DocumentChange;
    return {
      mappings: await this.#mappings(),
      maxBytes: this.#desk.maxFileBytes,
      today: parseDay(this.#desk.today()),
      ...(chosen.period ? { period: periodOf(chosen.period, '$.period') } : {}),
      ...(chosen.dateOrder ? { dateOrder: chosen.dateOrder } : {}),
    };
  }

  async #mappings(): Promise<Readonly<Record<string, ColumnMapping>>> {
    const { database, beneficiary } = this.#desk;
    const rows = await database.db
      .selectFrom('mappings')
      .select(['header_digest', 'mapping', 'confirmed_by'])
      .where('beneficiary', '=', beneficiary)
      .orderBy('header_digest')
      .execute();
    return Object.fromEntries(
      rows.map((row) => [row.header_digest, confirmedMapping(row.mapping as MappingData, row.confirmed_by)]),
    );
  }

  async #mappingsDigest(): Promise<string> {
    return shortDigest(await this.#mappings());
  }

  /** A decided claim's documents stay: its receipt names them. */
  async #refuseUsed(row: Row): Promise<void> {
    const { database, beneficiary } = this.#desk;
    const decided = await database.db
      .selectFrom('claims')
      .innerJoin('receipts', (join) =>
        join
          .onRef('receipts.beneficiary', '=', 'claims.beneficiary')
          .onRef('receipts.receipt', '=', 'claims.receipt'),
      )
      .select('claims.claim')
      .where('claims.beneficiary', '=', beneficiary)
      .where('receipts.body', 'like', `%${row.document}%`)
      .executeTakeFirst();
    if (decided === undefined) return;
    throw problem(
      'document.used',
      words(
        `“${row.name}”, karara bağlanmış ${decided.claim} başvurusunun dayanağıdır; silinemez.`,
        `“${row.name}” is evidence of the decided claim ${decided.claim}; it cannot be taken out.`,
      ),
      { place: row.name },
    );
  }

  /** Documents beside which an invoice has been typed in. */
  async #typedIn(): Promise<ReadonlySet<string>> {
    return new Set((await listInvoices(this.#desk)).map(({ document }) => document));
  }

  #rows() {
    const { database, beneficiary } = this.#desk;
    return database.db.selectFrom('documents').selectAll().where('beneficiary', '=', beneficiary);
  }

  async #row(document: string): Promise<Row> {
    const row = await this.#rows().where('document', '=', document).executeTakeFirst();
    if (row === undefined) throw noDocument(document);
    return row;
  }
}

/** Kinds of documents that a mapping may have read, or may yet read. */
const READ_BY_MAPPING: ReadonlySet<DocumentHead['kind']> = new Set([
  'table',
  'ad-report',
  'transactions',
  'unrecognised',
]);

function shortDigest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}

function keptName(source: Source): string {
  return source.kept.slice(Math.max(source.kept.lastIndexOf('/'), source.kept.lastIndexOf('\\')) + 1);
}

const NOT_READ = {
  preview: { offset: 0, total: 0, columns: [], rows: [] },
  table: null,
  proposed: null,
  text: [],
};

function documentView(row: Row, typedIn: ReadonlySet<string>): DocumentView {
  const head = row.head as DocumentHead | null;
  return {
    document: row.document,
    name: row.name,
    size: Number(row.size),
    receivedAt: row.received_at,
    state: row.state,
    kind: head?.kind ?? null,
    title: head?.title ?? null,
    notices: head?.notices ?? [],
    rows: head?.rows ?? 0,
    period: head?.period ?? null,
    platform: head?.platform ?? null,
    needs: (head?.needs ?? []).filter((need) => need !== 'typed-invoice' || !typedIn.has(row.document)),
  };
}

/** A reader that broke off is told like any other refusal; the document stays and can be read again. */
function failedHead(error: unknown, row: Row): DocumentHead {
  const told =
    error instanceof Problem
      ? error
      : problem('document.unreadable', words('Belge okunamadı.', 'The document could not be read.'), {
          place: row.name,
          wayOut: words('Belgeyi yeniden indirip yükleyin.', 'Download the document anew and upload it.'),
        });
  return {
    kind: 'unrecognised',
    title: words('Okunamayan belge', 'Document that could not be read'),
    notices: [problemNotice(told)],
    rows: 0,
    period: null,
    platform: null,
    needs: [],
    headerDigest: null,
  };
}

function noDocument(document: string): Error {
  return problem('document.not-found', words('Böyle bir belge yok.', 'There is no such document.'), {
    place: document,
    wayOut: words('Belge listesini yenileyin.', 'Load the list of documents again.'),
  });
}

function withoutNulls(change: DocumentChange): DocumentChange {
  return Object.fromEntries(
    Object.entries(change).filter(([, value]) => value !== null && value !== undefined),
  );
}
