/** The build of the web app, made only when something it is made from has changed. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { capture } from '../stages/command.ts';

/** What the bundle can contain: the app, the packages below it, and the versions of everything else. */
const SOURCES = [
  'apps/web/{index.html,package.json,vite.config.ts,tsconfig.json}',
  'apps/web/{src,public}/**/*',
  'packages/*/package.json',
  'packages/*/src/**/*',
  'package-lock.json',
];

const BESIDE = /\.(test|fixture)\.tsx?$/;

/** A digest of every source of the build: the day a file was touched says nothing after a checkout. */
export function sourceStamp(root: string): string {
  const hash = createHash('sha256');
  const files = globSync(SOURCES, { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile() && !BESIDE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) {
    const content = readFileSync(file);
    hash.update(`${file.slice(root.length)}\n${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

/**
 * Builds `apps/web` into `apps/web/dist` unless the build there was made from these very sources.
 * Answers the exit code of the build; its output is shown only when it failed.
 */
export async function buildWeb(root: string): Promise<number> {
  const dist = join(root, 'apps', 'web', 'dist');
  const stampFile = join(dist, '.stamp');
  const stamp = sourceStamp(root);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return 0;
  process.stderr.write('Sayfa hazırlanıyor … / Building the page …\n');
  rmSync(stampFile, { force: true });
  const { code, output } = await capture('vite', ['build', 'apps/web', '--logLevel', 'warn']);
  if (code !== 0) {
    process.stderr.write(`${output}\nvite build: ${code}\n`);
    return code;
  }
  mkdirSync(dist, { recursive: true });
  writeFileSync(stampFile, stamp);
  return 0;
}
