import { Problem } from '@kervan/kit';
import { describe, expect, it } from 'vitest';
import { adLine, claimOf, fact, facts, sales, tl, usd } from '../testing/claims.fixture.ts';
import type { ClaimFile } from './claim-file.ts';
import { intake } from './intake.ts';

function refusal(claim: ClaimFile): { readonly code: string; readonly place: string | undefined } {
  try {
    intake(claim);
  } catch (cause) {
    if (!(cause instanceof Problem)) throw cause;
    expect(cause.words.tr).not.toBe(cause.words.en);
    return { code: cause.code, place: cause.place };
  }
  throw new Error('accepted');
}

const rate = { currency: 'USD', day: '2026-05-04', unit: 1, buying: '40.10', bulletin: 'B' };

describe('taking a claim in', () => {
  it.each([
    ['a fact nobody knows', { facts: [fact('statüs', 'company')] }, 'unknown-fact', '$.facts[0].fact'],
    ['an answer nobody offers', { facts: [fact('status', 'shop')] }, 'unknown-answer', '$.facts[0].value'],
    [
      'a share above 100',
      { facts: [fact('turkishProductRatio', '100.01')] },
      'share-out-of-range',
      '$.facts[0].value',
    ],
    [
      'a share finer than two decimals',
      { facts: [fact('turkishProductRatio', '87.505')] },
      'share-out-of-range',
      '$.facts[0].value',
    ],
    ['ad sales of nowhere', { facts: [fact('adSales', tl('1.00'))] }, 'sales-need-subject', '$.facts[0]'],
    ['sales below zero', { facts: [sales(tl('-0.01'))] }, 'negative-amount', '$.facts[0].value'],
    ['two rates on one day', { rates: [rate, { ...rate, buying: '40.11' }] }, 'two-rates', '$.rates[1]'],
    ['a rate of nothing', { rates: [{ ...rate, buying: '0' }] }, 'bad-rate', '$.rates[0]'],
    [
      'a doubt nobody registered',
      { readings: { 'E-99': { reading: 'x', by: 'A', reason: 'B' } } },
      'unknown-doubt',
      '$.readings["E-99"]',
    ],
    [
      'a reading the doubt has not',
      { readings: { 'E-2.7': { reading: 'x', by: 'A', reason: 'B' } } },
      'unknown-reading',
      '$.readings["E-2.7"].reading',
    ],
    [
      'a use that is no whole number',
      { ledger: [{ allowance: 'k', size: '1', used: '1.5', state: 'granted', claim: 'c' }] },
      'bad-use',
      '$.ledger[0]',
    ],
  ] as const)('refuses %s and names the place', (_, change, code, place) => {
    expect(refusal(claimOf([adLine()], change as Partial<ClaimFile>))).toEqual({ code, place });
  });

  it.each([
    [
      'a currency that is none',
      { amount: { amount: '1.00', currency: 'LIRA' } },
      'unknown-currency',
      '$.lines[0].amount.currency',
    ],
    ['a third decimal of a lira', { amount: tl('1.005') }, 'too-many-decimals', '$.lines[0].amount.amount'],
    [
      'a decimal of a yen',
      { amount: { amount: '1.5', currency: 'JPY' } },
      'too-many-decimals',
      '$.lines[0].amount.amount',
    ],
    ['an amount below zero', { amount: usd('-0.01') }, 'negative-amount', '$.lines[0].amount'],
    ['a reported spend below zero', { reported: usd('-0.01') }, 'negative-amount', '$.lines[0].reported'],
    [
      'a document of less than nothing',
      { document: { number: '1', issuer: 'Amazon', day: '2026-05-01', net: tl('-0.01') } },
      'negative-amount',
      '$.lines[0].document.net',
    ],
    [
      'an activity that ends before it begins',
      { activity: { from: '2026-05-01', until: '2026-05-01' } },
      'empty-activity',
      '$.lines[0].activity',
    ],
    [
      'a fact of a line that nobody knows',
      { facts: { payor: 'beneficiary' } },
      'unknown-fact',
      '$.lines[0].facts.payor',
    ],
  ] as const)('refuses %s in a line and names the place', (_, change, code, place) => {
    expect(refusal(claimOf([adLine(change)]))).toEqual({ code, place });
  });

  it('accepts trailing zeros beyond the currency’s decimals: 1.500 TL is 1.50 TL', () => {
    expect(intake(claimOf([adLine({ amount: tl('1.500') })])).lines[0]?.amount).toBe(150n);
  });

  it('refuses two lines of one name', () => {
    const line = adLine({ id: 'A' });
    expect(refusal(claimOf([line, { ...line }]))).toEqual({ code: 'repeated-line', place: '$.lines[1].id' });
  });

  it('lets a later fact supersede an earlier one, and a line’s own fact win over its platform’s and the claim’s', () => {
    const payer = (claim: ClaimFile) => intake(claim).lines[0]?.slots;
    const told = [...facts(), fact('payer', 'other', { platform: 'amazon' }), sales(tl('1.00'))];
    const inherited = payer(claimOf([adLine({ platform: 'etsy' })], { facts: told }));
    const platform = payer(claimOf([adLine()], { facts: told }));
    const own = payer(claimOf([adLine({ facts: { payer: 'linkedCompany' } })], { facts: told }));
    const slot = platform?.findIndex((value, index) => value !== inherited?.[index]) ?? -1;
    expect([inherited?.[slot], platform?.[slot], own?.[slot]]).toEqual([-1, 4, 2]);
  });
});
