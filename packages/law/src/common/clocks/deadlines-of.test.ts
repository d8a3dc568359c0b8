import { formatDay, parseDay } from '@kervan/kit';
import { describe, expect, it } from 'vitest';
import type { Deadline } from './deadline.ts';
import { deadlinesOf } from './deadlines-of.ts';
import type { CaseEntry, EventEntry } from './file.ts';

const ADS: CaseEntry = { case: 'ads', regime: 'logistics', support: 'logistics/advertising', events: [] };

function ofCase(entry: Partial<CaseEntry>, today: string): readonly Deadline[] {
  const file = { format: 'kervan-deadlines/1', cases: [{ ...ADS, ...entry }] } as const;
  return deadlinesOf(file, { today: parseDay(today) }).cases[0]?.deadlines ?? [];
}

function named(deadlines: readonly Deadline[], clock: string): Deadline {
  const found = deadlines.filter((one) => one.clock.id === clock);
  if (found.length !== 1) throw new Error(`${clock}: ${found.length}`);
  return found[0] as Deadline;
}

function filing(events: readonly EventEntry[], today: string, more: Partial<CaseEntry> = {}): Deadline {
  return named(ofCase({ events, ...more }, today), 'logistics/filing-after-payment');
}

const day = (told: number | undefined): string | undefined =>
  told === undefined ? undefined : formatDay(parseDayNumber(told));
const parseDayNumber = (told: number) => told as ReturnType<typeof parseDay>;
const codes = ({ flags }: Deadline) => flags.map(({ code }) => code);

const PAID: EventEntry = { id: 'p1', event: 'payment', day: '2025-03-14' }; // last day Sunday 14 September 2025

describe('how a deadline stands', () => {
  it('is ahead on the day before, today on its day, missed on the day after', () => {
    const on = (today: string) => filing([PAID], today).state;
    expect([on('2025-09-13'), on('2025-09-14'), on('2025-09-15')]).toEqual(['ahead', 'today', 'missed']);
  });

  it('is met by an application of the last day, and missed by one of the day after, whatever today is', () => {
    const filed = (on: string) => filing([PAID, { event: 'filed', day: on }], '2026-01-01').state;
    expect([filed('2025-09-14'), filed('2025-09-15')]).toEqual(['met', 'missed']);
  });

  it('waits while nobody told a payment, and stands last', () => {
    const deadlines = ofCase({ events: [{ event: 'payment' }, PAID] }, '2025-05-01');
    const states = deadlines.filter(({ clock }) => clock.id === 'logistics/filing-after-payment');
    expect(states.map(({ state }) => state)).toEqual(['ahead', 'waiting']);
    expect(deadlines.at(-1)?.counts).toBeUndefined();
    expect(filing([], '2025-05-01').state).toBe('waiting');
  });

  it('an application meets only payments made by its day, unless it names them', () => {
    const later: EventEntry = { id: 'p2', event: 'payment', day: '2025-06-01' };
    const states = (filed: EventEntry) =>
      ofCase({ events: [PAID, later, filed] }, '2025-07-01')
        .filter(({ clock }) => clock.id === 'logistics/filing-after-payment')
        .map(({ state }) => state);
    expect(states({ event: 'filed', day: '2025-05-20' })).toEqual(['met', 'ahead']);
    expect(states({ event: 'filed', day: '2025-06-20', meets: ['p2'] })).toEqual(['ahead', 'met']);
  });

  it('an application planned for a later day meets nothing yet; whether it would be in time is said', () => {
    const planned = (on: string) => filing([PAID, { event: 'filed', day: on }], '2025-05-01');
    expect(planned('2025-09-14')).toMatchObject({ state: 'ahead', by: undefined });
    const said = (on: string) => planned(on).flags.find(({ code }) => code === 'planned')?.words.en;
    expect(said('2025-09-14')).toContain('in time');
    expect(said('2025-09-15')).toContain('outside the limit');
  });

  it('a term is ahead through its last day and over after it; an earliest day is open once it has come', () => {
    const events: readonly EventEntry[] = [{ event: 'supportStart', day: '2021-01-01' }];
    const term = (today: string) => named(ofCase({ events }, today), 'logistics/advertising-term').state;
    expect([term('2025-12-30'), term('2025-12-31'), term('2026-01-01')]).toEqual(['ahead', 'today', 'over']);
    const start = (today: string) =>
      named(
        ofCase(
          {
            regime: 'e-export',
            support: 'e-export/online-store',
            events: [{ event: 'preApproval', day: '2026-04-09' }],
          },
          today,
        ),
        'e-export/support-start',
      ).state;
    expect([start('2026-04-30'), start('2026-05-01'), start('2026-05-02')]).toEqual([
      'ahead',
      'today',
      'open',
    ]);
  });
});

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

