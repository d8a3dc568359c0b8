import type { CoverageView } from '@kervan/desk';
import type { DiffView, MatrixView } from '@kervan/law';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TEST_DAY, type TestServer, testServer } from '../testing/server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await testServer();
});

afterAll(async () => server.close());

async function problem(url: string): Promise<unknown> {
  return (await server.get(url)).json();
}

describe('the matrix of supports, beneficiaries and countries', () => {
  it('is of today where no day is named; on 1 October 2022 reports are for consortia, retail sites and marketplaces', async () => {
    expect((await server.get('/api/law/matrix')).json<MatrixView>()).toMatchObject({
      on: TEST_DAY,
      knownOn: TEST_DAY,
    });
    const { tables } = (await server.get('/api/law/matrix?on=2022-10-01')).json<MatrixView>();
    const row = tables[0]?.rows.find(({ support }) => support === 'e-export/market-entry-report');
    const open = row?.cells.filter(({ mark }) => mark === 'yes').map(({ column }) => column);
    expect(open?.sort()).toEqual(['consortium', 'marketplace', 'retailSite']);
  });

  it('refuses a day that does not exist, and knowledge of tomorrow', async () => {
    expect(await problem('/api/law/matrix?on=2026-02-29')).toMatchObject({
      status: 400,
      issues: [{ place: '$.on' }],
    });
    expect(await problem('/api/law/matrix?knownOn=2026-07-28')).toMatchObject({
      code: 'assessment.known-later',
    });
  });
});

describe('what changed between two days', () => {
  it('tells the repeal of depot rent between 16 and 17 January 2026, by its act, and nothing in the two days before', async () => {
    const view = (await server.get('/api/law/diff?from=2026-01-16&to=2026-01-17')).json<DiffView>();
    expect(view.changes.find(({ key }) => key === 'support/e-export/depot-rent')).toMatchObject({
      effect: 'repealed',
      since: '2026-01-17',
      act: { rule: 'E-12.3.6', day: '2026-01-17' },
    });
    const before = (await server.get('/api/law/diff?from=2026-01-15&to=2026-01-16')).json<DiffView>();
    expect(before.changes).toEqual([]);
  });

  it('with the days the other way round swaps old and new', async () => {
    const forth = (await server.get('/api/law/diff?from=2026-01-16&to=2026-01-17')).json<DiffView>();
    const back = (await server.get('/api/law/diff?from=2026-01-17&to=2026-01-16')).json<DiffView>();
    const sides = (view: DiffView, swap: boolean) => {
      const pairs = view.changes.map((one) => [
        one.key,
        swap ? one.new.words.en : one.old.words.en,
        swap ? one.old.words.en : one.new.words.en,
      ]);
      return pairs.sort();
    };
    expect(sides(back, true)).toEqual(sides(forth, false));
  });

  it('wants both days', async () => {
    expect(await problem('/api/law/diff?from=2026-01-16')).toMatchObject({
      status: 400,
      issues: [{ place: '$.to' }],
    });
  });
});

describe('coverage of the collected facts', () => {
  it('counts every id in exactly one class, and names the cases of computing ones', async () => {
    const view = (await server.get('/api/law/coverage')).json<CoverageView>();
    const counted = Object.values(view.counts).reduce((sum, count) => sum + count, 0);
    expect(counted).toBe(view.ids.length);
    expect(view.ids.length).toBeGreaterThan(500);
    expect(view.caseFiles).toBeGreaterThan(100);
    const share = view.ids.find(({ id }) => id === 'E-4.3');
    expect(share).toMatchObject({ class: 'computed', gaps: [] });
    expect(share?.cases?.fails.length).toBeGreaterThan(0);
  });
});
