import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assessmentView, issuesOf } from '@kervan/desk';
import type { AssessmentView, ClaimFile } from '@kervan/law';
import { beforeAll, describe, expect, test } from 'vitest';
import { claimFrom, claimPath } from './claims.fixture.ts';
import { emptyFolder, kervan } from './kervan.fixture.ts';

let folder: string;

beforeAll(async () => {
  folder = await emptyFolder();
});

async function assessed(claim: ClaimFile, decidedOn: string): Promise<AssessmentView> {
  const path = join(folder, 'claim.json');
  await writeFile(path, JSON.stringify(claim));
  const { out, err } = await kervan(['assess', path, '--decided-on', decidedOn, '--json']);
  expect(err).toBe('');
  const view: AssessmentView = JSON.parse(out);
  expect(issuesOf(assessmentView, view)).toEqual([]);
  return view;
}

function fateOf(view: AssessmentView, line: string) {
  const found = view.lines.find((one) => one.line === line);
  return [found?.verdict, found?.award.least, found?.fates.map(({ rule }) => rule)];
}

/*
 * First half of 2025, a retail site, 50 % (E-7.1), lira at the rate of the payment day:
 *   A-12 in Germany, rent        9,000.00 EUR × 40.5000 = 364,500.00 → 182,250.00
 *   A-12 in Germany, common area   600.00 EUR × 40.5000 =  24,300.00 →  12,150.00
 *   A-12 in Germany, deposit     5,000.00 EUR: neither rent nor common area (E-7.2)
 *   B-3 in the United States     8,000.00 USD × 38.5000 = 308,000.00 → 154,000.00
 *                                                                      348,400.00
 */
describe('depot rent of a half-year', () => {
  const DECIDED = '2025-08-01';

  test('is awarded 348,400.00; the deposit is refused by E-7.2, and two units take a place each', async () => {
    const view = await assessed(await claimFrom('depot-2025-H1'), DECIDED);
    expect(view.award).toMatchObject({ least: '348400.00', most: '348400.00' });
    expect(fateOf(view, 'a12-deposit')).toEqual(['refused', '0.00', ['E-7.2']]);
    const units = view.allowances.filter(({ key }) => key.startsWith('e-export/depot-rent/units#'));
    expect(units.map(({ key, size }) => [key, size.least, size.currency])).toEqual([
      ['e-export/depot-rent/units#A-12@2025-01-01..2025-04-01', '1', 'thing'],
      ['e-export/depot-rent/units#B-3@2025-02-01..2025-05-01', '1', 'thing'],
    ]);
  });

  test('is told with the half-year and counted things in each language’s own words', async () => {
    const args = ['assess', claimPath('depot-2025-H1'), '--decided-on', DECIDED];
    const en = (await kervan(args)).out;
    expect(en).toContain('Award: TRY 348,400.00');
    expect(en).toContain('first half of 2025');
    const tr = (await kervan([...args, '--lang', 'tr'])).out;
    expect(tr).toContain('Hak ediş: 348.400,00 TL');
    expect(tr).toContain('2025 yılı 1. yarıyıl');
    expect(tr).toMatch(/1 adet +0 adet +1 adet +0 adet/);
  });

  test('is printed as any other claim', async () => {
    const pdf = join(folder, 'depot.pdf');
    const { code, err } = await kervan([
      'assess',
      claimPath('depot-2025-H1'),
      '--decided-on',
      DECIDED,
      '--pdf-out',
      pdf,
    ]);
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining(pdf) });
    expect((await readFile(pdf)).subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('gets 300,000.00 where an earlier claim left that much of the year’s 19,076,054.00 (E-7.T)', async () => {
    const claim = await claimFrom('depot-2025-H1');
    const used = 'e-export/depot-rent/ceiling|2025';
    // 19,076,054.00 − 18,776,054.00 = 300,000.00
    const ledger = [
      { allowance: used, size: '1907605400', used: '1877605400', state: 'granted', claim: 'earlier' },
    ] as const;
    expect((await assessed({ ...claim, ledger }, DECIDED)).award).toMatchObject({
      least: '300000.00',
      most: '300000.00',
    });
  });

  test('of a line that names no unit is a range from nothing, and the unit is asked for', async () => {
    const claim = await claimFrom('depot-2025-H1');
    const lines = claim.lines.map(({ item, ...line }) => (line.id === 'b3-rent' ? line : { ...line, item }));
    const view = await assessed({ ...claim, lines } as ClaimFile, DECIDED);
    expect(view.award).toMatchObject({ least: '194400.00', most: '348400.00' });
    expect(view.questions[0]?.fact).toBe('item');
  });

  test('filed for a quarter is refused by E-2.10: nothing is due, exit 1', async () => {
    const claim = { ...(await claimFrom('depot-2025-H1')), quarter: '2025-Q1' };
    const path = join(folder, 'quarter.json');
    await writeFile(path, JSON.stringify(claim));
    const { code, out } = await kervan(['assess', path, '--decided-on', DECIDED]);
    expect(code).toBe(1);
    expect(out).toContain('E-2.10');
  });
});

/*
 * Second quarter of 2026, a retail site, everything paid on 5 June 2026 at 44.1234:
 *   fulfilment in the United States 4,000.00 USD, of which 10 % of 35,000.00 of sales count (E-6.5):
 *                         3,500.00 × 44.1234 = 154,431.90 × 70 % = 108,102.33
 *   withdrawal, 150.00 USD: no sale came of it (E-6.3)
 *   commission in Brazil, May    2,000.00 × 44.1234 = 88,246.80 × 50 % = 44,123.40
 *   commission of 20 April – 19 May, 700.00 USD: not one calendar month (E-10.3)
 *   opening of a store in Brazil 1,500.00 × 44.1234 = 66,185.10 × 50 % = 33,092.55
 *                                                                       185,318.28
 */
describe('fulfilment, commission and an online store in one quarter', () => {
  const DECIDED = '2026-10-15';

  test('are awarded 185,318.28, each under its own support, and what does not count says by which rule', async () => {
    const view = await assessed(await claimFrom('seller-2026-Q2'), DECIDED);
    expect(view.award).toMatchObject({ least: '185318.28', most: '185318.28' });
    expect(view.supports.map(({ support, award }) => [support, award.least])).toEqual([
      ['e-export/order-fulfilment', '108102.33'],
      ['e-export/marketplace-commission', '44123.40'],
      ['e-export/online-store', '33092.55'],
    ]);
    expect(fateOf(view, 'fba-withdrawal')).toEqual(['refused', '0.00', ['E-6.3']]);
    expect(fateOf(view, 'commission-two-months')).toEqual(['refused', '0.00', ['E-10.3']]);
  });

  test('with sales of 40,000.00 the whole 4,000.00 of fulfilment count: 4,000.00 × 44.1234 × 70 % = 123,545.52', async () => {
    const claim = await claimFrom('seller-2026-Q2');
    const facts = claim.facts.map((one) =>
      one.fact === 'eCommerceSales' ? { ...one, value: { amount: '40000.00', currency: 'USD' } } : one,
    );
    const view = await assessed({ ...claim, facts }, DECIDED);
    expect(fateOf(view, 'fba').slice(0, 2)).toEqual(['granted', '123545.52']);
  });
});
