/** A server of one's own, with its own data folder, for tests that change what is on the desk. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SERVER = fileURLToPath(new URL('../apps/server/src/main.ts', import.meta.url));
const STARTS_WITHIN = 60_000;

export interface OwnDesk {
  /** `http://127.0.0.1:…`, without a slash at its end. */
  readonly address: string;
  close(): Promise<void>;
}

/** Starts a server on a free port; with `--empty` the made-up company is left out. Rejects with what it printed if it stops. */
export async function openOwnDesk(...options: readonly string[]): Promise<OwnDesk> {
  const data = mkdtempSync(join(tmpdir(), 'kervan-desk-'));
  const server = spawn(process.execPath, [SERVER, ...options], {
    env: { ...process.env, PORT: '0', KERVAN_DATA: data, DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const address = await told(server);
  await everythingRead(address);
  const close = async () => {
    await stopped(server);
    rmSync(data, { recursive: true, force: true });
  };
  return { address, close };
}

/** The documents of the sample are read in the background; figures hold once none is waiting. */
async function everythingRead(address: string): Promise<void> {
  const until = Date.now() + STARTS_WITHIN;
  while (Date.now() < until) {
    const health = await fetch(`${address}/health`);
    if (((await health.json()) as { readonly waiting: number }).waiting === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the documents of the sample were not read in time');
}

function told(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const late = setTimeout(() => reject(new Error(`the server did not start: ${printed}`)), STARTS_WITHIN);
    const listen = (chunk: Buffer): void => {
      printed += chunk.toString('utf8');
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0];
      if (address === undefined) return;
      clearTimeout(late);
      resolve(address);
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.once('exit', (code) => reject(new Error(`the server stopped with ${code}: ${printed}`)));
  });
}

function stopped(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null || !server.kill('SIGTERM')) return resolve();
    server.once('exit', () => resolve());
  });
}
