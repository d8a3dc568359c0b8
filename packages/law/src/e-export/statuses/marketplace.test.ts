import { describe, expect, it } from 'vitest';
import { answerOf, conditionOf, days, MARKETPLACE, tl, usd, verdictOf } from './status.fixture.ts';

const GUIDE = days('2025-05-15');
const IN_2026 = days('2026-05-01');

describe('the marketplace (E-1.1.4, E-1.5)', () => {
  it('holds in May 2025 with every figure exactly at its threshold', () => {
    const answer = answerOf('marketplace', MARKETPLACE, GUIDE);
    expect(answer.lacking).toEqual([]);
    expect(answer.verdict).toBe('holds');
  });

  it.each([
    ['intermediary', { runsMarketplace: false }],
    ['headOffice', { headOfficeTurkiye: false }],
    ['inOperation', { activeLastTwoYears: false }],
    ['trustStamp', { trustMark: 'none' }],
    ['infrastructure', { infrastructureProvider: false }],
    ['fulfilment', { fulfilment: false }],
    ['integration', { paymentLogisticsIntegration: false }],
    ['serviceProviders', { serviceProviders: '999' }],
    ['products', { listedProducts: '99999' }],
    ['export', { previousYearExport: usd('4999999.99') }],
  ] as const)('fails on %s alone when one fact falls short', (condition, change) => {
    const answer = answerOf('marketplace', { ...MARKETPLACE, ...change }, GUIDE);
    expect(answer.verdict).toBe('fails');
    expect(answer.lacking.map((one) => one.condition)).toEqual([condition]);
  });

  it('asks ETBİS net sales above 1 billion TL: one kuruş more is enough, the billion itself is not', () => {
    const etbis = (amount: string) =>
      verdictOf('marketplace', 'export', { previousYearExport: usd('0'), etbisNetSales: tl(amount) }, GUIDE);
    expect(etbis('1000000000.00')).toBe('fails');
    expect(etbis('1000000000.01')).toBe('holds');
  });

  it('says that 999 providers lack one, and that the billion itself lacks a kuruş', () => {
    expect(
      conditionOf('marketplace', 'serviceProviders', { serviceProviders: '999' }, GUIDE).lacking,
    ).toEqual({
      tr: 'pazaryerindeki hizmet sağlayıcı sayısı 1 daha fazla olmalı',
      en: 'service providers on the marketplace: 1 more',
    });
    const told = { previousYearExport: usd('1000000.00'), etbisNetSales: tl('1000000000.00') };
    expect(conditionOf('marketplace', 'export', told, GUIDE).lacking?.en).toBe(
      'exports of the previous calendar year: USD 4,000,000 more or ETBİS net sales: TRY 0.01 more',
    );
  });

  it('keeps the same figures from 2024 to May 2025, for both sightings agree', () => {
    const on = days('2025-02-01', '2025-05-15');
    expect(answerOf('marketplace', MARKETPLACE, on).verdict).toBe('holds');
    expect(verdictOf('marketplace', 'products', { listedProducts: '99999' }, on)).toBe('fails');
    expect(verdictOf('marketplace', 'products', { listedProducts: '100000' }, days('2025-02-01'))).toBe(
      'law',
    );
  });

  it('has its 1,000 providers, 100,000 products and two years repeated in 2026, but nothing else', () => {
    const answer = answerOf('marketplace', MARKETPLACE, IN_2026);
    const unsaid = answer.conditions.filter((one) => one.why === 'law').map((one) => one.condition);
    expect(unsaid).toEqual(['trustStamp', 'infrastructure', 'fulfilment', 'integration', 'export']);
    expect([answer.verdict, answer.why, answer.underVersionsSeen]).toEqual(['unknown', 'law', 'holds']);
    expect(verdictOf('marketplace', 'serviceProviders', { serviceProviders: '999' }, IN_2026)).toBe('fails');
  });

  it('says in 2026 that the versions seen would refuse exports a cent below 5 million USD', () => {
    const answer = answerOf(
      'marketplace',
      { ...MARKETPLACE, previousYearExport: usd('4999999.99') },
      IN_2026,
    );
    expect([answer.verdict, answer.underVersionsSeen]).toEqual(['unknown', 'fails']);
    expect(answer.lacking.map((one) => one.condition)).toEqual(['export']);
  });

  it('goes to the Sekretarya with EK-Pazaryeri Başvuru Formu (E-1.5.2)', () => {
    const { decision } = answerOf('marketplace', MARKETPLACE, GUIDE);
    expect(decision.form).toBe('EK-Pazaryeri Başvuru Formu');
    expect(decision.rules).toEqual(['E-1.2.2', 'E-1.5.2']);
  });
});
