import type { ProblemView } from '@kervan/desk';
import type { FactEntry, FactValue, FinderView, SimulatorView } from '@kervan/law';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TEST_DAY, type TestServer, testServer } from '../testing/server.ts';
import { thingsClaim } from '../testing/things-claim.ts';

let server: TestServer;

beforeAll(async () => {
  server = await testServer();
});

afterAll(async () => server.close());

function told(facts: Readonly<Record<string, FactValue>>): readonly FactEntry[] {
  return Object.entries(facts).map(([fact, value]) => ({
    fact,
    value,
    origin: { kind: 'declaration', by: 'Örnek A.Ş.' },
    recordedOn: '2026-04-20',
  }));
}

async function find(body: unknown, query = ''): Promise<FinderView> {
  const answer = await server.send('POST', `/api/law/finder${query}`, body);
  expect(answer.statusCode, answer.body.slice(0, 500)).toBe(200);
  return answer.json();
}

async function simulate(body: unknown, query = ''): Promise<SimulatorView> {
  const answer = await server.send('POST', `/api/law/status-simulation${query}`, body);
  expect(answer.statusCode, answer.body.slice(0, 500)).toBe(200);
  return answer.json();
}

async function refused(url: string, body: unknown): Promise<ProblemView> {
  const answer = await server.send('POST', url, body);
  expect(answer.headers['content-type']).toContain('application/problem+json');
  return answer.json();
}

function supportOf(view: FinderView, support: string) {
  return view.supports.find((one) => one.support === support);
}

const PROMOTION = 'e-export/e-export-promotion';

describe('which supports are open to a firm', () => {
  it('answers every support of the law once, for today where no day is named, and keeps nothing', async () => {
    const view = await find({ facts: told({ status: 'retailSite' }) });
    expect([view.on, view.knownOn, view.status]).toEqual([TEST_DAY, TEST_DAY, 'retailSite']);
    const names = view.supports.map(({ support }) => support);
    expect([names.length, new Set(names).size]).toEqual([26, 26]);
    expect(Object.values(view.counts).reduce((sum, count) => sum + count, 0)).toBe(26);
    expect((await server.get('/api/facts')).json()).toEqual([]);
  });

  it('answers for one Decision where the address names it, whatever the body says', async () => {
    const facts = told({ applicant: 'beneficiary', transportLicence: 'agency' });
    const view = await find({ facts, on: '2025-07-01', regimes: ['e-export'] }, '?regime=logistics');
    expect(view.byRegime).toMatchObject([{ regime: 'logistics', counts: { no: 12 } }]);
    expect(supportOf(view, 'logistics/unit')).toMatchObject({ answer: 'no', rule: 'L-3.1f' });
    const other = await find({ facts, regimes: ['e-export'] });
    expect(other.supports).toHaveLength(14);
  });

  it('closes the sector trade mission from 17 January 2026 on, and not on the day before', async () => {
    const answerOn = async (on: string) => {
      const view = await find({ facts: told({ status: 'cooperationBody' }), on, knownOn: '2026-05-01' });
      return supportOf(view, 'e-export/sector-trade-mission')?.answer;
    };
    expect(await answerOn('2026-01-17')).toBe('no');
    expect(await answerOn('2026-01-16')).not.toBe('no');
  });

  it('names the place of a fact nobody knows, of a plan that is empty, and of a day of knowledge after today', async () => {
    const url = '/api/law/finder';
    const unknown = await refused(url, { facts: told({ status: 'company', mood: 'good' }) });
    expect([unknown.code, unknown.place]).toEqual(['unknown-fact', '$.facts[1].fact']);
    expect((await refused(url, { facts: [], plans: [{}] })).place).toBe('$.plans[0]');
    expect((await refused(url, { facts: [], knownOn: '2026-07-28' })).code).toBe('assessment.known-later');
    expect((await refused(url, { on: TEST_DAY })).issues.map(({ place }) => place)).toEqual(['$.facts']);
  });
});

