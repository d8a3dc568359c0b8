import { problem, words } from '@kervan/kit';
import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { beneficiaries } from './migrations/0001-beneficiaries.ts';
import { documents } from './migrations/0002-documents.ts';
import { facts } from './migrations/0003-facts.ts';
import { claims } from './migrations/0004-claims.ts';
import { ledger } from './migrations/0005-ledger.ts';
import { halfYears } from './migrations/0006-half-years.ts';
import { regimes } from './migrations/0007-regimes.ts';

/** Every change of the tables, in order. Forward only: a released one is never edited. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-beneficiaries': beneficiaries,
  '0002-documents': documents,
  '0003-facts': facts,
  '0004-claims': claims,
  '0005-ledger': ledger,
  '0006-half-years': halfYears,
  '0007-regimes': regimes,
};

/** Brings the tables up to date. Throws `database.not-migrated`, and `database.newer` for tables of a later Kervan. */
export async function migrate<T>(db: Kysely<T>, migrations = MIGRATIONS): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  const told = error instanceof Error ? error.message : String(error);
  if (/missing/.test(told)) throw newer(told);
  throw problem(
    'database.not-migrated',
    words(
      'Veritabanı tabloları güncellenemedi.',
      'The tables of the database could not be brought up to date.',
    ),
    { place: told },
  );
}

function newer(told: string): Error {
  return problem(
    'database.newer',
    words(
      'Bu veritabanını daha yeni bir Kervan sürümü güncellemiş.',
      'A later Kervan has already updated this database.',
    ),
    {
      place: told,
      wayOut: words('O sürümü ya da daha yenisini çalıştırın.', 'Run that version or a later one.'),
    },
  );
}
