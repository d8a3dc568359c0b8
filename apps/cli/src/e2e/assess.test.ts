import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assessmentView, issuesOf, problemView } from '@kervan/desk';
import { beforeAll, describe, expect, test } from 'vitest';
import { CLAIM } from './claim.fixture.ts';
import { emptyFolder, kervan, type Ran } from './kervan.fixture.ts';

let folder: string;

beforeAll(async () => {
  folder = await emptyFolder();
});

const DECIDED = ['--decided-on', '2026-10-15'];

async function assess(claim: unknown, ...more: string[]): Promise<Ran> {
  const path = join(folder, 'claim.json');
  await writeFile(path, typeof claim === 'string' ? claim : JSON.stringify(claim));
  return kervan(['assess', path, ...DECIDED, ...more]);
}

const [LINE] = CLAIM.lines;
const withLine = (change: object): object => ({ ...CLAIM, lines: [{ ...LINE, ...change }] });
const hiding = (fact: string): object => ({
  ...CLAIM,
  facts: CLAIM.facts.filter((one) => one.fact !== fact),
});

describe('what is entitled', () => {
  test('1,000.00 USD × 44.1234 × 70 % = 30,886.38 lira, in each language’s own figures', async () => {
    expect((await assess(CLAIM)).out).toContain('Award: TRY 30,886.38');
    expect((await assess(CLAIM, '--lang', 'tr')).out).toContain('Hak ediş: 30.886,38 TL');
  });

  test('the JSON answer fits its published schema and is all there is on standard output', async () => {
    const { code, out, err } = await assess(CLAIM, '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const view = JSON.parse(out);
    expect(issuesOf(assessmentView, view)).toEqual([]);
    expect(view.award).toMatchObject({ least: '30886.38', most: '30886.38', exact: true });
  });

  test('a fact left out makes it a range from nothing and asks for it by name, with its answers', async () => {
    const { code, out } = await assess(hiding('accountManaged'));
    expect(code).toBe(0);
    expect(out).toContain('between TRY 0.00 and TRY 30,886.38');
    expect(out).toContain('fact accountManaged');
  });

  test('a line in Türkiye is refused by E-5.4: nothing is due, exit 1', async () => {
    const { code, out } = await assess(withLine({ country: 'TR' }));
    expect(code).toBe(1);
    expect(out).toContain('Award: TRY 0.00');
    expect(out).toContain('E-5.4');
  });

  test('--explain prints the tree of reasons down to rate, rounding and rule; without it the tree is left out', async () => {
    const { out } = await assess(CLAIM, '--explain');
    expect(out).toContain('44.1234');
    expect(out).toContain('E-2.24');
    expect(out).toContain('rounded half up');
    expect((await assess(CLAIM)).out).not.toContain('rounded half up');
  });

  test('a claim may come from standard input', async () => {
    const { code, out } = await kervan(['assess', '-', ...DECIDED], { input: JSON.stringify(CLAIM) });
    expect(code).toBe(0);
    expect(out).toContain('30,886.38');
  });

  test('--pdf-out writes the printable summary in the language asked for', async () => {
    const path = join(folder, 'deep/er/ozet.pdf');
    expect((await assess(CLAIM, '--pdf-out', path, '--lang', 'tr')).code).toBe(0);
    const file = (await readFile(path)).toString('latin1');
    expect(file.startsWith('%PDF-1.7')).toBe(true);
    expect(file).toContain('/Lang (tr-TR)');
  });
});

describe('a claim that cannot be taken in', () => {
  test.each([
    [
      'a currency that is none',
      withLine({ amount: { amount: '1.00', currency: 'dolar' } }),
      '$.lines[0].amount.currency',
    ],
    [
      'an amount as a JSON number',
      withLine({ amount: { amount: 1000, currency: 'USD' } }),
      '$.lines[0].amount.amount',
    ],
    [
      'a day that does not exist',
      withLine({ payment: { reference: 'P', day: '2026-02-30' } }),
      '$.lines[0].payment.day',
    ],
    ['a field nobody knows', { ...CLAIM, colour: 'red' }, '$.colour'],
    ['a quarter missing', { ...CLAIM, quarter: undefined }, '$.quarter'],
    ['a fact nobody knows', { ...CLAIM, facts: [{ ...CLAIM.facts[0], fact: 'mood' }] }, '$.facts[0].fact'],
    [
      'an answer that is none',
      { ...CLAIM, facts: [{ ...CLAIM.facts[0], value: 'king' }] },
      '$.facts[0].value',
    ],
    ['a line twice', { ...CLAIM, lines: [LINE, LINE] }, '$.lines[1].id'],
  ])('%s: exit 2, the file and the JSON path, in both languages', async (_what, claim, place) => {
    const en = await assess(claim);
    expect({ code: en.code, out: en.out }).toEqual({ code: 2, out: '' });
    expect(en.err.replaceAll(/\s+/g, ' ')).toContain(`claim.json ${place}:`);
    const json = await assess(claim, '--json', '--lang', 'tr');
    expect({ code: json.code, out: json.out }).toEqual({ code: 2, out: '' });
    const problem = JSON.parse(json.err);
    expect(issuesOf(problemView, problem)).toEqual([]);
    expect(problem.place).toBe(place);
    expect(problem.words.tr).not.toBe(problem.words.en);
  });

  test('text that is no JSON: exit 2, the file’s name and the way out', async () => {
    const { code, err } = await assess('{"format": ');
    expect(code).toBe(2);
    expect(err).toContain('claim.json');
    expect(err).toContain('not valid JSON');
  });

  test('a file that is not there, and a folder in its place', async () => {
    const gone = await kervan(['assess', join(folder, 'gone.json')]);
    expect(gone.code).toBe(2);
    expect(gone.err).toContain('There is no such file');
    const instead = await kervan(['assess', folder, '--lang', 'tr']);
    expect(instead.code).toBe(2);
    expect(instead.err).toContain('Bu bir klasör');
  });

  test('a day of decision that is none names the option', async () => {
    const { code, err } = await kervan(['assess', '-', '--decided-on', '15.10.2026'], { input: '{}' });
    expect(code).toBe(2);
    expect(err).toContain('--decided-on');
  });

  test('nothing is written where the claim is refused', async () => {
    const path = join(folder, 'never.json');
    expect((await assess({ ...CLAIM, colour: 'red' }, '--receipt-out', path)).code).toBe(2);
    await expect(readFile(path)).rejects.toThrow('ENOENT');
  });
});
