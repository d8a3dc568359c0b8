import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { INTEGRATION, NEVER, UNIT } from './tools/stages/patterns.ts';

const long = process.env.KERVAN_LONG === '1';
const longCheck = fileURLToPath(new URL('tools/fast-check-long.ts', import.meta.url));

/** Under KERVAN_LONG=1 the properties get fast-check with more cases each, without knowing of it. */
const moreCases: Plugin = {
  name: 'kervan-more-cases',
  enforce: 'pre',
  resolveId: (id, importer) =>
    long && id === 'fast-check' && importer !== longCheck ? longCheck : undefined,
};

/** What every project shares: a forgotten await or an endless property fails instead of hanging. */
const shared = {
  testTimeout: long ? 1_800_000 : 30_000,
  hookTimeout: 120_000,
  setupFiles: ['tools/vitest-setup.ts'],
};

const plugins = [moreCases];

export default defineConfig({
  test: {
    maxWorkers: Math.min(4, availableParallelism()),
    projects: [
      {
        plugins,
        test: { ...shared, name: 'unit', include: UNIT, exclude: [...NEVER, ...INTEGRATION] },
      },
      {
        plugins,
        test: {
          ...shared,
          name: 'embedded',
          include: INTEGRATION,
          exclude: NEVER,
          env: { KERVAN_TEST_DB: 'pglite' },
        },
      },
      {
        plugins,
        test: {
          ...shared,
          name: 'postgres',
          include: INTEGRATION,
          exclude: NEVER,
          env: { KERVAN_TEST_DB: 'postgres' },
        },
      },
    ],
  },
});
