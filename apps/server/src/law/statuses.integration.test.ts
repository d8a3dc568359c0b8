import type { ProblemView } from '@kervan/desk';
import type { StatusFactEntry, StatusView } from '@kervan/law';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TEST_DAY, type TestServer, testServer } from '../testing/server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await testServer();
});

afterAll(async () => server.close());

const DECLARED = {
  origin: { kind: 'declaration', by: 'Örnek A.Ş.' },
  recordedOn: '2026-04-20',
} as const;

function told(facts: Readonly<Record<string, StatusFactEntry['value']>>): readonly StatusFactEntry[] {
  return Object.entries(facts).map(([fact, value]) => ({ fact, value, ...DECLARED }));
}

const COMPANY = {
  legalForm: 'commercialCompany',
  statusInUse: 'none',
  unionMember: true,
  dysRegistered: true,
  brand: 'registered',
  brandGoodsTurkish: true,
};

async function ask(body: unknown): Promise<StatusView> {
  const answer = await server.send('POST', '/api/law/statuses', body);
  expect(answer.statusCode).toBe(200);
  return answer.json();
}

async function refused(body: unknown): Promise<ProblemView> {
  const answer = await server.send('POST', '/api/law/statuses', body);
  expect(answer.statusCode).toBe(400);
  expect(answer.headers['content-type']).toContain('application/problem+json');
  return answer.json();
}

describe('which status a firm may have', () => {
  it('is open for everyone while nothing is told; the days left out are today', async () => {
    const view = await ask({ facts: [] });
    expect([view.format, view.on, view.knownOn]).toEqual(['kervan-status/1', TEST_DAY, TEST_DAY]);
    expect(view.statuses.map((one) => one.status)).toEqual([
      'company',
      'retailSite',
      'marketplace',
      'b2bPlatform',
      'consortium',
      'cooperationBody',
    ]);
    expect(view.oneStatus.open).toEqual([]);
    expect(view.questions[0]?.fact).toBe('legalForm');
  });

  it('is “company” with a registered brand of Turkish goods, and is not without Turkish goods', async () => {
    const open = async (facts: Readonly<Record<string, StatusFactEntry['value']>>) =>
      (await ask({ facts: told(facts), on: '2026-05-01', knownOn: '2026-05-01' })).oneStatus.open;
    expect(await open(COMPANY)).toEqual(['company']);
    expect(await open({ ...COMPANY, brandGoodsTurkish: false })).toEqual([]);
  });

  it('holds exports of 500,000.00 dollars against the threshold of that day, and 499,999.99 short of it', async () => {
    const exports = async (amount: string) => {
      // Net sales of a thousand million lira would do in place of exports; there are none here.
      const facts = told({
        previousYearExport: { amount, currency: 'USD' },
        etbisNetSales: { amount: '0.00', currency: 'TRY' },
      });
      const view = await ask({ facts, on: '2026-05-01', knownOn: '2026-05-01' });
      const retail = view.statuses.find((one) => one.status === 'retailSite');
      return retail?.conditions.find((one) => one.condition === 'export')?.verdict;
    };
    expect([await exports('500000.00'), await exports('499999.99')]).toEqual(['holds', 'fails']);
  });

  it('keeps nothing of what was told: the facts of the desk stay as they were', async () => {
    await ask({ facts: told(COMPANY) });
    expect((await server.get('/api/facts')).json()).toEqual([]);
  });

  it('names the path of an unknown fact, of dollars told in euro, and of a day that does not exist', async () => {
    const unknown = await refused({ facts: told({ legalForm: 'commercialCompany', legalFrom: 'x' }) });
    expect([unknown.code, unknown.place]).toEqual(['status.unknown-fact', '$.facts[1].fact']);
    const euro = await refused({ facts: told({ previousYearExport: { amount: '1', currency: 'EUR' } }) });
    expect([euro.code, euro.place]).toEqual(['status.other-currency', '$.facts[0].value.currency']);
    expect(euro.wayOut?.tr).toContain('USD tutarını yazın');
    const day = await refused({ facts: [], on: '2026-02-29' });
    expect([day.code, day.place]).toEqual(['request.invalid', '$.on']);
  });

  it('takes today as the day of knowledge and refuses tomorrow', async () => {
    expect((await ask({ facts: [], knownOn: TEST_DAY })).knownOn).toBe(TEST_DAY);
    expect((await refused({ facts: [], knownOn: '2026-07-28' })).code).toBe('assessment.known-later');
  });

  it('stands in the OpenAPI document with its request and its answer', async () => {
    const contract = (await server.get('/openapi.json')).json();
    const post = contract.paths['/api/law/statuses'].post;
    expect(post.tags).toEqual(['law']);
    expect(Object.keys(post.requestBody.content['application/json'].schema.properties)).toEqual([
      'facts',
      'on',
      'knownOn',
    ]);
    expect(Object.keys(post.responses['200'].content['application/json'].schema.properties)).toContain(
      'questions',
    );
  });
});
