import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kervan-main-'));
});

afterAll(async () => rm(folder, { recursive: true }));

function start(environment: Record<string, string>, ...options: readonly string[]) {
  return new Promise<{ readonly code: number; readonly told: string }>((resolve) => {
    execFile(
      process.execPath,
      [join(import.meta.dirname, 'main.ts'), ...options],
      { env: { ...process.env, KERVAN_DATA: join(folder, 'data'), ...environment } },
      (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), told: stdout + stderr }),
    );
  });
}

describe('starting with a wrong setting', () => {
  it('ends with exit code 2, both languages, the setting and the way out, and touches nothing', async () => {
    const { code, told } = await start({ KERVAN_HOST: '0.0.0.0' });
    expect(code).toBe(2);
    expect(told).toContain('Kervan yalnızca bu makineden erişilebilen bir adreste çalışır');
    expect(told).toContain(
      'Until accounts exist Kervan runs only on an address that this machine alone can reach',
    );
    expect(told).toContain('→ KERVAN_HOST=0.0.0.0');
    expect(told).toContain('127.0.0.1');
    expect(await readdir(folder)).toEqual([]);
  });

  it('says at once that the port is taken, before it opens anything', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { code, told } = await start({ PORT: String(port) });
    other.close();
    expect([code, told.includes(`→ PORT=${port}`), told.includes('Another program is using port')]).toEqual([
      2,
      true,
      true,
    ]);
    expect(await readdir(folder)).toEqual([]);
  });

  it('says that the data folder cannot be written to', async () => {
    const { code, told } = await start({ KERVAN_DATA: join(import.meta.filename, 'data'), PORT: '0' });
    expect(code).toBe(2);
    expect(told).toContain('The data folder cannot be written to');
    expect(told).toContain('KERVAN_DATA');
  });

  it('refuses a misspelt option', async () => {
    const { code, told } = await start({}, '--emtpy');
    expect([code, told.includes('→ --emtpy')]).toEqual([2, true]);
  });

  it('says that the named PostgreSQL cannot be reached, without its password', async () => {
    const { code, told } = await start({ DATABASE_URL: 'postgres://kervan:secret@127.0.0.1:1/kervan' });
    expect(code).toBe(2);
    expect(told).toContain('DATABASE_URL');
    expect(told).not.toContain('secret');
  });
});
