import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { showBytes } from '@kervan/evidence';
import { problem, words } from '@kervan/kit';

/** A file that has come in and is not kept yet. */
export interface Incoming {
  readonly digest: string;
  readonly size: number;
  /** Keeps it under its digest. The same bytes are kept once. */
  keep(): Promise<void>;
  /** Lets it go; does nothing once it is kept. */
  discard(): Promise<void>;
}

/**
 * The documents' bytes: files named after the SHA-256 of their content, written beside and moved into place, so that a file
 * that is there is whole.
 */
export class FileStore {
  readonly #folder: string;
  readonly #incoming: string;
  readonly #readings: string;

  private constructor(folder: string) {
    this.#folder = join(folder, 'documents');
    this.#incoming = join(folder, 'incoming');
    this.#readings = join(folder, 'readings');
  }

  /** Opens the store in a data folder and clears what broken uploads of an earlier run left. */
  static async open(folder: string): Promise<FileStore> {
    const store = new FileStore(folder);
    await rm(store.#incoming, { recursive: true, force: true });
    for (const path of [store.#folder, store.#incoming, store.#readings]) {
      await mkdir(path, { recursive: true, mode: 0o700 });
    }
    return store;
  }

  /**
   * Takes a stream in. Beyond `limit` bytes it throws `document.too-large`; a stream that breaks off throws its own error.
   * Either way nothing is left behind, and a stream over the limit is read to its end, so that the sender hears the answer.
   */
  async receive(stream: Readable, limit: number, name: string): Promise<Incoming> {
    const path = join(this.#incoming, randomUUID());
    const hash = createHash('sha256');
    let size = 0;
    // Opened before the stream is read: a stream that fails at once must not leave a file that is created after its removal.
    const file = await open(path, 'wx', 0o600);
    try {
      await pipeline(
        stream,
        async function* (chunks: AsyncIterable<Uint8Array>) {
          for await (const chunk of chunks) {
            size += chunk.length;
            if (size > limit) continue;
            hash.update(chunk);
            yield chunk;
          }
        },
        file.createWriteStream({ flush: true }),
      );
      if (size > limit) throw tooLarge(name, limit);
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
    const digest = hash.digest('hex');
    return {
      digest,
      size,
      keep: () => this.#keep(path, digest),
      discard: () => rm(path, { force: true }),
    };
  }

  /** Where the bytes of a document are. */
  path(digest: string): string {
    return join(this.#folder, digest.slice(0, 2), digest);
  }

  /** Where a kept reading is. */
  readingPath(name: string): string {
    return join(this.#readings, name.slice(0, 2), name);
  }

  async remove(digest: string): Promise<void> {
    await rm(this.path(digest), { force: true });
  }

  /** Removes kept readings of a document, except the one named. */
  async removeReadings(digest: string, except?: string): Promise<void> {
    const folder = join(this.#readings, digest.slice(0, 2));
    for (const name of await readdir(folder).catch(() => [])) {
      if (name.startsWith(digest) && name !== except) await rm(join(folder, name), { force: true });
    }
  }

  async #keep(path: string, digest: string): Promise<void> {
    const target = this.path(digest);
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    await rename(path, target);
    await syncFolder(dirname(target));
  }

  /** Whether the bytes of a document are still there. */
  async has(digest: string): Promise<boolean> {
    return (await stat(this.path(digest)).catch(() => undefined)) !== undefined;
  }
}

/** Makes a rename outlast a power cut, where the system lets folders be synchronised. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

export function tooLarge(name: string, limit: number): Error {
  return problem(
    'document.too-large',
    words(
      `“${name}” çok büyük: bir dosya en çok ${showBytes(limit, 'tr')} olabilir. Dosya kaydedilmedi.`,
      `“${name}” is too large: a file may have at most ${showBytes(limit, 'en')}. It was not kept.`,
    ),
    {
      place: name,
      wayOut: words(
        'Raporu aylara bölerek ya da CSV olarak indirip yeniden yükleyin.',
        'Export the report month by month, or as CSV, and upload it again.',
      ),
    },
  );
}
