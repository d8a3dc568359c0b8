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

  it('has a part for each Decision, and one alone where it is named: in 2025 a unit up to 3,281,216 TL', async () => {
    const of = async (query: string) =>
      (await server.get(`/api/law/matrix?on=2025-07-01${query}`)).json<MatrixView>();
    const both = await of('');
    expect([both.tables.length, both.logistics?.rows.length]).toEqual([2, 12]);
    const unit = both.logistics?.rows.find(({ support }) => support === 'logistics/unit')?.cells[0];
    expect(unit?.ceilings[0]?.words.en).toBe('TRY 3,281,216 (per unit and support year)');
    expect((await of('&regime=e-export')).logistics).toBeNull();
    expect((await of('&regime=logistics')).tables).toEqual([]);
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

  it('is about both Decisions, or about the one named: 1,800 TL a night becomes 3,607 TL in 2023', async () => {
    const days = '/api/law/diff?from=2022-12-31&to=2023-01-01&knownOn=2026-05-01';
    const both = (await server.get(days)).json<DiffView>();
    expect(new Set(both.changes.map(({ regime }) => regime))).toEqual(new Set(['e-export', 'logistics']));
    const alone = (await server.get(`${days}&regime=logistics`)).json<DiffView>();
    expect(new Set(alone.changes.map(({ regime }) => regime))).toEqual(new Set(['logistics']));
    expect(alone.changes.find(({ key }) => key === 'threshold/logistics/lodging')).toMatchObject({
      old: { amount: '1800.00' },
      new: { amount: '3607.00' },
    });
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
