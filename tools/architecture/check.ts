/** Walks a tree of sources and gathers every breach of the house's rules. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FLOORS, homeOf, isBesideTheCode, LOOSE, PURE } from './floors.ts';
import { type Declared, refusalOf } from './imports.ts';
import { impuritiesOf } from './purity.ts';
import { importsOf, parseSource } from './source.ts';

export interface Report {
  readonly files: number;
  /** Each `file:line  what; the way out`, in the order of the files. */
  readonly breaches: readonly string[];
}

/** Checks every source under `root`. Reads files only; throws when one does not parse. */
export function checkHouse(root: string): Report {
  const breaches: string[] = [];
  const declared = declarations(root);
  for (const folder of packageFolders(root)) {
    const home = homeOf(folder);
    if (home?.kind !== 'package') continue;
    if (!Object.hasOwn(FLOORS, home.name)) {
      breaches.push(`${folder}:1  has no floor; give it one in tools/architecture/floors.ts`);
    }
    if (!existsSync(join(root, folder, 'src', 'index.ts'))) {
      breaches.push(`${folder}:1  has no door; add ${folder}/src/index.ts`);
    }
  }
  const files = sourceFiles(root);
  for (const path of files) {
    const source = parseSource(path, readFileSync(join(root, path), 'utf8'));
    for (const found of importsOf(source)) {
      const refusal = refusalOf(source, found, declared);
      if (refusal !== undefined) breaches.push(`${path}:${found.line}  ${refusal}`);
    }
    const home = homeOf(path);
    if (home?.kind === 'package' && PURE.has(home.name) && !isBesideTheCode(path)) {
      for (const { line, message } of impuritiesOf(source)) breaches.push(`${path}:${line}  ${message}`);
    }
  }
  return { files: files.length, breaches };
}

function sourceFiles(root: string): readonly string[] {
  const places = ['packages/*', 'apps/*', ...LOOSE].map((place) => `${place}/**/*.{ts,tsx,js,mjs}`);
  return globSync(places, { cwd: root, exclude: (path) => /(^|[\\/])(node_modules|dist|out)$/.test(path) })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !/\/(node_modules|dist|out)\//.test(path))
    .sort();
}

function packageFolders(root: string): readonly string[] {
  return globSync(['packages/*/package.json', 'apps/*/package.json'], { cwd: root })
    .map((path) => path.replaceAll('\\', '/').replace(/\/package\.json$/, ''))
    .sort();
}

/** Reads what each workspace declares; tests may also use what the root keeps for development. */
function declarations(root: string): ReadonlyMap<string, Declared> {
  const atRoot = dependencies(join(root, 'package.json'));
  const declared = new Map<string, Declared>();
  for (const folder of packageFolders(root)) {
    const own = dependencies(join(root, folder, 'package.json'));
    declared.set(folder, {
      sources: new Set(own.runtime),
      tests: new Set([...own.runtime, ...own.development, ...atRoot.development]),
    });
  }
  return declared;
}

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

function dependencies(path: string): { runtime: string[]; development: string[] } {
  const manifest: Manifest = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  return {
    runtime: Object.keys(manifest.dependencies ?? {}),
    development: Object.keys(manifest.devDependencies ?? {}),
  };
}
