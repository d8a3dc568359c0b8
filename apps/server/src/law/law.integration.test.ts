import type { CoverageView, DoubtCard, FactQuestion, LawView } from '@kervan/desk';
import type { FinderView, MatrixView, RuleView, SupportAnswerView } from '@kervan/law';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestServer, testServer } from '../testing/server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await testServer();
});

afterAll(async () => server.close());

describe('the law over HTTP', () => {
  it('names the module that decides, the statuses and the supports', async () => {
    const law = (await server.get('/api/law')).json<LawView>();
    expect(law.statuses.map(({ status }) => status)).toContain('retailSite');
    expect(law.supports.map(({ support }) => support)).toContain('e-export/e-export-promotion');
  });

  it('says what a rule says, and finds rules by their words in Turkish capitals too', async () => {
    const rule = (await server.get('/api/law/rules/E-4.3')).json<RuleView>();
    expect(rule).toMatchObject({ rule: 'E-4.3', says: { tr: expect.any(String), en: expect.any(String) } });
    const found = (await server.get(`/api/law/rules?search=${encodeURIComponent('PAZARYERİ')}`)).json<
      readonly RuleView[]
    >();
    expect(found.length).toBeGreaterThan(0);
    expect((await server.get('/api/law/rules/E-99.9')).json()).toMatchObject({
      status: 404,
      code: 'rule.not-found',
    });
  });

  it('answers a plain company that e-export promotion is not for it (E-5)', async () => {
    const url = '/api/law/supports?on=2026-03-01&knownOn=2026-03-01&as=';
    const answers = (await server.get(`${url}company`)).json<readonly SupportAnswerView[]>();
    expect(answers.find(({ support }) => support === 'e-export/e-export-promotion')).toMatchObject({
      answer: 'no',
    });
    const site = (await server.get(`${url}retailSite`)).json<readonly SupportAnswerView[]>();
    expect(site.find(({ support }) => support === 'e-export/e-export-promotion')?.answer).not.toBe('no');
  });

  it('refuses a status nobody has and a day that is none', async () => {
    expect((await server.get('/api/law/supports?as=king')).json()).toMatchObject({
      status: 404,
      code: 'status.not-found',
    });
    expect((await server.get('/api/law/supports?as=company&on=2026-02-30')).json()).toMatchObject({
      status: 400,
      issues: [{ place: '$.on' }],
    });
  });

  it('lists the doubts with the reading taken, and the facts that may be asked for', async () => {
    const doubts = (await server.get('/api/law/doubts')).json<readonly DoubtCard[]>();
    for (const { taken, readings } of doubts) expect(readings.map(({ reading }) => reading)).toContain(taken);
    const facts = (await server.get('/api/facts/catalogue')).json<readonly FactQuestion[]>();
    const fact = (name: string) => facts.find((one) => one.fact === name);
    expect(fact('status')?.answers.length).toBeGreaterThan(1);
    expect(fact('status')?.places).toBeNull();
    expect(fact('participants')).toMatchObject({ type: 'count', subject: 'item', places: 0 });
    expect(fact('rentedArea')).toMatchObject({ type: 'count', subject: 'item', places: 2 });
  });

  it('tells supports, rules, doubts and coverage of one Decision where it is named, and refuses a third one', async () => {
    const law = (await server.get('/api/law')).json<LawView>();
    for (const { support, regime } of law.supports) expect(support.startsWith(`${regime}/`)).toBe(true);
    const rules = (await server.get('/api/law/rules?regime=logistics&search=L-6.11')).json<
      readonly RuleView[]
    >();
    expect(rules.map(({ rule }) => rule)).toContain('L-6.11');
    const none = (await server.get('/api/law/rules?regime=e-export&search=L-6.11')).json<
      readonly RuleView[]
    >();
    expect(none.filter(({ rule }) => rule.startsWith('L-'))).toEqual([]);
    const doubts = (await server.get('/api/law/doubts?regime=logistics')).json<readonly DoubtCard[]>();
    const named = doubts.map(({ doubt }) => doubt);
    expect(named).toEqual(expect.arrayContaining(['C-1', 'M-4']));
    expect(named).not.toContain('E-4.3-currency');
    const coverage = (await server.get('/api/law/coverage?regime=logistics')).json<CoverageView>();
    expect(coverage.regime).toBe('logistics');
    expect(new Set(coverage.ids.map(({ regime }) => regime))).toEqual(new Set(['logistics']));
    const both = (await server.get('/api/law/coverage')).json<CoverageView>();
    expect(both.regime).toBeNull();
    expect(both.ids.length).toBeGreaterThan(coverage.ids.length);
    expect((await server.get('/api/law/doubts?regime=services')).json()).toMatchObject({
      status: 400,
      issues: [{ place: '$.regime' }],
    });
  });

  it('keeps finder and matrix to the supports of one Decision', async () => {
    for (const regime of ['e-export', 'logistics']) {
      const finder = (
        await server.send('POST', `/api/law/finder?regime=${regime}`, { facts: [], on: '2025-09-01' })
      ).json<FinderView>();
      const matrix = (await server.get(`/api/law/matrix?on=2025-09-01&regime=${regime}`)).json<MatrixView>();
      const rows = matrix.tables.flatMap((table) => table.rows);
      for (const { support } of [...finder.supports, ...rows])
        expect(support.startsWith(`${regime}/`), support).toBe(true);
    }
  });
});
