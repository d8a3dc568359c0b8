import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { ClaimSummary, ReconciliationView, UploadView, WorkspaceView } from '@kervan/desk';
import type { SourceFile } from '@kervan/evidence';
import type { ClaimFile } from '@kervan/law';
import { sampleSet } from '@kervan/sample';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { multipart, type TestServer, testServer } from '../testing/server.ts';

let server: TestServer;
let rates: string;
let documents: readonly string[];

/** The Amazon papers and the bank's; the bulletins lie in a folder beside, as `KERVAN_RATES` names it. */
beforeAll(async () => {
  rates = await mkdtemp(join(tmpdir(), 'kervan-rates-'));
  const sample = await sampleSet();
  for (const { name, bytes } of sample.documents.filter(isBulletin))
    await writeFile(join(rates, basename(name)), bytes);
  await writeFile(join(rates, 'README.txt'), 'no bulletin');
  server = await testServer({ rates });
  const { name, taxNumber } = sample.beneficiary;
  await server.send('PATCH', '/api/workspace', { name, taxNumber });
  const papers = sample.documents.filter((file) => /amazon|bank\//.test(file.name));
  const { files } = (await server.upload(...papers)).json<UploadView>();
  documents = files.map(({ document }) => document?.document ?? '');
  for (const { file, ...invoice } of sample.typedInvoices) {
    if (file.includes('amazon')) await server.send('POST', '/api/invoices', invoice);
  }
});

afterAll(async () => {
  await server.close();
  await rm(rates, { recursive: true });
});

function isBulletin({ name }: SourceFile): boolean {
  return name.endsWith('.xml') && name.startsWith('rates');
}

async function send(method: 'POST' | 'PATCH' | 'DELETE', url: string, body?: object) {
  return (await server.send(method, url, body)).json();
}

describe('opening claims', () => {
  it('names them after their quarter, numbers the next, and refuses a name that is taken', async () => {
    expect(await send('POST', '/api/claims', { quarter: '2026-Q2' })).toMatchObject({
      claim: '2026-Q2',
      state: 'draft',
    });
    expect(await send('POST', '/api/claims', { quarter: '2026-Q2' })).toMatchObject({ claim: '2026-Q2-2' });
    expect(await send('POST', '/api/claims', { quarter: '2026-Q2', claim: '2026-Q2' })).toMatchObject({
      status: 409,
      code: 'claim.exists',
    });
    expect(await send('POST', '/api/claims', { quarter: '2026-Q2', claim: '../x' })).toMatchObject({
      status: 400,
      issues: [{ place: '$.claim' }],
    });
    expect((await server.send('DELETE', '/api/claims/2026-Q2-2')).statusCode).toBe(204);
  });

  it('awaits decision from the day of filing on: 27 July is filed today, 28 July is a plan', async () => {
    const file = (filedOn: string | null) => send('PATCH', '/api/claims/2026-Q2', { filedOn });
    expect(await file('2026-07-28')).toMatchObject({ filedOn: '2026-07-28', state: 'draft' });
    expect(await file('2026-07-27')).toMatchObject({ filedOn: '2026-07-27', state: 'filed' });
    expect(await file(null)).toMatchObject({ filedOn: null, state: 'draft' });
  });

  it('rests on the documents named, and on none that is not here', async () => {
    const [first] = documents;
    expect(await send('PATCH', '/api/claims/2026-Q2', { documents: [first] })).toMatchObject({
      documents: [first],
    });
    const view = (await server.get('/api/claims/2026-Q2/reconciliation')).json<ReconciliationView>();
    expect(view.evidence.every(({ digest }) => digest === first)).toBe(true);
    expect(await send('DELETE', `/api/documents/${first}`)).toMatchObject({
      status: 409,
      code: 'document.used',
    });
    expect(await send('PATCH', '/api/claims/2026-Q2', { documents: ['f'.repeat(64)] })).toMatchObject({
      status: 404,
      code: 'document.not-found',
    });
    expect(await send('PATCH', '/api/claims/2026-Q2', { documents: null })).toMatchObject({
      documents: null,
    });
  });

  it('says which documents it is still without, and is not decided before they are read', async () => {
    const report = (month: string) =>
      `Country/Region,Date,Cost (USD)\n${`Germany,${month}-01,1.25\n`.repeat(20_000)}`;
    const form = multipart({ name: 'uzun.csv', bytes: report('2026-05') });
    const upload = await server.app.inject({ method: 'POST', url: '/api/documents?wait=0', ...form });
    const late = upload.json<UploadView>().files[0]?.document;
    expect(late?.state).toBe('reading');
    const { notices } = (await server.get('/api/claims/2026-Q2/reconciliation')).json<ReconciliationView>();
    expect(notices[0]).toMatchObject({ code: 'document.still-reading', place: 'uzun.csv' });
    const decision = await send('POST', '/api/claims/2026-Q2/decision', {});
    expect(decision).toMatchObject({
      status: 409,
      code: 'claim.in-use',
      words: { en: expect.stringContaining('uzun.csv') },
    });
    await server.documents.settled();
    expect((await server.send('DELETE', `/api/documents/${late?.document}`)).statusCode).toBe(204);
  });

  it('is for a half-year too, as depot rent is filed, and for no third one', async () => {
    expect(await send('POST', '/api/claims', { quarter: '2025-H1' })).toMatchObject({
      claim: '2025-H1',
      quarter: '2025-H1',
      state: 'draft',
    });
    const view = (await server.get('/api/claims/2025-H1/reconciliation')).json<ReconciliationView>();
    expect([view.quarter, view.period]).toEqual(['2025-H1', { from: '2025-01-01', until: '2025-07-01' }]);
    for (const quarter of ['2025-H3', '2025-05']) {
      const refused = await send('POST', '/api/claims', { quarter });
      expect(refused).toMatchObject({ status: 400, issues: [{ place: '$.quarter' }] });
    }
    expect((await server.send('DELETE', '/api/claims/2025-H1')).statusCode).toBe(204);
  });

  it('of a name that is not there is told so', async () => {
    const answer = await server.get('/api/claims/none/assessment');
    expect(answer.json()).toMatchObject({ status: 404, code: 'claim.not-found', place: 'none' });
  });
});

describe('rates from a folder', () => {
  it('are counted on the desk, files that are no bulletins passed over, and serve the comparison', async () => {
    const { ratesFolder } = (await server.get('/api/workspace')).json<WorkspaceView>();
    expect(ratesFolder?.bulletins).toBeGreaterThan(0);
    const view = (await server.get('/api/claims/2026-Q2/reconciliation')).json<ReconciliationView>();
    expect(view.lines.length).toBeGreaterThan(0);
    expect(view.missingRates).toEqual([]);
  });

  it('that are taken away are missing by name, and those lines have no lira', async () => {
    const before = (await server.get('/api/claims/2026-Q2/reconciliation')).json<ReconciliationView>();
    const day = before.rates[0]?.day ?? '';
    const [year, month, ofMonth] = day.split('-');
    await rm(join(rates, `${ofMonth}${month}${year}.xml`));
    const after = (await server.get('/api/claims/2026-Q2/reconciliation')).json<ReconciliationView>();
    expect(after.missingRates.some((missing) => missing.day === day)).toBe(true);
    const { notices } = (await server.get('/api/claims/2026-Q2/assessment')).json();
    expect(notices.map(({ code }: { code: string }) => code)).toContain('reconcile.rate-missing');
  });
});

describe('a thing that the spend on a platform is for', () => {
  it('stands on every line of the platform, in a quarter and in the half-year around it', async () => {
    const platforms = (item?: string) => [
      {
        platform: 'amazon',
        title: 'Amazon',
        support: 'e-export/digital-marketplace-promotion',
        kind: 'payPerClick',
        words: ['AMAZON'],
        ...(item === undefined ? {} : { item }),
      },
    ];
    await send('PATCH', '/api/workspace', { platforms: platforms('unit A-12') });
    await send('POST', '/api/claims', { quarter: '2026-H1' });
    const itemsOf = async (claim: string) =>
      (await server.get(`/api/claims/${claim}/file`)).json<ClaimFile>().lines.map(({ item }) => item);
    const quarter = await itemsOf('2026-Q2');
    expect(new Set(quarter)).toEqual(new Set(['unit A-12']));
    expect((await itemsOf('2026-H1')).length).toBeGreaterThanOrEqual(quarter.length);
    await send('PATCH', '/api/workspace', { platforms: platforms() });
    expect(new Set(await itemsOf('2026-Q2'))).toEqual(new Set([undefined]));
    await server.send('DELETE', '/api/claims/2026-H1');
    await send('PATCH', '/api/workspace', { platforms: [] });
  });
});

describe('choices of the comparison', () => {
  it('are kept with the claim and change what is compared: whole quarters in place of months', async () => {
    const months = (await server.get('/api/claims/2026-Q2/reconciliation')).json<ReconciliationView>();
    expect(months.comparisons.some(({ month }) => month === '2026-04')).toBe(true);
    const claim = await send('PATCH', '/api/claims/2026-Q2', { comparison: { granularity: 'quarter' } });
    expect((claim as ClaimSummary).comparison).toEqual({ granularity: 'quarter' });
    const quarter = (await server.get('/api/claims/2026-Q2/reconciliation')).json<ReconciliationView>();
    expect(new Set(quarter.comparisons.map(({ month }) => month))).toEqual(new Set(['2026-Q2']));
    await send('PATCH', '/api/claims/2026-Q2', { comparison: {} });
  });

  it('taken as a reading of the register act on the lines too', async () => {
    const choice = { reading: 'quarter', by: 'Ayşe Örnek', reason: 'Rapor çeyreklik' };
    await server.send('PUT', '/api/claims/2026-Q2/readings/evidence-comparison-period', choice);
    const view = (await server.get('/api/claims/2026-Q2/reconciliation')).json<ReconciliationView>();
    expect(new Set(view.comparisons.map(({ month }) => month))).toEqual(new Set(['2026-Q2']));
  });
});
