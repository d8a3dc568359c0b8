import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

const port = process.env.KERVAN_E2E_PORT ?? '4391';
const data = process.env.KERVAN_E2E_DATA ?? join(tmpdir(), 'kervan-e2e-data');
const address = `http://127.0.0.1:${port}`;

/** The browser is the system's own; the server is the one that `npm start` runs, with the made-up company. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  use: {
    baseURL: address,
    locale: 'tr-TR',
    timezoneId: 'Europe/Istanbul',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.KERVAN_CHROMIUM ?? '/usr/bin/chromium',
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
  webServer: {
    command: 'node tools/start.ts',
    url: `${address}/health`,
    env: { PORT: port, KERVAN_DATA: data },
    timeout: 120_000,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  },
});
