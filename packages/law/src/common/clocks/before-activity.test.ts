import { describe, expect, it } from 'vitest';
import { codes, day, named, ofCase } from './deadlines.fixture.ts';
import type { CaseEntry } from './file.ts';

describe('before an activity (L-7.1, L-11.1, L-11.9)', () => {
  const mission: Partial<CaseEntry> = {
    support: 'logistics/trade-mission',
    events: [{ event: 'activityStart', day: '2025-06-10' }],
  };

  it('a mission that starts on 10 June asks for filing by 10 April, a decision by 10 May, changes by 3 June, the list by 9 June', () => {
    const deadlines = ofCase(mission, '2025-03-01');
    const on = (clock: string) => day(named(deadlines, clock).counts);
    expect(on('logistics/mission-pre-approval')).toBe('2025-04-10');
    expect(on('logistics/mission-decision')).toBe('2025-05-10');
    expect(on('logistics/mission-changes')).toBe('2025-06-03');
    expect(on('logistics/participant-list')).toBe('2025-06-09');
  });

  it('a pre-approval filed on 10 April is in time, on 11 April too late', () => {
    const filed = (on: string) =>
      named(
        ofCase(
          { ...mission, events: [...(mission.events ?? []), { event: 'preApprovalFiled', day: on }] },
          '2025-05-01',
        ),
        'logistics/mission-pre-approval',
      ).state;
    expect([filed('2025-04-10'), filed('2025-04-11')]).toEqual(['met', 'missed']);
  });

  it('changes never told are not missed: the time for them is over', () => {
    expect(named(ofCase(mission, '2025-06-04'), 'logistics/mission-changes').state).toBe('over');
    const late = [...(mission.events ?? []), { event: 'changesNotified', day: '2025-06-04' }];
    expect(named(ofCase({ ...mission, events: late }, '2025-06-04'), 'logistics/mission-changes').state).toBe(
      'missed',
    );
  });

  it('a trade mission travels from the day before its start, a buyer mission from three days before (L-11.7)', () => {
    const outbound = (support: string) =>
      day(named(ofCase({ ...mission, support }, '2025-03-01'), `${support}-outbound`).counts);
    expect(outbound('logistics/trade-mission')).toBe('2025-06-09');
    expect(outbound('logistics/buyer-mission')).toBe('2025-06-07');
  });

  it('pre-approval itself must be in hand on the day before the start: 9 June in time, 10 June too late (O-36)', () => {
    const approved = (on: string) =>
      named(
        ofCase(
          { ...mission, events: [...(mission.events ?? []), { event: 'preApproval', day: on }] },
          '2025-06-12',
        ),
        'logistics/mission-approval',
      ).state;
    expect([approved('2025-06-09'), approved('2025-06-10')]).toEqual(['met', 'missed']);
  });

  it('outbound travel six days before a fair is too early, five days before is not (L-8.2)', () => {
    const travel = (on: string) =>
      named(
        ofCase(
          {
            support: 'logistics/individual-participation',
            events: [
              { event: 'activityStart', day: '2025-06-10' },
              { event: 'outboundTravel', day: on },
            ],
          },
          '2025-07-01',
        ),
        'logistics/outbound-travel',
      ).state;
    expect([travel('2025-06-04'), travel('2025-06-05')]).toEqual(['missed', 'met']);
  });

  it('a beneficiary needs no pre-approval for advertising, a cooperation body does (L-7.1, L-7.1a)', () => {
    const has = (applicant: CaseEntry['applicant']) =>
      ofCase({ ...(applicant === undefined ? {} : { applicant }) }, '2025-03-01').some(
        ({ clock }) => clock.id === 'logistics/advertising-pre-approval',
      );
    expect([has('beneficiary'), has('cooperationBody'), has(undefined)]).toEqual([false, true, true]);
    expect(codes(named(ofCase({}, '2025-03-01'), 'logistics/advertising-pre-approval'))).toEqual(['depends']);
  });
});
