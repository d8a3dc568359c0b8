import type { ProblemView } from '@kervan/desk';
import type { OffsetView } from '@kervan/law';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestServer, testServer } from '../testing/server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await testServer();
});

afterAll(async () => server.close());

/** 700.00 against 500.00 of tax under a lien and 300.00 of SGK without one. */
function request(change: object = {}): object {
  return {
    regime: 'logistics',
    entitlements: [
      {
        name: 'unit 2025',
        amount: '700.00',
        debts: [
          {
            institution: 'tax',
            overdue: '500.00',
            lien: { amount: '500.00', placed: 'before-offset', day: '2025-03-03' },
          },
          { institution: 'socialSecurity', overdue: '300.00' },
        ],
        ...change,
      },
    ],
  };
}

async function refused(body: unknown): Promise<ProblemView> {
  const answer = await server.send('POST', '/api/law/offset', body);
  expect(answer.headers['content-type']).toContain('application/problem+json');
  return answer.json();
}

describe('setting debts off against an entitlement', () => {
  it('pays the lien of 500.00 first and 200.00 of the 300.00 after it, and keeps nothing', async () => {
    const answer = await server.send('POST', '/api/law/offset', request());
    expect(answer.statusCode, answer.body.slice(0, 500)).toBe(200);
    const { answers, totals } = answer.json<OffsetView>();
    expect(answers[0]?.payments.map(({ to, amount, rule, grade }) => [to, amount, rule, grade])).toEqual([
      ['tax', '500.00', 'L-17.3.3', 'text'],
      ['socialSecurity', '200.00', 'M-8', 'assumed'],
    ]);
    expect(totals).toEqual({
      entitlement: '700.00',
      tax: '500.00',
      socialSecurity: '200.00',
      applicant: '0.00',
      held: '0.00',
    });
  });

  it('takes the file of the terminal as it is', async () => {
    const body = { format: 'kervan-offset/1', ...request() };
    expect((await server.send('POST', '/api/law/offset', body)).statusCode).toBe(200);
  });

  it('asks for a debt that nobody told, at its place and with the way out', async () => {
    const debts = [{ institution: 'tax' }, { institution: 'socialSecurity', overdue: '0.00' }];
    expect(await refused(request({ debts }))).toMatchObject({
      status: 400,
      code: 'offset.debt-unknown',
      place: '$.entitlements[0].debts[0].overdue',
      wayOut: { tr: expect.stringContaining('0.00') },
    });
  });

  it('refuses an amount below the kuruş and a JSON number, by the schema', async () => {
    for (const amount of ['700.001', 700, '-1.00'])
      expect(await refused(request({ amount }))).toMatchObject({
        status: 400,
        issues: [{ place: '$.entitlements[0].amount' }],
      });
  });

  it('stands in the description of the API', async () => {
    const { paths } = (await server.get('/openapi.json')).json<{ paths: Record<string, object> }>();
    expect(paths['/api/law/offset']).toHaveProperty('post');
  });
});
