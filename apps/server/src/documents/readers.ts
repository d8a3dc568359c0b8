import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesIn } from '@kervan/desk';

/**
 * Digest of the code that reads documents (evidence and the kit it rests on). A later version may read a document otherwise, so
 * readings are kept under it.
 */
export async function readersDigest(): Promise<string> {
  const digest = createHash('sha256');
  for (const door of ['@kervan/evidence', '@kervan/kit']) {
    const folder = fileURLToPath(new URL('.', import.meta.resolve(door)));
    for (const path of await filesIn(folder)) {
      if (path.endsWith('.test.ts')) continue;
      digest
        .update(relative(folder, path))
        .update('\0')
        .update(await readFile(path));
    }
  }
  return digest.digest('hex').slice(0, 16);
}
