import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AssessmentAnswer } from '@kervan/desk';
import type { ClaimFile } from '@kervan/law';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestServer, testServer } from '../testing/server.ts';

const CLAIMS = join(import.meta.dirname, '../../../cli/src/e2e/claims');
const LOGISTICS = join(import.meta.dirname, '../../../../packages/sample/src/logistics');

let server: TestServer;

beforeAll(async () => {
  server = await testServer();
});

afterAll(async () => server.close());

async function claim(name: string): Promise<ClaimFile> {
  return JSON.parse(await readFile(join(CLAIMS, `${name}.json`), 'utf8'));
}

async function logisticsClaim(name: string): Promise<ClaimFile> {
  return JSON.parse(await readFile(join(LOGISTICS, `${name}.claim.json`), 'utf8'));
}

async function assess(file: ClaimFile, decidedOn: string): Promise<AssessmentAnswer> {
  const answer = await server.send('POST', '/api/assessments', { claim: file, decidedOn });
  expect(answer.statusCode, answer.body.slice(0, 500)).toBe(200);
  return answer.json();
}

describe('claims of the other supports, assessed over HTTP', () => {
  /** 182,250.00 + 12,150.00 + 154,000.00 = 348,400.00; the deposit does not count (E-7.2). */
  it('awards half a year of depot rent 348,400.00', async () => {
    const { view } = await assess(await claim('depot-2025-H1'), '2025-08-01');
    expect([view.quarter, view.award.least, view.award.most]).toEqual(['2025-H1', '348400.00', '348400.00']);
  });

  /** 108,102.33 fulfilment + 44,123.40 commission + 33,092.55 store = 185,318.28. */
  it('awards fulfilment, commission and an online store of one quarter 185,318.28', async () => {
    const { view } = await assess(await claim('seller-2026-Q2'), '2026-07-27');
    expect([view.award.least, view.award.most]).toEqual(['185318.28', '185318.28']);
    expect(view.supports.map(({ award }) => award.least)).toEqual(['108102.33', '44123.40', '33092.55']);
  });

  it('refuses a month in place of a quarter, and a thing without a name, at their places', async () => {
    const file = await claim('depot-2025-H1');
    const [line] = file.lines;
    const broken = { ...file, quarter: '2025-05', lines: [{ ...line, item: '' }] };
    const answer = (await server.send('POST', '/api/assessments', { claim: broken })).json();
    expect(answer.issues.map(({ place }: { place: string }) => place)).toEqual([
      '$.claim.quarter',
      '$.claim.lines[0].item',
    ]);
  });
});

describe('claims under Decision 5448, assessed over HTTP', () => {
  /** 570,240.00 + 582,912.00 + 201,600.00 = 1,354,752.00; the second half-year of rent, 1,165,824.00, waits for its form (L-6.6). */
  it('awards a year of rent at least 1,354,752.00 and at most 2,520,576.00, part by part, for no quarter', async () => {
    const { view } = await assess(await logisticsClaim('unit-rent'), '2024-08-20');
    expect([view.regime, view.quarter]).toEqual(['logistics', null]);
    expect([view.award.least, view.award.most]).toEqual(['1354752.00', '2520576.00']);
    expect(view.lines.map(({ stretch }) => stretch?.days ?? null)).toEqual([90, 92, 184, null]);
  });

  /** 12,000 + 18,400 + 18,400 + 27,390 + 23,115 + 40,800 + 153,000 = 293,105.00 */
  it('shows the eligible base of a mission, 293,105.00, and no award, for no source gives its rate', async () => {
    const { view } = await assess(await logisticsClaim('trade-mission'), '2025-08-20');
    expect(view.supports.map(({ eligible }) => eligible.most)).toEqual(['293105.00']);
    expect(view.award.undetermined).toBe(true);
    expect(new Set(view.lines.map(({ person }) => person))).toEqual(
      new Set(['Selin Ergin', 'Mert Kaya', 'Aigerim S.', null]),
    );
  });

  it('refuses a quarter, and a line of the other Decision, at their places', async () => {
    const file = await logisticsClaim('unit-rent');
    const other = (await claim('depot-2025-H1')).lines.slice(0, 1);
    const refused = async (wrong: unknown) =>
      (await server.send('POST', '/api/assessments', { claim: wrong })).json();
    expect(await refused({ ...file, quarter: '2024-Q3' })).toMatchObject({
      code: 'period.not-asked',
      status: 400,
    });
    expect(await refused({ ...file, lines: other })).toMatchObject({ code: 'regime-mixed', status: 400 });
    expect(await refused({ ...file, regime: 'services' })).toMatchObject({
      status: 400,
      issues: [{ place: '$.claim.regime' }],
    });
  });
});
