import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as law from '@kervan/law';
import { afterEach, describe, expect, test } from 'vitest';
import { ROOT } from '../stages/command.ts';
import { archive, archiveFolder, indexWith, readIndex } from './archive.ts';
import { bundleLaw } from './bundle.ts';

const digestOf = (code: string | Buffer): string => createHash('sha256').update(code).digest('hex');

describe('the archive in the repository', () => {
  const index = readIndex(ROOT);
  if (index === undefined) throw new Error('there is no law archive; "npm run law:build" makes it');

  test('the current module is what the sources give today, byte for byte ("npm run law:build" renews it)', async () => {
    const fresh = await bundleLaw(ROOT);
    expect(index.current).toBe(fresh.digest);
    expect(readFileSync(join(archiveFolder(ROOT), `${index.current}.mjs`), 'utf8')).toBe(fresh.code);
  });

  test('every module has the digest that its name says, and the folder holds no other', () => {
    const files = readdirSync(archiveFolder(ROOT)).filter((name) => name.endsWith('.mjs'));
    expect(files.sort()).toEqual(index.modules.map(({ digest }) => `${digest}.mjs`).sort());
    for (const name of files) {
      expect(`${digestOf(readFileSync(join(archiveFolder(ROOT), name)))}.mjs`).toBe(name);
    }
  });

  test('every version has one module, and the current one is among them', () => {
    const versions = index.modules.map(({ version }) => version);
    expect(new Set(versions).size).toBe(versions.length);
    expect(index.modules.map(({ digest }) => digest)).toContain(index.current);
  });

  test('the current module loads alone and offers what the law package offers', async () => {
    const path = join(archiveFolder(ROOT), `${index.current}.mjs`);
    const alone: object = await import(/* @vite-ignore */ pathToFileURL(path).href);
    expect(Object.keys(alone).sort()).toEqual(Object.keys(law).sort());
  });
});

describe('keeping modules', () => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });
  const moduleOf = (code: string): { code: string; digest: string } => ({ code, digest: digestOf(code) });

  test('within one version the newer module takes the place of the older', () => {
    const index = indexWith(indexWith(undefined, 'aa', '0.1.0'), 'bb', '0.1.0');
    expect(index).toEqual({ current: 'bb', modules: [{ digest: 'bb', version: '0.1.0' }] });
  });

  test('the module of an earlier version stays when the next version gets its own', () => {
    const index = indexWith(indexWith(undefined, 'aa', '0.1.0'), 'bb', '0.2.0');
    expect(index.current).toBe('bb');
    expect(index.modules).toEqual([
      { digest: 'aa', version: '0.1.0' },
      { digest: 'bb', version: '0.2.0' },
    ]);
  });

  test('on disk the replaced file goes and the earlier version stays', () => {
    const root = mkdtempSync(join(tmpdir(), 'kervan-archive-'));
    folders.push(root);
    const [released, draft, final] = [
      'export const a = 1;\n',
      'export const a = 2;\n',
      'export const a = 3;\n',
    ].map(moduleOf) as [LawFile, LawFile, LawFile];
    archive(root, released, '0.1.0');
    archive(root, draft, '0.2.0');
    archive(root, final, '0.2.0');
    const kept = (module: LawFile): boolean => existsSync(join(archiveFolder(root), `${module.digest}.mjs`));
    expect([kept(released), kept(draft), kept(final)]).toEqual([true, false, true]);
  });
});

type LawFile = { readonly code: string; readonly digest: string };
