import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FileStore } from './file-store.ts';

let folder: string;
let store: FileStore;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kervan-files-'));
  store = await FileStore.open(folder);
});

afterEach(async () => rm(folder, { recursive: true }));

const text = 'ülke;harcama\nDE;12,50\n';
const digest = createHash('sha256').update(text).digest('hex');

function stream(...chunks: readonly string[]): Readable {
  return Readable.from(chunks.map((chunk) => Buffer.from(chunk)));
}

async function files(): Promise<readonly string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found.filter((entry) => entry.isFile()).map((entry) => entry.name);
}

describe('the store of documents', () => {
  it('keeps a file under the digest of its bytes, whole', async () => {
    const incoming = await store.receive(stream(text.slice(0, 5), text.slice(5)), 1000, 'rapor.csv');
    expect([incoming.digest, incoming.size]).toEqual([digest, Buffer.byteLength(text)]);
    expect(await store.has(digest)).toBe(false);
    await incoming.keep();
    expect(await readFile(store.path(digest), 'utf8')).toBe(text);
  });

  it('takes a file of exactly the limit and refuses one byte more, naming file, limit and way out', async () => {
    const limit = 1024 * 1024;
    const incoming = await store.receive(stream('x'.repeat(limit)), limit, 'a.csv');
    await incoming.discard();
    await expect(store.receive(stream('x'.repeat(limit), 'x'), limit, 'a.csv')).rejects.toMatchObject({
      code: 'document.too-large',
      place: 'a.csv',
      words: { tr: expect.stringContaining('en çok 1 MB'), en: expect.stringContaining('at most 1 MB') },
      wayOut: { tr: expect.any(String) },
    });
    expect(await files()).toEqual([]);
  });

  it('leaves nothing of an upload that breaks off', async () => {
    const broken = Readable.from(
      (async function* () {
        yield Buffer.from('half');
        throw new Error('aborted');
      })(),
    );
    await expect(store.receive(broken, 1000, 'a.csv')).rejects.toThrow('aborted');
    expect(await files()).toEqual([]);
  });

  it('clears what a run that was killed left half received', async () => {
    await writeFile(join(folder, 'incoming', 'half'), 'half');
    await FileStore.open(folder);
    expect(await files()).toEqual([]);
  });

  it('keeps the same bytes once', async () => {
    for (let i = 0; i < 2; i++) await (await store.receive(stream(text), 1000, `${i}.csv`)).keep();
    expect(await files()).toEqual([digest]);
  });
});
