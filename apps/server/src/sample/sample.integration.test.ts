import type {
  AssessmentAnswer,
  ClaimSummary,
  DecisionView,
  DocumentView,
  FactRecord,
  LedgerView,
  ProblemView,
  ReceiptSummary,
  ReconciliationView,
  RowsPage,
  WorkspaceView,
} from '@kervan/desk';
import type { ClaimFile } from '@kervan/law';
import { type SampleSet, sampleSet } from '@kervan/sample';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TEST_DAY, type TestServer, testServer } from '../testing/server.ts';

let server: TestServer;
let sample: SampleSet;

beforeAll(async () => {
  [server, sample] = await Promise.all([testServer({ sample: true }), sampleSet()]);
  const all = (await server.get('/api/documents')).json<readonly DocumentView[]>();
  await server.documents.waitFor(
    all.map(({ document }) => document),
    90_000,
  );
});

afterAll(async () => server.close());

const CLAIM = '/api/claims/2026-Q2';

async function assessment(query = ''): Promise<AssessmentAnswer> {
  return (await server.get(`${CLAIM}/assessment${query}`)).json();
}

describe('the first screen of the sample', () => {
  it('shows whose desk it is, and the quarter and claim to look at', async () => {
    const desk = (await server.get('/api/workspace')).json<WorkspaceView>();
    expect(desk).toMatchObject({
      sample: true,
      beneficiary: { name: sample.beneficiary.name, taxNumber: sample.beneficiary.taxNumber },
      quarters: expect.arrayContaining(['2026-Q2']),
      today: TEST_DAY,
      claims: [{ claim: '2026-Q2', quarter: '2026-Q2', filedOn: '2026-07-24', state: 'filed' }],
    });
  });

  it('has read every document, and asks for nothing but what is really missing', async () => {
    const all = (await server.get('/api/documents')).json<readonly DocumentView[]>();
    expect(all).toHaveLength(sample.documents.length);
    expect(all.filter(({ state }) => state !== 'read')).toEqual([]);
    expect(all.filter(({ kind }) => kind === 'unrecognised' || kind === 'not-evidence')).toEqual([]);
    expect(all.filter(({ needs }) => needs.length > 0).map(({ name }) => name)).toEqual([]);
  });

  it('gives the award worked out by hand, to the kuruş', async () => {
    const { view, lawModule } = await assessment();
    expect([view.award.least, view.award.most]).toEqual([
      sample.expected.award.least,
      sample.expected.award.most,
    ]);
    expect(lawModule).toMatch(/^[0-9a-f]{64}$/);
  });

  it('compares per platform, month and country, and gives the rows behind a figure', async () => {
    const view = (await server.get(`${CLAIM}/reconciliation`)).json<ReconciliationView>();
    expect(view.lines).toHaveLength(sample.expected.lines.length);
    const one = view.comparisons.find(({ reported }) => reported.rows > 0);
    const query = `comparison=${encodeURIComponent(one?.comparison ?? '')}&side=reported`;
    const rows = (await server.get(`${CLAIM}/reconciliation/rows?${query}`)).json<RowsPage>();
    expect(rows.total).toBe(one?.reported.rows);
    expect(rows.rows[0]?.cells.every((cell) => cell !== null)).toBe(true);
    const none = await server.get(`${CLAIM}/reconciliation/rows?comparison=tiktok/1999-01/DE&side=paid`);
    expect(none.json()).toMatchObject({ status: 404, code: 'comparison.not-found' });
  });

  it('prints the summary in both languages', async () => {
    for (const lang of ['tr', 'en']) {
      const pdf = await server.get(`${CLAIM}/summary.pdf?lang=${lang}`);
      expect([pdf.statusCode, pdf.headers['content-type']]).toEqual([200, 'application/pdf']);
      expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    }
  });
});

