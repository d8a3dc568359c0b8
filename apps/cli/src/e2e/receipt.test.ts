import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { issuesOf, problemView, replayView } from '@kervan/desk';
import type { Receipt } from '@kervan/law';
import { beforeAll, describe, expect, test } from 'vitest';
import { CLAIM } from './claim.fixture.ts';
import { emptyFolder, kervan, type Ran } from './kervan.fixture.ts';

let folder: string;
let receipt: Receipt;

beforeAll(async () => {
  folder = await emptyFolder();
  await writeFile(join(folder, 'claim.json'), JSON.stringify(CLAIM));
  const path = join(folder, 'receipt.json');
  await kervan(['assess', join(folder, 'claim.json'), '--decided-on', '2026-10-15', '--receipt-out', path]);
  receipt = JSON.parse(await readFile(path, 'utf8'));
}, 120_000);

async function replayed(change: Partial<Receipt>, ...more: string[]): Promise<Ran> {
  const path = join(folder, 'changed.json');
  await writeFile(path, JSON.stringify({ ...receipt, ...change }));
  return kervan(['replay', path, ...more]);
}

describe('a receipt', () => {
  test('replays to the same kuruş, step by step', async () => {
    const same = await replayed({});
    expect(same).toMatchObject({ code: 0, err: '' });
    expect(same.out).toContain('The same to the kuruş');
    expect((await replayed({}, '--lang', 'tr')).out).toContain('Kuruşu kuruşuna');
  });

  test('says the award of 30,886.38 lira: 1,000.00 USD × 44.1234 = 44,123.40, of it 70 %', () => {
    expect(receipt.award).toEqual({ least: '3088638', most: '3088638' });
  });

  test('with one kuruş more in the award it fails, and the field is named with both values', async () => {
    const { code, out } = await replayed({ award: { least: '3088639', most: '3088638' } }, '--json');
    expect(code).toBe(1);
    const view = JSON.parse(out);
    expect(issuesOf(replayView, view)).toEqual([]);
    expect(view.differences).toContainEqual({ place: '$.award.least', was: '3088639', is: '3088638' });
  });

  test('with one digit changed in the claim it fails, and names the claim’s digest and the line', async () => {
    const [first] = receipt.claim.lines;
    const lines = [{ ...first, amount: { amount: '1000.01', currency: 'USD' } }];
    const { code, out } = await replayed({ claim: { ...receipt.claim, lines } as Receipt['claim'] });
    expect(code).toBe(1);
    expect(out).toContain('$.claimDigest');
    expect(out).toContain('$.lines[0].least');
  });

  test.each([
    ['trace', { trace: 'f'.repeat(64) }, '$.trace'],
    ['digest', { digest: '0'.repeat(64) }, '$.digest'],
    ['law data', { lawData: '0'.repeat(64) }, '$.lawData'],
  ])('with another %s it fails and names that field', async (_name, change, place) => {
    const { code, out } = await replayed(change);
    expect(code).toBe(1);
    expect(out).toContain(place);
  });

  test('that names a law module the archive does not hold cannot be replayed, and no code is looked for in it', async () => {
    const { code, out, err } = await replayed({ lawModule: '0'.repeat(64) });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('$.lawModule');
    expect(err).toContain('What to do');
  });

  test('whose day is none any more does not stand: exit 1 and the path', async () => {
    const { code, err } = await replayed({ decidedOn: '2026-90-15' }, '--json');
    expect(code).toBe(1);
    const problem = JSON.parse(err);
    expect(issuesOf(problemView, problem)).toEqual([]);
    expect(problem).toMatchObject({ code: 'schema.receipt', place: '$.decidedOn' });
  });

  test('is not a claim: a file of another kind is a mistake on the command line, exit 2', async () => {
    expect((await kervan(['replay', join(folder, 'claim.json')])).code).toBe(2);
  });
});

describe('replay --today', () => {
  test('decided the same way today, nothing changes', async () => {
    const { code, out } = await replayed({}, '--today', '--decided-on', '2026-10-15');
    expect(code).toBe(0);
    expect(out).toContain('the same award');
  });

  /*
   * The claim is filed in time, but the law as known on 1 January 2022 had no such support yet: no source gives a ceiling or a
   * rate then, so the answer cannot be the same point.
   */
  test('by the law as known on 1 January 2022 the answer is another, and what changed is listed', async () => {
    const { code, out } = await replayed({}, '--today', '--known-on', '2022-01-01', '--json');
    expect(code).toBe(1);
    const view = JSON.parse(out);
    expect(issuesOf(replayView, view)).toEqual([]);
    expect(view.differences.map(({ place }: { place: string }) => place)).toContain('$.lines[0].least');
  });
});
