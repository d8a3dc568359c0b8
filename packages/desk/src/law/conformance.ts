import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CaseFile } from '@kervan/law';

/** Folder of the conformance cases in the repository; a Kervan that was not checked out as source has none. */
export const CONFORMANCE = fileURLToPath(new URL('../../../../conformance/', import.meta.url));

const FOLDERS = ['e-export', 'statuses', 'logistics', 'offset', 'clocks'] as const;

/** The conformance cases by the name of their file, in the order of the names; undefined where the folder is not there. */
export async function readCases(folder = CONFORMANCE): Promise<readonly CaseFile[] | undefined> {
  const cases: CaseFile[] = [];
  for (const part of FOLDERS) {
    const files = await readdir(join(folder, part)).catch(() => undefined);
    if (files === undefined) return undefined;
    for (const file of files.filter((name) => name.endsWith('.json')).sort())
      cases.push({ file, told: JSON.parse(await readFile(join(folder, part, file), 'utf8')) });
  }
  return cases;
}
