import type { ProblemView } from '@kervan/desk';
import type { DeadlinesView } from '@kervan/law';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TEST_DAY, type TestServer, testServer } from '../testing/server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await testServer();
});

afterAll(async () => server.close());

/** Rent of a unit paid on 31 August 2025: by the text it is filed for until 28 February 2026. */
function request(change: object = {}, more: object = {}): object {
  const entry = {
    case: 'berlin',
    regime: 'logistics',
    support: 'logistics/unit',
    events: [{ id: 'rent', event: 'payment', day: '2025-08-31' }],
  };
  return { cases: [{ ...entry, ...change }], ...more };
}

async function refused(body: unknown): Promise<ProblemView> {
  const answer = await server.send('POST', '/api/law/deadlines', body);
  expect(answer.headers['content-type']).toContain('application/problem+json');
  return answer.json();
}

describe('the deadlines of open cases', () => {
  it('of rent paid on 31 August 2025: 28 February 2026, today on that day, missed on the next', async () => {
    const stateOn = async (on: string) => {
      const answer = await server.send('POST', '/api/law/deadlines', request({}, { on }));
      expect(answer.statusCode, answer.body.slice(0, 500)).toBe(200);
      const { cases } = answer.json<DeadlinesView>();
      const filing = cases[0]?.deadlines.find(({ clock }) => clock === 'logistics/filing-after-payment');
      return [filing?.lastDay, filing?.state];
    };
    expect(await stateOn('2026-02-28')).toEqual(['2026-02-28', 'today']);
    expect(await stateOn('2026-03-01')).toEqual(['2026-02-28', 'missed']);
  });

  it('are of today where no day is named, and take the file of the terminal as it is', async () => {
    const file = { format: 'kervan-deadlines/1', ...request() };
    const answer = await server.send('POST', '/api/law/deadlines', file);
    expect(answer.json<DeadlinesView>()).toMatchObject({ on: TEST_DAY, counts: { missed: 1 } });
  });

  it('refuse an event nobody knows by the schema, and what contradicts itself by the law, each at its place', async () => {
    expect(await refused(request({ events: [{ event: 'payed' }] }))).toMatchObject({
      status: 400,
      issues: [{ place: '$.cases[0].events[0].event' }],
    });
    const shorter = {
      clock: 'logistics/filing-after-payment',
      event: 'rent',
      kind: 'instruction',
      reason: 'x',
      by: 'x',
      lastDay: '2026-02-28',
      recordedOn: '2026-02-01',
    };
    expect(await refused(request({ extensions: [shorter] }))).toMatchObject({
      status: 400,
      code: 'deadlines.extension-shortens',
      place: '$.cases[0].extensions[0].lastDay',
    });
  });
});

describe('the same as a calendar', () => {
  const calendar = (query: string, body: object) =>
    server.send('POST', `/api/law/deadlines.ics${query}`, body);

  it('is a text/calendar in the language asked for, Turkish where none is', async () => {
    const answer = await calendar('', request({}, { on: '2025-10-01' }));
    expect(answer.statusCode, answer.body.slice(0, 500)).toBe(200);
    expect(answer.headers['content-type']).toContain('text/calendar');
    expect(answer.headers['content-disposition']).toContain('kervan.ics');
    expect(answer.body).toContain('DTSTART;VALUE=DATE:20260228\r\n');
    expect(answer.body).toContain('SUMMARY;LANGUAGE=tr:Destek ödeme başvurusu');
    const english = await calendar('?lang=en', request({}, { on: '2025-10-01' }));
    expect(english.body).toContain('SUMMARY;LANGUAGE=en:Payment application');
    expect(english.body).toMatch(/\r\nDTSTAMP:\d{8}T\d{6}Z\r\n/);
  });

  it('fails as a problem in both languages, not as a broken calendar', async () => {
    const answer = await calendar('', request({ support: 'e-export/online-store' }));
    expect(answer.statusCode).toBe(400);
    expect(answer.json<ProblemView>()).toMatchObject({
      code: 'deadlines.support',
      place: '$.cases[0].support',
    });
  });
});
