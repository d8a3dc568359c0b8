import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { type Reading, readDocument } from '@kervan/evidence';
import type { Source } from './protocol.ts';

/** Bytes of documents whose readings are held in memory; the least lately used go first. */
const MOST_HELD_BYTES = 48 * 1024 * 1024;

/**
 * Readings, made once and kept on disk in the engine's own binary form. They are a cache: whatever is missing or cannot be
 * taken back is read again from the document.
 */
export class Readings {
  readonly #held = new Map<string, { readonly reading: Reading; readonly bytes: number }>();
  #heldBytes = 0;

  async of(source: Source): Promise<Reading> {
    const held = this.#held.get(source.kept);
    if (held !== undefined) {
      this.#held.delete(source.kept);
      this.#held.set(source.kept, held);
      return held.reading;
    }
    const reading = (await takeBack(source)) ?? (await this.#make(source));
    this.#hold(source.kept, reading);
    return reading;
  }

  async #make(source: Source): Promise<Reading> {
    const bytes = await readFile(source.path);
    const reading = await readDocument({ name: source.name, bytes }, source.options);
    await keep(source.kept, reading);
    return reading;
  }

  #hold(key: string, reading: Reading): void {
    this.#held.set(key, { reading, bytes: reading.size });
    this.#heldBytes += reading.size;
    for (const [oldest, { bytes }] of this.#held) {
      if (this.#heldBytes <= MOST_HELD_BYTES || oldest === key) break;
      this.#held.delete(oldest);
      this.#heldBytes -= bytes;
    }
  }
}

async function takeBack(source: Source): Promise<Reading | undefined> {
  const bytes = await readFile(source.kept).catch(() => undefined);
  if (bytes === undefined) return undefined;
  try {
    const reading: Reading = deserialize(bytes);
    return reading.digest === source.digest ? reading : undefined;
  } catch {
    return undefined;
  }
}

async function keep(path: string, reading: Reading): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const partly = `${path}.${randomUUID()}`;
  try {
    await writeFile(partly, serialize(reading), { mode: 0o600 });
    await rename(partly, path);
  } catch (error) {
    await rm(partly, { force: true });
    // A full disk costs a second reading later, not the answer now; a missing folder would be a fault.
    if ((await stat(dirname(path)).catch(() => undefined)) === undefined) throw error;
  }
}
