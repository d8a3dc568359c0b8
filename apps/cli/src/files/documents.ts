import { basename, relative, resolve } from 'node:path';
import { filesIn } from '@kervan/desk';
import { LIMITS, type Reading, type ReadOptions, readDocument, tooLarge } from '@kervan/evidence';
import { parseDay } from '@kervan/kit';
import type { Context } from '../command.ts';
import { digestOfFile, kindOf, readBytes, sizeOf } from './io.ts';
import { COMPANIONS } from './told.ts';

/** Files that stand beside the documents and are none themselves. */
const BESIDE: ReadonlySet<string> = new Set([
  ...Object.values(COMPANIONS),
  'claim.json',
  'expected.json',
  'expected.md',
  'README.txt',
]);

export interface FoundFile {
  readonly path: string;
  /** Name it is shown by: the path inside the folder that was handed in, or the file's own name. */
  readonly name: string;
}

/** The files behind what was handed in: files as they are, of a folder every file in it. */
export async function filesOf(paths: readonly string[], leaveOutCompanions: boolean): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  for (const path of paths) {
    if ((await kindOf(path)) === 'file') {
      found.push({ path, name: basename(path) });
      continue;
    }
    for (const inside of await filesIn(path)) {
      const name = relative(path, inside).replaceAll('\\', '/');
      if (!leaveOutCompanions || !BESIDE.has(name)) found.push({ path: inside, name });
    }
  }
  // The same file named twice on the command line is read once; two files of the same content are the readers' business.
  return [...new Map(found.map((file) => [resolve(file.path), file])).values()];
}

/**
 * Reads documents one by one, so that only one file's bytes are held at a time, and tells how far it is. A file above the limit
 * is refused without being taken into memory.
 */
export async function readAll(
  { terminal, words }: Context,
  files: readonly FoundFile[],
  options: ReadOptions,
): Promise<Reading[]> {
  const today = parseDay(terminal.today());
  const readings: Reading[] = [];
  for (const { path, name } of files) {
    terminal.progress(words.reading(readings.length + 1, files.length, name));
    const size = await sizeOf(path);
    readings.push(
      size > LIMITS.fileBytes
        ? tooLarge({ name, digest: await digestOfFile(path), size })
        : await readDocument({ name, bytes: await readBytes(path, terminal) }, { today, ...options }),
    );
  }
  terminal.settle();
  return readings;
}
