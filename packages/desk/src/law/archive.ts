import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Problem, problem, words } from '@kervan/kit';
import { z } from 'zod';
import type { ArchivedLaw, LawModule } from './law-module.ts';

/** The archive of law modules: every module that ever decided, kept under the digest of its file. */
export interface LawArchive {
  /** The module that decides today. Throws `law.no-archive`, `law.damaged`. */
  current(): Promise<ArchivedLaw>;
  /** The module that a receipt names. Throws `law.unknown-module` for a digest the archive does not hold. */
  byDigest(digest: string): Promise<ArchivedLaw>;
}

/** Folder of the archive in the repository. */
export const LAW_ARCHIVE = fileURLToPath(new URL('../../../../law-archive/', import.meta.url));

const archiveIndex = z.object({
  current: z.string(),
  modules: z.array(z.object({ digest: z.string().regex(/^[0-9a-f]{64}$/), version: z.string() })),
});

/**
 * Opens an archive. A module's file is checked against its digest before it runs, is run from this folder only (never from a
 * receipt), and is loaded once.
 */
export function openLawArchive(folder: string): LawArchive {
  const loaded = new Map<string, Promise<ArchivedLaw>>();
  const index = once(() => readIndex(folder));

  async function byDigest(digest: string): Promise<ArchivedLaw> {
    const { modules } = await index();
    const entry = modules.find((module) => module.digest === digest);
    if (entry === undefined) throw unknownModule(digest);
    const known = loaded.get(digest) ?? load(folder, digest, entry.version);
    loaded.set(digest, known);
    known.catch(() => loaded.delete(digest));
    return known;
  }

  return { byDigest, current: async () => byDigest((await index()).current) };
}

const standing = openLawArchive(LAW_ARCHIVE);

/** The law module that decides today, from the repository's archive. */
export function currentLaw(): Promise<ArchivedLaw> {
  return standing.current();
}

/** The archived law module with this digest; see `LawArchive.byDigest`. */
export function lawByDigest(digest: string): Promise<ArchivedLaw> {
  return standing.byDigest(digest);
}

async function readIndex(folder: string): Promise<z.infer<typeof archiveIndex>> {
  const place = join(folder, 'index.json');
  const text = await readFile(place, 'utf8').catch(() => undefined);
  if (text === undefined) {
    throw problem('law.no-archive', words('Mevzuat arşivi yok.', 'There is no archive of law modules.'), {
      place,
      wayOut: words('“npm run law:build” komutunu çalıştırın.', 'Run “npm run law:build”.'),
    });
  }
  const read = archiveIndex.safeParse(parsed(text));
  if (!read.success) throw damaged(place);
  return read.data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function load(folder: string, digest: string, version: string): Promise<ArchivedLaw> {
  const path = join(folder, `${digest}.mjs`);
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined || createHash('sha256').update(bytes).digest('hex') !== digest) throw damaged(path);
  const law = withOwnProblems(await import(pathToFileURL(path).href));
  return { digest, version, law };
}

/** A module carries a kit of its own, so the problems it throws are made into problems of the kit that runs here. */
function withOwnProblems(module: Readonly<Record<string, unknown>>): LawModule {
  const exported = Object.entries(module).map(([name, value]) => [
    name,
    typeof value === 'function' ? guarded(value as (...input: readonly unknown[]) => unknown) : value,
  ]);
  return Object.fromEntries(exported);
}

function guarded(call: (...input: readonly unknown[]) => unknown): (...input: readonly unknown[]) => unknown {
  return (...input) => {
    try {
      return call(...input);
    } catch (error) {
      throw asOwnProblem(error);
    }
  };
}

function asOwnProblem(error: unknown): unknown {
  if (!(error instanceof Error) || error.name !== 'Problem') return error;
  const told = error as Problem;
  const own = new Problem(told.code, told.words, {
    ...(told.place === undefined ? {} : { place: told.place }),
    ...(told.wayOut === undefined ? {} : { wayOut: told.wayOut }),
  });
  if (error.stack !== undefined) own.stack = error.stack;
  return own;
}

function unknownModule(digest: string): Problem {
  return problem(
    'law.unknown-module',
    words(
      `Arşivde ${digest} özetli bir mevzuat modülü yok.`,
      `The archive holds no law module with the digest ${digest}.`,
    ),
    {
      wayOut: words(
        'Kararı veren Kervan sürümüyle yeniden oynatın ya da o sürümün mevzuat arşivini ekleyin. Makbuzdan kod çalıştırılmaz.',
        'Replay with the Kervan that decided, or add the law archive of that version. No code is ever run from a receipt.',
      ),
    },
  );
}

function damaged(place: string): Problem {
  return problem(
    'law.damaged',
    words(
      'Mevzuat arşivi bozuk: dosya, adındaki özete uymuyor.',
      'The law archive is damaged: a file does not match the digest in its name.',
    ),
    {
      place,
      wayOut: words(
        'Arşivi depodaki haliyle geri getirin (“git checkout law-archive”).',
        'Restore the archive from the repository (“git checkout law-archive”).',
      ),
    },
  );
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    made.catch(() => {
      made = undefined;
    });
    return made;
  };
}
