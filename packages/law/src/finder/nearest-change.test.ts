import { describe, expect, it } from 'vitest';
import { find, MARKETPLACE, STORE, statusEntries, support } from './finder.fixture.ts';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const US = { plans: [{ country: 'US' }] };

describe('exports under the threshold of a company', () => {
  it('are 12,400.01 USD short at 987,600.00: to be made good by 31 December, the store opens on 1 January', () => {
    const one = support(find({ marketplaceApproved: true }, US), STORE);
    expect(one).toMatchObject({ answer: 'no', rule: 'E-9.1' });
    // Over 1,000,000.00 means 1,000,000.01 at least: 1,000,000.01 − 987,600.00 = 12,400.01.
    expect(one.change).toMatchObject({ opensOn: '2027-01-01' });
    expect(one.change?.steps).toMatchObject([
      {
        kind: 'export',
        fact: 'exportPreviousYear',
        value: usd('1000000.01'),
        gap: { least: '12400.01', most: '12400.01' },
        by: '2026-12-31',
        opensOn: '2027-01-01',
      },
    ]);
    expect(one.change?.words.en).toBe(
      'By 31 December 2026 export USD 12,400.01 more than last year (the year’s exports must be over USD 1,000,000).',
    );
    expect(one.change?.words.tr).toContain('12.400,01 USD daha fazla ihracat yapın');
  });

  it('are one cent short exactly at 1,000,000.00, and enough one cent above it', () => {
    const at = support(find({ marketplaceApproved: true, exportPreviousYear: usd('1000000.00') }, US), STORE);
    expect(at.answer).toBe('no');
    expect(at.change?.steps[0]?.gap?.least).toBe('0.01');
    const over = find({ marketplaceApproved: true, exportPreviousYear: usd('1000000.01') }, US);
    expect(support(over, STORE).answer).toBe('yes');
  });

  it('count from what this year has brought so far, where that was told', () => {
    const statusFacts = statusEntries({ 'previousYearExport@2026': usd('400000.00') });
    const one = support(find({ marketplaceApproved: true }, { ...US, statusFacts }), STORE);
    // 1,000,000.01 − 400,000.00
    expect(one.change?.steps[0]?.gap?.least).toBe('600000.01');
    expect(one.change?.words.en).toContain('Export USD 600,000.01 more by 31 December 2026');
  });

  it('only wait for 1 January where this year’s are already over it', () => {
    const statusFacts = statusEntries({ 'previousYearExport@2026': usd('1000000.01') });
    const one = support(find({ marketplaceApproved: true }, { ...US, statusFacts }), STORE);
    expect(one).toMatchObject({ answer: 'waits', why: 'await', opensOn: '2027-01-01', change: null });
    const short = statusEntries({ 'previousYearExport@2026': usd('1000000.00') });
    expect(support(find({ marketplaceApproved: true }, { ...US, statusFacts: short }), STORE).answer).toBe(
      'no',
    );
  });
});

