/** Test doubles of the outer world: a fresh database of the kind the run asks for. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Kysely, sql } from 'kysely';
import pg from 'pg';
import { EmbeddedDatabase } from '../database/embedded.ts';
import { embeddedDialect } from '../database/embedded-dialect.ts';
import { MIGRATIONS, migrate } from '../database/migrate.ts';
import { type Database, embeddedHandle, openDatabase } from '../database/open.ts';

/** Which database the run is for: `pglite` or `postgres`. */
export const TEST_DATABASE = process.env.KERVAN_TEST_DB ?? 'pglite';

const STATEMENT_TIMEOUT_MS = 20_000;

export interface TestDatabase extends Database {
  /** URL of the PostgreSQL database; undefined for the embedded one. */
  readonly url: string | undefined;
}

/** A database with every table and no rows, of the run's own. `close` removes it. */
export async function testDatabase(): Promise<TestDatabase> {
  return TEST_DATABASE === 'postgres' ? freshPostgres() : freshEmbedded();
}

/** A database with the tables as they were before the named migration: what an earlier Kervan has left. */
export async function databaseBefore(migration: string): Promise<TestDatabase> {
  const names = Object.keys(MIGRATIONS);
  const earlier = Object.entries(MIGRATIONS).slice(0, names.indexOf(migration));
  const migrations = Object.fromEntries(earlier);
  if (TEST_DATABASE === 'postgres') return freshPostgres(migrations);
  const engine = new EmbeddedDatabase({ folder: null, snapshot: null, statementTimeoutMs: 60_000 });
  const database = embeddedHandle(engine);
  await migrate(database.db, migrations);
  return { ...database, url: undefined };
}

async function freshEmbedded(): Promise<TestDatabase> {
  const snapshot = await migratedSnapshot();
  const engine = new EmbeddedDatabase({ folder: null, snapshot, statementTimeoutMs: STATEMENT_TIMEOUT_MS });
  return { ...embeddedHandle(engine), url: undefined };
}

/** Making a cluster takes seconds, so a migrated one is kept in `.cache/`, named after the migrations it has seen. */
export async function migratedSnapshot(): Promise<Uint8Array> {
  const folder = join(import.meta.dirname, '../../../../.cache');
  const path = join(folder, `embedded-${await migrationsDigest()}.tgz`);
  const kept = await readFile(path).catch(() => undefined);
  if (kept !== undefined) return kept;
  const engine = new EmbeddedDatabase({ folder: null, snapshot: null, statementTimeoutMs: 60_000 });
  const db = new Kysely<unknown>({ dialect: embeddedDialect(engine) });
  await migrate(db);
  const bytes = await engine.dump();
  await db.destroy();
  await mkdir(folder, { recursive: true });
  const partly = `${path}.${randomUUID()}`;
  await writeFile(partly, bytes);
  await rename(partly, path);
  return bytes;
}

async function migrationsDigest(): Promise<string> {
  const digest = createHash('sha256');
  const folder = join(import.meta.dirname, '../database/migrations');
  for (const name of [...Object.keys(MIGRATIONS), 'statements'].sort()) {
    digest.update(await readFile(join(folder, `${name}.ts`)));
  }
  return digest.digest('hex').slice(0, 16);
}

async function freshPostgres(migrations = MIGRATIONS): Promise<TestDatabase> {
  const server = process.env.KERVAN_TEST_DATABASE_URL;
  if (server === undefined) throw new Error('KERVAN_TEST_DATABASE_URL names no PostgreSQL server');
  const name = `kervan_${randomUUID().replaceAll('-', '')}`;
  await onServer(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const database = await openDatabase({
    url: url.href,
    folder: '',
    statementTimeoutMs: STATEMENT_TIMEOUT_MS,
    migrations,
  });
  return {
    ...database,
    url: url.href,
    async close() {
      await database.close();
      await onServer(server, `drop database ${name} with (force)`);
    },
  };
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** A beneficiary to hang rows on. */
export async function openDesk(database: Database, beneficiary: string): Promise<void> {
  await sql`insert into beneficiaries (beneficiary, name) values (${beneficiary}, ${beneficiary})`.execute(
    database.db,
  );
}
