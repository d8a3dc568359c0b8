import { describe, expect, it } from 'vitest';
import { codes, day, named, ofCase } from './deadlines.fixture.ts';
import type { EventEntry } from './file.ts';

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
