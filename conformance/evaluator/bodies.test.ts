import { describe, expect, it } from 'vitest';
import { decided, outcome, smallClaim } from './small-claims.fixture.ts';

const BODY = { status: 'cooperationBody' };

const paid = (day: string) => ({ payment: { reference: 'P', day } });

describe('missions (m.11)', () => {
  const fair = { kind: 'mission', item: 'spring', lira: '9000000.00' };

  it('have no rate in any source: nothing is sure, and at most the ceiling of the activity, 5,721,340 TL in 2025', () => {
    const claim = smallClaim('sector-trade-mission', [fair], BODY);
    expect(outcome(claim)).toEqual([572_134_000n]);
    expect(outcome(claim, undefined, false)).toEqual([0n]);
    expect(decided(claim).lines.get('L1')).toMatchObject({ eligible: 900_000_000n, undetermined: true });
  });

  it('ended with the amendment, once it is known; by the other reading those approved before run on', () => {
    const late = { ...fair, activity: { from: '2026-01-17', until: '2026-01-20' }, ...paid('2026-02-02') };
    const eve = { ...late, activity: { from: '2026-01-16', until: '2026-01-20' } };
    const more = { quarter: '2026-Q1', filedOn: '2026-04-20' };
    // No ceiling of 2026 is known, so as much as the whole expense is possible.
    const all = 900_000_000n;
    expect(outcome(smallClaim('virtual-mission', [eve, late], BODY, more))).toEqual([all, 'E-12.3.6']);
    expect(outcome(smallClaim('virtual-mission', [late], BODY, more), '2026-01-16')).toEqual([all]);
    const runOn = { ...more, readings: { 'E-12.3-running': { reading: 'run-on' } } };
    expect(outcome(smallClaim('virtual-mission', [late], BODY, runOn))).toEqual([all]);
  });
});

describe('promotion projects (m.12)', () => {
  const project = (item: string, from: string, until: string) => ({
    kind: 'promotion',
    item,
    lira: '1000.00',
    activity: { from, until },
  });

  it('run two at one time; by the other reading two in one month', () => {
    const lines = [
      project('a', '2025-05-01', '2025-05-10'),
      project('b', '2025-05-01', '2025-05-20'),
      project('c', '2025-05-10', '2025-05-30'),
      project('d', '2025-05-19', '2025-05-30'),
    ];
    // On 10 May b runs and a is over; on 19 May b and c run.
    expect(outcome(smallClaim('promotion-project', lines, BODY))).toEqual([
      50_000n,
      50_000n,
      50_000n,
      'E-11.2.2',
    ]);
    const byMonth = { readings: { 'E-11.2.2': { reading: 'same-month' } } };
    expect(outcome(smallClaim('promotion-project', lines, BODY, byMonth))).toEqual([
      50_000n,
      50_000n,
      'E-11.2.2',
      'E-11.2.2',
    ]);
  });

  it('are paid up to 15,260,422 TL a project in 2025, and a year from 2026: 19,728,673 TL or, re-based, 4,000,000', () => {
    const big = { ...project('a', '2026-05-01', '2026-05-10'), ...paid('2026-05-12'), lira: '60000000.00' };
    const before = { ...big, activity: { from: '2025-05-01', until: '2025-05-10' }, ...paid('2025-05-12') };
    expect(outcome(smallClaim('promotion-project', [before, big], BODY))).toEqual([
      1_526_042_200n,
      1_972_867_300n,
    ]);
    const reBased = { readings: { 'E-13.21': { reading: 're-based' } } };
    expect(outcome(smallClaim('promotion-project', [big], BODY, reBased))).toEqual([400_000_000n]);
  });

  it('need the Directorate’s approval since the amendment', () => {
    const told = { ...BODY, directorateApproved: false };
    const on = (from: string) => ({ ...project('a', from, '2026-02-10'), ...paid('2026-02-12') });
    expect(outcome(smallClaim('promotion-project', [on('2026-01-16')], told))).toEqual([50_000n]);
    expect(outcome(smallClaim('promotion-project', [on('2026-01-17')], told))).toEqual(['E-11.2.2']);
  });
});

describe('development projects (m.13) and the national platform (m.14)', () => {
  it('are for bodies, and by the other reading for consortia too', () => {
    const line = [{ kind: 'development', item: 'a', country: 'US', lira: '1000.00' }];
    const consortium = { status: 'consortium' };
    expect(outcome(smallClaim('development-project', line, consortium))).toEqual(['E-11.2.3']);
    const withConsortia = { readings: { 'E-11.2.6-consortium': { reading: 'with-consortia' } } };
    expect(outcome(smallClaim('development-project', line, consortium, withConsortia))).toEqual([100_000n]);
  });

  it('last five years from the first of the month after pre-approval', () => {
    const run = (from: string) => [
      { kind: 'platform', lira: '1000.00', activity: { from, until: '2025-06-20' } },
    ];
    const told = { ...BODY, preApprovalDay: '2020-04-30' };
    expect(outcome(smallClaim('national-platform', run('2025-04-30'), told))).toEqual([100_000n]);
    expect(outcome(smallClaim('national-platform', run('2025-05-01'), told))).toEqual(['E-11.2.4']);
  });
});
