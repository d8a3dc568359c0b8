/** The stages that run tests: vitest once per project, and the browser. */
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, run } from './command.ts';
import { install } from './debian.ts';
import { countBrowser, countVitest, type Outcome, skipped } from './outcome.ts';
import { BROWSER, INTEGRATION, NEVER, UNIT } from './patterns.ts';
import { findBinaries, freePort, startCluster } from './postgres.ts';

const NONE: Outcome = { passed: 0, failed: 0, skipped: 0, note: 'there is no such test yet' };

function hasFiles(patterns: readonly string[], exclude: readonly string[]): boolean {
  return globSync(patterns, { cwd: ROOT, exclude }).length > 0;
}

export function unit(): Promise<Outcome> {
  return vitest('unit', UNIT, {});
}

export function embedded(): Promise<Outcome> {
  return vitest('embedded', INTEGRATION, {});
}

/** The same files on a real server: the one named by KERVAN_TEST_DATABASE_URL, or one of its own. */
export async function postgres(): Promise<Outcome> {
  if (!hasFiles(INTEGRATION, NEVER)) return NONE;
  if (process.env.KERVAN_TEST_DATABASE_URL) return vitest('postgres', INTEGRATION, {});
  if (findBinaries() === undefined) {
    const why = await install('postgresql');
    if (why !== undefined) return skipped(why);
  }
  const binaries = findBinaries();
  if (binaries === undefined) return skipped('no PostgreSQL server program was found');
  const cluster = await startCluster(binaries);
  console.log(cluster.version);
  try {
    return await vitest('postgres', INTEGRATION, { KERVAN_TEST_DATABASE_URL: cluster.url });
  } finally {
    await cluster.stop();
  }
}

async function vitest(
  project: string,
  patterns: readonly string[],
  extra: Readonly<Record<string, string>>,
): Promise<Outcome> {
  if (!hasFiles(patterns, NEVER)) return NONE;
  return withFolder(async (folder) => {
    const report = join(folder, 'report.json');
    const code = await run(
      'vitest',
      ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
      extra,
    );
    return existsSync(report) ? countVitest(readReport(report), code) : broken(code);
  });
}

/** In Chromium, against a server started for the occasion with its own data folder. */
export async function browser(): Promise<Outcome> {
  if (!hasFiles(BROWSER, ['**/node_modules/**'])) return NONE;
  const chromium = process.env.KERVAN_CHROMIUM ?? '/usr/bin/chromium';
  if (!existsSync(chromium)) {
    const why = await install('chromium');
    if (why !== undefined) return skipped(why);
  }
  return withFolder(async (folder) => {
    const report = join(folder, 'report.json');
    const code = await run('playwright', ['test', '--reporter=list,json'], {
      KERVAN_CHROMIUM: chromium,
      KERVAN_E2E_PORT: String(await freePort()),
      KERVAN_E2E_DATA: join(folder, 'data'),
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    });
    return existsSync(report) ? countBrowser(readReport(report), code) : broken(code);
  });
}

async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'kervan-test-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function broken(code: number): Outcome {
  return {
    passed: 0,
    failed: 1,
    skipped: 0,
    note: `the run ended with code ${code} before it could report`,
  };
}
