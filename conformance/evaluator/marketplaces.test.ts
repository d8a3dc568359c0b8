import { describe, expect, it } from 'vitest';
import { outcome, smallClaim } from './small-claims.fixture.ts';

const chosen = (doubt: string, reading: string) => ({ readings: { [doubt]: { reading } } });

describe('integration (m.7), online store (m.8) and commission (m.9)', () => {
  it('integrate at most six marketplaces, each up to 761,018 TL in 2025', () => {
    const lines = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((platform) => ({
      kind: 'api',
      platform,
      lira: '2000000.00',
    }));
    const each = 76_101_800n;
    expect(outcome(smallClaim('marketplace-integration', lines))).toEqual([...Array(6).fill(each), 'E-8.3']);
  });

  it('take a company above 2.5 million dollars of export, not one at them', () => {
    const store = [{ kind: 'storeFee', country: 'CN', lira: '1000.00' }];
    const company = (amount: string) =>
      outcome(
        smallClaim('online-store', store, {
          status: 'company',
          exportPreviousYear: { amount, currency: 'USD' },
        }),
      );
    expect(company('2500000.00')).toEqual(['E-9.1']);
    expect(company('2500000.01')).toEqual([50_000n]);
  });

  it('support one stakeholder per marketplace', () => {
    const service = { kind: 'stakeholderService', country: 'CN', lira: '1000.00' };
    const by = (issuer: string, number: string) => ({
      ...service,
      document: { issuer, number, day: '2025-05-20' },
    });
    const claim = smallClaim('online-store', [by('Alfa', '1'), by('Beta', '1'), by('Alfa', '2')]);
    expect(outcome(claim)).toEqual([50_000n, 'E-9.3', 50_000n]);
  });

  it('support commission of one month, at 50 % or by the other reading at 70 % before the amendment', () => {
    const month = { country: 'IN', lira: '1000.00', activity: { from: '2025-05-01', until: '2025-06-01' } };
    const over = { ...month, activity: { from: '2025-05-31', until: '2025-06-02' } };
    expect(outcome(smallClaim('marketplace-commission', [month, over]))).toEqual([50_000n, 'E-10.3']);
    const bonus = chosen('E-13.10', 'until-2026');
    expect(outcome(smallClaim('marketplace-commission', [month], {}, bonus))).toEqual([70_000n]);
  });
});
