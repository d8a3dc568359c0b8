import { createHash, randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import type { DocumentDetail, DocumentView, ProblemView, UploadView } from '@kervan/desk';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { multipart, type TestServer, testServer } from '../testing/server.ts';

const LIMIT = 100_000;

let server: TestServer;

beforeAll(async () => {
  server = await testServer({ maxFileBytes: LIMIT });
});

afterAll(async () => server.close());

const REPORT = [
  'Country/Region,Date,Cost (USD)',
  'Germany,2026-04-01,12.50',
  'Austria,2026-04-02,0.25',
  '',
].join('\n');

async function list(): Promise<readonly DocumentView[]> {
  return (await server.get('/api/documents')).json();
}

/** Files that lie in the data folder, whatever their names. */
async function filesOnDisk(folder: string): Promise<number> {
  const found = await readdir(join(server.folder, folder), { recursive: true, withFileTypes: true });
  return found.filter((entry) => entry.isFile()).length;
}

describe('uploading documents', () => {
  it('keeps a file, says what it is and shows its rows, each with its place', async () => {
    const answer = await server.upload({ name: 'tiktok.csv', bytes: REPORT });
    expect(answer.statusCode).toBe(201);
    const [file] = answer.json<UploadView>().files;
    expect(file).toMatchObject({ name: 'tiktok.csv', outcome: 'stored', problem: null });
    expect(file?.document).toMatchObject({ state: 'read', kind: 'ad-report', rows: 2, platform: 'tiktok' });

    const digest = createHash('sha256').update(REPORT).digest('hex');
    expect(file?.document?.document).toBe(digest);
    const page = await server.get(`/api/documents/${digest}/rows?offset=1&limit=1`);
    expect(page.json()).toMatchObject({ total: 2, rows: [{ at: { name: 'tiktok.csv' } }] });
    expect(page.json().rows[0].cells).toContain('0.25');
    const bytes = await server.get(`/api/documents/${digest}/file`);
    expect(bytes.body).toBe(REPORT);
    expect(bytes.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': "attachment; filename*=UTF-8''tiktok.csv",
      'content-security-policy': "default-src 'none'; sandbox",
    });
  });

  it('says that the same file is here already, and changes nothing', async () => {
    const before = await list();
    const answer = await server.upload({ name: 'tiktok (1).csv', bytes: REPORT });
    expect(answer.statusCode).toBe(200);
    expect(answer.json<UploadView>().files[0]).toMatchObject({
      outcome: 'same-again',
      document: { name: 'tiktok.csv' },
      problem: { code: 'document.exists', words: { tr: 'Bu dosya zaten burada; hiçbir şey değişmedi.' } },
    });
    expect(await list()).toEqual(before);
  });

  it('takes a file of exactly the limit, refuses one byte more with 413, and keeps the others of the same request', async () => {
    const fits = randomBytes(LIMIT);
    const answer = await server.upload(
      { name: 'fits.bin', bytes: fits },
      { name: 'too-large.bin', bytes: randomBytes(LIMIT + 1) },
      { name: 'small.txt', bytes: 'not a report' },
    );
    expect(answer.json<UploadView>().files.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['fits.bin', 'stored'],
      ['too-large.bin', 'refused'],
      ['small.txt', 'stored'],
    ]);
    const alone = await server.upload({ name: 'too-large.bin', bytes: randomBytes(LIMIT + 1) });
    expect(alone.statusCode).toBe(413);
    expect(alone.json<UploadView>().files[0]?.problem).toMatchObject({
      code: 'document.too-large',
      status: 413,
      words: { tr: expect.stringContaining('97,6 kB'), en: expect.stringContaining('97.6 kB') },
    });
    expect(await filesOnDisk('documents')).toBe((await list()).length);
    await vi.waitFor(async () => expect(await filesOnDisk('incoming')).toBe(0), { timeout: 5_000 });
  });

  it('keeps what no reader knows, with the reason and the way out', async () => {
    const odd = (await list()).find(({ name }) => name === 'small.txt');
    expect(odd).toMatchObject({ state: 'read', kind: 'unrecognised' });
    expect(odd?.notices[0]).toMatchObject({
      severity: 'error',
      wayOut: { tr: expect.any(String), en: expect.any(String) },
    });
  });

  it('refuses an empty file, a form without files, and what is no form', async () => {
    const empty = await server.upload({ name: 'empty.csv', bytes: '' });
    expect(empty.json<UploadView>().files[0]).toMatchObject({
      outcome: 'refused',
      problem: { code: 'document.empty' },
    });
    expect((await server.upload()).json()).toMatchObject({ code: 'upload.no-files' });
    const json = await server.send('POST', '/api/documents', { file: 'x' });
    expect([json.statusCode, json.json<ProblemView>().code]).toEqual([415, 'upload.unsupported']);
  });

  it('shows only the file’s own name, without folders and control characters', async () => {
    const { files } = (
      await server.upload({ name: 'C:\\\\kullanıcı\\\\..\\\\ra\u202epor.csv', bytes: 'a' })
    ).json<UploadView>();
    expect(files[0]?.name).toBe('rapor.csv');
  });

  it('keeps nothing of an upload that breaks off in the middle of a file', async () => {
    const before = [await list(), await filesOnDisk('documents')];
    const whole = multipart({
      name: 'broken.csv',
      bytes: `${REPORT}${'Germany,2026-04-03,1\n'.repeat(2000)}`,
    });
    const address = new URL(await server.app.listen({ port: 0, host: '127.0.0.1' }));
    const socket = connect(Number(address.port), '127.0.0.1');
    await new Promise<void>((resolve) => socket.once('connect', () => resolve()));
    socket.write(
      `POST /api/documents HTTP/1.1\r\nHost: localhost:${address.port}\r\nContent-Type: ${whole.headers['content-type']}\r\nContent-Length: ${whole.payload.length}\r\n\r\n`,
    );
    socket.write(whole.payload.subarray(0, whole.payload.length / 2));
    await new Promise((resolve) => setTimeout(resolve, 300));
    socket.destroy();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect([await list(), await filesOnDisk('documents')]).toEqual(before);
    await vi.waitFor(async () => expect(await filesOnDisk('incoming')).toBe(0), { timeout: 5_000 });
  });

  it('tells a form that ends too early, and keeps nothing of it', async () => {
    const before = await list();
    const { payload, headers } = multipart({ name: 'cut.csv', bytes: `${REPORT}cut` });
    const answer = await server.app.inject({
      method: 'POST',
      url: '/api/documents',
      payload: payload.subarray(0, payload.length - 40),
      headers,
    });
    expect([answer.statusCode, answer.json<ProblemView>().code]).toEqual([400, 'upload.broken']);
    expect(answer.json<ProblemView>().words.tr).toContain('yarım dosya kaydedilmedi');
    expect(await list()).toEqual(before);
    await vi.waitFor(async () => expect(await filesOnDisk('incoming')).toBe(0), { timeout: 5_000 });
  });
});