describe('the claim as a file', () => {
  it('assessed from outside gives the same award', async () => {
    const file = (await server.get(`${CLAIM}/file`)).json<ClaimFile>();
    const answer = await server.send('POST', '/api/assessments', { claim: file });
    expect(answer.json<AssessmentAnswer>().view.award).toEqual((await assessment()).view.award);
  });

  it('is the same on every day, byte for byte', async () => {
    const [first, second] = await Promise.all([server.get(`${CLAIM}/file`), server.get(`${CLAIM}/file`)]);
    expect(first.body).toBe(second.body);
  });

  it('that breaks the schema is refused with the JSON path of every fault', async () => {
    const file = (await server.get(`${CLAIM}/file`)).json<ClaimFile>();
    const broken = {
      ...file,
      quarter: 'Q2',
      lines: [{ ...file.lines[0], amount: { amount: 12.5, currency: 'EUR' } }],
    };
    const answer = await server.send('POST', '/api/assessments', { claim: broken });
    expect(answer.statusCode).toBe(400);
    expect(answer.json<ProblemView>().issues.map(({ place }) => place)).toEqual([
      '$.claim.quarter',
      '$.claim.lines[0].amount.amount',
    ]);
  });

  it('with a fact nobody knows is refused by the law, at its place', async () => {
    const file = (await server.get(`${CLAIM}/file`)).json<ClaimFile>();
    const facts = [{ ...file.facts[0], fact: 'statüs' }];
    const answer = await server.send('POST', '/api/assessments', { claim: { ...file, facts } });
    expect(answer.json()).toMatchObject({ code: 'unknown-fact', place: '$.facts[0].fact' });
  });
});

describe('other days and other readings', () => {
  it('looks with the law as known on an earlier day, and refuses to know it later than today', async () => {
    const { view } = await assessment('?decidedOn=2026-07-01&knownOn=2026-06-30');
    expect([view.decidedOn, view.knownOn]).toEqual(['2026-07-01', '2026-06-30']);
    const later = await server.get(`${CLAIM}/assessment?knownOn=2026-07-28`);
    expect(later.json()).toMatchObject({
      status: 400,
      code: 'assessment.known-later',
      place: 'knownOn=2026-07-28',
    });
  });

  it('takes another reading with who and why, shows it, and goes back', async () => {
    const before = (await assessment()).view;
    const doubt = before.doubts.find(({ others }) =>
      others.some(({ award }) => award.least !== before.award.least),
    );
    const other = doubt?.others.find(({ award }) => award.least !== before.award.least);
    const url = `${CLAIM}/readings/${doubt?.doubt}`;
    const choice = { reading: other?.reading, by: 'Ayşe Örnek', reason: 'Danışmanın görüşü' };
    expect((await server.send('PUT', url, choice)).json<ClaimSummary>().readings).toEqual({
      [doubt?.doubt ?? '']: choice,
    });
    const chosen = (await assessment()).view;
    expect(chosen.award).toEqual(other?.award);
    expect(chosen.doubts.find((one) => one.doubt === doubt?.doubt)).toMatchObject({ chosenBy: 'Ayşe Örnek' });
    await server.send('DELETE', url);
    expect((await assessment()).view.award).toEqual(before.award);
  });

  it('refuses a reading or a doubt that the register does not have, and a choice without its reason', async () => {
    const put = (doubt: string, choice: object) => server.send('PUT', `${CLAIM}/readings/${doubt}`, choice);
    const choice = { reading: 'wishful', by: 'A', reason: 'B' };
    expect((await put('E-2.34-order', choice)).json()).toMatchObject({
      code: 'doubt.reading',
      place: '$.reading',
    });
    expect((await put('E-99', choice)).json()).toMatchObject({ status: 404, code: 'doubt.not-found' });
    expect((await put('E-2.34-order', { reading: 'x', by: 'A' })).json()).toMatchObject({
      issues: [{ place: '$.reason' }],
    });
  });
});

