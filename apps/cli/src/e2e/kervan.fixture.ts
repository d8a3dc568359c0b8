import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));

/** As `bin/kervan.js` does it: the compiled sources are kept, so that a run starts in a third of the time. */
const COMPILED = join(tmpdir(), 'kervan-cli-compiled');

/** How a run of the terminal ended. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface How {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  readonly cwd?: string;
}

/** Runs `kervan` as its own process, in a plain English environment of a hundred columns. */
export function kervan(args: readonly string[], how: How = {}): Promise<Ran> {
  const { PATH = '', HOME = '' } = process.env;
  return new Promise((resolve, reject) => {
    const child = execFile(
      process.execPath,
      [MAIN, ...args],
      {
        cwd: how.cwd,
        env: { PATH, HOME, LANG: 'en_GB.UTF-8', NODE_COMPILE_CACHE: COMPILED, ...how.env },
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      },
      (error, out, err) => {
        const code = error === null ? 0 : error.code;
        if (typeof code === 'number') resolve({ code, out, err });
        else reject(error);
      },
    );
    child.stdin?.end(how.input ?? '');
  });
}

/** An empty folder that is gone after the tests of the file. */
export async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kervan-cli-'));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** The sample in a folder of its own. */
export async function sampleFolder(): Promise<string> {
  const folder = join(await emptyFolder(), 'sample');
  const { code, err } = await kervan(['sample', folder]);
  if (code !== 0) throw new Error(`kervan sample ended with ${code}: ${err}`);
  return folder;
}
