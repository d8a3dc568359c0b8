/** A whole server for tests: a fresh database of the run's kind, a folder of its own, a fixed day. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { openServer, type Server, type ServerOptions } from '../server.ts';
import { testDatabase } from './database.ts';

export interface TestServer extends Server {
  readonly folder: string;
  get(url: string): Promise<LightMyRequestResponse>;
  send(
    method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    url: string,
    body?: unknown,
  ): Promise<LightMyRequestResponse>;
  /** Uploads files and waits for their reading. */
  upload(...files: readonly TestFile[]): Promise<LightMyRequestResponse>;
}

export interface TestFile {
  readonly name: string;
  readonly bytes: Uint8Array | string;
}

export interface TestOptions extends ServerOptions {
  /** Loads the sample. */
  readonly sample?: boolean;
  /** Folder of rate bulletins. */
  readonly rates?: string;
}

export const TEST_DAY = '2026-07-27';

export async function testServer({
  sample = false,
  rates,
  ...options
}: TestOptions = {}): Promise<TestServer> {
  const folder = await mkdtemp(join(tmpdir(), 'kervan-server-'));
  const database = await testDatabase();
  const config = {
    host: '127.0.0.1',
    port: 0,
    data: folder,
    databaseUrl: undefined,
    rates,
    empty: !sample,
    log: 'silent' as const,
  };
  const server = await openServer(config, {
    database,
    checkAnswers: true,
    today: () => TEST_DAY,
    ...options,
  });
  return {
    ...server,
    folder,
    get: (url) => inject(server, { method: 'GET', url }),
    send: (method, url, body) =>
      inject(server, { method, url, ...(body === undefined ? {} : { payload: body as object }) }),
    upload: (...files) =>
      inject(server, { method: 'POST', url: '/api/documents?wait=60', ...multipart(...files) }),
    async close() {
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}

function inject(server: Server, options: InjectOptions): Promise<LightMyRequestResponse> {
  return server.app.inject(options);
}

/** Body and headers of a form with files. */
export function multipart(...files: readonly TestFile[]): {
  readonly payload: Buffer;
  readonly headers: Record<string, string>;
} {
  const boundary = 'kervan-boundary';
  const parts = files.flatMap(({ name, bytes }) => [
    Buffer.from(
      `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`,
    ),
    Buffer.from(bytes),
    Buffer.from('\r\n'),
  ]);
  return {
    payload: Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  };
}
