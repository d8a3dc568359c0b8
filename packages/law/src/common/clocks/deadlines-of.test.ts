import { describe, expect, it } from 'vitest';
import { filing, named, ofCase, PAID } from './deadlines.fixture.ts';
import type { EventEntry } from './file.ts';

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
