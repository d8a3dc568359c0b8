import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Problem } from '@kervan/kit';
import type { ClaimFile } from '@kervan/law';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLawArchive } from './archive.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kervan-law-'));
});

afterEach(async () => rm(folder, { recursive: true }));

/** A law that only knows its own name. */
function code(name: string): string {
  return `export function lawDataDigest() { return '${name}'; }\n`;
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

async function archive(...names: readonly string[]): Promise<readonly string[]> {
  const digests = names.map((name) => digestOf(code(name)));
  for (const [i, name] of names.entries()) await writeFile(join(folder, `${digests[i]}.mjs`), code(name));
  await writeFile(
    join(folder, 'index.json'),
    JSON.stringify({
      current: digests.at(-1),
      modules: digests.map((digest, i) => ({ digest, version: `0.${i}.0` })),
    }),
  );
  return digests;
}

describe('the archive of law modules', () => {
  it('gives the module that decides today, and an earlier one by its digest', async () => {
    const [earlier = '', today = ''] = await archive('earlier', 'today');
    const open = openLawArchive(folder);
    const current = await open.current();
    expect([current.digest, current.version, current.law.lawDataDigest()]).toEqual([today, '0.1.0', 'today']);
    expect((await open.byDigest(earlier)).law.lawDataDigest()).toBe('earlier');
  });

  it('never runs a file whose bytes are not those of its digest', async () => {
    const [digest = ''] = await archive('honest');
    await writeFile(join(folder, `${digest}.mjs`), `globalThis.ran = true;\n${code('honest')}`);
    await expect(openLawArchive(folder).current()).rejects.toMatchObject({ code: 'law.damaged' });
    expect('ran' in globalThis).toBe(false);
  });

  it('refuses a digest it does not hold, and anything that is no digest, without touching a file', async () => {
    await archive('today');
    const open = openLawArchive(folder);
    for (const digest of ['0'.repeat(64), '../../etc/passwd', '']) {
      await expect(open.byDigest(digest)).rejects.toMatchObject({
        code: 'law.unknown-module',
        wayOut: { tr: expect.any(String) },
      });
    }
  });

  it('names the command to run where there is no archive yet, and finds it once it is there', async () => {
    const open = openLawArchive(folder);
    await expect(open.current()).rejects.toMatchObject({
      code: 'law.no-archive',
      wayOut: { en: 'Run “npm run law:build”.' },
    });
    await archive('today');
    expect((await open.current()).law.lawDataDigest()).toBe('today');
  });

  it('gives the problems of a module, which carries its own kit, as problems of the kit that runs here', async () => {
    const text = `class Problem extends Error {
        name = 'Problem'; code = 'unknown-fact'; words = { tr: 'yok', en: 'none' }; place = '$.facts[0].fact';
      }
      export function intake() { throw new Problem('none'); }\n`;
    const digest = digestOf(text);
    await writeFile(join(folder, `${digest}.mjs`), text);
    await writeFile(
      join(folder, 'index.json'),
      JSON.stringify({ current: digest, modules: [{ digest, version: '0.1.0' }] }),
    );
    const { law } = await openLawArchive(folder).current();
    const thrown = catching(() => law.intake({} as ClaimFile));
    expect(thrown).toBeInstanceOf(Problem);
    expect(thrown).toMatchObject({
      code: 'unknown-fact',
      words: { tr: 'yok', en: 'none' },
      place: '$.facts[0].fact',
    });
  });

  it('tells a damaged index from a missing one', async () => {
    await writeFile(join(folder, 'index.json'), '{"current": 1');
    await expect(openLawArchive(folder).current()).rejects.toMatchObject({ code: 'law.damaged' });
  });
});

function catching(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return error;
  }
}