describe('facts on the desk', () => {
  it('are superseded, never edited, and the history keeps both', async () => {
    const told = (await server.get('/api/facts')).json<readonly FactRecord[]>();
    const members = told.find(({ fact }) => fact === 'unionMember');
    const answer = await server.send('POST', '/api/facts', { fact: 'unionMember', value: false });
    const later = answer.json<FactRecord>();
    expect(later).toMatchObject({
      value: false,
      state: 'holds',
      recordedOn: TEST_DAY,
      origin: { kind: 'declaration', by: sample.beneficiary.name },
    });
    const history = (await server.get('/api/facts?history=true')).json<readonly FactRecord[]>();
    expect(history.find(({ id }) => id === members?.id)).toMatchObject({
      state: 'superseded',
      supersededBy: later.id,
    });
    expect((await assessment()).view.award).toMatchObject({ least: '0.00', most: '0.00' });
    await server.send('POST', '/api/facts', { fact: 'unionMember', value: true });
    expect((await assessment()).view.award.least).toBe(sample.expected.award.least);
  });

  it('of two subjects stand side by side', async () => {
    const days = (await server.get('/api/facts'))
      .json<readonly FactRecord[]>()
      .filter(({ fact }) => fact === 'preApprovalDay');
    expect(days.map(({ subject }) => subject.support)).toEqual([
      'e-export/e-export-promotion',
      'e-export/digital-marketplace-promotion',
    ]);
  });

  it('that the law does not know, or whose value it cannot take, are refused at their place', async () => {
    const tell = async (fact: object) => (await server.send('POST', '/api/facts', fact)).json<ProblemView>();
    expect(await tell({ fact: 'shoeSize', value: '43' })).toMatchObject({
      code: 'unknown-fact',
      place: '$.fact',
    });
    expect(await tell({ fact: 'status', value: 'empire' })).toMatchObject({
      code: 'unknown-answer',
      place: '$.value',
    });
    expect(await tell({ fact: 'status', value: { amount: 5 } })).toMatchObject({
      status: 400,
      code: 'request.invalid',
    });
  });

  it('that are withdrawn count no more, and say why', async () => {
    const told = (
      await server.send('POST', '/api/facts', { fact: 'companyGrade', value: 'top' })
    ).json<FactRecord>();
    const url = `/api/facts/${told.id}/withdrawal`;
    const withdrawn = (await server.send('POST', url, { reason: 'Yanlış firma' })).json<FactRecord>();
    expect(withdrawn).toMatchObject({ state: 'withdrawn', withdrawnReason: 'Yanlış firma' });
    expect((await server.send('POST', url, { reason: 'again' })).json()).toMatchObject({
      status: 409,
      code: 'fact.conflict',
    });
    const now = (await server.get('/api/facts')).json<readonly FactRecord[]>();
    expect(now.some(({ id }) => id === told.id)).toBe(false);
  });
});

describe('receipts and the decision', () => {
  it('a receipt is issued, downloaded and replayed to the same kuruş; nothing is used up by it', async () => {
    const issued = (await server.send('POST', `${CLAIM}/receipts`, {})).json<ReceiptSummary>();
    expect(issued).toMatchObject({
      claim: '2026-Q2',
      decision: false,
      award: { least: sample.expected.award.least },
    });
    const file = await server.get(`/api/receipts/${issued.receipt}`);
    expect(file.json()).toMatchObject({ format: 'kervan-receipt/1', digest: issued.receipt });
    const replay = await server.send('POST', `/api/receipts/${issued.receipt}/replay`);
    expect(replay.json()).toMatchObject({ same: true, differences: [] });
    expect((await server.get('/api/ledger')).json<LedgerView>().uses).toEqual([]);
  });

  it('a receipt with one kuruş changed does not replay', async () => {
    const [issued] = (await server.get('/api/receipts')).json<readonly ReceiptSummary[]>();
    const receipt = (await server.get(`/api/receipts/${issued?.receipt}`)).json();
    const least = String(BigInt(receipt.award.least) + 1n);
    const replay = await server.send('POST', '/api/replay', {
      ...receipt,
      award: { ...receipt.award, least },
    });
    expect(replay.json().same).toBe(false);
    expect(replay.json().differences).toContainEqual({
      place: '$.award.least',
      was: least,
      is: receipt.award.least,
    });
  });

  it('a receipt of a law module that the archive does not hold is refused, and no code of it is run', async () => {
    const [issued] = (await server.get('/api/receipts')).json<readonly ReceiptSummary[]>();
    const receipt = (await server.get(`/api/receipts/${issued?.receipt}`)).json();
    const replay = await server.send('POST', '/api/replay', { ...receipt, lawModule: '0'.repeat(64) });
    expect(replay.json()).toMatchObject({ code: 'law.unknown-module' });
  });

  it('an award that is still a range cannot be decided: the question to answer is named', async () => {
    const answer = await server.send('POST', `${CLAIM}/decision`, {});
    expect(answer.statusCode).toBe(409);
    const question = (await assessment()).view.questions[0];
    expect(answer.json<ProblemView>().code).toBe('claim.not-exact');
    expect(answer.json<ProblemView>().wayOut?.tr).toContain(question?.words.tr);
  });
});

