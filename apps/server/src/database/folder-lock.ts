import { randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { open, readFile, unlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { problem, words } from '@kervan/kit';

/**
 * Keeps a second process out of a folder whose database knows no lock of its own (the embedded one loses rows when opened
 * twice). The lock is a file made with O_EXCL beside the database, never inside it; it names its owner so exactly that a dead
 * owner is told from a living one. It is taken over only from an owner that is certainly gone, never because time has passed.
 */
export interface FolderLock {
  /** Gives the lock back; does nothing when it is no longer ours. */
  release(): Promise<void>;
}

/** Who holds a lock. `started` and `boot` tell a process from a later one that was given the same number. */
export interface LockOwner {
  readonly token: string;
  readonly pid: number;
  readonly host: string;
  readonly boot: string | null;
  readonly pidSpace: string | null;
  readonly started: string | null;
}

/** Takes the lock. Throws `database.in-use` where its owner lives, or cannot be seen from here. */
export async function lockFolder(path: string): Promise<FolderLock> {
  const owner = describeSelf();
  if (!(await create(path, owner))) await takeOver(path, owner);
  return {
    async release() {
      const holder = await readOwner(path);
      if (holder?.token === owner.token) await unlink(path);
    },
  };
}

/** Writes the owner into a new file; false when there is one already. */
async function create(path: string, owner: LockOwner): Promise<boolean> {
  let file: Awaited<ReturnType<typeof open>>;
  try {
    file = await open(path, 'wx', 0o600);
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
  try {
    await file.writeFile(`${JSON.stringify(owner)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  return true;
}

/**
 * Replaces the lock of a dead owner. Two starters may both see it dead, so the replacement itself goes on under a second
 * O_EXCL file, and the owner is looked at again inside.
 */
async function takeOver(path: string, owner: LockOwner): Promise<void> {
  refuseLiving(path, await readOwner(path));
  const turn = `${path}.takeover`;
  if (!(await create(turn, owner))) {
    refuseLiving(turn, await readOwner(turn));
    await unlink(turn).catch(ignoreMissing);
    if (!(await create(turn, owner))) throw inUse(turn, await readOwner(turn));
  }
  try {
    refuseLiving(path, await readOwner(path));
    await unlink(path).catch(ignoreMissing);
    if (!(await create(path, owner))) throw inUse(path, await readOwner(path));
  } finally {
    await unlink(turn).catch(ignoreMissing);
  }
}

function refuseLiving(path: string, holder: LockOwner | undefined): void {
  if (holder === undefined || standing(holder, describeSelf(), isRunning) !== 'gone')
    throw inUse(path, holder);
}

/**
 * Whether the owner of a lock is `alive`, certainly `gone`, or `unseen` because it ran on another machine or in another
 * container, where this process cannot look.
 */
export function standing(
  holder: LockOwner,
  self: LockOwner,
  running: (pid: number, started: string | null) => boolean,
): 'alive' | 'gone' | 'unseen' {
  if (holder.host !== self.host) return 'unseen';
  if (holder.boot !== null && self.boot !== null && holder.boot !== self.boot) return 'gone';
  if (holder.pidSpace !== self.pidSpace) return 'unseen';
  return running(holder.pid, holder.started) ? 'alive' : 'gone';
}

function isRunning(pid: number, started: string | null): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (hasCode(error, 'ESRCH')) return false;
  }
  const now = startOf(pid);
  return started === null || now === null || now === started;
}

function describeSelf(): LockOwner {
  return {
    token: randomUUID(),
    pid: process.pid,
    host: hostname(),
    boot: quietly(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
    pidSpace: quietly(() => readlinkSync('/proc/self/ns/pid')),
    started: startOf(process.pid),
  };
}

/** Start time of a process in clock ticks since boot (Linux); null where the system does not say. */
function startOf(pid: number): string | null {
  return quietly(() => {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  });
}

/** The owner written in a lock file; undefined when the file is gone, half written or not ours. */
async function readOwner(path: string): Promise<LockOwner | undefined> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const found = quietly(() => JSON.parse(text) as Partial<LockOwner>);
  if (found === null || typeof found.pid !== 'number' || typeof found.host !== 'string') return undefined;
  return {
    token: String(found.token),
    pid: found.pid,
    host: found.host,
    boot: found.boot ?? null,
    pidSpace: found.pidSpace ?? null,
    started: found.started ?? null,
  };
}

function inUse(path: string, holder: LockOwner | undefined): Error {
  const who = holder === undefined ? '?' : `${holder.pid} (${holder.host})`;
  return problem(
    'database.in-use',
    words(
      `Bu veri klasörünü başka bir Kervan kullanıyor: süreç ${who}.`,
      `Another Kervan is using this data folder: process ${who}.`,
    ),
    {
      place: path,
      wayOut: words(
        'O süreci durdurun ya da KERVAN_DATA ile başka bir klasör verin. Öyle bir süreç olmadığından eminseniz bu dosyayı silin.',
        'Stop that process, or name another folder with KERVAN_DATA. If you are certain that it no longer runs, delete this file.',
      ),
    },
  );
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

function ignoreMissing(error: unknown): void {
  if (!hasCode(error, 'ENOENT')) throw error;
}

function quietly<T>(look: () => T | null): T | null {
  try {
    return look();
  } catch {
    return null;
  }
}
