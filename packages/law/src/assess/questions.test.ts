import { describe, expect, it } from 'vitest';
import { intake } from '../facts/intake.ts';
import {
  AUGUST_2026,
  adLine,
  claimOf,
  fact,
  facts,
  sales,
  socialLine,
  tl,
} from '../testing/claims.fixture.ts';
import { assess } from './assess.ts';
import { questionsOf } from './questions.ts';

function asked(claim: Parameters<typeof intake>[0]) {
  return questionsOf(assess(intake(claim), AUGUST_2026)).map(({ fact: about, subject, leaves }) => ({
    fact: typeof about === 'string' ? about : about.name,
    subject,
    leaves,
  }));
}

describe('what is asked', () => {
  const told = [sales(tl('100000.00'))];

  it('asks nothing when nothing is missing', () => {
    expect(asked(claimOf([adLine(), socialLine()], { facts: [...facts(), ...told] }))).toEqual([]);
  });

  it('leaves out a fact that no answer makes matter: the grade of a retail site, the list for a listed activity', () => {
    const claim = claimOf([socialLine()], {
      facts: facts({ companyGrade: undefined, activityListed: undefined }),
    });
    expect(asked(claim)).toEqual([]);
  });

  it('asks first what leaves the narrowest range under its worst answer', () => {
    // A foreign language bears on 700.00 TL of social ads alone, the payer on these and 1,400.00 TL of marketplace ads.
    // Worst answer "in a foreign language" leaves the payer open over both: 2,100.00. Worst answer of the payer: 700.00.
    const claim = claimOf([adLine({ amount: tl('2000.00') }), socialLine()], {
      facts: [...facts({ foreignLanguageAbroad: undefined, payer: undefined }), ...told],
    });
    expect(asked(claim)).toEqual([
      { fact: 'payer', subject: {}, leaves: 70_000n },
      { fact: 'foreignLanguageAbroad', subject: { platform: 'tiktok' }, leaves: 210_000n },
    ]);
  });

  it('names the platform a question is about when only its lines were not told', () => {
    const claim = claimOf([adLine(), adLine({ platform: 'etsy' })], {
      facts: [
        ...facts({ listingComplete: undefined }),
        fact('listingComplete', true, { platform: 'amazon' }),
        ...told,
        sales(tl('100000.00'), 'US', 'etsy'),
      ],
    });
    expect(asked(claim)).toEqual([{ fact: 'listingComplete', subject: { platform: 'etsy' }, leaves: 0n }]);
  });

  it('asks for ad sales by marketplace, country and quarter, and for a missing bulletin by its day', () => {
    const dollars = claimOf([socialLine({ amount: { amount: '10.00', currency: 'USD' } }), adLine()]);
    expect(asked(dollars).map(({ fact: name, subject }) => [name, Object.keys(subject)])).toEqual([
      ['adSales', ['platform', 'country', 'period']],
      ['rate', ['currency', 'day']],
    ]);
  });
});
