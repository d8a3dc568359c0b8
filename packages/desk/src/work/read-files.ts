import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type Reading, type ReadOptions, readDocument, type SourceFile } from '@kervan/evidence';

/** Progress of long work: how many of how many, and the name of the one that was just done. */
export type Progress = (done: number, total: number, name: string) => void;

/** Reads files one by one, each recognised by its content. A document that cannot be read is a reading too: it says why. */
export async function readFiles(
  files: readonly SourceFile[],
  options: ReadOptions = {},
  progress: Progress = () => undefined,
): Promise<Reading[]> {
  const readings: Reading[] = [];
  for (const file of files) {
    readings.push(await readDocument(file, options));
    progress(readings.length, files.length, file.name);
  }
  return readings;
}

/**
 * Reads every file of a folder and of the folders in it, in the order of their names; hidden ones are left out. Only one file's
 * bytes are held at a time.
 */
export async function readFolder(
  folder: string,
  options: ReadOptions = {},
  progress: Progress = () => undefined,
): Promise<Reading[]> {
  const paths = await filesIn(folder);
  const readings: Reading[] = [];
  for (const path of paths) {
    const name = relative(folder, path).replaceAll('\\', '/');
    readings.push(await readDocument({ name, bytes: await readFile(path) }, options));
    progress(readings.length, paths.length, name);
  }
  return readings;
}

/** Paths of the files in a folder and its folders, by name; hidden ones are left out. */
export async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (path) =>
        !relative(folder, path)
          .split(/[\\/]/)
          .some((part) => part.startsWith('.')),
    )
    .sort();
}
