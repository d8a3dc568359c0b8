import type { Confirmation, DocumentView, ProblemView, TypedInvoice, UploadView } from '@kervan/desk';
import { sampleFiles } from '@kervan/sample';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TEST_DAY, type TestServer, testServer } from '../testing/server.ts';

let server: TestServer;
let document: string;

beforeAll(async () => {
  server = await testServer();
  await server.send('PATCH', '/api/workspace', { name: 'Örnek Dokuma A.Ş.', taxNumber: '0072026049' });
  const pdf = (await sampleFiles()).find(({ name }) => name.endsWith('TTI-2604-0871.pdf'));
  const { files } = (
    await server.upload({ name: 'invoice.pdf', bytes: pdf?.bytes ?? '' })
  ).json<UploadView>();
  document = files[0]?.document?.document ?? '';
});

afterAll(async () => server.close());

function data(more: object = {}): object {
  return {
    document,
    number: 'TTI-2604-0871',
    day: '2026-04-30',
    issuer: 'Example Ads Ltd',
    currency: 'TRY',
    net: '1000.00',
    tax: '200.00',
    ...more,
  };
}

async function listed(): Promise<readonly TypedInvoice[]> {
  return (await server.get('/api/invoices')).json();
}

async function needs(): Promise<DocumentView['needs']> {
  return (await server.get(`/api/documents/${document}`)).json<DocumentView>().needs;
}

describe('an invoice beside its PDF', () => {
  let first: TypedInvoice;

  it('is asked for, with the fields found in the PDF as proposals only', async () => {
    expect(await needs()).toEqual(['typed-invoice']);
    const detail = (await server.get(`/api/documents/${document}`)).json();
    expect(detail.proposed.number).toMatchObject({ value: 'TTI-2604-0871', place: expect.any(String) });
    expect(detail.text.length).toBeGreaterThan(0);
    expect(await listed()).toEqual([]);
  });

  it('is typed in, to be paid less the VAT withheld (1,000 + 200 − 180 = 1,020.00), and is asked for no more', async () => {
    const answer = await server.send('POST', '/api/invoices', data({ withheld: '180.00' }));
    expect(answer.statusCode).toBe(201);
    first = answer.json();
    expect(first).toMatchObject({ payable: '1020.00', typedBy: 'Örnek Dokuma A.Ş.' });
    expect(await needs()).toEqual([]);
  });

  it('cannot be typed in twice', async () => {
    const answer = await server.send('POST', '/api/invoices', data());
    expect(answer.json()).toMatchObject({ status: 409, code: 'invoice.exists', place: '$.number' });
  });

  it('is corrected by a version that takes its place; the old version cannot be corrected again', async () => {
    const answer = await server.send('PUT', `/api/invoices/${first.id}`, data({ net: '1000.01' }));
    expect(answer.json()).toMatchObject({ net: '1000.01', payable: '1200.01' });
    expect((await listed()).map(({ net }) => net)).toEqual(['1000.01']);
    const again = await server.send('PUT', `/api/invoices/${first.id}`, data());
    expect(again.json()).toMatchObject({ status: 404, code: 'invoice.not-found' });
  });

  it('is refused with every field that is wrong: three decimals, a day that is none, a day after today', async () => {
    const refused = async (more: object) =>
      (await server.send('POST', '/api/invoices', data({ number: 'X-1', ...more }))).json<ProblemView>();
    expect((await refused({ net: '1.005', tax: '0.001' })).issues.map(({ place }) => place)).toEqual([
      '$.net',
      '$.tax',
    ]);
    expect(await refused({ day: '2026-02-29' })).toMatchObject({ status: 400, issues: [{ place: '$.day' }] });
    expect(await refused({ day: TEST_DAY })).toMatchObject({ number: 'X-1' });
    expect(await refused({ number: 'X-2', day: '2026-07-28' })).toMatchObject({
      issues: [{ place: '$.day' }],
    });
    expect(await refused({ document: 'f'.repeat(64) })).toMatchObject({ code: 'document.not-found' });
  });

  it('is withdrawn, and asked for again', async () => {
    for (const { id } of await listed()) {
      expect((await server.send('DELETE', `/api/invoices/${id}`)).statusCode).toBe(204);
    }
    expect([await listed(), await needs()]).toEqual([[], ['typed-invoice']]);
  });
});

describe('what a person confirms about single documents', () => {
  it('is kept with who and when, and can be taken back', async () => {
    const link = { kind: 'link', payment: { document, place: 'A1' }, invoice: { number: 'TTI-2604-0871' } };
    const kept = (await server.send('POST', '/api/confirmations', link)).json<Confirmation>();
    expect(kept).toMatchObject({ ...link, by: 'Örnek Dokuma A.Ş.' });
    expect((await server.get('/api/confirmations')).json()).toEqual([kept]);
    expect((await server.send('DELETE', `/api/confirmations/${kept.id}`)).statusCode).toBe(204);
    expect((await server.send('DELETE', `/api/confirmations/${kept.id}`)).json()).toMatchObject({
      status: 404,
    });
  });

  it('is refused for a document that is not here, and for a kind that is none', async () => {
    const payment = { document: 'f'.repeat(64), place: 'A1' };
    expect(
      (await server.send('POST', '/api/confirmations', { kind: 'not-ads', payment })).json(),
    ).toMatchObject({
      code: 'document.not-found',
    });
    expect((await server.send('POST', '/api/confirmations', { kind: 'perhaps' })).json()).toMatchObject({
      issues: [{ place: '$.kind' }],
    });
  });
});
