import { describe, expect, it } from 'vitest';
import { assess } from '../assess/assess.ts';
import { questionsOf } from '../assess/questions.ts';
import { intake } from '../facts/intake.ts';
import { AUGUST_2026, adLine, claimOf, fact, facts, tl, usd } from '../testing/claims.fixture.ts';

const fulfilment = (platform: string) =>
  adLine({
    support: 'e-export/order-fulfilment',
    kind: 'unitFulfilment',
    platform,
    country: 'GB',
    amount: tl('1000.00'),
  });

const told = [...facts(), fact('becameSale', true), fact('provider', 'listed')];
const soldOn = (platform: string, amount = tl('5000.00')) =>
  fact('eCommerceSales', amount, { platform, country: 'GB', period: '2026-Q2' });

describe('10 % of a country’s sales (E-6.5)', () => {
  it('is at least of what is told while a marketplace of the claim is left out, and asks for the rest', () => {
    // Amazon sold 5,000.00: 10 % is 500.00, half of it 250.00. What Noon sold is not told: at most 2 × 1,000.00 count, half is 1,000.00.
    const claim = claimOf([fulfilment('amazon'), fulfilment('noon')], { facts: [...told, soldOn('amazon')] });
    const assessment = assess(intake(claim), AUGUST_2026);
    expect(assessment.award).toEqual({ least: 25_000n, most: 100_000n });
    expect(
      questionsOf(assessment).map(({ fact: asked }) => (typeof asked === 'string' ? asked : asked.name)),
    ).toContain('eCommerceSales');
  });

  it('is exact when both marketplaces are told, or both together', () => {
    // 5,000.00 + 3,000.00 sold: 800.00 count, half is 400.00.
    const apart = claimOf([fulfilment('amazon'), fulfilment('noon')], {
      facts: [...told, soldOn('amazon'), soldOn('noon', tl('3000.00'))],
    });
    const whole = fact('eCommerceSales', tl('8000.00'), { country: 'GB', period: '2026-Q2' });
    const together = claimOf([fulfilment('amazon'), fulfilment('noon')], { facts: [...told, whole] });
    for (const claim of [apart, together])
      expect(assess(intake(claim), AUGUST_2026).award).toEqual({ least: 40_000n, most: 40_000n });
  });

  it('asks for the sales anew when they are told in another currency than the spend', () => {
    const claim = claimOf([fulfilment('amazon')], { facts: [...told, soldOn('amazon', usd('900.00'))] });
    const assessment = assess(intake(claim), AUGUST_2026);
    expect(assessment.award).toEqual({ least: 0n, most: 50_000n });
    expect(questionsOf(assessment)[0]?.subject).toEqual({ country: 'GB', period: '2026-Q2' });
  });
});
