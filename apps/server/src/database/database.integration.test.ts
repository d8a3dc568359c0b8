import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDesk, type TestDatabase, testDatabase } from '../testing/database.ts';
import { refusedBy, sqlError } from './errors.ts';
import { migrate } from './migrate.ts';
import { json } from './tables.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
  await openDesk(database, 'desk');
});

afterAll(async () => database.close());

describe('column types arrive alike from both databases', () => {
  it('gives int8 as bigint beyond 2^53, numeric, date and instants as text', async () => {
    const { rows } = await sql`
      select 9007199254740993::int8 as large, 1234567890123456.70::numeric(18, 2) as amount,
        date '2026-03-29' as day, timestamptz '2026-03-29 12:00:00.5+03' as instant, 7::int4 as small,
        '{"a": [1]}'::jsonb as data, true as yes, null::int8 as nothing`.execute(database.db);
    expect(rows[0]).toEqual({
      large: 9007199254740993n,
      amount: '1234567890123456.70',
      day: '2026-03-29',
      instant: '2026-03-29T09:00:00.5Z',
      small: 7,
      data: { a: [1] },
      yes: true,
      nothing: null,
    });
  });

  it('stores bigints, Turkish letters and JSON and gives them back unchanged', async () => {
    await database.db
      .insertInto('documents')
      .values({
        beneficiary: 'desk',
        document: 'a'.repeat(64),
        name: 'İğneli rapor ŞÜĞÖÇ ₺.xlsx',
        size: 9007199254740993n,
        reading: null,
        head: json({ title: { tr: 'Reklam raporu', en: 'Ad report' } }),
      })
      .execute();
    const row = await database.db.selectFrom('documents').selectAll().executeTakeFirstOrThrow();
    expect(row).toMatchObject({
      name: 'İğneli rapor ŞÜĞÖÇ ₺.xlsx',
      size: 9007199254740993n,
      state: 'reading',
      head: { title: { tr: 'Reklam raporu', en: 'Ad report' } },
      options: {},
    });
    expect(row.received_at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
  });

  it('counts the rows a delete removed', async () => {
    const [gone] = await database.db.deleteFrom('documents').where('beneficiary', '=', 'desk').execute();
    expect(gone?.numDeletedRows).toBe(1n);
  });
});

describe('transactions', () => {
  it('keep nothing when the work fails', async () => {
    const failing = database.transaction(async (trx) => {
      await trx.insertInto('allowances').values({ beneficiary: 'desk', allowance: 'lost' }).execute();
      throw new Error('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');
    expect(await database.db.selectFrom('allowances').selectAll().execute()).toEqual([]);
  });

  it('are tried again after a serialization failure, and no other error', async () => {
    let tries = 0;
    const answer = await database.transaction(async (trx) => {
      tries += 1;
      if (tries < 3)
        await sql`do $$ begin raise exception 'again' using errcode = '40001'; end $$`.execute(trx);
      return 'done';
    });
    expect([answer, tries]).toEqual(['done', 3]);

    let others = 0;
    const refused = database.transaction(async (trx) => {
      others += 1;
      await sql`select 1 / 0`.execute(trx);
    });
    await expect(refused).rejects.toThrow('division by zero');
    expect(others).toBe(1);
  });

  it('run side by side without mixing their rows', async () => {
    const names = Array.from({ length: 8 }, (_, i) => `side-${i}`);
    await Promise.all(
      names.map((allowance) =>
        database.transaction(async (trx) => {
          await trx.insertInto('allowances').values({ beneficiary: 'desk', allowance }).execute();
          const own = await trx
            .selectFrom('allowances')
            .select('allowance')
            .where('allowance', '=', allowance)
            .execute();
          expect(own).toHaveLength(1);
        }),
      ),
    );
    const rows = await database.db
      .selectFrom('allowances')
      .select('allowance')
      .where('allowance', 'like', 'side-%')
      .execute();
    expect(rows).toHaveLength(8);
  });
});

describe('the tables themselves', () => {
  it('name the constraint that refused a row', async () => {
    const twice = database.db.insertInto('beneficiaries').values({
      beneficiary: 'desk',
      name: 'again',
      tax_number: null,
      other_names: json([]),
      linked_names: json([]),
    });
    const error = await twice.execute().catch((caught: unknown) => caught);
    expect(sqlError(error)?.code).toBe('23505');
    expect(refusedBy(error, 'beneficiaries_pkey')).toBe(true);
    expect(refusedBy(error, 'another')).toBe(false);
  });

  it('never let a told fact be edited or removed', async () => {
    await database.db
      .insertInto('facts')
      .values({
        beneficiary: 'desk',
        id: '00000000-0000-4000-8000-000000000001',
        fact: 'status',
        subject: json({}),
        value: json('company'),
        origin: json({ kind: 'declaration', by: 'desk' }),
        reason: null,
        recorded_on: '2026-04-01',
        supersedes: null,
      })
      .execute();
    await expect(database.db.updateTable('facts').set({ fact: 'other' }).execute()).rejects.toThrow(
      'never edited',
    );
    await expect(database.db.deleteFrom('facts').execute()).rejects.toThrow('never edited');
    await expect(sql`truncate facts`.execute(database.db)).rejects.toThrow('never edited');
    expect(await database.db.selectFrom('facts').select(['fact', 'recorded_on']).execute()).toEqual([
      { fact: 'status', recorded_on: '2026-04-01' },
    ]);
  });

  it('stand a second migration, and a tidying between', async () => {
    await migrate(database.db);
    await database.tidy();
    expect(await database.db.selectFrom('facts').select('fact').execute()).toEqual([{ fact: 'status' }]);
  });
});
