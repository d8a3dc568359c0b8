import { AsyncLocalStorage } from 'node:async_hooks';
import { problem, words } from '@kervan/kit';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type DatabaseIntrospector,
  type Dialect,
  type Driver,
  type Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryCompiler,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';
import type { EmbeddedDatabase } from './embedded.ts';

/** How long a caller waits for its turn on the one connection before it is told that something holds it. */
const LONGEST_TURN_MS = 30_000;

/** Marks the flow of a transaction, so that the outer handle used inside it is caught instead of waiting for itself for ever. */
const holding = new AsyncLocalStorage<{ taken: boolean }>();

/** Kysely over the embedded database. Its SQL is PostgreSQL's; only the way to the engine differs. */
export function embeddedDialect(database: EmbeddedDatabase): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new EmbeddedDriver(database),
    createIntrospector: (db: Kysely<unknown>): DatabaseIntrospector => new PostgresIntrospector(db),
    createQueryCompiler: (): QueryCompiler => new PostgresQueryCompiler(),
  };
}

/** Runs a transaction in a flow that knows it holds the connection. */
export function inOwnTurn<T>(run: () => Promise<T>): Promise<T> {
  return holding.run({ taken: false }, run);
}

class EmbeddedDriver implements Driver {
  readonly #database: EmbeddedDatabase;
  #last: Promise<void> = Promise.resolve();

  constructor(database: EmbeddedDatabase) {
    this.#database = database;
  }

  async init(): Promise<void> {
    await this.#database.open();
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    const flow = holding.getStore();
    if (flow?.taken === true) throw selfWait();
    const before = this.#last;
    const turn = Promise.withResolvers<void>();
    this.#last = before.then(() => turn.promise);
    await withinTurn(before, turn.resolve);
    if (flow !== undefined) flow.taken = true;
    return new EmbeddedConnection(this.#database, () => {
      if (flow !== undefined) flow.taken = false;
      turn.resolve();
    });
  }

  async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    const level = settings.isolationLevel === undefined ? '' : ` isolation level ${settings.isolationLevel}`;
    await ours(connection).run(`begin${level}`);
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await ours(connection).run('commit');
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    const held = ours(connection);
    // A thread that was opened again has already forgotten the transaction.
    if (held.generation === this.#database.generation) await held.run('rollback');
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    ours(connection).release();
  }

  async destroy(): Promise<void> {
    await this.#last;
    await this.#database.close();
  }
}

class EmbeddedConnection implements DatabaseConnection {
  readonly #database: EmbeddedDatabase;
  readonly release: () => void;
  readonly generation: number;

  constructor(database: EmbeddedDatabase, release: () => void) {
    this.#database = database;
    this.release = release;
    this.generation = database.generation;
  }

  async run(sql: string): Promise<void> {
    await this.#query(sql, []);
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const { rows, affected, command } = await this.#query(query.sql, query.parameters);
    if (command === 'SELECT') return { rows: rows as R[] };
    return { rows: rows as R[], numAffectedRows: BigInt(affected) };
  }

  // biome-ignore lint/correctness/useYield: the engine cannot stream, and says so when asked
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('the embedded database does not stream; read by pages');
  }

  #query(sql: string, parameters: readonly unknown[]) {
    if (this.generation !== this.#database.generation) {
      throw problem(
        'database.stopped',
        words('Veritabanı bağlantısı yenilendi.', 'The database connection was renewed.'),
        {
          wayOut: words('İşlemi yeniden deneyin.', 'Try the operation again.'),
        },
      );
    }
    return this.#database.query(sql, parameters);
  }
}

function ours(connection: DatabaseConnection): EmbeddedConnection {
  if (!(connection instanceof EmbeddedConnection)) throw new Error('a connection of another driver');
  return connection;
}

/** Waits for the turn before; on a wait without end hands the own turn on and says so. */
async function withinTurn(before: Promise<void>, handOn: () => void): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      handOn();
      reject(
        problem('database.busy', words('Veritabanı şu anda meşgul.', 'The database is busy.'), {
          wayOut: words('Biraz sonra yeniden deneyin.', 'Try again in a little while.'),
        }),
      );
    }, LONGEST_TURN_MS);
  });
  try {
    await Promise.race([before, late]);
  } finally {
    clearTimeout(timer);
  }
}

function selfWait(): Error {
  return new Error(
    'the outer database handle was used inside a transaction; use the transaction’s own handle',
  );
}
