import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kervan-config-'));
  await writeFile(join(folder, 'file'), '');
});

afterAll(async () => rm(folder, { recursive: true }));

describe('the configuration', () => {
  it('needs nothing: port 4986 on this machine, data in .kervan, the embedded database, the sample', async () => {
    expect(await readConfig({}, [])).toEqual({
      host: '127.0.0.1',
      port: 4986,
      data: resolve('.kervan'),
      databaseUrl: undefined,
      rates: undefined,
      empty: false,
      log: 'warn',
    });
  });

  it('takes an empty variable for one that is not set', async () => {
    expect(await readConfig({ PORT: '', KERVAN_HOST: ' ', DATABASE_URL: '' }, [])).toMatchObject({
      port: 4986,
      host: '127.0.0.1',
    });
  });

  it('takes what it is told', async () => {
    const told = {
      PORT: '65535',
      KERVAN_HOST: '::1',
      KERVAN_DATA: join(folder, 'new'),
      DATABASE_URL: 'postgresql://kervan@localhost/kervan',
      KERVAN_RATES: folder,
      KERVAN_LOG: 'info',
    };
    expect(await readConfig(told, ['--empty'])).toEqual({
      host: '::1',
      port: 65535,
      data: join(folder, 'new'),
      databaseUrl: 'postgresql://kervan@localhost/kervan',
      rates: folder,
      empty: true,
      log: 'info',
    });
  });

  it.each(['localhost', '127.0.0.1', '127.8.9.10', '::1'])('runs on %s', async (host) => {
    expect(await readConfig({ KERVAN_HOST: host }, [])).toMatchObject({ host });
  });

  it.each([
    '0.0.0.0',
    '::',
    '192.168.1.20',
    'kervan.example',
    '127.evil.example',
    '128.0.0.1',
    '::ffff:127.0.0.1',
  ])('refuses to run on %s, which others may reach', async (host) => {
    await expect(readConfig({ KERVAN_HOST: host }, [])).rejects.toMatchObject({
      code: 'config.host',
      place: `KERVAN_HOST=${host}`,
      words: {
        tr: expect.stringContaining('yalnızca bu makineden'),
        en: expect.stringContaining('this machine alone'),
      },
      wayOut: { tr: expect.any(String), en: expect.any(String) },
    });
  });

  it.each(['65536', '-1', '80a', '4986.5', '0x50'])('refuses PORT=%s', async (port) => {
    await expect(readConfig({ PORT: port }, [])).rejects.toMatchObject({
      code: 'config.port',
      place: `PORT=${port}`,
    });
  });

  it('refuses a database address that is none, without showing what may hold a password', async () => {
    const refused = readConfig({ DATABASE_URL: 'mysql://root:secret@db/x' }, []);
    await expect(refused).rejects.toMatchObject({ code: 'config.database-url', place: 'DATABASE_URL' });
    await expect(refused).rejects.not.toThrow('secret');
  });

  it('refuses a data folder that is a file, and a folder of bulletins that is not there', async () => {
    const file = join(folder, 'file');
    await expect(readConfig({ KERVAN_DATA: file }, [])).rejects.toMatchObject({ code: 'config.data' });
    await expect(readConfig({ KERVAN_RATES: join(folder, 'none') }, [])).rejects.toMatchObject({
      code: 'config.rates',
    });
  });

  it('refuses a level of the log that it does not know', async () => {
    await expect(readConfig({ KERVAN_LOG: 'loud' }, [])).rejects.toMatchObject({ code: 'config.log' });
  });

  it('refuses an option it does not know', async () => {
    await expect(readConfig({}, ['--emtpy'])).rejects.toMatchObject({
      code: 'config.option',
      place: '--emtpy',
    });
  });
});
