import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { issuesOf, offsetView } from '@kervan/desk';
import type { OffsetView } from '@kervan/law';
import { beforeAll, describe, expect, test } from 'vitest';
import { emptyFolder, kervan } from './kervan.fixture.ts';

let folder: string;

beforeAll(async () => {
  folder = await emptyFolder();
});

const lien = (amount: string, day: string) => ({ amount, placed: 'before-offset', day });

const LIEN = {
  name: 'liens',
  amount: '700.00',
  debts: [
    { institution: 'tax', overdue: '500.00', lien: lien('500.00', '2025-03-03') },
    { institution: 'socialSecurity', overdue: '300.00' },
  ],
};

const PRO_RATA = {
  name: 'pro rata',
  amount: '899.99',
  debts: [
    { institution: 'tax', overdue: '600.00' },
    { institution: 'socialSecurity', overdue: '300.00' },
  ],
};

const MISSING = {
  name: 'paper',
  amount: '400.00',
  debts: [
    { institution: 'tax', overdue: '100.00', restructured: { amount: '500.00', proof: 'missing' } },
    { institution: 'socialSecurity', overdue: '200.00' },
  ],
};

const ORDER_UNKNOWN = {
  name: 'order',
  amount: '700.00',
  debts: [
    { institution: 'tax', overdue: '500.00', lien: lien('500.00', '2025-03-03') },
    { institution: 'socialSecurity', overdue: '300.00', lien: lien('300.00', '2025-03-03') },
  ],
};

function file(...entitlements: object[]): string {
  return JSON.stringify({ format: 'kervan-offset/1', regime: 'logistics', entitlements });
}

/** What `kervan offset -` says of the entitlements, on one line. */
async function said(entitlements: readonly object[], ...more: string[]) {
  const ran = await kervan(['offset', '-', ...more], { input: file(...entitlements) });
  return { ...ran, out: ran.out.replaceAll(/\s+/g, ' '), err: ran.err.replaceAll(/\s+/g, ' ') };
}

describe('kervan offset', () => {
  test('prints who gets what on which rule, in both languages: exit 0', async () => {
    const en = await said([LIEN]);
    expect(en.code).toBe(0);
    expect(en.out).toContain('liens: entitlement TRY 700.00');
    expect(en.out).toContain('TRY 500.00 L-17.3.3, source text');
    expect(en.out).toContain('TRY 200.00 M-8, assumed');
    expect(en.out).toContain('Debt that stays open: Social Security Institution (SGK) TRY 100.00');
    const tr = await said([LIEN], '--lang', 'tr');
    expect(tr.out).toContain('liens: hak ediş 700,00 TL');
    expect(tr.out).toContain('500,00 TL L-17.3.3, kaynak metin');
    expect(tr.out).toContain('Kapanmayan borç: Sosyal Güvenlik Kurumu (SGK) 100,00 TL');
  });

  test('--explain shows every step with its figures; without it they are left out', async () => {
    // 89,999 × 30,000 ÷ 90,000 = 29,999 and 60,000/90,000 of a kuruş over.
    const step =
      'SGK: TRY 899.99 × TRY 300.00 ÷ TRY 900.00 = TRY 299.99; the division leaves 60000/90000 kuruş.';
    expect((await said([PRO_RATA], '--explain')).out).toContain(step);
    const { out } = await said([PRO_RATA]);
    expect(out).not.toContain(step);
    expect(out).toContain('--explain');
  });

  test('a missing paper pays nobody, says what is missing and computes both ways out: exit 1', async () => {
    const { code, out } = await said([MISSING]);
    expect(code).toBe(1);
    expect(out).toContain('Not paid yet: TRY 400.00');
    expect(out).toContain('(L-17.2)');
    // Paper brought: 100 + 200, balance 100. Set off: 400 over 600 and 200 is 300 and 100.
    expect(out).toContain('TRY 300.00 L-17.3.2');
  });

  test('several entitlements have their sums: 700.00 + 899.99 = 1,599.99; tax 500.00 + 599.99', async () => {
    const { out } = await said([LIEN, PRO_RATA]);
    expect(out).toContain('Entitlements TRY 1,599.99');
    expect(out).toContain('Tax office TRY 1,099.99');
  });

  test('the JSON answer fits its schema, and nothing else is printed', async () => {
    const { out, err } = await kervan(['offset', '-', '--json'], { input: file(LIEN, MISSING) });
    expect(err).toBe('');
    const view: OffsetView = JSON.parse(out);
    expect(issuesOf(offsetView, view)).toEqual([]);
    expect(view.answers.map(({ state }) => state)).toEqual(['settled', 'blocked']);
  });

  test('two liens of one day whose order decides are asked for, at their place: exit 2', async () => {
    const { code, out, err } = await said([LIEN, ORDER_UNKNOWN]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('$.entitlements[1].debts[1].lien');
    expect(err).toContain('which of the two liens was placed first');
  });

  test('holds every line of a window of 44 columns', async () => {
    for (const lang of ['tr', 'en']) {
      const how = { env: { COLUMNS: '44' }, input: file(LIEN, PRO_RATA, MISSING) };
      const { out } = await kervan(['offset', '-', '--explain', '--lang', lang], how);
      expect(out.length).toBeGreaterThan(500);
      for (const line of out.split('\n')) expect([...line].length, line).toBeLessThanOrEqual(44);
    }
  });
});

describe('kervan offset of many, one file a line', () => {
  test('gives one outcome for each entitlement, tells a line that cannot be taken in by its number, and sums up', async () => {
    const path = join(folder, 'many.ndjson');
    await writeFile(
      path,
      [file(LIEN), file(PRO_RATA, MISSING), file(ORDER_UNKNOWN), '{"format":'].join('\n'),
    );
    const { code, out, err } = await kervan(['offset', path]);
    const told = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(told.slice(0, 3)).toEqual([
      {
        line: 1,
        name: 'liens',
        state: 'settled',
        entitlement: '700.00',
        tax: '500.00',
        socialSecurity: '200.00',
        applicant: '0.00',
        held: '0.00',
        rules: ['L-17.3.3', 'M-8'],
      },
      {
        line: 2,
        name: 'pro rata',
        state: 'settled',
        entitlement: '899.99',
        tax: '599.99',
        socialSecurity: '300.00',
        applicant: '0.00',
        held: '0.00',
        rules: ['L-17.3.2'],
      },
      {
        line: 2,
        name: 'paper',
        state: 'blocked',
        entitlement: '400.00',
        tax: '0.00',
        socialSecurity: '0.00',
        applicant: '0.00',
        held: '400.00',
        rules: [],
      },
    ]);
    expect(told.slice(3).map(({ line, code }) => [line, code])).toEqual([
      [3, 'offset.lien-order-unknown'],
      [4, 'offset.not-json'],
    ]);
    // 700.00 + 899.99 + 400.00 = 1,999.99 = 1,099.99 + 500.00 + 400.00 held.
    expect(err).toContain('3 entitlements, TRY 1,999.99: tax office TRY 1,099.99, SGK TRY 500.00');
    expect(err).toContain('not paid yet TRY 400.00 (1 blocked). 2 lines could not be taken in');
    expect(code).toBe(2);
  });
});
