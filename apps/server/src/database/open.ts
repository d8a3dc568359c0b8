import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { problem, words } from '@kervan/kit';
import { Kysely, sql, type Transaction } from 'kysely';
import { EmbeddedDatabase } from './embedded.ts';
import { embeddedDialect, inOwnTurn } from './embedded-dialect.ts';
import { mayRetry } from './errors.ts';
import { type FolderLock, lockFolder } from './folder-lock.ts';
import { MIGRATIONS, migrate } from './migrate.ts';
import { postgresDialect, postgresPool } from './postgresql.ts';
import type { Tables } from './tables.ts';

/** The database behind the server: the embedded one, or a PostgreSQL server. The SQL is the same. */
export interface Database {
  readonly kind: 'embedded' | 'postgresql';
  /** For reading and single writes. Inside a transaction use the handle that is given there. */
  readonly db: Kysely<Tables>;
  /** Runs `work` in a transaction; on a serialization failure or deadlock the whole of it runs again. */
  transaction<T>(work: (trx: Transaction<Tables>) => Promise<T>): Promise<T>;
  /** Clears dead rows and refreshes statistics, which the embedded database does not do by itself. */
  tidy(): Promise<void>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** Connection URL of a PostgreSQL server; left out: the embedded database in `folder`. */
  readonly url?: string | undefined;
  readonly folder: string;
  readonly statementTimeoutMs?: number;
  /** Left out: every migration there is. */
  readonly migrations?: typeof MIGRATIONS;
}

const STATEMENT_TIMEOUT_MS = 30_000;
const MOST_TRIES = 5;

/** Opens the database and brings its tables up to date. Throws `database.in-use` or `database.unreachable`. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const timeout = options.statementTimeoutMs ?? STATEMENT_TIMEOUT_MS;
  const migrations = options.migrations ?? MIGRATIONS;
  if (options.url !== undefined) return openPostgres(options.url, timeout, migrations);
  await mkdir(options.folder, { recursive: true, mode: 0o700 });
  const lock = await lockFolder(join(options.folder, 'database.lock'));
  try {
    const engine = new EmbeddedDatabase({
      folder: join(options.folder, 'database'),
      snapshot: null,
      statementTimeoutMs: timeout,
    });
    return await ready(embeddedHandle(engine, lock), migrations);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function openPostgres(url: string, timeout: number, migrations: typeof MIGRATIONS): Promise<Database> {
  const pool = postgresPool(url, timeout);
  try {
    const client = await pool.connect();
    client.release();
  } catch (error) {
    await pool.end();
    throw problem(
      'database.unreachable',
      words(
        'DATABASE_URL ile verilen PostgreSQL’e bağlanılamadı.',
        'The PostgreSQL named by DATABASE_URL cannot be reached.',
      ),
      {
        place: error instanceof Error ? error.message : String(error),
        wayOut: words(
          'Sunucunun çalıştığını ve adres, kullanıcı ve parolanın doğru olduğunu denetleyin.',
          'Check that the server runs and that address, user and password are right.',
        ),
      },
    );
  }
  const db = new Kysely<Tables>({ dialect: postgresDialect(pool) });
  return ready(
    handle('postgresql', db, async () => undefined),
    migrations,
  );
}

/** A handle on an embedded database; the lock goes back when it is closed. */
export function embeddedHandle(engine: EmbeddedDatabase, lock?: FolderLock): Database {
  const db = new Kysely<Tables>({ dialect: embeddedDialect(engine) });
  return handle('embedded', db, async () => lock?.release());
}

async function ready(database: Database, migrations: typeof MIGRATIONS): Promise<Database> {
  try {
    await migrate(database.db, migrations);
    return database;
  } catch (error) {
    await database.db.destroy();
    throw error;
  }
}

function handle(kind: Database['kind'], db: Kysely<Tables>, afterwards: () => Promise<void>): Database {
  return {
    kind,
    db,
    async transaction(work) {
      for (let tries = 1; ; tries++) {
        try {
          return await inOwnTurn(() => db.transaction().execute(work));
        } catch (error) {
          if (tries >= MOST_TRIES || !mayRetry(error)) throw error;
        }
      }
    },
    async tidy() {
      if (kind === 'embedded') await sql`vacuum analyze`.execute(db);
    },
    async close() {
      await db.destroy();
      await afterwards();
    },
  };
}
