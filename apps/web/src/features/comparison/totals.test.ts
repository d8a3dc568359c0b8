import type { CountryTotalView, FigureView } from '@kervan/desk';
import { expect, test } from 'vitest';
import { barShares, countryBars } from './totals.ts';

function figure(amount: string, lira: string | null): FigureView {
  return { amounts: amount === '' ? [] : [{ amount, currency: 'EUR' }], lira, rows: 1, places: [] };
}

function total(
  country: string | null,
  reported: FigureView,
  invoiced: FigureView,
  paid: FigureView,
): CountryTotalView {
  return { platform: 'tiktok', country, currency: 'EUR', reported, invoiced, paid, base: paid };
}

const germany = total('DE', figure('10', '450.50'), figure('10', '450.50'), figure('8', '360.40'));
const germanyOnAmazon = total('DE', figure('2', '90.10'), figure('2', '90.10'), figure('2', '90.10'));
const france = total('FR', figure('30', '1351.50'), figure('20', '901.00'), figure('', null));

test('Germany on two platforms is one row: 450.50 + 90.10 = 540.60 reported', () => {
  const bars = countryBars([germany, germanyOnAmazon]);
  expect(bars).toEqual([{ country: 'DE', lira: { reported: '540.60', invoiced: '540.60', paid: '450.50' } }]);
});

test('the largest country comes first and what has no country last, however large', () => {
  const unknown = total(null, figure('99', '9999.00'), figure('', null), figure('', null));
  expect(countryBars([unknown, germany, france]).map((one) => one.country)).toEqual(['FR', 'DE', null]);
});

test('nothing paid is zero lira, but a payment without a rate is unknown', () => {
  expect(countryBars([france])[0]?.lira.paid).toBe('0');
  const rateless = total('US', figure('5', null), figure('5', null), figure('5', null));
  expect(countryBars([rateless])[0]?.lira.reported).toBeNull();
});

test('the longest bar fills the chart and the others are measured against it: 450.50 of 1351.50 is a third', () => {
  const bars = countryBars([germany, france]);
  const share = barShares(bars);
  const [first, second] = bars;
  if (first === undefined || second === undefined) throw new Error('two countries went in');
  expect(share(first, 'reported')).toBe(1);
  expect(share(first, 'paid')).toBe(0);
  expect(share(second, 'reported')).toBeCloseTo(450.5 / 1351.5, 4);
});
