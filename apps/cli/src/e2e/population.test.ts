import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { CLAIM } from './claim.fixture.ts';
import { emptyFolder, kervan } from './kervan.fixture.ts';

let folder: string;

beforeAll(async () => {
  folder = await emptyFolder();
});

async function assessMany(text: string, ...more: string[]) {
  const path = join(folder, 'population.ndjson');
  await writeFile(path, text);
  return kervan(['assess', path, '--decided-on', '2026-10-15', ...more]);
}

describe('many claims, one a line', () => {
  test('each gets its award, as alone; the sums stand beside the answer', async () => {
    // 1,000.00 USD × 44.1234 × 70 % = 30,886.38 lira, twice; the third has no lines.
    const claims = [CLAIM, { ...CLAIM, claim: 'ikinci' }, { ...CLAIM, claim: 'bos', lines: [] }];
    const { code, out, err } = await assessMany(claims.map((claim) => JSON.stringify(claim)).join('\n'));
    const told = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(told.map(({ claim, least, most }) => [claim, least, most])).toEqual([
      ['tek-satir', '30886.38', '30886.38'],
      ['ikinci', '30886.38', '30886.38'],
      ['bos', '0.00', '0.00'],
    ]);
    expect(err).toContain('3 claims, 2 lines. Award: at least TRY 61,772.76, at most TRY 61,772.76');
    expect(code).toBe(0);
  });

  test('a line that cannot be taken in is told by its number, and the others go on', async () => {
    const { code, out, err } = await assessMany(`${JSON.stringify(CLAIM)}\n{"format":\n`, '--lang', 'tr');
    const told = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(told[0].least).toBe('30886.38');
    expect(told[1]).toMatchObject({ line: 2, code: 'population.not-json' });
    expect(err).toContain('1 başvuru alınamadı');
    expect(code).toBe(2);
  });

  test('a file that is not there is named', async () => {
    const { code, err } = await kervan(['assess', join(folder, 'none.ndjson')]);
    expect(err).toContain('There is no such file or folder.');
    expect(code).toBe(2);
  });
});
