import { describe, expect, it } from 'vitest';
import { assess } from '../assess/assess.ts';
import { TOTAL } from '../constructs/ceiling.ts';
import type { ClaimFile } from '../facts/claim-file.ts';
import { intake } from '../facts/intake.ts';
import { FIRST_LIMIT } from '../pipeline/portion.ts';
import {
  AUGUST_2026,
  adLine,
  claimOf,
  facts,
  sales,
  socialLine,
  tl,
  usd,
} from '../testing/claims.fixture.ts';

function awardOf(claim: ClaimFile) {
  const { award, run } = assess(intake(claim), AUGUST_2026);
  return {
    ...award,
    refused: run.portions.map((portion) => portion.support.demands[portion.refusedBy]?.rule),
  };
}

describe('e-export promotion (m.5)', () => {
  it('is open to retail site, marketplace, B2B platform and consortium; a company is sent to Decision 5973 (E-5.1)', () => {
    const refusedAs = (status: string) =>
      awardOf(claimOf([socialLine()], { facts: facts({ status }) })).refused[0];
    expect(['retailSite', 'marketplace', 'b2bPlatform', 'consortium'].map(refusedAs)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(refusedAs('company')).toBe('E-5.1');
  });

  it('refuses spend aimed at Türkiye and grants the same spend aimed at Saudi Arabia at 70 % (E-5.4)', () => {
    expect(awardOf(claimOf([socialLine({ country: 'TR' })]))).toEqual({
      least: 0n,
      most: 0n,
      refused: ['E-5.4'],
    });
    expect(awardOf(claimOf([socialLine({ country: 'SA' })]))).toEqual({
      least: 70_000n,
      most: 70_000n,
      refused: [undefined],
    });
  });

  it('refuses promotion that is not in a foreign language (E-5.4)', () => {
    expect(
      awardOf(claimOf([socialLine()], { facts: facts({ foreignLanguageAbroad: false }) })).refused,
    ).toEqual(['E-5.4']);
    expect(awardOf(claimOf([socialLine()], { facts: facts() })).refused).toEqual([undefined]);
  });

  it('lets the examiner decide on an activity that no source lists: a range until decided, then all or nothing (E-5.2)', () => {
    const billboard = [socialLine({ kind: 'billboard' })];
    expect(awardOf(claimOf(billboard, { facts: facts({ activityListed: undefined }) }))).toMatchObject({
      least: 0n,
      most: 70_000n,
    });
    expect(awardOf(claimOf(billboard, { facts: facts({ activityListed: true }) }))).toMatchObject({
      least: 70_000n,
      most: 70_000n,
    });
    expect(awardOf(claimOf(billboard, { facts: facts({ activityListed: false }) })).refused).toEqual([
      'E-5.2',
    ]);
  });

  it('asks for no trademark abroad, unlike marketplace promotion (E-2.14)', () => {
    const told = [...facts({ trademarkAbroad: 'none' }), sales(tl('100000.00'))];
    expect(awardOf(claimOf([socialLine()], { facts: told })).refused).toEqual([undefined]);
    expect(awardOf(claimOf([adLine()], { facts: told })).refused).toEqual(['E-2.14']);
  });

  it('asks for the mark in Türkiye, as every support does (E-2.14)', () => {
    expect(awardOf(claimOf([socialLine()], { facts: facts({ trademarkTurkiye: false }) })).refused).toEqual([
      'E-2.14',
    ]);
    expect(awardOf(claimOf([socialLine()], { facts: facts({ trademarkTurkiye: true }) })).refused).toEqual([
      undefined,
    ]);
  });

  it('converts each payment half-up at the TCMB buying rate of its day: 10.01 USD at 40.0550 is 400.95 TL, 70 % is 280.66 TL', () => {
    // 10.01 × 40.0550 = 400.95055 → 400.95; × 0.70 = 280.665 → cut to 280.66
    const claim = claimOf([socialLine({ amount: usd('10.01') })], {
      rates: [{ currency: 'USD', day: '2026-05-04', unit: 1, buying: '40.0550', bulletin: 'B' }],
    });
    expect(awardOf(claim)).toMatchObject({ least: 28_066n, most: 28_066n });
  });

  it('honours a rate quoted per hundred: 12,000 JPY at 27.1234 per 100 is 3,254.81 TL; Japan is a target country', () => {
    // 12000 × 27.1234 / 100 = 3254.808 → 3254.81; × 0.70 = 2278.367 → 2278.36
    const claim = claimOf([socialLine({ country: 'JP', amount: { amount: '12000', currency: 'JPY' } })], {
      rates: [{ currency: 'JPY', day: '2026-05-04', unit: 100, buying: '27.1234', bulletin: 'B' }],
    });
    expect(awardOf(claim)).toMatchObject({ least: 227_836n, most: 227_836n });
  });

  it('takes Friday’s bulletin for a payment on Saturday 9 May 2026, and no other day’s for a Tuesday without one (M-9)', () => {
    const paid = (day: string) =>
      claimOf([socialLine({ amount: usd('100.00'), payment: { reference: 'P', day } })], {
        rates: [{ currency: 'USD', day: '2026-05-08', unit: 1, buying: '40.0000', bulletin: 'B' }],
      });
    expect(awardOf(paid('2026-05-09'))).toMatchObject({ least: 280_000n, most: 280_000n });
    const tuesday = awardOf(paid('2026-05-12'));
    expect(tuesday.least).toBe(0n);
    expect(tuesday.most).toBeGreaterThan(280_000n);
  });

  it('shares the yearly total of 45 million TL with marketplace promotion in 2022, in the order of payment (E-11.1)', () => {
    // 2022, retail site: m.5 ceiling 25,000,000; m.4 ceiling 15,000,000; total 45,000,000. With 12,000,000 used before,
    // 25,000,000 + 15,000,000 asks for 40,000,000 and 33,000,000 is left: the later line loses 7,000,000.
    const facts2022 = facts({ preApprovalDay: '2022-09-10', coverageDay: '2022-09-01' });
    const on = (day: string) => ({
      activity: { from: '2022-10-01', until: '2022-11-01' },
      payment: { reference: day, day },
      document: { number: day, issuer: 'X', day: '2022-11-02' },
    });
    const claim = claimOf(
      [
        socialLine({ ...on('2022-11-03'), country: 'GB', amount: tl('60000000.00') }),
        adLine({ ...on('2022-11-04'), country: 'GB', amount: tl('40000000.00') }),
      ],
      {
        quarter: '2022-Q4',
        filedOn: '2023-01-10',
        facts: [...facts2022, sales(tl('9000000000.00'), 'GB', 'amazon', '2022-Q4')],
        ledger: [
          {
            allowance: 'e-export/section-total|2022',
            size: '4500000000',
            used: '1200000000',
            state: 'granted',
            claim: 'earlier',
          },
        ],
      },
    );
    const { award, run } = assess(intake(claim), AUGUST_2026);
    expect(run.portions.map((portion) => portion.leastAt(FIRST_LIMIT + TOTAL))).toEqual([
      2_500_000_000n,
      800_000_000n,
    ]);
    expect(award.least).toBe(3_300_000_000n);
  });
});
