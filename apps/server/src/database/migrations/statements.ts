import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** A migration that is plain SQL, one statement after the other, in the dialect PostgreSQL 15 and later share. */
export function statements(...texts: readonly string[]): Migration {
  return {
    async up(db) {
      for (const text of texts) await sql.raw(text).execute(db);
    },
  };
}

/** Makes a table append-only in the database itself: rows are added, never edited or removed. */
export function appendOnly(table: string): string {
  return `create trigger ${table}_append_only before update or delete or truncate on ${table}
    for each statement execute function kervan_append_only()`;
}
