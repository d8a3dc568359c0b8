import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { sourceStamp } from './web-build.ts';

const root = mkdtempSync(join(tmpdir(), 'kervan-stamp-'));
const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

afterEach(() => rmSync(root, { recursive: true, force: true }));

test('the page is built again when what it is made from changed, and only then', () => {
  put('apps/web/src/main.tsx', 'export const a = 1;');
  put('packages/law/src/index.ts', 'export const rate = 50;');
  const before = sourceStamp(root);

  utimesSync(join(root, 'packages/law/src/index.ts'), 0, 0);
  put('packages/law/src/index.test.ts', 'a test is not in the page');
  put('apps/server/src/main.ts', 'nor is the server');
  expect(sourceStamp(root)).toBe(before);

  put('packages/law/src/index.ts', 'export const rate = 70;');
  const afterChange = sourceStamp(root);
  expect(afterChange).not.toBe(before);

  put('apps/web/src/new.tsx', '');
  expect(sourceStamp(root)).not.toBe(afterChange);
});
