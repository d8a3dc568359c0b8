import { describe, expect, it } from 'vitest';
import { assess } from '../assess/assess.ts';
import { OWN } from '../constructs/ceiling.ts';
import type { ClaimFile } from '../facts/claim-file.ts';
import { intake } from '../facts/intake.ts';
import { DOCUMENT, FIRST_LIMIT, SHARES } from '../pipeline/portion.ts';
import { AUGUST_2026, adLine, claimOf, facts, sales, tl, usd } from '../testing/claims.fixture.ts';

function awardOf(claim: ClaimFile, options = AUGUST_2026) {
  const { award, run } = assess(intake(claim), options);
  return {
    ...award,
    refused: run.portions.map((portion) => portion.support.demands[portion.refusedBy]?.rule),
  };
}

describe('digital marketplace promotion (m.4)', () => {
  it('counts ad spend of exactly 20 % of the ad sales in full: 2,000.00 of 10,000.00 TL at 70 % is 1,400.00 TL', () => {
    const claim = claimOf([adLine({ amount: tl('2000.00') })], {
      facts: [...facts(), sales(tl('10000.00'))],
    });
    expect(awardOf(claim)).toEqual({ least: 140_000n, most: 140_000n, refused: [undefined] });
  });

  it('cuts one kuruş above 20 % of the ad sales and supports the rest (E-4.3)', () => {
    const claim = claimOf([adLine({ amount: tl('2000.01') })], {
      facts: [...facts(), sales(tl('10000.00'))],
    });
    expect(awardOf(claim)).toEqual({ least: 140_000n, most: 140_000n, refused: [undefined] });
    const portion = assess(intake(claim), AUGUST_2026).run.portions[0];
    expect([portion?.leastAt(DOCUMENT), portion?.leastAt(SHARES)]).toEqual([200_001n, 200_000n]);
  });

  it('cuts a share down to the whole cent: 20 % of 33.33 USD is 6.66, not 6.67', () => {
    const claim = claimOf([adLine({ amount: usd('7.00') })], {
      facts: [...facts(), sales(usd('33.33'))],
      rates: [{ currency: 'USD', day: '2026-05-04', unit: 1, buying: '40.0000', bulletin: '2026/84' }],
    });
    // 6.66 × 40 = 266.40; 70 % = 186.48
    expect(awardOf(claim)).toMatchObject({ least: 18_648n, most: 18_648n });
  });

  it('tests the share in the report’s currency and cuts a lira payment in the same proportion', () => {
    // Reported 30.00 USD, allowed 20.00 USD (20 % of 100): two thirds of 1,200.00 TL = 800.00 TL; 70 % = 560.00 TL.
    const claim = claimOf([adLine({ amount: tl('1200.00'), reported: usd('30.00') })], {
      facts: [...facts(), sales(usd('100.00'))],
    });
    expect(awardOf(claim)).toMatchObject({ least: 56_000n, most: 56_000n });
  });

  it('pays 50 % in a country that no list names and 70 % in a target country', () => {
    const told = [...facts(), sales(tl('100000.00')), sales(tl('100000.00'), 'GB')];
    expect(awardOf(claimOf([adLine()], { facts: told }))).toMatchObject({ least: 70_000n, most: 70_000n });
    expect(awardOf(claimOf([adLine({ country: 'GB' })], { facts: told }))).toMatchObject({
      least: 50_000n,
      most: 50_000n,
    });
  });

  it('pays 50 to 70 % in Germany for a payment of 12 April 2026, between two sightings, and 70 % on 13 April (E-12.4, E-13.28)', () => {
    const told = [...facts(), sales(tl('100000.00'), 'DE')];
    const paidOn = (day: string) => adLine({ country: 'DE', payment: { reference: 'P', day } });
    expect(awardOf(claimOf([paidOn('2026-04-12')], { facts: told }))).toMatchObject({
      least: 50_000n,
      most: 70_000n,
    });
    expect(awardOf(claimOf([paidOn('2026-04-13')], { facts: told }))).toMatchObject({
      least: 70_000n,
      most: 70_000n,
    });
  });

  it('does not see the circular of 13 April 2026 in an assessment as known the day before', () => {
    const told = [...facts(), sales(tl('100000.00'), 'DE')];
    const claim = claimOf([adLine({ country: 'DE' })], { facts: told });
    const before = { ...AUGUST_2026, knownOn: (AUGUST_2026.knownOn - 113) as typeof AUGUST_2026.knownOn };
    expect(awardOf(claim, before)).toMatchObject({ least: 50_000n, most: 70_000n });
  });

  it('takes the month after pre-approval: an ad of 1 July 2025 counts after a pre-approval of 30 June, one of 30 June does not (E-2.9)', () => {
    const told = facts({ preApprovalDay: '2025-06-30', coverageDay: '2025-06-01' });
    const ran = (from: string, until: string) =>
      claimOf(
        [
          adLine({
            activity: { from, until },
            payment: { reference: 'P', day: '2025-08-04' },
            document: { number: 'N', issuer: 'A', day: '2025-08-01' },
          }),
        ],
        {
          facts: [...told, sales(tl('100000.00'), 'US', 'amazon', '2025-Q3')],
          quarter: '2025-Q3',
          filedOn: '2025-10-10',
        },
      );
    expect(awardOf(ran('2025-07-01', '2025-08-01'))).toMatchObject({ least: 70_000n, refused: [undefined] });
    expect(awardOf(ran('2025-06-30', '2025-08-01'))).toMatchObject({
      least: 0n,
      most: 0n,
      refused: ['E-2.9'],
    });
  });

  it('ends three years after the start: an ad of 30 June 2028 counts after a pre-approval of June 2025, one of 1 July 2028 does not (E-4.5)', () => {
    const ran = (quarter: string, from: string, until: string, refused: string | undefined) => {
      const claim = claimOf(
        [
          adLine({
            activity: { from, until },
            payment: { reference: 'P', day: '2028-07-04' },
            document: { number: 'N', issuer: 'A', day: '2028-07-03' },
          }),
        ],
        { quarter, filedOn: '2028-08-01' },
      );
      expect(
        awardOf(claim, {
          decidedOn: (AUGUST_2026.decidedOn + 731) as typeof AUGUST_2026.decidedOn,
          knownOn: AUGUST_2026.knownOn,
        }).refused,
      ).toEqual([refused]);
    };
    ran('2028-Q2', '2028-06-30', '2028-07-01', undefined);
    ran('2028-Q3', '2028-07-01', '2028-07-02', 'E-4.5');
  });

  it('accepts filing on the same-numbered day six months later and refuses the day after (E-2.10)', () => {
    const told = [...facts(), sales(tl('100000.00'))];
    expect(awardOf(claimOf([adLine()], { facts: told, filedOn: '2026-11-04' })).refused).toEqual([undefined]);
    expect(awardOf(claimOf([adLine()], { facts: told, filedOn: '2026-11-05' })).refused).toEqual(['E-2.10']);
  });

  it('takes an ad of 30 June paid on 1 July into the second quarter, and leaves one of 1 July to the third (E-2.10)', () => {
    const told = [...facts(), sales(tl('100000.00'))];
    const ran = (from: string, until: string) =>
      claimOf([adLine({ activity: { from, until }, payment: { reference: 'P', day: '2026-07-01' } })], {
        facts: told,
        filedOn: '2026-08-20',
      });
    expect(awardOf(ran('2026-06-30', '2026-07-01'))).toMatchObject({ least: 70_000n, refused: [undefined] });
    expect(awardOf(ran('2026-07-01', '2026-07-02')).refused).toEqual(['E-2.10']);
    expect(awardOf(ran('2026-03-31', '2026-04-01')).refused).toEqual(['E-2.10']);
  });

  it('goes by the quarter of the payment under the other reading: 30 June is in, 1 July is out', () => {
    const told = [...facts(), sales(tl('100000.00'))];
    const chosen = { 'E-2.10-quarter': { reading: 'payment', by: 'A. Yetkili', reason: 'deneme' } };
    const paid = (day: string) =>
      claimOf([adLine({ payment: { reference: 'P', day } })], {
        facts: told,
        filedOn: '2026-08-20',
        readings: chosen,
      });
    expect(awardOf(paid('2026-06-30')).refused).toEqual([undefined]);
    expect(awardOf(paid('2026-07-01')).refused).toEqual(['E-2.10']);
  });

  it('is open to company, consortium and retail site, closed to marketplace and B2B platform (E-4.1)', () => {
    const refusedAs = (status: string) =>
      awardOf(claimOf([adLine()], { facts: [...facts({ status }), sales(tl('100000.00'))] })).refused[0];
    expect(['company', 'consortium', 'retailSite'].map(refusedAs)).toEqual([undefined, undefined, undefined]);
    expect(['marketplace', 'b2bPlatform'].map(refusedAs)).toEqual(['E-4.1', 'E-4.1']);
  });

  it('asks for a registered mark abroad; under the other reading an application is enough (E-2.14, E-13.13)', () => {
    const claim = claimOf([adLine()], {
      facts: [...facts({ trademarkAbroad: 'applied' }), sales(tl('100000.00'))],
    });
    expect(awardOf(claim).refused).toEqual(['E-2.14']);
    const chosen = { 'E-13.13': { reading: 'application', by: 'A. Yetkili', reason: 'KD24' } };
    expect(awardOf({ ...claim, readings: chosen })).toMatchObject({ least: 70_000n, refused: [undefined] });
  });

  it('supports pay-per-order from 13 April 2026 on, not the day before (E-4.2)', () => {
    const told = [...facts(), sales(tl('100000.00'))];
    const ran = (from: string) =>
      awardOf(
        claimOf([adLine({ kind: 'payPerOrder', activity: { from, until: '2026-05-01' } })], { facts: told }),
      ).refused;
    expect(ran('2026-04-13')).toEqual([undefined]);
    expect(ran('2026-04-12')).toEqual(['E-4.2']);
  });

  it.each([
    ['listingComplete', false, 'E-2.12'],
    ['turkishProduct', false, 'E-2.11'],
    ['accountManaged', false, 'E-2.15'],
    ['accessGiven', false, 'E-2.18'],
    ['payer', 'other', 'E-2.16'],
    ['relatedParty', true, 'E-2.17'],
    ['objected', true, 'E-2.20'],
    ['paymentChannel', 'cash', 'E-2.23'],
    ['supportedElsewhere', true, 'E-2.28'],
    ['unionMember', false, 'E-1.2.3'],
    ['legalPerson', false, 'E-1.2.3'],
    ['dysRegistered', false, 'E-1.2.4'],
  ] as const)('refuses a line with %s = %s by %s, and accepts it otherwise', (name, value, rule) => {
    const told = [sales(tl('100000.00'))];
    expect(awardOf(claimOf([adLine()], { facts: [...facts({ [name]: value }), ...told] })).refused).toEqual([
      rule,
    ]);
    expect(awardOf(claimOf([adLine()], { facts: [...facts(), ...told] })).refused).toEqual([undefined]);
  });

  it('follows the share of Turkish products: 87.5 % of 700.00 TL is 612.50 TL (E-2.6)', () => {
    const claim = claimOf([adLine()], {
      facts: [...facts({ turkishProductRatio: '87.5' }), sales(tl('100000.00'))],
    });
    expect(awardOf(claim)).toMatchObject({ least: 61_250n, most: 61_250n });
  });

  it('cuts the award once per line: 70 % of 0.01 TL is nothing, of 0.03 TL is 0.02 TL; half-up by the other reading', () => {
    const told = [...facts(), sales(tl('100000.00'))];
    const lines = ['0.01', '0.03'].map((amount) => adLine({ amount: tl(amount) }));
    const claim = claimOf(lines, { facts: told });
    expect(awardOf(claim)).toMatchObject({ least: 2n, most: 2n });
    const chosen = { 'E-2.34-award': { reading: 'half-up-per-line', by: 'A. Yetkili', reason: 'deneme' } };
    expect(awardOf({ ...claim, readings: chosen })).toMatchObject({ least: 3n, most: 3n });
  });

  it('ends at the ceiling in the middle of a line: 73,990,019.00 TL of the retail site in 2026 (E-4.T)', () => {
    // 105,700,027.15 TL × 70 % = 73,990,019.005 → 73,990,019.00, the ceiling itself; one kuruş more of award is cut.
    const told = [...facts(), sales(tl('9000000000.00'))];
    const two = [
      adLine({ amount: tl('105700027.15') }),
      adLine({ amount: tl('10.00'), payment: { reference: 'P', day: '2026-05-05' } }),
    ];
    const { run, award } = assess(intake(claimOf(two, { facts: told })), AUGUST_2026);
    expect(award).toEqual({ least: 7_399_001_900n, most: 7_399_001_900n });
    expect(run.portions.map((portion) => portion.leastAt(FIRST_LIMIT + OWN))).toEqual([7_399_001_900n, 0n]);
    const below = [adLine({ amount: tl('105700027.00') }), two[1] as (typeof two)[number]];
    // 73,990,018.90 + 7.00: the second line gets 0.10 of its 7.00 TL.
    expect(
      assess(intake(claimOf(below, { facts: told })), AUGUST_2026).run.portions.map((portion) =>
        portion.leastAt(FIRST_LIMIT + OWN),
      ),
    ).toEqual([7_399_001_890n, 10n]);
  });

  it('gives a company of unknown grade at most the top-grade ceiling, and of the top grade exactly that (E-1.3.6, E-2.34)', () => {
    const big = [adLine({ amount: tl('100000000.00') })];
    const told = [sales(tl('9000000000.00'))];
    const company = { status: 'company' };
    expect(
      awardOf(claimOf(big, { facts: [...facts({ ...company, companyGrade: undefined }), ...told] })),
    ).toMatchObject({ least: 0n, most: 3_699_364_600n });
    expect(awardOf(claimOf(big, { facts: [...facts(company), ...told] }))).toMatchObject({
      least: 3_699_364_600n,
      most: 3_699_364_600n,
    });
  });

  it('holds Brand/Turquality users to half of the ceiling by the reading taken, nobody else (E-2.7)', () => {
    const big = [adLine({ amount: tl('200000000.00') })];
    const told = [sales(tl('9000000000.00'))];
    expect(awardOf(claimOf(big, { facts: [...facts({ brandProgramme: true }), ...told] })).least).toBe(
      3_699_500_950n,
    );
    expect(awardOf(claimOf(big, { facts: [...facts(), ...told] })).least).toBe(7_399_001_900n);
  });
});
