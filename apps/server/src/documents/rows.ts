import { type DocumentHead, type DocumentView, problemNotice } from '@kervan/desk';
import { Problem, problem, words } from '@kervan/kit';
import { type Selectable, sql } from 'kysely';
import { type DocumentTable, json } from '../database/tables.ts';
import type { Desk } from '../desk.ts';
import { currentInvoices } from '../invoices/rows.ts';

export type DocumentRow = Omit<Selectable<DocumentTable>, 'head'> & { readonly head: DocumentHead | null };

/** Every document of the desk, in the order they came in. */
export async function documentRows(desk: Desk): Promise<readonly DocumentRow[]> {
  const rows = await select(desk).orderBy('received_at').orderBy('name').orderBy('document').execute();
  return rows.map(withHead);
}

export async function findDocument(desk: Desk, document: string): Promise<DocumentRow | undefined> {
  const row = await select(desk).where('document', '=', document).executeTakeFirst();
  return row === undefined ? undefined : withHead(row);
}

/** Throws `document.not-found`. */
export async function getDocument(desk: Desk, document: string): Promise<DocumentRow> {
  const row = await findDocument(desk, document);
  if (row === undefined) throw noDocument(document);
  return row;
}

/** Notes a document; false when it was here already. */
export async function addDocument(
  desk: Desk,
  row: { readonly document: string; readonly name: string; readonly size: number; readonly mappings: string },
): Promise<boolean> {
  const [added] = await desk.database.db
    .insertInto('documents')
    .values({ ...row, beneficiary: desk.beneficiary, size: BigInt(row.size), reading: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return added?.numInsertedOrUpdatedRows === 1n;
}

export interface DocumentEdit {
  readonly state: 'reading' | 'read' | 'failed';
  readonly options?: string;
  readonly mappings?: string;
  readonly head?: string;
  readonly reading?: string;
}

export async function editDocument(desk: Desk, document: string, edit: DocumentEdit): Promise<void> {
  await desk.database.db
    .updateTable('documents')
    .set(edit)
    .where('beneficiary', '=', desk.beneficiary)
    .where('document', '=', document)
    .execute();
}

/** Takes a document out; true when no other desk holds the same bytes. */
export async function deleteDocument(desk: Desk, document: string): Promise<boolean> {
  const { db } = desk.database;
  await db
    .deleteFrom('documents')
    .where('beneficiary', '=', desk.beneficiary)
    .where('document', '=', document)
    .execute();
  const elsewhere = await db
    .selectFrom('documents')
    .select('document')
    .where('document', '=', document)
    .executeTakeFirst();
  return elsewhere === undefined;
}

/** A decided claim's documents stay, for its receipt names them; so do those an open claim was told to rest on. Throws `document.used`. */
export async function refuseUsed(desk: Desk, row: DocumentRow): Promise<void> {
  const named = await desk.database.db
    .selectFrom('claims')
    .select('claim')
    .where('beneficiary', '=', desk.beneficiary)
    .where(sql<boolean>`documents @> ${json([row.document])}::jsonb`)
    .executeTakeFirst();
  if (named !== undefined) throw namedBy(row, named.claim);
  const decided = await desk.database.db
    .selectFrom('claims')
    .innerJoin('receipts', (join) =>
      join
        .onRef('receipts.beneficiary', '=', 'claims.beneficiary')
        .onRef('receipts.receipt', '=', 'claims.receipt'),
    )
    .select('claims.claim')
    .where('claims.beneficiary', '=', desk.beneficiary)
    .where('receipts.body', 'like', `%${row.document}%`)
    .executeTakeFirst();
  if (decided === undefined) return;
  throw problem(
    'document.used',
    words(
      `“${row.name}”, karara bağlanmış ${decided.claim} başvurusunun dayanağıdır; silinemez.`,
      `“${row.name}” is evidence of the decided claim ${decided.claim}; it cannot be taken out.`,
    ),
    {
      place: row.name,
      wayOut: words('Belge, makbuzla birlikte saklanır.', 'The document is kept with the receipt.'),
    },
  );
}

function namedBy(row: DocumentRow, claim: string): Error {
  return problem(
    'document.used',
    words(
      `“${row.name}”, ${claim} başvurusunun dayandığı belgeler arasında.`,
      `“${row.name}” is among the documents that the claim ${claim} rests on.`,
    ),
    { place: row.name, wayOut: words('Önce belgeyi başvurudan çıkarın.', 'Take it out of the claim first.') },
  );
}

/** Documents beside which an invoice has been typed in. */
export async function typedInDocuments(desk: Desk): Promise<ReadonlySet<string>> {
  return new Set((await currentInvoices(desk)).map(({ document }) => document));
}

export function documentView(row: DocumentRow, typedIn: ReadonlySet<string>): DocumentView {
  const { head } = row;
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
export function failedHead(error: unknown, row: DocumentRow): DocumentHead {
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

export function noDocument(document: string): Error {
  return problem('document.not-found', words('Böyle bir belge yok.', 'There is no such document.'), {
    place: document,
    wayOut: words('Belge listesini yenileyin.', 'Load the list of documents again.'),
  });
}

function select(desk: Desk) {
  return desk.database.db.selectFrom('documents').selectAll().where('beneficiary', '=', desk.beneficiary);
}

function withHead(row: Selectable<DocumentTable>): DocumentRow {
  return { ...row, head: row.head as DocumentHead | null };
}