describe('a table that nobody knows', () => {
  const table = 'Ülke;Ay başı;Gider\nAlmanya;01.04.2026;1.234,56\nAvusturya;01.04.2026;0,44\n';
  let detail: DocumentDetail;

  it('is shown with its header, to be mapped once', async () => {
    const { files } = (await server.upload({ name: 'pazar.csv', bytes: table })).json<UploadView>();
    expect(files[0]?.document).toMatchObject({ kind: 'table', needs: ['mapping'] });
    detail = (await server.get(`/api/documents/${files[0]?.document?.document}`)).json();
    expect(detail.table?.header).toEqual(['Ülke', 'Ay başı', 'Gider']);
  });

  it('refuses a mapping that names a column twice, one that is not there, or leaves the spend out', async () => {
    const url = `/api/mappings/${detail.table?.headerDigest}`;
    const base = { as: 'ad-report', platform: 'örnekpazar', currency: 'EUR' };
    const refused = async (columns: object) =>
      (await server.send('PUT', url, { ...base, columns })).json<ProblemView>();
    expect(await refused({ country: 0, spend: 0 })).toMatchObject({
      code: 'mapping.twice',
      place: '$.columns.spend',
    });
    expect(await refused({ country: 0, spend: 3 })).toMatchObject({
      code: 'mapping.column',
      place: '$.columns.spend',
    });
    expect(await refused({ country: 0 })).toMatchObject({
      code: 'mapping.incomplete',
      place: '$.columns.spend',
    });
  });

  it('is read once it is mapped, and the mapping is remembered for the next table with that header', async () => {
    const mapping = {
      as: 'ad-report',
      platform: 'ornekpazar',
      columns: { country: 0, periodFrom: 1, spend: 2 },
      currency: 'EUR',
      dateOrder: 'day-month',
      decimalMark: 'comma',
      period: { from: '2026-04-01', until: '2026-05-01' },
    };
    const answer = await server.send('PUT', `/api/mappings/${detail.table?.headerDigest}`, mapping);
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({ ...mapping, header: ['Ülke', 'Ay başı', 'Gider'] });
    const read = (await server.get(`/api/documents/${detail.document}`)).json<DocumentDetail>();
    expect(read).toMatchObject({ kind: 'ad-report', rows: 2, platform: 'ornekpazar', needs: [] });
    expect(read.preview.rows[0]?.cells).toContain('1234.56');

    const next = table.replaceAll('04.2026', '05.2026');
    const { files } = (await server.upload({ name: 'mayıs.csv', bytes: next })).json<UploadView>();
    expect(files[0]?.document).toMatchObject({ kind: 'ad-report', rows: 2 });
  });

  it('is a table again once the mapping is forgotten', async () => {
    const url = `/api/mappings/${detail.table?.headerDigest}`;
    expect((await server.send('DELETE', url)).statusCode).toBe(204);
    expect((await server.get(`/api/documents/${detail.document}`)).json()).toMatchObject({ kind: 'table' });
    expect((await server.send('DELETE', url)).json()).toMatchObject({
      status: 404,
      code: 'mapping.not-found',
    });
  });
});

describe('taking documents out', () => {
  it('removes row, bytes and reading', async () => {
    for (const { document } of await list()) {
      expect((await server.send('DELETE', `/api/documents/${document}`)).statusCode).toBe(204);
    }
    expect(await list()).toEqual([]);
    expect([await filesOnDisk('documents'), await filesOnDisk('readings')]).toEqual([0, 0]);
  });

  it('answers 404 for a document that is not here, and 400 for a digest that is none', async () => {
    const missing = await server.get(`/api/documents/${'0'.repeat(64)}`);
    expect(missing.json()).toMatchObject({ status: 404, code: 'document.not-found' });
    const none = await server.get('/api/documents/..%2f..%2fetc%2fpasswd/file');
    expect(none.json()).toMatchObject({
      status: 400,
      code: 'request.invalid',
      issues: [{ place: '$.document' }],
    });
  });
});
