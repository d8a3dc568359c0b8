import { describe, expect, it } from 'vitest';
import { find, MARKETPLACE, support } from './finder.fixture.ts';

describe('the start of the support period (E-2.9)', () => {
  it('is waited for until the first of the month after pre-approval: 10 May, open on 1 June', () => {
    const told = { preApprovalDay: '2026-05-10' };
    expect(support(find(told), MARKETPLACE)).toMatchObject({
      answer: 'waits',
      opensOn: '2026-06-01',
      rule: 'E-2.9',
    });
    expect(support(find(told, {}, '2026-05-31'), MARKETPLACE).answer).toBe('waits');
    expect(support(find(told, {}, '2026-06-01'), MARKETPLACE).answer).toBe('yes');
  });

  it('is waited for while coverage is still to come, and pre-approval cannot come before it', () => {
    const one = support(find({ coverageDay: '2026-06-15', preApprovalDay: undefined }), MARKETPLACE);
    // Coverage on 15 June, pre-approval on that day at the earliest, the period from 1 July.
    expect(one).toMatchObject({ answer: 'waits', why: 'await', opensOn: '2026-07-01' });
  });

  it('does not wait where the time would have run out by then', () => {
    // The retail site’s three years of 2022 were over on 31 October 2025; waiting changes nothing.
    expect(
      support(find({ preApprovalDay: '2022-10-03', coverageDay: '2022-10-03' }), MARKETPLACE).answer,
    ).toBe('no');
  });
});

describe('the first day of the Decision, 25 August 2022 (E-12.3.1)', () => {
  const body = { status: 'cooperationBody' };

  it('can be waited for once it is known, not before it was public', () => {
    const known = support(find(body, {}, '2022-08-01', '2022-08-25'), 'promotion-project');
    expect(known).toMatchObject({ answer: 'waits', opensOn: '2022-08-25', rule: 'E-12.3.1' });
    const before = support(find(body, {}, '2022-08-01', '2022-08-24'), 'promotion-project');
    expect(before).toMatchObject({ answer: 'no', rule: 'E-12.3.1', change: null });
  });
});

describe('three years per marketplace (E-4.5)', () => {
  it('end with 30 June 2026 for a pre-approval of 15 June 2023', () => {
    const told = { preApprovalDay: '2023-06-15', coverageDay: '2023-06-01' };
    // The period runs from 1 July 2023 for 36 months, until 1 July 2026.
    const last = support(find(told, {}, '2026-06-30'), MARKETPLACE);
    expect(last.answer).toBe('yes');
    expect(last.dates).toContainEqual(expect.objectContaining({ kind: 'support-end', day: '2026-06-30' }));
    expect(support(find(told, {}, '2026-07-01'), MARKETPLACE)).toMatchObject({ answer: 'no', rule: 'E-4.5' });
  });
});

describe('days to keep in mind', () => {
  it('are the filing of the quarter’s oldest payment, 1 October for 1 April, and the end of the three years', () => {
    const one = support(find(), MARKETPLACE);
    // Pre-approval 10 June 2025: from 1 July 2025, 36 months, the last day is 30 June 2028.
    expect(one.dates.map(({ kind, day, ifPreApprovedToday }) => [kind, day, ifPreApprovedToday])).toEqual([
      ['support-start', '2025-07-01', false],
      ['last-filing-day', '2026-10-01', false],
      ['support-end', '2028-06-30', false],
    ]);
    expect(one.nextDate?.kind).toBe('last-filing-day');
  });

  it('follow from a pre-approval given today where none was told', () => {
    const one = support(find({ preApprovalDay: undefined }), MARKETPLACE);
    expect(one.nextDate).toMatchObject({
      kind: 'support-start',
      day: '2026-06-01',
      ifPreApprovedToday: true,
    });
  });

  it('take the Union’s own start for a country of it (E-6.6)', () => {
    const told = { euPreApprovalDay: '2024-02-10' };
    const inUnion = support(find(told, { plans: [{ country: 'DE' }] }), 'order-fulfilment');
    // From 1 March 2024 for 36 months: the last day is 28 February 2027.
    expect(inUnion.dates.find(({ kind }) => kind === 'support-end')?.day).toBe('2027-02-28');
    const outside = support(find(told, { plans: [{ country: 'US' }] }), 'order-fulfilment');
    expect(outside.dates.find(({ kind }) => kind === 'support-end')?.day).toBe('2028-06-30');
  });
});

describe('a repealed support', () => {
  const site = { status: 'retailSite', depotApproved: true };

  it('runs on for pre-approvals before 17 January 2026, and for none of that day', () => {
    const before = { ...site, preApprovalDay: '2026-01-16' };
    const open = support(find(before), 'depot-rent');
    expect(open).toMatchObject({ answer: 'yes', repeal: { rule: 'E-7.4', day: '2026-01-17', runsOn: true } });
    expect(open.words.en).toContain('run on');
    const late = support(find({ ...site, preApprovalDay: '2026-01-17' }), 'depot-rent');
    expect(late).toMatchObject({ answer: 'no', rule: 'E-7.4', change: null, repeal: { runsOn: false } });
  });

  it('asks for the day of pre-approval where nobody told it', () => {
    const one = support(find({ ...site, preApprovalDay: undefined }), 'depot-rent');
    expect(one).toMatchObject({ answer: 'depends', repeal: { runsOn: null } });
    expect(one.words.en).toContain('repealed on 17 January 2026');
  });

  it('was still open by what was known on 16 January 2026', () => {
    const late = { ...site, preApprovalDay: '2026-01-20' };
    expect(support(find(late, {}, '2026-02-01', '2026-01-16'), 'depot-rent')).toMatchObject({
      answer: 'yes',
      repeal: null,
    });
    expect(support(find(late, {}, '2026-02-01', '2026-01-17'), 'depot-rent').answer).toBe('no');
  });

  it('tells the act before anything else that fails: missions are gone for everybody', () => {
    const one = support(find(), 'buyer-mission');
    expect(one).toMatchObject({
      answer: 'no',
      rule: 'E-12.3.6',
      repeal: { rule: 'E-12.3.6', runsOn: false },
    });
    expect(one.dates).toEqual([]);
  });

  it('does not count a condition that only companies have to meet as a repeal', () => {
    expect(support(find({ status: 'retailSite' }), 'marketplace-integration').repeal).toBeNull();
    expect(support(find({ status: 'cooperationBody' }), 'promotion-project').repeal).toBeNull();
  });
});
