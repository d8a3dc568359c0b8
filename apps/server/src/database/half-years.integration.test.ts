import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseBefore, openDesk, type TestDatabase } from '../testing/database.ts';
import { CHECK_VIOLATION, refusedBy, sqlError } from './errors.ts';
import { migrate } from './migrate.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await databaseBefore('0006-half-years');
  await openDesk(database, 'desk');
});

afterAll(async () => database.close());

async function open(claim: string, quarter: string): Promise<unknown> {
  try {
    await sql`insert into claims (beneficiary, claim, quarter, filed_on, state)
      values ('desk', ${claim}, ${quarter}, '2026-07-24', 'filed')`.execute(database.db);
    return undefined;
  } catch (error) {
    return error;
  }
}

describe('tables of a Kervan that knew only quarters', () => {
  it('are brought up to date with their claims untouched, and then take half-years and still nothing else', async () => {
    expect(await open('first', '2026-Q2')).toBeUndefined();
    expect(sqlError(await open('early', '2025-H1'))?.code).toBe(CHECK_VIOLATION);

    await migrate(database.db);

    expect(await database.db.selectFrom('claims').select(['claim', 'quarter', 'state']).execute()).toEqual([
      { claim: 'first', quarter: '2026-Q2', state: 'filed' },
    ]);
    expect(await open('depot', '2025-H1')).toBeUndefined();
    expect(await open('second', '2026-Q3')).toBeUndefined();
    for (const period of ['2025-H3', '2025-H0', '2026-Q5', '2025-05', 'x2025-H1'])
      expect(refusedBy(await open('wrong', period), 'claims_quarter_check'), period).toBe(true);
  });
});
