import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseBefore, openDesk, type TestDatabase } from '../testing/database.ts';
import { refusedBy, sqlError } from './errors.ts';
import { migrate } from './migrate.ts';

const NOT_NULL_VIOLATION = '23502';

let database: TestDatabase;

beforeAll(async () => {
  database = await databaseBefore('0007-regimes');
  await openDesk(database, 'desk');
});

afterAll(async () => database.close());

/** Keeps a receipt; before the migration without a regime. */
async function keep(digit: string, quarter: string | null, regime?: string): Promise<unknown> {
  const receipt = digit.repeat(64);
  const row = sql`'desk', ${receipt}, 'a claim', ${quarter}, '2026-08-10', '2026-08-10', 'module', '1.00', '1.00', '{}'`;
  const columns = sql`beneficiary, receipt, claim, quarter, decided_on, known_on, law_module, award_least, award_most, body`;
  const insert =
    regime === undefined
      ? sql`insert into receipts (${columns}) values (${row})`
      : sql`insert into receipts (${columns}, regime) values (${row}, ${regime})`;
  try {
    await insert.execute(database.db);
    return undefined;
  } catch (error) {
    return error;
  }
}

describe('tables of a Kervan that knew Decision 5986 alone', () => {
  it('keep their receipts as ones of e-export, and then take receipts under Decision 5448, which have no quarter', async () => {
    expect(await keep('a', '2026-Q2')).toBeUndefined();
    expect(sqlError(await keep('b', null))?.code).toBe(NOT_NULL_VIOLATION);

    await migrate(database.db);

    expect(await keep('c', null, 'logistics')).toBeUndefined();
    expect(await keep('d', '2025-H1', 'e-export')).toBeUndefined();
    expect(
      await database.db
        .selectFrom('receipts')
        .select(['receipt', 'regime', 'quarter'])
        .orderBy('receipt')
        .execute(),
    ).toEqual([
      { receipt: 'a'.repeat(64), regime: 'e-export', quarter: '2026-Q2' },
      { receipt: 'c'.repeat(64), regime: 'logistics', quarter: null },
      { receipt: 'd'.repeat(64), regime: 'e-export', quarter: '2025-H1' },
    ]);
  });

  it('refuse a quarter under Decision 5448, none under 5986, a third Decision, and a receipt that names none', async () => {
    expect(refusedBy(await keep('e', '2026-Q2', 'logistics'), 'receipts_period_check')).toBe(true);
    expect(refusedBy(await keep('f', null, 'e-export'), 'receipts_period_check')).toBe(true);
    expect(refusedBy(await keep('1', '2026-Q2', 'services'), 'receipts_regime_check')).toBe(true);
    expect(sqlError(await keep('2', '2026-Q2'))?.code).toBe(NOT_NULL_VIOLATION);
  });
});
