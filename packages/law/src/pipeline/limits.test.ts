import { describe, expect, it } from 'vitest';
import { assess } from '../assess/assess.ts';
import { intake } from '../facts/intake.ts';
import { AUGUST_2026, claimOf, facts, socialLine, tl } from '../testing/claims.fixture.ts';

describe('the first ceilings', () => {
  it('hold from 25 August 2022, also beside a line paid earlier in the same year, for which no source gives one', () => {
    const line = (id: string, paid: string, amount: string) =>
      socialLine({
        id,
        activity: { from: '2022-09-01', until: '2022-09-30' },
        document: { issuer: 'Agency', number: id, day: '2022-08-01' },
        payment: { reference: id, day: paid },
        amount: tl(amount),
      });
    const claim = claimOf(
      [line('early', '2022-08-24', '100.00'), line('late', '2022-08-25', '60000000.00')],
      {
        quarter: '2022-Q3',
        filedOn: '2022-10-03',
        facts: facts({ coverageDay: '2022-08-25', preApprovalDay: '2022-08-25' }),
      },
    );
    const { run, lineAwards } = assess(intake(claim), AUGUST_2026);
    const awards = Object.fromEntries(run.portions.map(({ line: { id } }, at) => [id, lineAwards[at]]));
    // 50 % of 60,000,000 is 30,000,000, or 70 % 42,000,000 in a target country: both above the 25,000,000 of a retail site.
    expect(awards.late).toEqual({ least: 2_500_000_000n, most: 2_500_000_000n });
    expect(awards.early?.least).toBe(0n);
  });
});
