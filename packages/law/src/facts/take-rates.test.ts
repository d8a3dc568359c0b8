import { describe, expect, it } from 'vitest';
import { adLine, claimOf } from '../testing/claims.fixture.ts';
import { euroRate, lawClaim, refusalOf, rent } from '../testing/logistics-claims.fixture.ts';
import type { RateEntry } from './claim-file.ts';
import { intake } from './intake.ts';

const DAY = '2024-05-10';

function taken(rates: readonly RateEntry[]) {
  return intake(lawClaim([rent()], { rates }))
    .rates.get('EUR')
    ?.map((byDay) => byDay.size);
}

function refused(rates: readonly RateEntry[]) {
  const { code, place, told } = refusalOf(lawClaim([rent()], { rates }));
  return { code, place, told };
}

describe('rates as handed in', () => {
  it('stand on the step of the ladder they are of; without one, on the indicative list', () => {
    expect(taken([euroRate(DAY, '34.00'), euroRate(DAY, '34.00', 'information')])).toEqual([1, 1, 0]);
    expect(taken([euroRate(DAY, '34.00', 'oanda')])).toEqual([0, 0, 1]);
  });

  it('may be told twice where they are equal by value: 34.5 is 34.50, and 3,450 for a hundred', () => {
    const hundred = { ...euroRate(DAY, '3450'), unit: 100 };
    expect(taken([euroRate(DAY, '34.5'), euroRate(DAY, '34.50'), hundred])).toEqual([1, 0, 0]);
  });

  it('are refused where two of one day and table differ: 34.5 beside 3.45, though their digits are the same', () => {
    const two = { code: 'two-rates', place: '$.rates[1]', told: true };
    expect(refused([euroRate(DAY, '34.5'), euroRate(DAY, '3.45')])).toEqual(two);
    expect(refused([euroRate(DAY, '34.5'), euroRate(DAY, '34.51')])).toEqual(two);
    expect(refused([euroRate(DAY, '34.5'), { ...euroRate(DAY, '34.5'), unit: 100 }])).toEqual(two);
  });

  it('may differ between tables and between days', () => {
    expect(
      taken([euroRate(DAY, '34.5'), euroRate(DAY, '34.6', 'oanda'), euroRate('2024-05-13', '34.7')]),
    ).toEqual([2, 0, 1]);
  });

  it('are refused at zero, below it, in no currency, and for no whole unit', () => {
    const bad = { code: 'bad-rate', place: '$.rates[0]', told: true };
    expect(refused([euroRate(DAY, '0.0000')])).toEqual(bad);
    expect(refused([euroRate(DAY, '-34.50')])).toEqual(bad);
    expect(refused([{ ...euroRate(DAY, '34.50'), currency: 'EURO' }])).toEqual(bad);
    for (const unit of [0, 0.5, -1]) expect(refused([{ ...euroRate(DAY, '34.50'), unit }])).toEqual(bad);
    expect(taken([euroRate(DAY, '0.0001')])).toEqual([1, 0, 0]);
  });

  it('name the day that is none', () => {
    const { place } = refusalOf(lawClaim([rent()], { rates: [euroRate('2024-02-30', '34.50')] }));
    expect(place).toBe('$.rates[0].day');
  });

  it('are compared under Decision 5986 in the same way', () => {
    const rates = [euroRate(DAY, '34.5'), euroRate(DAY, '3.45')];
    expect(refusalOf(claimOf([adLine()], { rates })).code).toBe('two-rates');
  });
});
