import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DocumentView, UploadView } from '@kervan/desk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TEST_DATABASE, testDatabase } from './testing/database.ts';
import { multipart } from './testing/server.ts';

let folder: string;
let port: number;
let databaseUrl: string | undefined;
let dropDatabase = async (): Promise<void> => undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kervan-restart-'));
  port = await freePort();
  if (TEST_DATABASE !== 'postgres') return;
  const database = await testDatabase();
  databaseUrl = database.url;
  dropDatabase = () => database.close();
});

afterAll(async () => {
  await dropDatabase();
  await rm(folder, { recursive: true });
});

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Starts the program itself, the way `npm start` does, and waits until it listens. */
async function start(
  ...options: readonly string[]
): Promise<{ readonly child: ChildProcess; readonly told: string }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts'), ...options], {
    env: {
      ...process.env,
      PORT: String(port),
      KERVAN_DATA: folder,
      ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
    },
  });
  let told = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      told += chunk.toString();
    });
  }
  while (!told.includes('data folder')) {
    if (child.exitCode !== null) throw new Error(told);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { child, told };
}

async function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  const exit = once(child, 'exit');
  child.kill(signal);
  const [code] = await exit;
  return code;
}

async function get<T>(path: string): Promise<T> {
  const answer = await fetch(`http://localhost:${port}${path}`);
  return (await answer.json()) as T;
}

const REPORT = 'Country/Region,Date,Cost (USD)\nGermany,2026-04-01,12.50\n';

describe('starting, stopping and starting again', () => {
  it('finds documents, facts and claims again after an orderly stop', async () => {
    const { child, told } = await start('--empty');
    expect(told).toContain(`http://127.0.0.1:${port}`);
    expect(told).toContain(folder);
    const { payload, headers } = multipart({ name: 'rapor.csv', bytes: REPORT });
    const upload = await fetch(`http://localhost:${port}/api/documents?wait=30`, {
      method: 'POST',
      body: new Uint8Array(payload),
      headers,
    });
    expect(upload.status).toBe(201);
    const json = { 'content-type': 'application/json' };
    const tell = { fact: 'status', value: 'retailSite' };
    await fetch(`http://localhost:${port}/api/facts`, {
      method: 'POST',
      body: JSON.stringify(tell),
      headers: json,
    });
    await fetch(`http://localhost:${port}/api/claims`, {
      method: 'POST',
      body: '{"quarter":"2026-Q2"}',
      headers: json,
    });
    const before = [await get('/api/documents'), await get('/api/facts'), await get('/api/claims')];
    expect(await stop(child, 'SIGTERM')).toBe(0);

    const again = await start();
    expect([await get('/api/documents'), await get('/api/facts'), await get('/api/claims')]).toEqual(before);
    expect(await get<{ sample: boolean }>('/api/workspace')).toMatchObject({ sample: false });
    expect(await stop(again.child, 'SIGTERM')).toBe(0);
  }, 90_000);

  it('reads a document at the next start that it was reading when it was stopped', async () => {
    const { child } = await start();
    const rows = Array.from({ length: 60_000 }, (_, i) => `Germany,2026-04-01,${i}.25\n`).join('');
    const { payload, headers } = multipart({
      name: 'uzun.csv',
      bytes: `Country/Region,Date,Cost (USD)\n${rows}`,
    });
    const url = `http://localhost:${port}/api/documents?wait=0`;
    const upload = await fetch(url, { method: 'POST', body: new Uint8Array(payload), headers });
    const { files } = (await upload.json()) as UploadView;
    expect(files[0]?.document?.state).toBe('reading');
    const began = performance.now();
    await get('/health');
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(await stop(child, 'SIGTERM')).toBe(0);

    const again = await start();
    const path = `/api/documents/${files[0]?.document?.document}`;
    for (let tries = 0; tries < 200 && (await get<DocumentView>(path)).state === 'reading'; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(await get(path)).toMatchObject({ state: 'read', kind: 'ad-report', rows: 60_000 });
    await fetch(`http://localhost:${port}${path}`, { method: 'DELETE' });
    expect(await stop(again.child, 'SIGTERM')).toBe(0);
  }, 90_000);

  it('finds everything again after it was killed, and the folder is free', async () => {
    const { child } = await start();
    const before = await get('/api/documents');
    await stop(child, 'SIGKILL');
    const again = await start();
    expect(await get('/api/documents')).toEqual(before);
    expect(await get('/api/claims/2026-Q2/assessment')).toMatchObject({ view: { claim: '2026-Q2' } });
    await stop(again.child, 'SIGTERM');
    expect(await readFile(join(folder, 'database.lock')).catch(() => 'gone')).toBe('gone');
  }, 90_000);
});