describe('the desk’s own facts and ledger', () => {
  beforeAll(async () => {
    await server.send('POST', '/api/facts', { fact: 'status', value: 'retailSite' });
    await server.send('POST', '/api/facts', { fact: 'unionMember', value: true });
    // A decision used 23,315,792.00 lira of the year's ceiling of 123,315,792.00.
    const { db } = server.desk.database;
    const receipt = 'a'.repeat(64);
    await sql`insert into receipts (beneficiary, receipt, claim, regime, quarter, decided_on, known_on, law_module, award_least, body)
      values ('own', ${receipt}, '2026-Q1', 'e-export', '2026-Q1', '2026-06-01', '2026-06-01', 'm', 0, '')`.execute(
      db,
    );
    await sql`insert into allowance_uses (beneficiary, allowance, claim, size, used, receipt)
      values ('own', 'e-export/e-export-promotion/ceiling|2026', '2026-Q1', 12331579200, 2331579200, ${receipt})`.execute(
      db,
    );
  });

  it('count with ?mine=true only: 123,315,792.00 less 23,315,792.00 leave 100,000,000.00', async () => {
    const mine = await find({ facts: [] }, '?mine=true');
    expect(mine.status).toBe('retailSite');
    expect(supportOf(mine, PROMOTION)?.left?.left).toMatchObject({ least: '100000000.00', exact: true });
    const bare = await find({ facts: [] });
    expect(bare.status).toBeNull();
    const other = await find({ facts: told({ status: 'retailSite' }) });
    expect(supportOf(other, PROMOTION)?.left?.left).toMatchObject({ least: '123315792.00' });
  });

  it('give way to what the request tells of the same subject', async () => {
    const view = await find({ facts: told({ status: 'company' }) }, '?mine=true');
    expect(view.status).toBe('company');
    expect(supportOf(view, PROMOTION)).toMatchObject({ answer: 'no', rule: 'E-5.1' });
  });

  it('do not move the place that a problem of the request is told at', async () => {
    const unknown = await refused('/api/law/finder?mine=true', { facts: told({ mood: 'good' }) });
    expect([unknown.code, unknown.place]).toEqual(['unknown-fact', '$.facts[0].fact']);
  });

  it('stand behind a simulation too: the status told is the present one', async () => {
    expect((await simulate({ facts: [] }, '?mine=true')).present).toBe('retailSite');
    expect((await simulate({ facts: [] })).present).toBeNull();
  });
});

describe('the same facts under every status', () => {
  /** Two units of 1,000.00 lira rent at 50 %: 1,000.00, which a company may not ask for (E-7.1). */
  it('awards a claim of two depot units 1,000.00 as retail site and nothing as company', async () => {
    const claim = thingsClaim('depot', 'depot', [{ name: 'A' }, { name: 'B' }], []);
    const view = await simulate({
      facts: told({ status: 'retailSite' }),
      claim,
      on: '2025-08-01',
      knownOn: '2025-08-01',
    });
    const awardOf = (status: string) =>
      view.statuses.find((one) => one.status === status)?.award?.award ?? null;
    expect(awardOf('retailSite')).toMatchObject({ least: '1000.00', most: '1000.00' });
    expect(awardOf('company')).toMatchObject({ least: '0.00', most: '0.00' });
    expect(view.ranking.by).toBe('award');
  });

  it('takes a claim of the desk by its name, refuses two at once and one that is not there', async () => {
    await server.send('POST', '/api/claims', { quarter: '2026-Q2' });
    const view = await simulate({ facts: [] }, '?claim=2026-Q2');
    expect(view.statuses.every(({ award }) => award !== null)).toBe(true);
    const claim = thingsClaim('depot', 'depot', [], []);
    const both = await refused('/api/law/status-simulation?claim=2026-Q2', { facts: [], claim });
    expect([both.status, both.code, both.place]).toEqual([400, 'simulation.two-claims', '$.claim']);
    const none = await refused('/api/law/status-simulation?claim=none', { facts: [] });
    expect([none.status, none.code]).toEqual([404, 'claim.not-found']);
  });
});
