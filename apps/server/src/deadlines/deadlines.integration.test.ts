import type { ClaimSummary, ClockCatalogueView, DocumentView, FactRecord, ProblemView } from '@kervan/desk';
import type { DeadlinesView } from '@kervan/law';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TEST_DAY, type TestServer, testServer } from '../testing/server.ts';

const PROMOTION = 'e-export/e-export-promotion';

let server: TestServer;
let empty: TestServer;

beforeAll(async () => {
  server = await testServer({ sample: true });
  empty = await testServer();
  // The claim is made of the documents: its payments are known once they are read.
  const all = (await server.get('/api/documents')).json<readonly DocumentView[]>();
  await server.documents.waitFor(
    all.map(({ document }) => document),
    90_000,
  );
});

afterAll(async () => {
  await server.close();
  await empty.close();
});

async function own(query = ''): Promise<DeadlinesView> {
  const answer = await server.get(`/api/deadlines${query}`);
  expect(answer.statusCode, answer.body.slice(0, 500)).toBe(200);
  return answer.json();
}

/** The events of a calendar by their UIDs: their first days. Long lines are put together again first (RFC 5545, 3.1). */
function daysByUid(calendar: string): ReadonlyMap<string, string> {
  const events = calendar.replaceAll('\r\n ', '').split('BEGIN:VEVENT').slice(1);
  return new Map(
    events.map((event) => [
      /\nUID:(\S+)/.exec(event)?.[1] ?? '',
      /\nDTSTART;VALUE=DATE:(\d{8})/.exec(event)?.[1] ?? '',
    ]),
  );
}

describe('the deadlines of a desk', () => {
  it('follow from its claims without typing: every payment of the claim has its six months', async () => {
    const { cases, on } = await own();
    expect(on).toBe(TEST_DAY);
    const [claim] = (await server.get('/api/claims')).json<readonly ClaimSummary[]>();
    const file = (await server.get(`/api/claims/${claim?.claim}/file`)).json();
    const days = new Set<string>(
      file.lines.flatMap((line: { support: string; payment: { day?: string } }) =>
        line.support === PROMOTION ? (line.payment.day ?? []) : [],
      ),
    );
    expect(days.size).toBeGreaterThan(0);
    const filings = cases
      .find((one) => one.case === PROMOTION)
      ?.deadlines.filter(({ clock }) => clock === 'e-export/filing');
    expect(new Set(filings?.map(({ start }) => start.day))).toEqual(days);
  });

  it('are named in the language asked for, by the title of the support', async () => {
    const nameIn = async (lang: string) =>
      (await own(`?lang=${lang}`)).cases.find((one) => one.case === PROMOTION)?.name;
    expect(await nameIn('tr')).toBe('E-ihracat tanıtım desteği');
    expect(await nameIn('en')).not.toBe(await nameIn('tr'));
  });

  it('are judged on the day asked about; a day that is none is refused', async () => {
    expect((await own('?on=2026-06-30')).on).toBe('2026-06-30');
    const refused = await server.get('/api/deadlines?on=2026-06-31');
    expect(refused.statusCode).toBe(400);
    expect(refused.headers['content-type']).toContain('application/problem+json');
  });

  it('are none on an empty desk', async () => {
    const answer = await empty.get('/api/deadlines');
    expect(answer.json<DeadlinesView>()).toMatchObject({ cases: [], regimes: [] });
  });
});

describe('the calendar that others subscribe to', () => {
  it('is a text/calendar in Turkish or English that no cache keeps', async () => {
    const turkish = await server.get('/api/deadlines.ics');
    expect(turkish.headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'inline; filename="kervan.ics"',
      'content-language': 'tr',
      'cache-control': 'no-store',
    });
    expect(turkish.body.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
    expect(turkish.body).toContain('SUMMARY;LANGUAGE=tr:Destek ödeme başvurusu');
    const english = await server.get('/api/deadlines.ics?lang=en');
    expect(english.headers['content-language']).toBe('en');
    expect(english.body).toContain('SUMMARY;LANGUAGE=en:Payment application');
    expect(daysByUid(english.body)).toEqual(daysByUid(turkish.body));
  });

  it('holds an event for each deadline that has a day, and is a calendar without events on an empty desk', async () => {
    const { cases, regimes } = await own();
    const all = [...cases.flatMap(({ deadlines }) => deadlines), ...regimes];
    const events = daysByUid((await server.get('/api/deadlines.ics')).body);
    expect(events.size).toBe(all.filter(({ counts }) => counts !== null).length);
    const none = (await empty.get('/api/deadlines.ics')).body;
    expect(daysByUid(none).size).toBe(0);
    expect(none.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  it('moves the start of support when pre-approval is told anew, and keeps the name of every event', async () => {
    const calendar = async () => daysByUid((await server.get('/api/deadlines.ics')).body);
    const tell = (value: string) =>
      server.send('POST', '/api/facts', {
        fact: 'preApprovalDay',
        subject: { support: PROMOTION },
        value,
        origin: { kind: 'declaration', by: 'Örnek A.Ş.' },
      });
    const first = (await tell('2026-02-10')).json<FactRecord>();
    expect(first.state).toBe('holds');
    const before = await calendar();
    await tell('2026-03-10');
    const after = await calendar();
    expect([...after.keys()]).toEqual(expect.arrayContaining([...before.keys()]));
    expect(after.size).toBe(before.size);
    const moved = [...before].filter(([uid, day]) => after.get(uid) !== day);
    // 1 March and 28 February 2029 become 1 April and 31 March 2029.
    expect(moved.map(([uid, day]) => [day, after.get(uid)]).sort()).toEqual([
      ['20260301', '20260401'],
      ['20290228', '20290331'],
    ]);
  });

  it('is refused in words to a language that nobody speaks here', async () => {
    const refused = await server.get('/api/deadlines.ics?lang=de');
    expect(refused.statusCode).toBe(400);
    expect(refused.json<ProblemView>().issues.length).toBeGreaterThan(0);
  });
});

describe('what may be told of open cases', () => {
  it('is listed for every support of both Decisions, with events and clocks in both languages', async () => {
    const { supports } = (await server.get('/api/law/clocks')).json<ClockCatalogueView>();
    expect(new Set(supports.map(({ regime }) => regime))).toEqual(new Set(['e-export', 'logistics']));
    const unit = supports.find(({ support }) => support === 'logistics/unit');
    expect(unit?.events.find(({ event }) => event === 'payment')).toMatchObject({
      words: { tr: expect.stringMatching(/^ödeme/), en: expect.stringMatching(/^payment/) },
      starts: true,
    });
    expect(unit?.clocks.map(({ clock }) => clock)).toContain('logistics/filing-after-payment');
  });
});
