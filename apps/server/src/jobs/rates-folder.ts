import { readFile, stat } from 'node:fs/promises';
import { relative } from 'node:path';
import { filesIn } from '@kervan/desk';
import { type Reading, readDocument } from '@kervan/evidence';
import { formatDay } from '@kervan/kit';
import type { RatesFolder } from './protocol.ts';

export type BulletinReading = Reading & { readonly kind: 'rate-bulletin' };

/** The bulletins of a folder; a file is read again only when it has changed. Files that are no bulletins are passed over. */
export class RatesFolders {
  readonly #files = new Map<string, { readonly stamp: string; readonly reading: Reading }>();

  async bulletins(folder: string): Promise<readonly BulletinReading[]> {
    const found: BulletinReading[] = [];
    for (const path of await filesIn(folder)) {
      const reading = await this.#read(path, relative(folder, path));
      if (reading.kind === 'rate-bulletin') found.push(reading);
    }
    return found;
  }

  async summary(folder: string): Promise<RatesFolder> {
    const days = (await this.bulletins(folder)).map((reading) => formatDay(reading.bulletin.day)).sort();
    return { bulletins: days.length, from: days[0] ?? null, to: days.at(-1) ?? null };
  }

  async #read(path: string, name: string): Promise<Reading> {
    const { size, mtimeMs } = await stat(path);
    const stamp = `${size} ${mtimeMs}`;
    const known = this.#files.get(path);
    if (known?.stamp === stamp) return known.reading;
    const reading = await readDocument({ name, bytes: await readFile(path) });
    this.#files.set(path, { stamp, reading });
    return reading;
  }
}
