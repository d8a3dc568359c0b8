import { describe, expect, it } from 'vitest';
import type { Claim } from './claim.ts';
import { outcome, smallClaim } from './small-claims.fixture.ts';

const sales = (fact: string, amount: string, subject: NonNullable<Claim['facts'][number]['subject']>) => ({
  fact,
  subject: { period: '2025-Q2', ...subject },
  value: { amount, currency: 'TRY' },
});

const used = (allowance: string, size: string, amount: string) => ({
  allowance,
  size,
  used: amount,
  state: 'granted' as const,
  claim: 'earlier',
});

const chosen = (doubt: string, reading: string) => ({ readings: { [doubt]: { reading } } });

describe('market-entry reports (m.3)', () => {
  const report = { kind: 'report', item: 'R1', lira: '1000.00' };

  it('pay half of the twentieth report and nothing of the twenty-first', () => {
    const nineteen = used('e-export/market-entry-report/reports', '20', '19');
    const claim = smallClaim(
      'market-entry-report',
      [report, { ...report, item: 'R2' }],
      {},
      { ledger: [nineteen] },
    );
    expect(outcome(claim)).toEqual([50_000n, 'E-3.3']);
  });

  it('count a report once, whether a second line or an earlier claim paid another part of it', () => {
    const ledger = [
      used('e-export/market-entry-report/reports', '20', '20'),
      used('e-export/market-entry-report/reports#R1', '1', '1'),
    ];
    const claim = smallClaim(
      'market-entry-report',
      [report, report, { ...report, item: 'R2' }],
      {},
      { ledger },
    );
    expect(outcome(claim)).toEqual([50_000n, 50_000n, 'E-3.3']);
  });

  it('are not for companies', () => {
    expect(outcome(smallClaim('market-entry-report', [report], { status: 'company' }))).toEqual(['E-3.1']);
  });
});

describe('order fulfilment (m.6)', () => {
  const unit = { kind: 'unitFulfilment', lira: '1500.00' };

  it('count up to a tenth of the country’s sales over all platforms', () => {
    // 6,000 + 4,000 = 10,000 TL sold in Germany; a tenth is 1,000; not a target country in May 2025: half is 500.
    const facts = [
      sales('eCommerceSales', '6000.00', { platform: 'amazon', country: 'DE' }),
      sales('eCommerceSales', '4000.00', { platform: 'own site', country: 'DE' }),
    ];
    expect(outcome(smallClaim('order-fulfilment', [unit], {}, { facts }))).toEqual([50_000n]);
  });

  it('run three years from the first pre-approval for any country of the European Union', () => {
    // 10 April 2022 → 1 May 2022 → 1 May 2025.
    const facts = [
      sales('eCommerceSales', '90000.00', { country: 'DE' }),
      sales('eCommerceSales', '90000.00', { country: 'GB' }),
    ];
    const lines = [
      { ...unit, activity: { from: '2025-04-30', until: '2025-05-01' } },
      { ...unit, activity: { from: '2025-05-01', until: '2025-05-02' } },
      { ...unit, activity: { from: '2025-05-01', until: '2025-05-02' }, country: 'GB' },
    ];
    const claim = smallClaim('order-fulfilment', lines, { euPreApprovalDay: '2022-04-10' }, { facts });
    expect(outcome(claim, '2026-01-10')).toEqual([75_000n, 'E-6.6', 75_000n]);
  });

  it('leave room to depot rent under their joint ceiling when they themselves stop at half of it', () => {
    // Marketplace 2025: joint 57,232,379; half 28,616,189.50 is used up. Fulfilment gets nothing, depot rent half of 1,000.
    const ledger = [used('e-export/order-fulfilment/ceiling|2025', '2861618950', '2861618950')];
    const facts = [sales('eCommerceSales', '90000.00', { country: 'DE' })];
    const told = { status: 'marketplace', brandProgramme: true };
    expect(outcome(smallClaim('order-fulfilment', [unit], told, { facts, ledger }))).toEqual([0n]);
    const rent = { kind: 'netRent', item: 'U1', lira: '1000.00' };
    expect(outcome(smallClaim('depot-rent', [rent], told, { ledger, quarter: '2025-H1' }))).toEqual([
      50_000n,
    ]);
  });
});

describe('depot rent (m.6/2)', () => {
  const rent = { kind: 'netRent', item: 'U1', lira: '30000000.00' };
  const half = { quarter: '2025-H1' };

  it('is filed by half-years', () => {
    expect(outcome(smallClaim('depot-rent', [rent]))).toEqual(['E-2.10']);
  });

  it('stops at 19,076,054 TL in 2025, all units together, and by the other reading each unit there', () => {
    const lines = [rent, { ...rent, item: 'U2' }];
    expect(outcome(smallClaim('depot-rent', lines, {}, half))).toEqual([1_500_000_000n, 407_605_400n]);
    const perUnit = { ...half, ...chosen('E-7.1-amount', 'per-unit') };
    expect(outcome(smallClaim('depot-rent', lines, {}, perUnit))).toEqual([1_500_000_000n, 1_500_000_000n]);
  });

  it('has no place for a unit on a day on which twenty-five others run', () => {
    const others = (until: string) =>
      Array.from({ length: 25 }, (_, at) =>
        used(`e-export/depot-rent/units#V${at}@2025-01-01..${until}`, '1', '1'),
      );
    const small = [{ ...rent, lira: '1000.00' }];
    // The activity runs from 5 May: others until 4 May, that day included, leave room.
    expect(outcome(smallClaim('depot-rent', small, {}, { ...half, ledger: others('2025-05-05') }))).toEqual([
      50_000n,
    ]);
    expect(outcome(smallClaim('depot-rent', small, {}, { ...half, ledger: others('2025-05-06') }))).toEqual([
      'E-7.1',
    ]);
  });

  it('is closed to pre-approvals of 17 January 2026, once the repeal is known', () => {
    const line = {
      ...rent,
      activity: { from: '2026-03-01', until: '2026-04-01' },
      payment: { reference: 'P', day: '2026-04-02' },
    };
    const more = { quarter: '2026-H1', filedOn: '2026-07-02' };
    const approved = (preApprovalDay: string, knownOn?: string, favourable?: boolean) =>
      outcome(smallClaim('depot-rent', [line], { preApprovalDay }, more), knownOn, favourable);
    expect(approved('2026-01-17')).toEqual(['E-7.4']);
    // No ceiling of 2026 is known: surely nothing, at most half of the rent.
    expect(approved('2026-01-16')).toEqual([1_500_000_000n]);
    expect(approved('2026-01-16', undefined, false)).toEqual([0n]);
    expect(approved('2026-01-17', '2026-01-16')).toEqual([1_500_000_000n]);
  });
});

describe('what is told of a part of the claim', () => {
  it('wins over what is told of the whole, for the lines whose activity starts in the month or whose item it is', () => {
    const line = (from: string, item: string) => ({
      kind: 'report',
      item,
      lira: '1000.00',
      activity: { from, until: '2025-06-20' },
    });
    const facts = [
      { fact: 'payer', subject: { period: '2025-04' }, value: 'other' },
      { fact: 'relatedParty', subject: { item: 'R3' }, value: true },
    ];
    const lines = [line('2025-04-30', 'R1'), line('2025-05-01', 'R2'), line('2025-05-01', 'R3')];
    expect(outcome(smallClaim('market-entry-report', lines, {}, { facts }))).toEqual([
      'E-2.16',
      50_000n,
      'E-2.17',
    ]);
  });
});