describe('two claims over the same documents', () => {
  /** The Amazon papers alone: nothing about them is open, so their award is one amount. */
  async function amazonClaim(claim: string): Promise<ClaimSummary> {
    const all = (await server.get('/api/documents')).json<readonly DocumentView[]>();
    const documents = all
      .filter(({ name, kind }) => name.startsWith('amazon') || kind === 'bank-statement')
      .map(({ document }) => document);
    return (
      await server.send('POST', '/api/claims', {
        claim,
        quarter: '2026-Q2',
        filedOn: '2026-07-24',
        documents,
      })
    ).json();
  }

  /** What one of them comes to alone. */
  let award: string;

  function kurus(amount: string | null): bigint {
    return BigInt((amount ?? '').replace('.', ''));
  }

  async function assessed(claim: string) {
    return (await server.get(`/api/claims/${claim}/assessment`)).json<AssessmentAnswer>().view;
  }

  it('that await decision lower what is certain of each other, not what is possible', async () => {
    await server.send('DELETE', CLAIM);
    await amazonClaim('first');
    const alone = await assessed('first');
    expect(alone.award.exact).toBe(true);
    await amazonClaim('second');
    const beside = await assessed('first');
    expect(beside.award.least).toBe('0.00');
    expect(kurus(beside.award.most) >= kurus(alone.award.most)).toBe(true);
    award = alone.award.least;
  });

  it('decided at the same moment are granted together what one of them would be: no document and no ceiling is used twice', async () => {
    const answers = await Promise.all(
      ['first', 'second'].map((claim) => server.send('POST', `/api/claims/${claim}/decision`, {})),
    );
    const decisions = answers.map((answer) => answer.json<DecisionView>());
    expect(decisions.map(({ receipt }) => receipt.award.least).sort()).toEqual(['0.00', award].sort());
    const { uses, documents } = (await server.get('/api/ledger')).json<LedgerView>();
    expect(documents.length).toBeGreaterThan(0);
    for (const [allowance, own] of Map.groupBy(uses, (use) => use.allowance)) {
      const sum = own.reduce((total, use) => total + BigInt(use.used), 0n);
      expect(sum <= BigInt(own[0]?.size ?? '0'), allowance).toBe(true);
    }
  });

  it('are not decided a second time, and not changed any more', async () => {
    expect((await server.send('POST', '/api/claims/first/decision', {})).json()).toMatchObject({
      status: 409,
      code: 'claim.decided',
    });
    expect((await server.send('PATCH', '/api/claims/first', { filedOn: null })).json()).toMatchObject({
      code: 'claim.decided',
    });
    expect((await server.send('DELETE', '/api/claims/first')).json()).toMatchObject({
      code: 'claim.decided',
    });
    const [receipt] = (await server.get('/api/receipts?claim=first')).json<readonly ReceiptSummary[]>();
    expect(receipt).toMatchObject({ decision: true });
    expect((await server.send('POST', `/api/receipts/${receipt?.receipt}/replay`)).json()).toMatchObject({
      same: true,
    });
  });

  it('a third over them is told by the rule of one use (E-2.28) why it gets nothing', async () => {
    await amazonClaim('third');
    const view = await assessed('third');
    expect(view.award).toMatchObject({ least: '0.00', most: '0.00', exact: true });
    expect(view.lines.flatMap(({ fates }) => fates).some(({ rule }) => rule === 'E-2.28')).toBe(true);
  });

  it('a document that a decided claim rests on cannot be taken out', async () => {
    const all = (await server.get('/api/documents')).json<readonly DocumentView[]>();
    const report = all.find(({ name }) => name.startsWith('amazon-2026'));
    const answer = await server.send('DELETE', `/api/documents/${report?.document}`);
    expect(answer.json()).toMatchObject({ status: 409, code: 'document.used' });
  });

  it('a person may leave the sample for a desk of one’s own, which is empty', async () => {
    const own = await server.send('POST', '/api/workspace/own');
    expect(own.json()).toMatchObject({ sample: false, claims: [], quarters: [] });
    expect((await server.get('/api/documents')).json()).toEqual([]);
    expect((await server.send('POST', '/api/workspace/own')).json()).toMatchObject({
      code: 'workspace.conflict',
    });
  });
});
