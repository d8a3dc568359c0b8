import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migratedSnapshot } from '../testing/database.ts';
import { EmbeddedDatabase } from './embedded.ts';
import { type Database, embeddedHandle, openDatabase } from './open.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kervan-embedded-'));
});

afterAll(async () => rm(folder, { recursive: true }));

async function inMemory(statementTimeoutMs: number): Promise<Database> {
  return embeddedHandle(
    new EmbeddedDatabase({ folder: null, snapshot: await migratedSnapshot(), statementTimeoutMs }),
  );
}

describe('the embedded database', () => {
  it('says so at once when the outer handle is used inside a transaction, and goes on working', async () => {
    const database = await inMemory(20_000);
    const waitingForItself = database.transaction(async () => {
      await sql`select 1`.execute(database.db);
    });
    await expect(waitingForItself).rejects.toThrow('outer database handle');
    const { rows } = await sql`select 1 as one`.execute(database.db);
    expect(rows).toEqual([{ one: 1 }]);
    await database.close();
  });

  it('leaves the server’s thread free while a long query runs', async () => {
    const database = await inMemory(20_000);
    await sql`select 1`.execute(database.db);
    let longest = 0;
    let last = performance.now();
    const beat = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);
    const began = performance.now();
    await sql`select count(*) from generate_series(1, 1500000)`.execute(database.db);
    const took = performance.now() - began;
    clearInterval(beat);
    expect(longest).toBeLessThan(took / 2);
    await database.close();
  });

  it('ends a statement that outlasts its time, tells the caller, and opens again with every row', async () => {
    const data = await mkdtemp(join(folder, 'slow-'));
    const database = await openDatabase({ folder: data, statementTimeoutMs: 15_000 });
    await sql`insert into beneficiaries (beneficiary, name) values ('kept', 'kept')`.execute(database.db);
    await database.close();

    const hasty = await openDatabase({ folder: data, statementTimeoutMs: 1_500 });
    const slow = sql`select count(*) from generate_series(1, 200000000)`.execute(hasty.db);
    await expect(slow).rejects.toMatchObject({ code: 'database.too-slow' });
    const { rows } = await sql`select name from beneficiaries`.execute(hasty.db);
    expect(rows).toEqual([{ name: 'kept' }]);
    await hasty.close();
  });

  it('keeps every acknowledged row and frees its folder when the process is killed', async () => {
    const data = await mkdtemp(join(folder, 'killed-'));
    const open = JSON.stringify(join(import.meta.dirname, 'open.ts'));
    const child = spawn(process.execPath, [
      '--input-type=module',
      '-e',
      `import { openDatabase } from ${open};
       import { sql } from ${JSON.stringify(import.meta.resolve('kysely'))};
       const { db } = await openDatabase({ folder: ${JSON.stringify(data)} });
       for (let i = 1; ; i++) {
         await sql\`insert into beneficiaries (beneficiary, name) values (\${String(i)}, 'x')\`.execute(db);
         process.stdout.write(i + '\\n');
       }`,
    ]);
    let told = '';
    child.stdout.on('data', (chunk: Buffer) => {
      told += chunk.toString();
    });
    let complaints = '';
    child.stderr.on('data', (chunk: Buffer) => {
      complaints += chunk.toString();
    });
    while (told.split('\n').length < 50) {
      if (child.exitCode !== null) throw new Error(complaints);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await expect(openDatabase({ folder: data })).rejects.toMatchObject({ code: 'database.in-use' });
    const exit = once(child, 'exit');
    child.kill('SIGKILL');
    await exit;
    const acknowledged = told.split('\n').length - 1;

    const again = await openDatabase({ folder: data });
    const { rows } = await sql<{ n: bigint }>`select count(*) as n from beneficiaries`.execute(again.db);
    expect(Number(rows[0]?.n)).toBeGreaterThanOrEqual(acknowledged);
    await again.close();
  }, 60_000);
});
