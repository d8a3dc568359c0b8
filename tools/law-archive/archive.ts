/**
 * The archive of law modules: `law-archive/<digest>.mjs` and `law-archive/index.json`. A receipt names the
 * module that decided it, so a module that was released is kept for ever.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LawModule } from './bundle.ts';

export interface ArchivedModule {
  readonly digest: string;
  /** Version of Kervan that the module belongs to; each version has one. */
  readonly version: string;
}

export interface ArchiveIndex {
  /** Digest of the module that decides today. */
  readonly current: string;
  /** Every module kept, oldest first. */
  readonly modules: readonly ArchivedModule[];
}

export function archiveFolder(root: string): string {
  return join(root, 'law-archive');
}

/** Reads the index; nothing when there is no archive yet. */
export function readIndex(root: string): ArchiveIndex | undefined {
  const path = join(archiveFolder(root), 'index.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/** The index after `digest` became the module of `version`: its forerunner of the same version is gone. */
export function indexWith(index: ArchiveIndex | undefined, digest: string, version: string): ArchiveIndex {
  const kept = (index?.modules ?? []).filter(
    (module) => module.version !== version && module.digest !== digest,
  );
  return { current: digest, modules: [...kept, { digest, version }] };
}

/** Puts `module` into the archive as the law of `version` and removes what the index no longer names. */
export function archive(root: string, module: LawModule, version: string): ArchiveIndex {
  const folder = archiveFolder(root);
  const index = indexWith(readIndex(root), module.digest, version);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${module.digest}.mjs`), module.code);
  writeFileSync(join(folder, 'index.json'), `${JSON.stringify(index, null, 2)}\n`);
  const named = new Set(index.modules.map(({ digest }) => `${digest}.mjs`));
  for (const name of readdirSync(folder)) {
    if (name.endsWith('.mjs') && !named.has(name)) rmSync(join(folder, name));
  }
  return index;
}
