import { describe, expect, it } from 'vitest';
import type { RateEntry } from '../facts/claim-file.ts';
import { boundsAt, eur, euroRate, lawClaim, portionsOf, rent } from '../testing/logistics-claims.fixture.ts';
import { LIRA, type Portion } from './portion.ts';

function paidOn(day: string, rates: readonly RateEntry[], amount = '600.00'): Portion {
  const line = rent({ payment: { reference: 'P', day }, amount: eur(amount) });
  return portionsOf(lawClaim([line], { rates }))[0] as Portion;
}

const lira = (...of: Parameters<typeof paidOn>) => boundsAt(paidOn(...of), LIRA);

describe('the ladder of rates (M-9, L-18.1)', () => {
  const friday = '2024-05-10';
  const sunday = '2024-05-12';

  it('takes the indicative list before the information table, and that before oanda.com, on one day', () => {
    const all = [
      euroRate(friday, '36.00', 'oanda'),
      euroRate(friday, '35.00', 'information'),
      euroRate(friday, '34.00', 'indicative'),
    ];
    expect(lira(friday, all)).toEqual([2_040_000n, 2_040_000n]);
    expect(lira(friday, all.slice(0, 2))).toEqual([2_100_000n, 2_100_000n]);
    expect(lira(friday, all.slice(0, 1))).toEqual([2_160_000n, 2_160_000n]);
  });

  it('goes back to Friday’s list on a Sunday before it asks oanda.com: 600 EUR at 34.00 are 20,400.00 TL', () => {
    const told = [euroRate(friday, '34.00'), euroRate(sunday, '40.00', 'oanda')];
    expect(lira(sunday, told)).toEqual([2_040_000n, 2_040_000n]);
    expect(lira(sunday, told.slice(1))).toEqual([2_400_000n, 2_400_000n]);
  });

  it('goes back over a whole feast: paid on Friday 12 April 2024, the third day of Ramadan’s, at Tuesday’s rate of half a day', () => {
    expect(lira('2024-04-12', [euroRate('2024-04-09', '34.00')])).toEqual([2_040_000n, 2_040_000n]);
  });

  it('never takes a neighbour’s rate for a business day: without Monday’s list nothing is known, and Monday is missing', () => {
    const monday = paidOn('2024-05-13', [euroRate(friday, '34.00'), euroRate('2024-05-14', '35.00')]);
    expect(monday.leastAt(LIRA)).toBe(0n);
    expect(monday.rate).toBeUndefined();
    expect(monday.missingRates).toHaveLength(1);
  });

  it('reads a rate by its unit: 3,400 TL for a hundred are 34.00 for one', () => {
    const hundred = { ...euroRate(friday, '3400.00'), unit: 100 };
    expect(lira(friday, [hundred])).toEqual([2_040_000n, 2_040_000n]);
  });

  it('rounds the half kuruş up: 0.01 EUR at 34.50 are 34.5 kuruş, 0.35 TL; at 34.49 they are 0.34', () => {
    expect(lira(friday, [euroRate(friday, '34.50')], '0.01')).toEqual([35n, 35n]);
    expect(lira(friday, [euroRate(friday, '34.49')], '0.01')).toEqual([34n, 34n]);
  });
});
