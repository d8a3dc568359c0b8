import { describe, expect, it } from 'vitest';
import type { LedgerEntry } from '../facts/claim-file.ts';
import { find, MARKETPLACE, STORE, support } from './finder.fixture.ts';

function used(allowance: string, amount: string, state: LedgerEntry['state'] = 'granted'): LedgerEntry {
  return { allowance, size: '3699364600', used: amount, state, claim: 'earlier' };
}

const CEILING = 'e-export/digital-marketplace-promotion/ceiling|2026';
const TOTAL = 'e-export/section-total|2026';

describe('the rate', () => {
  it('is 50 % in the United Kingdom, 70 % in the USA (a target country), and between them while nobody told where', () => {
    const rate = (plans?: { country: string }[]) =>
      support(find({}, plans === undefined ? {} : { plans }), MARKETPLACE).rate;
    expect(rate([{ country: 'GB' }])).toMatchObject({ least: 5000, most: 5000, bonus: 0 });
    // 50 + 20 points, under the 75 % of E-2.5.
    expect(rate([{ country: 'US' }])).toMatchObject({ least: 7000, most: 7000, base: 5000, bonus: 2000 });
    expect(rate()).toMatchObject({ least: 5000, most: 7000 });
  });

  it('is not told where no source gives it (missions), with the ceiling of each activity beside it', () => {
    const told = { status: 'cooperationBody', retailGoods: true };
    const one = support(find(told, {}, '2025-05-20'), 'buyer-mission');
    expect(one).toMatchObject({ answer: 'yes', rate: null });
    expect(one.ceiling).toMatchObject({ size: { most: '4768486.00' }, grade: 'derived' });
    expect(one.ceiling?.per.en).toContain('per project, activity or unit');
    expect(one.left).toBeNull();
  });
});

describe('the ceiling of the year', () => {
  it('is 36,993,646 TL for a company of the top grade, and at most that for another grade (E-1.3.6)', () => {
    expect(support(find(), MARKETPLACE).ceiling).toMatchObject({
      size: { least: '36993646.00', most: '36993646.00', exact: true },
      rule: 'E-4.T.company.2026',
      grade: 'published',
    });
    expect(support(find({ companyGrade: undefined }), MARKETPLACE).ceiling?.size).toMatchObject({
      least: '0.00',
      most: '36993646.00',
      exact: false,
    });
  });

  it('is undetermined for depot rent in 2026: no source gives a figure after the repeal', () => {
    const told = { status: 'retailSite', preApprovalDay: '2025-12-01', depotApproved: true };
    const one = support(find(told), 'depot-rent');
    expect(one.ceiling).toMatchObject({ size: { most: null, undetermined: true }, grade: null });
    expect(one.left).toBeNull();
  });
});

describe('what is left of the year', () => {
  it('is the ceiling less what was granted; what is pending lowers only what is sure', () => {
    const ledger = [used(CEILING, '1000000000'), used(CEILING, '500000000', 'pending')];
    const one = support(find({}, { ledger }), MARKETPLACE);
    // 36,993,646 − 10,000,000 − 5,000,000 = 21,993,646 at least; 36,993,646 − 10,000,000 = 26,993,646 at most.
    expect(one.left).toMatchObject({
      key: CEILING,
      used: { least: '10000000.00', most: '15000000.00' },
      left: { least: '21993646.00', most: '26993646.00' },
    });
  });

  it('is held to the yearly total of the section', () => {
    // Total of a company in 2026: 73,990,019 TL. 70,000,000 granted for other supports leave 3,990,019.
    const ledger = [{ ...used(TOTAL, '7000000000'), size: '7399001900' }];
    const view = find({}, { ledger });
    expect(view.total).toMatchObject({ rule: 'E-11.1.T.company.2026', left: { least: '3990019.00' } });
    expect(support(view, MARKETPLACE).left?.left.least).toBe('36993646.00');
    expect(support(view, MARKETPLACE).available).toMatchObject({ least: '3990019.00', most: '3990019.00' });
  });

  it('is nothing once all is used', () => {
    const view = find({}, { ledger: [used(CEILING, '3699364600')] });
    expect(support(view, MARKETPLACE).left?.left).toMatchObject({ least: '0.00', most: '0.00' });
  });

  it('of an integration is that of its marketplace, told only where the marketplace is', () => {
    const key = 'e-export/marketplace-integration/ceiling|amazon|2026';
    const site = { status: 'retailSite' };
    const ledger = [{ ...used(key, '90000000'), size: '98384400' }];
    // 983,844 − 900,000
    const there = find(site, { ledger, plans: [{ platform: 'amazon', country: 'US' }] });
    expect(support(there, 'marketplace-integration').left?.left.least).toBe('83844.00');
    expect(support(find(site, { ledger }), 'marketplace-integration').left).toBeNull();
  });
});

