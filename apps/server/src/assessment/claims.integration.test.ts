import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AssessmentAnswer } from '@kervan/desk';
import type { ClaimFile } from '@kervan/law';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestServer, testServer } from '../testing/server.ts';

const CLAIMS = join(import.meta.dirname, '../../../cli/src/e2e/claims');

let server: TestServer;

beforeAll(async () => {
  server = await testServer();
});

afterAll(async () => server.close());

async function claim(name: string): Promise<ClaimFile> {
  return JSON.parse(await readFile(join(CLAIMS, `${name}.json`), 'utf8'));
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
