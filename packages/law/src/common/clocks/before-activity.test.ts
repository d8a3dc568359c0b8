import { describe, expect, it } from 'vitest';
import { codes, day, named, ofCase } from './deadlines.fixture.ts';
import type { CaseEntry } from './file.ts';

describe('before an activity (L-7.1, L-11.1, L-11.9)', () => {
  const mission: Partial<CaseEntry> = {
    support: 'logistics/mission',
    mission: 'trade',
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

  it('a trade mission travels from the day before to the day after, a buyer mission three days either side; untold, both are shown as depending', () => {
    const trade = ofCase(mission, '2025-03-01');
    expect(day(named(trade, 'logistics/trade-mission-outbound').counts)).toBe('2025-06-09');
    expect(trade.some(({ clock }) => clock.id.includes('buyer'))).toBe(false);
    const { mission: _, ...untold } = mission;
    const both = ofCase(untold, '2025-03-01');
    expect(day(named(both, 'logistics/buyer-mission-outbound').counts)).toBe('2025-06-07');
    expect(codes(named(both, 'logistics/buyer-mission-outbound'))).toEqual(['depends']);
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
  });
});