describe('things left', () => {
  it('are 2 of 20 reports after 18, and perhaps 1 while another is pending (E-3.3)', () => {
    const key = 'e-export/market-entry-report/reports';
    const ledger = [
      { allowance: key, size: '20', used: '18', state: 'granted', claim: 'a' },
      { allowance: key, size: '20', used: '1', state: 'pending', claim: 'b' },
    ] as const;
    const [reports, memberships] = support(
      find({ status: 'retailSite' }, { ledger }),
      'market-entry-report',
    ).things;
    expect(reports).toMatchObject({
      size: { least: '20' },
      left: { least: '1', most: '2', currency: 'thing' },
    });
    expect(memberships).toMatchObject({ left: { least: '20', most: '20' } });
  });

  it('at one time count the units rented on the day: one until 20 May is over, one from then on is not (E-7.1)', () => {
    const unit = (name: string, from: string, until: string): LedgerEntry => ({
      allowance: `e-export/depot-rent/units#${name}@${from}..${until}`,
      size: '1',
      used: '1',
      state: 'granted',
      claim: 'a',
    });
    const ledger = [unit('A', '2025-01-01', '2026-05-20'), unit('B', '2026-05-20', '2026-07-01')];
    const told = { status: 'retailSite', preApprovalDay: '2025-12-01' };
    expect(support(find(told, { ledger }), 'depot-rent').things[0]).toMatchObject({
      used: { least: '1', most: '1' },
      left: { least: '24', most: '24' },
    });
  });
});

describe('papers and doubts', () => {
  it('are those of the support, in plain words', () => {
    const one = support(find(), MARKETPLACE);
    expect(one.papers.map(({ rule }) => rule)).toEqual(['E-4.7', 'E-4.8', 'E-4.9']);
    for (const { words } of one.papers) expect(words.en.length).toBeGreaterThan(20);
    expect(one.doubts.map(({ doubt }) => doubt)).toEqual(
      expect.arrayContaining(['E-13.13', 'E-13.24', 'E-2.7']),
    );
  });

  it('show a reading chosen for the case, with who chose it, and answer under it', () => {
    const readings = {
      'E-13.13': { reading: 'application', by: 'Ayşe Yılmaz', reason: 'İBGS yazısı' },
    };
    const one = support(find({ trademarkAbroad: 'applied' }, { readings }), MARKETPLACE);
    expect(one.answer).toBe('yes');
    expect(one.doubts.find(({ doubt }) => doubt === 'E-13.13')).toMatchObject({
      taken: 'application',
      chosenBy: 'Ayşe Yılmaz',
      why: { en: 'İBGS yazısı' },
    });
  });

  it('tell the duration with its rule, and none where the law sets none', () => {
    expect(support(find(), MARKETPLACE)).toMatchObject({
      durationRule: 'E-4.5',
      duration: { en: '3 years per marketplace' },
    });
    expect(support(find(), 'market-entry-report')).toMatchObject({ duration: null, durationRule: null });
    expect(support(find(), STORE).duration?.en).toBe('3 years per country');
  });
});
