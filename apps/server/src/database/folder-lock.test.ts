import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LockOwner, lockFolder, standing } from './folder-lock.ts';

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kervan-lock-'));
  path = join(folder, 'database.lock');
});

afterEach(async () => rm(folder, { recursive: true }));

const self: LockOwner = {
  token: 's',
  pid: 10,
  host: 'desk',
  boot: 'b1',
  pidSpace: 'pid:[1]',
  started: '500',
};
const running = () => true;
const ended = () => false;

describe('the owner of a lock', () => {
  it('is alive while its process runs, and gone once it has ended', () => {
    expect(standing({ ...self, pid: 11 }, self, running)).toBe('alive');
    expect(standing({ ...self, pid: 11 }, self, ended)).toBe('gone');
  });

  it('is gone after the machine was started again, even where its number was given to another process', () => {
    expect(standing({ ...self, boot: 'b0' }, self, running)).toBe('gone');
  });

  it('cannot be seen from another machine or another container, so it is never thought gone there', () => {
    expect(standing({ ...self, host: 'other', boot: 'b0' }, self, ended)).toBe('unseen');
    expect(standing({ ...self, pidSpace: 'pid:[2]' }, self, ended)).toBe('unseen');
  });
});

describe('locking a folder', () => {
  it('refuses a second taker while the first lives, naming the process and the way out, and admits it afterwards', async () => {
    const first = await lockFolder(path);
    await expect(lockFolder(path)).rejects.toMatchObject({
      code: 'database.in-use',
      place: path,
      words: {
        en: expect.stringContaining(String(process.pid)),
        tr: expect.stringContaining('başka bir Kervan'),
      },
      wayOut: { en: expect.stringContaining('KERVAN_DATA') },
    });
    await first.release();
    const second = await lockFolder(path);
    await second.release();
    expect(await readdir(folder)).toEqual([]);
  });

  it('takes over from a process that was killed', async () => {
    const child = spawn(process.execPath, [
      '--input-type=module',
      '-e',
      `import { lockFolder } from ${JSON.stringify(join(import.meta.dirname, 'folder-lock.ts'))};
       await lockFolder(${JSON.stringify(path)}); console.log('held'); setInterval(() => {}, 1000);`,
    ]);
    await once(child.stdout, 'data');
    await expect(lockFolder(path)).rejects.toMatchObject({ code: 'database.in-use' });
    const exit = once(child, 'exit');
    child.kill('SIGKILL');
    await exit;
    const lock = await lockFolder(path);
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ pid: process.pid });
    await lock.release();
  });

  it('lets exactly one of many takers over from a dead owner', async () => {
    await writeFile(path, JSON.stringify({ ...deadOwner(), token: 'dead' }));
    const takers = await Promise.allSettled(Array.from({ length: 20 }, () => lockFolder(path)));
    expect(takers.filter((taker) => taker.status === 'fulfilled')).toHaveLength(1);
    expect(await readdir(folder)).toEqual(['database.lock']);
  });

  it('never takes a lock whose owner it cannot make out', async () => {
    await writeFile(path, '{"pid":');
    await expect(lockFolder(path)).rejects.toMatchObject({ code: 'database.in-use' });
  });

  it('does not remove a lock that has become another’s', async () => {
    const lock = await lockFolder(path);
    await writeFile(path, JSON.stringify({ ...deadOwner(), token: 'another' }));
    await lock.release();
    expect(await readdir(folder)).toEqual(['database.lock']);
  });
});

/** This machine, but a start that no process here has: Linux counts it in ticks since boot. */
function deadOwner(): object {
  return { pid: 2 ** 22 + 1, host: hostnameHere(), boot: null, pidSpace: pidSpaceHere(), started: '1' };
}

function hostnameHere(): string {
  return process.getBuiltinModule('node:os').hostname();
}

function pidSpaceHere(): string | null {
  try {
    return process.getBuiltinModule('node:fs').readlinkSync('/proc/self/ns/pid');
  } catch {
    return null;
  }
}