describe('the nearest change', () => {
  it('is to register the mark in one Madrid country and ask for pre-approval anew (E-2.14)', () => {
    const one = support(find({ trademarkAbroad: 'applied' }), MARKETPLACE);
    expect(one).toMatchObject({ answer: 'no', rule: 'E-2.14' });
    expect(one.change?.words.en).toBe(
      'Before pre-approval, register the mark in one Madrid System country; then ask for pre-approval anew.',
    );
    // A pre-approval of 20 May 2026 counts from 1 June.
    expect(one.change?.opensOn).toBe('2026-06-01');
  });

  it('names every mark that is missing', () => {
    const one = support(find({ trademarkAbroad: 'none', trademarkTurkiye: false }), MARKETPLACE);
    expect(one.change?.steps.map(({ fact }) => fact)).toEqual([
      'trademarkTurkiye',
      'trademarkAbroad',
      'preApprovalDay',
    ]);
  });

  it('is another status where only the status shuts it, the one that may be held going first', () => {
    const one = support(find(), 'e-export-promotion');
    expect(one.change?.steps).toMatchObject([{ kind: 'status', fact: 'status', value: 'retailSite' }]);
    const statusFacts = statusEntries({ legalForm: 'commercialCompany', headOfficeTurkiye: false });
    const platform = support(find({}, { statusFacts }), 'e-export-promotion');
    // A site or marketplace needs its head office in Türkiye; the B2B platform and the consortium are still open.
    expect(['b2bPlatform', 'consortium']).toContain(platform.change?.steps[0]?.value);
  });

  it('is a country on the list, and names those on it now for the marketplace (E-10.7)', () => {
    const etsy = { plans: [{ country: 'GB', platform: 'etsy' }] };
    const abroad = support(
      find({ preApprovalDay: '2025-04-10', coverageDay: '2025-03-01' }, etsy, '2025-05-20'),
      'marketplace-commission',
    );
    // May 2025: the list of countries, and Etsy on its own in the USA and Canada.
    expect(abroad).toMatchObject({ answer: 'no', rule: 'E-10.7' });
    expect(abroad.change?.steps[0]?.countries).toEqual([
      'BR',
      'CA',
      'CN',
      'EG',
      'ID',
      'IN',
      'PH',
      'SA',
      'US',
    ]);
  });

  it('is a new approval after coverage, where the old one came before it (E-1.2.5)', () => {
    const one = support(find({ coverageDay: '2025-07-01' }), MARKETPLACE);
    expect(one).toMatchObject({ answer: 'no', rule: 'E-1.2.5' });
    expect(one.change).toMatchObject({ opensOn: '2026-06-01' });
    expect(one.change?.steps).toMatchObject([
      { kind: 'pre-approval', fact: 'preApprovalDay', value: '2026-05-20' },
    ]);
  });

  it('waits for coverage that is still to come before it asks for the new approval', () => {
    const one = support(find({ coverageDay: '2026-06-15' }), MARKETPLACE);
    expect(one).toMatchObject({ answer: 'no', rule: 'E-1.2.5' });
    // Coverage on 15 June 2026, pre-approval on that day, the period from 1 July.
    expect(one.change).toMatchObject({ opensOn: '2026-07-01' });
    expect(one.change?.words.en).toBe('On 15 June 2026 or later ask for pre-approval.');
    expect(one.change?.words.tr).toBe('15.06.2026 günü ya da sonra ön onay isteyin.');
  });

  it('is to ask for the approvals that nobody told of: given today, the period starts on 1 June 2026', () => {
    const one = support(find({ preApprovalDay: undefined }), MARKETPLACE);
    expect(one).toMatchObject({ answer: 'depends', rule: 'E-1.2.5' });
    expect(one.change).toMatchObject({ opensOn: '2026-06-01', words: { en: 'Ask for pre-approval.' } });
    const neither = support(find({ preApprovalDay: undefined, coverageDay: undefined }), MARKETPLACE);
    expect(neither.change?.words.en).toBe('Apply for the coverage decision; ask for pre-approval.');
  });

  it('is another marketplace or country where three years have run out, and none where the law took the support away', () => {
    const old = { preApprovalDay: '2022-10-03', coverageDay: '2022-10-03' };
    const one = support(find(old), MARKETPLACE);
    expect(one).toMatchObject({ answer: 'no', rule: 'E-4.5' });
    expect(one.change?.steps).toMatchObject([{ kind: 'place' }]);
    // Going into the Union instead would leave its own first approval to be asked.
    const fulfilment = support(find(old, { plans: [{ country: 'US' }] }), 'order-fulfilment');
    expect(fulfilment).toMatchObject({ answer: 'no', rule: 'E-6.6' });
    expect(fulfilment.change?.steps).toMatchObject([{ kind: 'place', fact: 'preApprovalDay' }]);
    expect(support(find({ status: 'cooperationBody' }), 'buyer-mission').change).toBeNull();
  });
});

describe('a support that hangs on an untold day', () => {
  it('names no change where only the coverage decision is untold, and asks for approval where that is', () => {
    const coverage = support(find({ coverageDay: undefined }, US), MARKETPLACE);
    expect([coverage.answer, coverage.change]).toEqual(['depends', null]);
    const approval = support(find({ preApprovalDay: undefined }, US), MARKETPLACE);
    expect(approval.change?.steps.map(({ kind }) => kind)).toEqual(['pre-approval']);
  });
});

describe('a status answer about the brand', () => {
  it('is taken over as no mark in Türkiye while it is only applied for, and as one when it is registered (E-2.14)', () => {
    const asked = (brand: string) =>
      support(
        find({ trademarkTurkiye: undefined }, { ...US, statusFacts: statusEntries({ brand }) }),
        MARKETPLACE,
      );
    expect(asked('applied')).toMatchObject({ answer: 'no', rule: 'E-2.14' });
    expect(asked('registered').answer).toBe('yes');
  });
});
