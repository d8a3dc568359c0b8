import { formatDay } from '@kervan/kit';
import { describe, expect, it } from 'vitest';
import { adLine, claimOf } from '../testing/claims.fixture.ts';
import { during, lawClaim, refusalOf, searchAd } from '../testing/logistics-claims.fixture.ts';
import type { ClaimFile } from './claim-file.ts';
import { intake } from './intake.ts';

function refused(file: ClaimFile) {
  const { code, place, told, wayOut } = refusalOf(file);
  return { code, place, told, wayOut: wayOut?.en };
}

function spanOf(lines: Parameters<typeof lawClaim>[0]) {
  const { from, until, key, kind } = intake(lawClaim(lines)).period;
  return [formatDay(from), formatDay(until), key, kind];
}

describe('the period a claim is for', () => {
  it('is not asked under Decision 5448: a quarter told there is refused with its place and a way out', () => {
    expect(refused(lawClaim([searchAd()], { quarter: '2024-Q2' }))).toEqual({
      code: 'period.not-asked',
      place: '$.quarter',
      told: true,
      wayOut: 'Leave “quarter” out.',
    });
  });

  it('is asked for under Decision 5986: none, a month, and what is no period are refused', () => {
    const { quarter: _none, ...without } = claimOf([adLine()]);
    const wayOut = 'Write 2026-Q2 or 2025-H1.';
    expect(refused(without)).toEqual({ code: 'period.missing', place: '$.quarter', told: true, wayOut });
    expect(refused(claimOf([adLine()], { quarter: '2026-05' }))).toEqual({
      code: 'period.not-filed',
      place: '$.quarter',
      told: true,
      wayOut,
    });
    expect(refused(claimOf([adLine()], { quarter: 'spring' }))).toMatchObject({
      code: 'period.unreadable',
      place: '$.quarter',
      told: true,
    });
  });

  it('is the quarter or the half-year told there', () => {
    const kindOf = (quarter: string) => intake(claimOf([adLine()], { quarter })).period.kind;
    expect([kindOf('2026-Q2'), kindOf('2025-H1')]).toEqual(['quarter', 'half-year']);
  });

  it('runs under Decision 5448 from the first activity to the last day of activity or payment', () => {
    const may = searchAd({
      ...during('2024-05-10', '2024-05-20'),
      payment: { reference: 'P', day: '2024-05-12' },
    });
    const april = searchAd({
      ...during('2024-04-02', '2024-04-03'),
      payment: { reference: 'P', day: '2024-04-02' },
    });
    expect(spanOf([may, april])).toEqual(['2024-04-02', '2024-05-20', '', 'span']);
    // Paid on its last day the activity ends it still; paid a day later the payment does.
    const paidOn = (day: string) => spanOf([{ ...may, payment: { reference: 'P', day } }])[1];
    expect([paidOn('2024-05-19'), paidOn('2024-05-20')]).toEqual(['2024-05-20', '2024-05-21']);
  });

  it('does not mind a payment whose day is not told, and is the Decision’s first day for a claim without lines', () => {
    const unpaid = searchAd({ ...during('2024-05-10', '2024-05-20'), payment: { reference: 'P' } });
    expect(spanOf([unpaid])).toEqual(['2024-05-10', '2024-05-20', '', 'span']);
    expect(spanOf([])).toEqual(['2022-04-20', '2022-04-21', '', 'span']);
  });
});
