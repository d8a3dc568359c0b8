/** A PostgreSQL server that lives as long as one test run: its own folder, port and password. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Cluster {
  readonly url: string;
  readonly version: string;
  stop(): Promise<void>;
}

/** The folder with `initdb` and `postgres` of the newest installed version, if any. */
export function findBinaries(): string | undefined {
  const versioned = globSync('/usr/lib/postgresql/*/bin').sort(
    (a, b) => Number(b.split('/')[4]) - Number(a.split('/')[4]),
  );
  const elsewhere = ['/usr/local/bin', '/opt/homebrew/bin', '/usr/bin'];
  return [...versioned, ...elsewhere].find((folder) => existsSync(join(folder, 'initdb')));
}

/** A port of the loopback that nobody listens on right now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('no free port on the loopback'));
      });
    });
  });
}

/**
 * Starts a server with the programs in `binaries` and waits until it answers. PostgreSQL refuses to run
 * as root, so root hands it to the user `postgres`. Throws with the server's own words when it fails.
 */
export async function startCluster(binaries: string): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), 'kervan-postgres-'));
  const owner = ownerOf(folder);
  const password = randomBytes(16).toString('hex');
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (owner !== undefined) chownSync(passwordFile, owner.uid, owner.gid);
  const data = join(folder, 'data');
  const place = { cwd: folder, ...owner };
  const version = execFileSync(join(binaries, 'postgres'), ['--version']).toString().trim();
  execFileSync(
    join(binaries, 'initdb'),
    [
      ...['-D', data, '-U', 'kervan', '--pwfile', passwordFile, '--auth', 'scram-sha-256'],
      ...['--encoding', 'UTF8', '--locale', 'C', '--no-sync'],
    ],
    { ...place, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const port = await freePort();
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: folder,
    fsync: 'off',
    max_connections: '200',
    timezone: 'Europe/Istanbul',
  };
  const server = spawn(
    join(binaries, 'postgres'),
    ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...place, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const lastWords: string[] = [];
  server.stderr?.on('data', (words: Buffer) => {
    lastWords.push(words.toString());
    lastWords.splice(0, lastWords.length - 20);
  });
  const end = (): void => {
    server.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', end);
  const stop = async (): Promise<void> => {
    await stopServer(server);
    process.removeListener('exit', end);
    rmSync(folder, { recursive: true, force: true });
  };
  if (!(await answers(binaries, port, server))) {
    await stop();
    throw new Error(`PostgreSQL did not start: ${lastWords.join('').trim()}`);
  }
  return { url: `postgres://kervan:${password}@127.0.0.1:${port}/postgres`, version, stop };
}

/** Who runs the server: nobody else, unless this is root. */
function ownerOf(folder: string): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string): number => Number(execFileSync('id', [flag, 'postgres']).toString());
  const owner = { uid: id('-u'), gid: id('-g') };
  chownSync(folder, owner.uid, owner.gid);
  return owner;
}

async function answers(binaries: string, port: number, server: ChildProcess): Promise<boolean> {
  for (let tries = 0; tries < 300 && server.exitCode === null; tries += 1) {
    try {
      execFileSync(join(binaries, 'pg_isready'), ['-q', '-h', '127.0.0.1', '-p', String(port)]);
      return true;
    } catch {
      await sleep(100);
    }
  }
  return false;
}

/** Ends the server the fast way: open transactions are rolled back, the process is gone afterwards. */
async function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  server.kill('SIGINT');
  await Promise.race([gone, sleep(10_000).then(() => server.kill('SIGKILL'))]);
  await gone;
}