describe('notices (L-16.13, L-16.7, M-1, M-2)', () => {
  const notice: EventEntry = { id: 'n1', event: 'noticeArrived', day: '2025-11-25' };
  const served = (more: readonly EventEntry[], today = '2025-12-01') =>
    ofCase({ events: [notice, ...more] }, today);

  it('of 25 November is served on Sunday 30 November, flagged and not moved; three months end on 28 February', () => {
    const deadlines = served([]);
    const service = named(deadlines, 'logistics/service');
    expect(day(service.counts)).toBe('2025-11-30');
    expect(service.flags).toMatchObject([{ code: 'closed-day', rule: 'M-1' }]);
    const completion = named(deadlines, 'logistics/completion');
    expect(day(completion.counts)).toBe('2026-02-28'); // February 2026 has no day 30
    expect(completion.steps.map(({ clock }) => clock.id)).toEqual([
      'logistics/service',
      'logistics/completion',
    ]);
    expect(codes(completion)).toEqual(['month-end', 'closed-day']); // 28 February 2026 is a Saturday
  });

  it('that tells its day of service itself needs no clock of service', () => {
    const deadlines = served([{ event: 'served', day: '2025-11-28', meets: ['n1'] }]);
    expect(deadlines.some(({ clock }) => clock.id === 'logistics/service')).toBe(false);
    expect(day(named(deadlines, 'logistics/completion').counts)).toBe('2026-02-28');
  });

  it('opened earlier shows the day under the reading of some courts, and keeps its own', () => {
    const completion = named(served([{ event: 'noticeOpened', day: '2025-11-26' }]), 'logistics/completion');
    expect(day(completion.counts)).toBe('2026-02-28');
    const opened = completion.flags.find(({ code }) => code === 'opened-earlier');
    expect(day(opened?.day)).toBe('2026-02-26');
  });

  it('two notices run each on its own, and an answer that names one meets that one', () => {
    const second: EventEntry = { id: 'n2', event: 'noticeArrived', day: '2026-01-10' };
    const deadlines = served(
      [second, { event: 'deficiencyAnswered', day: '2026-02-01', meets: ['n1'] }],
      '2026-02-10',
    );
    const completions = deadlines.filter(({ clock }) => clock.id === 'logistics/completion');
    expect(completions.map(({ start, state, counts }) => [start.id, state, day(counts)])).toEqual([
      ['n1', 'met', '2026-02-28'],
      ['n2', 'ahead', '2026-04-15'],
    ]);
  });
});

describe('a unit whose ownership changes or that closes (L-6.11, L-6.12, O-18)', () => {
  const unit = { support: 'logistics/unit' } as const;

  it('warns at one month, and is missed only after three', () => {
    const on = (today: string) => {
      const deadlines = ofCase({ ...unit, events: [{ event: 'ownershipChange', day: '2025-01-31' }] }, today);
      return ['logistics/ownership-change-warning', 'logistics/ownership-change'].map((clock) => {
        const { counts, state } = named(deadlines, clock);
        return [day(counts), state];
      });
    };
    expect(on('2025-03-01')).toEqual([
      ['2025-02-28', 'over'],
      ['2025-04-30', 'ahead'],
    ]);
    expect(on('2025-05-01')[1]).toEqual(['2025-04-30', 'missed']);
  });

  it('closure on 30 January is told by 28 February; the end of the bond starts the same clock', () => {
    for (const event of ['unitClosed', 'bondEnded']) {
      const deadlines = ofCase({ ...unit, events: [{ event, day: '2025-01-30' }] }, '2025-02-01');
      expect(day(named(deadlines, 'logistics/unit-closure').counts)).toBe('2025-02-28');
    }
  });
});

describe('periods of e-export (E-2.10)', () => {
  it('a quarter is over on the first day of the next, a half-year of depot rent on 1 July', () => {
    const ads = { regime: 'e-export', support: 'e-export/e-export-promotion', period: '2026-Q1' } as const;
    expect(day(named(ofCase(ads, '2026-03-01'), 'e-export/quarter-over').counts)).toBe('2026-04-01');
    const depot = { regime: 'e-export', support: 'e-export/depot-rent', period: '2025-H1' } as const;
    expect(day(named(ofCase(depot, '2025-03-01'), 'e-export/half-year-over').counts)).toBe('2025-07-01');
  });
});

describe('the end of the regime (O-39)', () => {
  const file = { format: 'kervan-deadlines/1', cases: [ADS] } as const;

  it('gives 30 June 2026 as last ordinary filing day, from the day on which the repeal was public', () => {
    const on = (today: string) =>
      deadlinesOf(file, { today: parseDay(today) }).regimes.map(({ counts }) => day(counts));
    expect(on('2026-02-26')).toEqual([]);
    expect(on('2026-02-27')).toEqual(['2026-06-30']);
  });

  it('flags a payment of 1 January 2026, not one of 31 December 2025', () => {
    const paid = (on: string) => codes(filing([{ event: 'payment', day: on }], '2026-03-01'));
    expect(paid('2026-01-01')).toContain('after-repeal');
    expect(paid('2025-12-31')).not.toContain('after-repeal');
  });
});

describe('the last day itself', () => {
  it('on a Sunday is not moved; the Friday before is named as safe', () => {
    const flag = filing([PAID], '2025-05-01').flags.find(({ code }) => code === 'closed-day');
    expect(flag?.rule).toBe('M-4');
    expect(day(flag?.day)).toBe('2025-09-12');
  });

  it('on the eve of a feast is a half day; beyond the table of holidays it is said to be unknown', () => {
    // 26 May 2026, eve of the Sacrifice Feast: six months after 26 November 2025.
    expect(codes(filing([{ event: 'payment', day: '2025-11-26' }], '2025-12-01'))).toEqual(['half-day']);
    expect(codes(filing([{ event: 'payment', day: '2027-08-02' }], '2025-12-01'))).toEqual([
      'calendar-unknown',
    ]);
  });

  it('inside a feast names the day before its eve as safe: 28 May 2026, safe on Monday 25 May', () => {
    const flag = filing([{ event: 'payment', day: '2025-11-28' }], '2025-12-01').flags[0];
    expect(flag?.code).toBe('closed-day');
    expect(day(flag?.day)).toBe('2026-05-25');
  });
});
