import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { confirmedMapping, type DocumentChange, type MappingData, periodOf } from '@kervan/desk';
import type { ColumnMapping, ReadOptions } from '@kervan/evidence';
import { parseDay } from '@kervan/kit';
import type { Desk } from '../desk.ts';
import type { Source } from '../jobs/protocol.ts';
import type { DocumentRow } from './rows.ts';

/** Where a document's bytes are, how to read it, and where its reading is kept. */
export async function sourceOf(desk: Desk, row: DocumentRow): Promise<Source> {
  return source(desk, row, await mappingsOf(desk));
}

/** The same for several documents. */
export async function sourcesOf(desk: Desk, rows: readonly DocumentRow[]): Promise<readonly Source[]> {
  const mappings = await mappingsOf(desk);
  return rows.map((row) => source(desk, row, mappings));
}

type Mappings = Readonly<Record<string, ColumnMapping>>;

function source(desk: Desk, row: DocumentRow, mappings: Mappings): Source {
  const { document, name } = row;
  // A reading is kept under all that it depends on, so that a kept one is never an outdated one.
  const kept = `${document}-${shortDigest([desk.readers, name, row.options, row.mappings])}`;
  return {
    digest: document,
    name,
    path: desk.files.path(document),
    options: { ...optionsOf(desk, row.options as DocumentChange), mappings },
    kept: desk.files.readingPath(kept),
  };
}

/** Name that a source's reading is kept under. */
export function keptName(source: Source): string {
  return basename(source.kept);
}

/** Digest of the mappings as they stand. */
export async function mappingsDigest(desk: Desk): Promise<string> {
  return shortDigest(await mappingsOf(desk));
}

function optionsOf(desk: Desk, chosen: DocumentChange): ReadOptions {
  return {
    maxBytes: desk.maxFileBytes,
    today: parseDay(desk.today()),
    ...(chosen.period ? { period: periodOf(chosen.period, '$.period') } : {}),
    ...(chosen.dateOrder ? { dateOrder: chosen.dateOrder } : {}),
  };
}

async function mappingsOf(desk: Desk): Promise<Mappings> {
  const rows = await desk.database.db
    .selectFrom('mappings')
    .select(['header_digest', 'mapping', 'confirmed_by'])
    .where('beneficiary', '=', desk.beneficiary)
    .orderBy('header_digest')
    .execute();
  return Object.fromEntries(
    rows.map((row) => [row.header_digest, confirmedMapping(row.mapping as MappingData, row.confirmed_by)]),
  );
}

function shortDigest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}
