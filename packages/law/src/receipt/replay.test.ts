import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../assess/assess.ts';
import { intake } from '../facts/intake.ts';
import { AUGUST_2026, adLine, claimOf, facts, sales, tl } from '../testing/claims.fixture.ts';
import { hide, toldClaim } from '../testing/random-claims.fixture.ts';
import { type Receipt, receiptOf } from './receipt.ts';
import { replay } from './replay.ts';

const claim = claimOf([adLine({ id: 'A', amount: tl('2500.00') })], {
  facts: [...facts(), sales(tl('10000.00'))],
});
const receipt = (): Receipt => receiptOf(assess(intake(claim), AUGUST_2026), 'module');

describe('replaying a receipt', () => {
  it('gives the same kuruş, uses and steps from the receipt’s text alone', () => {
    fc.assert(
      fc.property(toldClaim, fc.uniqueArray(fc.nat({ max: 20 }), { maxLength: 4 }), (told, hidden) => {
        const made = receiptOf(assess(intake(hide(told, new Set(hidden))), AUGUST_2026), 'module');
        const read = JSON.parse(JSON.stringify(made)) as Receipt;
        expect(replay(read).differences).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('names the field when the award was altered by one kuruş', () => {
    const altered = { ...receipt(), award: { least: '140001', most: '140001' } };
    expect(replay(altered).differences.map((one) => one.field)).toEqual([
      'digest',
      'award.least',
      'award.most',
    ]);
  });

  it('names the claim, the award and the trace when a fact was altered', () => {
    const made = receipt();
    const altered = {
      ...made,
      claim: {
        ...made.claim,
        facts: made.claim.facts.map((entry) =>
          entry.fact === 'turkishProductRatio' ? { ...entry, value: '50' } : entry,
        ),
      },
    };
    const fields = replay(altered).differences.map((one) => one.field);
    expect(fields).toContain('claimDigest');
    expect(fields).toContain('award.least');
    expect(fields).toContain('trace');
  });

  it('accepts a receipt whose fields came in another order', () => {
    const made = receipt();
    const turned = Object.fromEntries(Object.entries(made).reverse()) as unknown as Receipt;
    expect(replay(turned).same).toBe(true);
  });
});
