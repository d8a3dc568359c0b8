import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestServer, testServer } from '../testing/server.ts';

let server: TestServer;
let contract: Contract;

interface Contract {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

interface Operation {
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly responses: Readonly<Record<string, unknown>>;
}

beforeAll(async () => {
  server = await testServer();
  contract = (await server.get('/openapi.json')).json();
});

afterAll(async () => server.close());

describe('the contract', () => {
  it('is OpenAPI 3.1, and every operation says what it is for and how it fails', () => {
    expect(contract.openapi).toBe('3.1.0');
    for (const [path, operations] of Object.entries(contract.paths)) {
      for (const [method, operation] of Object.entries(operations)) {
        expect(operation.summary, `${method} ${path}`).toBeTruthy();
        expect(operation.tags, `${method} ${path}`).toHaveLength(1);
        expect(Object.keys(operation.responses), `${method} ${path}`).toContain('default');
      }
    }
  });

  it('holds every reference that it makes', () => {
    const references = [...JSON.stringify(contract).matchAll(/"\$ref":"([^"]+)"/g)].map(
      ([, target]) => target ?? '',
    );
    expect(references.length).toBeGreaterThan(0);
    for (const reference of new Set(references)) {
      const found = reference
        .replace('#/', '')
        .split('/')
        .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], contract);
      expect(found, reference).toBeDefined();
    }
  });

  it('has the very operations that the page was told of, no more and no fewer', async () => {
    const told = await readFile(join(import.meta.dirname, '../../../../packages/desk/src/api.ts'), 'utf8');
    const rows = [...told.matchAll(/^ \* \| (GET|POST|PUT|PATCH|DELETE)\s+([^\s|?]+)/gm)];
    const promised = rows.map(([, method, path]) => `${method} ${path?.replace(/:(\w+)/g, '{$1}')}`);
    const kept = Object.entries(contract.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(kept.sort()).toEqual(promised.filter((one) => one !== 'GET /openapi.json').sort());
  });
});

describe('every answer', () => {
  it('carries the security headers, and the API is never cached', async () => {
    const { headers } = await server.get('/api/workspace');
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
  });

  it('to an address that does not exist is a problem in both languages', async () => {
    const answer = await server.get('/api/nothing');
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.json()).toMatchObject({
      status: 404,
      code: 'address.not-found',
      place: 'GET /api/nothing',
      words: { tr: 'Böyle bir adres yok.', en: 'There is no such address.' },
    });
  });

  it('to a body that is no JSON, is empty, or is of another type, says so', async () => {
    const send = async (headers: Record<string, string>, payload: string) =>
      (await server.app.inject({ method: 'POST', url: '/api/facts', headers, payload })).json();
    const json = { 'content-type': 'application/json' };
    expect(await send(json, '{"fact":')).toMatchObject({ status: 400, code: 'request.not-json' });
    expect(await send(json, '')).toMatchObject({ status: 400, code: 'request.not-json' });
    expect(await send({ 'content-type': 'text/plain' }, 'fact')).toMatchObject({
      status: 415,
      code: 'request.unsupported',
    });
  });

  it('says that it is well, on which database and by which law', async () => {
    const health = await server.get('/health');
    expect([health.statusCode, health.json()]).toEqual([
      200,
      {
        status: 'ok',
        version: '0.1.0',
        database: server.desk.database.kind,
        lawModule: expect.stringMatching(/^[0-9a-f]{64}$/),
        waiting: 0,
      },
    ]);
  });
});
