import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { refusedBy } from '../database/errors.ts';
import { openDesk, TEST_DATABASE, type TestDatabase, testDatabase } from '../testing/database.ts';

let database: TestDatabase;
let beneficiary: string;
let desks = 0;

beforeAll(async () => {
  database = await testDatabase();
});

afterAll(async () => database.close());

beforeEach(async () => {
  desks += 1;
  beneficiary = `desk-${desks}`;
  await openDesk(database, beneficiary);
  await sql`insert into receipts (beneficiary, receipt, claim, regime, quarter, decided_on, known_on, law_module, award_least, body)
    values (${beneficiary}, ${'a'.repeat(64)}, 'c', 'e-export', '2026-Q2', '2026-07-01', '2026-07-01', 'm', 0, '')`.execute(
    database.db,
  );
});

/** One decision's use of an allowance, in kuruş; false where the database refused it. */
async function post(claim: string, size: bigint, used: bigint, allowance = 'share'): Promise<boolean> {
  try {
    await database.transaction(async (trx) => {
      await trx
        .insertInto('allowance_uses')
        .values({ beneficiary, allowance, claim, size, used, receipt: 'a'.repeat(64) })
        .execute();
    });
    return true;
  } catch (error) {
    if (refusedBy(error, 'uses_within_size')) return false;
    throw error;
  }
}

async function uses(): Promise<readonly { readonly size: bigint; readonly used: bigint }[]> {
  return database.db
    .selectFrom('allowance_uses')
    .select(['size', 'used'])
    .where('beneficiary', '=', beneficiary)
    .execute();
}

describe('the ledger of allowances', () => {
  it('takes a use up to the size, 1,000.00 of 1,000.00, and refuses one kuruş more', async () => {
    expect(await post('a', 100_000n, 60_000n)).toBe(true);
    expect(await post('b', 100_000n, 40_001n)).toBe(false);
    expect(await post('b', 100_000n, 40_000n)).toBe(true);
    expect(await post('c', 100_000n, 1n)).toBe(false);
  });

  it('keeps each allowance and each beneficiary to itself', async () => {
    expect(await post('a', 100n, 100n, 'one')).toBe(true);
    expect(await post('a', 100n, 100n, 'two')).toBe(true);
    await openDesk(database, `${beneficiary}-other`);
    beneficiary = `${beneficiary}-other`;
    await sql`insert into receipts (beneficiary, receipt, claim, regime, quarter, decided_on, known_on, law_module, award_least, body)
      values (${beneficiary}, ${'a'.repeat(64)}, 'c', 'e-export', '2026-Q2', '2026-07-01', '2026-07-01', 'm', 0, '')`.execute(
      database.db,
    );
    expect(await post('a', 100n, 100n, 'one')).toBe(true);
  });

  it('holds uses made at a smaller size to that size, whichever was decided first', async () => {
    // Together at most 10 at size 10, and at most 15 in all: 10 + 5 fit, 11 at size 10 do not.
    expect(await post('a', 15n, 5n)).toBe(true);
    expect(await post('b', 10n, 10n)).toBe(true);
    expect(await post('c', 15n, 1n)).toBe(false);
    beneficiary = await anotherDesk();
    expect(await post('b', 10n, 10n)).toBe(true);
    expect(await post('a', 15n, 5n)).toBe(true);
    expect(await post('c', 15n, 1n)).toBe(false);
  });

  it('never grants more than the size to two decisions at the same moment', async () => {
    const size = 100n;
    const granted = await Promise.all(Array.from({ length: 12 }, (_, i) => post(`claim-${i}`, size, 30n)));
    expect(granted.filter(Boolean)).toHaveLength(3);
    const sum = (await uses()).reduce((total, use) => total + use.used, 0n);
    expect(sum).toBe(90n);
  });

  it('never lets all uses of size ≤ s together pass s, for every s, in whatever order they come', async () => {
    const attempt = fc.record({ size: fc.integer({ min: 1, max: 6 }), used: fc.integer({ min: 1, max: 6 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(attempt, { minLength: 2, maxLength: 8 }), async (attempts) => {
        beneficiary = await anotherDesk();
        await Promise.all(attempts.map(({ size, used }, i) => post(`c${i}`, BigInt(size), BigInt(used))));
        const posted = await uses();
        for (const { size } of posted) {
          const upTo = posted.filter((use) => use.size <= size).reduce((sum, use) => sum + use.used, 0n);
          expect(upTo <= size).toBe(true);
        }
      }),
      { numRuns: TEST_DATABASE === 'postgres' ? 30 : 15 },
    );
  });

  it('never forgets: a use is not edited, not removed, and the guard beside it not loosened by a delete', async () => {
    await post('a', 10n, 10n);
    await expect(sql`update allowance_uses set used = 1`.execute(database.db)).rejects.toThrow(
      'never edited',
    );
    await expect(sql`delete from allowance_uses`.execute(database.db)).rejects.toThrow('never edited');
    expect(await post('b', 10n, 1n)).toBe(false);
  });
});

async function anotherDesk(): Promise<string> {
  desks += 1;
  const name = `desk-${desks}`;
  await openDesk(database, name);
  await sql`insert into receipts (beneficiary, receipt, claim, regime, quarter, decided_on, known_on, law_module, award_least, body)
    values (${name}, ${'a'.repeat(64)}, 'c', 'e-export', '2026-Q2', '2026-07-01', '2026-07-01', 'm', 0, '')`.execute(
    database.db,
  );
  return name;
}
