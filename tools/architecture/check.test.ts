import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { checkHouse } from './check.ts';

const built: string[] = [];

afterEach(() => {
  for (const root of built.splice(0)) rmSync(root, { recursive: true, force: true });
});

/** A small house on disk in which everything is in order, with `files` added or put in place of its own. */
function house(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'kervan-house-'));
  built.push(root);
  const manifest = (...names: string[]): string =>
    JSON.stringify({ dependencies: Object.fromEntries(names.map((name) => [name, '1.0.0'])) });
  const whole: Readonly<Record<string, string>> = {
    'package.json': JSON.stringify({ devDependencies: { vitest: '1.0.0' } }),
    'packages/kit/package.json': manifest('@noble/hashes'),
    'packages/kit/src/index.ts': `export * from './money.ts';\n`,
    'packages/kit/src/money.ts': `export const lira = 1n;\n`,
    'packages/law/package.json': manifest('@kervan/kit'),
    'packages/law/src/index.ts': `import { lira } from '@kervan/kit';\nexport const ceiling = lira;\n`,
    'packages/evidence/package.json': manifest('@kervan/kit', '@kervan/law', 'saxes'),
    'packages/evidence/src/index.ts': `import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n`,
    'apps/cli/package.json': manifest('@kervan/kit', '@kervan/server'),
    'apps/cli/src/index.ts': `export {};\n`,
    'apps/server/package.json': manifest('@kervan/kit'),
    'apps/server/src/index.ts': `export {};\n`,
    ...files,
  };
  for (const [path, text] of Object.entries(whole)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

const breachesOf = (files: Readonly<Record<string, string>>): readonly string[] =>
  checkHouse(house(files)).breaches;

test('a house in order has no breach, and every one of its six sources was looked at', () => {
  expect(checkHouse(house({}))).toEqual({ files: 6, breaches: [] });
});

describe('floors', () => {
  test('law may import kit, but kit may not import law', () => {
    const breaches = breachesOf({
      'packages/kit/src/money.ts': `\nimport { ceiling } from '@kervan/law';\nexport const lira = ceiling;\n`,
    });
    expect(breaches[0]).toMatch(
      /^packages\/kit\/src\/money\.ts:2 {2}kit may import nothing, not "@kervan\/law"/,
    );
  });

  test('a type crosses floors no more than a value does', () => {
    const breaches = breachesOf({
      'packages/law/src/index.ts': `export type A = import('@kervan/evidence').Reading;\nexport type { B } from '@kervan/evidence';\n`,
    });
    expect(breaches.map((breach) => breach.split('  ')[0])).toEqual([
      'packages/law/src/index.ts:1',
      'packages/law/src/index.ts:2',
    ]);
  });

  test('an app imports no other app, even one that its package.json declares', () => {
    const [breach] = breachesOf({ 'apps/cli/src/index.ts': `import '@kervan/server';\n` });
    expect(breach).toContain('an app imports another app');
  });

  test('a package without a floor is refused until it gets one', () => {
    const [breach] = breachesOf({
      'packages/attic/package.json': '{}',
      'packages/attic/src/index.ts': 'export {};\n',
    });
    expect(breach).toContain('packages/attic:1  has no floor');
  });
});

describe('doors and boundaries', () => {
  test('the door is allowed, a file behind it is not', () => {
    const [breach] = breachesOf({
      'packages/law/src/index.ts': `export { lira } from '@kervan/kit/src/money.ts';\n`,
    });
    expect(breach).toContain('goes past the door; export it from packages/kit/src/index.ts');
  });

  test('a relative import may climb to the top of its own package and not one folder further', () => {
    const inside = { 'packages/law/src/deep/a.ts': `export * from '../index.ts';\n` };
    const outside = { 'packages/law/src/deep/a.ts': `export * from '../../../kit/src/index.ts';\n` };
    expect(breachesOf(inside)).toEqual([]);
    expect(breachesOf(outside)[0]).toContain('leaves packages/law; import it by name, "@kervan/kit"');
  });

  test('a source does not import its own package by name, its test may', () => {
    const text = `import { lira } from '@kervan/kit';\nexport const two = lira + lira;\n`;
    expect(breachesOf({ 'packages/kit/src/two.ts': text })[0]).toContain('imports itself by name');
    expect(breachesOf({ 'packages/kit/src/two.test.ts': text })).toEqual([]);
  });

  test('a package that happens to be installed must still be declared', () => {
    const [breach] = breachesOf({ 'packages/law/src/index.ts': `import 'saxes';\n` });
    expect(breach).toContain('"saxes" is not a dependency of packages/law');
  });

  test('a test may use what the root keeps for development, a source may not', () => {
    const text = `import { test } from 'vitest';\ntest('x', () => {});\n`;
    expect(breachesOf({ 'packages/law/src/a.test.ts': text })).toEqual([]);
    expect(breachesOf({ 'packages/law/src/a.ts': text })[0]).toContain('"vitest" is not a dependency');
  });
});

describe('purity', () => {
  const inKit = (text: string): readonly string[] => breachesOf({ 'packages/kit/src/money.ts': text });

  test.each([
    ['Date', 'export const now = new Date(0);'],
    ['Date', 'export const now = Date.now();'],
    ['Date', 'export type When = Date;'],
    ['Temporal', 'export const day = Temporal.PlainDate.from("2026-01-01");'],
    ['Math.random', 'export const dice = Math.random();'],
    ['Math.random', 'const { random } = Math; export const dice = random();'],
    ['Math.random', 'const way = "random"; export const dice = Math[way]();'],
    ['Intl', 'export const tr = new Intl.NumberFormat("tr");'],
    ['console', 'console.log(1); export {};'],
    ['process', 'export const e = process.env;'],
    ['fetch', 'export const get = () => fetch("x");'],
    ['globalThis', 'export const d = globalThis.Date;'],
    ['performance', 'export const t = performance.now();'],
    ['.localeCompare', 'export const c = "a".localeCompare("b");'],
    ['import.meta', 'export const u = import.meta.url;'],
    ['Date', 'export const text = `${Date.now()}`;'],
  ])('%s is refused in kit: %s', (name, text) => {
    expect(inKit(`\n\n${text}\n`)[0]).toMatch(/^packages\/kit\/src\/money\.ts:3 {2}/);
    expect(inKit(text)[0]).toContain(`\`${name}\` in a pure package`);
  });

  test.each([
    ['a comment', '// new Date() and Math.random()\n/** @see Intl */\nexport {};'],
    ['a text', 'export const words = "Date, console and fetch";'],
    ['a template', 'export const words = `Date ${1} fetch`;'],
    ['a regular expression', "export const form = /Date|console'/;"],
    ['a property', 'export const form = { Date: 1, process: 2 }; export const d = form.Date;'],
    ['a field of a type', 'export interface Form { readonly Date: string; fetch(): void }'],
    ['other arithmetic', 'export const big = Math.max(1, 2);'],
  ])('the same names are words in %s', (_place, text) => {
    expect(inKit(text)).toEqual([]);
  });

  test('node: is refused in kit and allowed in evidence', () => {
    expect(inKit(`import 'node:fs';`)[0]).toContain('"node:fs" in a pure package');
  });

  test('a test of a pure package may use the clock and the machine', () => {
    const text = `import 'node:fs';\nconsole.log(new Date());\n`;
    expect(breachesOf({ 'packages/kit/src/money.test.ts': text })).toEqual([]);
  });

  test('a computed import hides a module from this check, so kit may not have one', () => {
    expect(inKit('export const load = (name: string) => import(name);')[0]).toContain('a computed import');
  });
});

test('a file that is not a program stops the check and names its line', () => {
  expect(() =>
    breachesOf({ 'packages/kit/src/money.ts': 'export const a = 1;\nexport const = 2;\n' }),
  ).toThrow(/packages\/kit\/src\/money\.ts:2/);
});
