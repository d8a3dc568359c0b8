import { PostgresDialect } from 'kysely';
import pg from 'pg';
import { PARSERS } from './parsers.ts';

/** A pool on a PostgreSQL server (15 or later), with column types parsed as the embedded database does. */
export function postgresPool(url: string, statementTimeoutMs: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    statement_timeout: statementTimeoutMs,
    idle_in_transaction_session_timeout: statementTimeoutMs,
    connectionTimeoutMillis: 10_000,
    application_name: 'kervan',
    options: '-c TimeZone=UTC',
    types: { getTypeParser: typeParser },
  });
  // A connection that breaks while idle is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => undefined);
  return pool;
}

export function postgresDialect(pool: pg.Pool): PostgresDialect {
  return new PostgresDialect({ pool });
}

function typeParser(type: number, format?: 'text' | 'binary'): (text: string) => unknown {
  const own = format === 'binary' ? undefined : PARSERS[type];
  return own ?? pg.types.getTypeParser(type, format === 'binary' ? 'text' : format);
}
