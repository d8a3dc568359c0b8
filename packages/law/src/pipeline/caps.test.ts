import { describe, expect, it } from 'vitest';
import type { ClaimFile, FactValue, LineEntry } from '../facts/claim-file.ts';
import { tl } from '../testing/claims.fixture.ts';
import {
  BODY,
  boundsAt,
  during,
  eur,
  euroRate,
  lawClaim,
  lawFacts,
  missionLine,
  paid,
  portionsOf,
} from '../testing/logistics-claims.fixture.ts';
import { CAPS } from './portion.ts';

type Facts = Readonly<Record<string, FactValue | undefined>>;

function capped(lines: readonly LineEntry[], facts: Facts = {}, more: Partial<ClaimFile> = {}) {
  const claim = lawClaim(lines, { facts: lawFacts({ ...BODY, ...facts }), ...more });
  return portionsOf(claim).map((portion) => boundsAt(portion, CAPS));
}

const lodging = (amount: string, personDays: string | undefined, changes: Partial<LineEntry> = {}) =>
  missionLine('lodging', {
    amount: tl(amount),
    ...changes,
    facts: personDays === undefined ? {} : { personDays },
  });

describe('room and breakfast, per person and day (L-11.3.1)', () => {
  it('count up to 5,478 TL a day in 2024: of two days 10,956.00 TL, whatever was paid beyond', () => {
    expect(capped([lodging('10956.00', '2')])).toEqual([[1_095_600n, 1_095_600n]]);
    expect(capped([lodging('10956.01', '2')])).toEqual([[1_095_600n, 1_095_600n]]);
    expect(capped([lodging('10955.99', '2')])).toEqual([[1_095_599n, 1_095_599n]]);
  });

  it('take the figure of the day of payment: 5,478 TL on 31 December 2024, 8,206 TL on 1 January 2025', () => {
    expect(capped([lodging('9000.00', '1', paid('2024-12-31'))])).toEqual([[547_800n, 547_800n]]);
    expect(capped([lodging('9000.00', '1', paid('2025-01-01'))])).toEqual([[820_600n, 820_600n]]);
  });

  it('are limited in lira: 300 EUR at 40.00 are 12,000.00 TL, of which one day leaves 5,478.00', () => {
    const euros = { ...lodging('0.00', '1'), amount: eur('300.00') };
    expect(capped([euros], {}, { rates: [euroRate('2024-05-02', '40.00')] })).toEqual([[547_800n, 547_800n]]);
  });

  it('are sure of nothing while the days of persons, or the day of payment, are not told', () => {
    expect(capped([lodging('900.00', undefined)], { personDays: undefined })).toEqual([[0n, 90_000n]]);
    const unpaid = lodging('900.00', '1', { payment: { reference: 'P' } });
    expect(capped([unpaid])).toEqual([[0n, 90_000n]]);
  });

  it('count for nobody at no day: zero person-days leave nothing', () => {
    expect(capped([lodging('900.00', '0')])).toEqual([[0n, 0n]]);
  });

  it('of a preliminary mission count three days of a person, on however many lines: two lines of two days are 16,434.00 in all', () => {
    // Four days of one person: 3 / 4 × 2 × 5,478 = 8,217.00 a line; one line of four days: 3 / 4 × 4 × 5,478.
    const ahead = (amount: string, personDays: string) =>
      missionLine('preliminaryLodging', { amount: tl(amount), facts: { personDays } });
    expect(capped([ahead('20000.00', '2'), ahead('20000.00', '2')])).toEqual([
      [821_700n, 821_700n],
      [821_700n, 821_700n],
    ]);
    expect(capped([ahead('40000.00', '4')])).toEqual([[1_643_400n, 1_643_400n]]);
    expect(capped([ahead('40000.00', '3')])).toEqual([[1_643_400n, 1_643_400n]]);
    expect(capped([ahead('40000.00', '2')])).toEqual([[1_095_600n, 1_095_600n]]);
  });
});

describe('a trip beyond one day before and after the mission of 6–10 May (L-11.7a)', () => {
  const fare = { comparableFare: tl('400.00') };
  const trip = (start: string, until: string, facts: Facts = fare) =>
    capped([missionLine('travel', during(start, until))], facts)[0];

  it('counts whole from the 5th to the 11th, and up to the comparable fare a day sooner or later', () => {
    expect(trip('2024-05-05', '2024-05-12')).toEqual([100_000n, 100_000n]);
    expect(trip('2024-05-04', '2024-05-12')).toEqual([40_000n, 40_000n]);
    expect(trip('2024-05-05', '2024-05-13')).toEqual([40_000n, 40_000n]);
  });

  it('counts up to that fare on another route too', () => {
    expect(trip('2024-05-05', '2024-05-12', { ...fare, sameRoute: false })).toEqual([40_000n, 40_000n]);
  });

  it('keeps its own fare where the comparable one is dearer', () => {
    expect(trip('2024-05-04', '2024-05-12', { comparableFare: tl('1000.01') })).toEqual([100_000n, 100_000n]);
  });

  it('is sure of nothing while the comparable fare is not told, and of that fare while the route is not', () => {
    expect(trip('2024-05-04', '2024-05-12', { comparableFare: undefined })).toEqual([0n, 100_000n]);
    expect(trip('2024-05-05', '2024-05-12', { ...fare, sameRoute: undefined })).toEqual([40_000n, 100_000n]);
  });
});
