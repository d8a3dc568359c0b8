import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const long = process.env.KERVAN_LONG === '1';

/** What every project shares: a forgotten await or an endless property fails instead of hanging. */
const shared = {
  testTimeout: long ? 600_000 : 30_000,
  hookTimeout: 120_000,
  setupFiles: ['tools/vitest-setup.ts'],
};

const never = ['**/node_modules/**', '**/dist/**', 'bench/**', 'law-archive/**', '**/e2e/**'];
const integration = '{packages,apps}/**/*.integration.test.ts';

export default defineConfig({
  test: {
    maxWorkers: Math.min(4, availableParallelism()),
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          include: [
            'packages/**/*.test.{ts,tsx}',
            'apps/**/src/**/*.test.{ts,tsx}',
            'tools/**/*.test.ts',
            'conformance/**/*.test.ts',
          ],
          exclude: [...never, integration],
        },
      },
      {
        test: {
          ...shared,
          name: 'embedded',
          include: [integration],
          exclude: never,
          env: { KERVAN_TEST_DB: 'pglite' },
        },
      },
      {
        test: {
          ...shared,
          name: 'postgres',
          include: [integration],
          exclude: never,
          env: { KERVAN_TEST_DB: 'postgres' },
        },
      },
    ],
  },
});
