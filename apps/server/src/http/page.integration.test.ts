import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestServer, testServer } from '../testing/server.ts';

let server: TestServer;
let page: string;

beforeAll(async () => {
  page = await mkdtemp(join(tmpdir(), 'kervan-page-'));
  await mkdir(join(page, 'assets'));
  await writeFile(join(page, 'index.html'), '<!doctype html><title>Kervan</title>');
  await writeFile(join(page, 'assets', 'app-1a2b.js'), 'export {};');
  server = await testServer({ page });
});

afterAll(async () => {
  await server.close();
  await rm(page, { recursive: true });
});

describe('the page', () => {
  it('is served at the root and at every address of its own, and is asked for anew each time', async () => {
    for (const url of ['/', '/belgeler', '/gerekce/satir-1?lang=tr']) {
      const answer = await server.get(url);
      expect([answer.statusCode, answer.body]).toEqual([200, '<!doctype html><title>Kervan</title>']);
      expect(answer.headers['cache-control']).toBe('no-cache');
      expect(answer.headers['content-security-policy']).toContain("script-src 'self'");
    }
  });

  it('has files that are kept, for their names change with their content', async () => {
    const answer = await server.get('/assets/app-1a2b.js');
    expect(answer.headers['cache-control']).toContain('immutable');
  });

  it('does not stand in for a file or an address of the API that is not there', async () => {
    for (const url of ['/assets/gone.js', '/api/nothing', '/favicon.ico']) {
      const answer = await server.get(url);
      expect([answer.statusCode, answer.json().code], url).toEqual([404, 'address.not-found']);
    }
  });

  it('gives no file outside its folder', async () => {
    for (const url of ['/../package.json', '/..%2f..%2fpackage.json', '/assets/%2e%2e/%2e%2e/etc/passwd']) {
      const answer = await server.get(url);
      expect(answer.body, url).not.toMatch(/"name"|root:/);
    }
  });
});
