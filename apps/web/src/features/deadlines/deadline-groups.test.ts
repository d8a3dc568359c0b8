import { parseDay } from '@kervan/kit';
import { type CaseEntry, deadlinesOf, describeDeadlines } from '@kervan/law';
import { describe, expect, it } from 'vitest';
import { grouped } from './deadline-groups.ts';

/** Rent abroad paid on a day: six months to file (L-16.3), and a term that waits for its start. */
function unit(name: string, day: string, filed?: string): CaseEntry {
  const events = [
    { event: 'payment', day },
    ...(filed === undefined ? [] : [{ event: 'filed', day: filed }]),
  ];
  return { case: name, regime: 'logistics', support: 'logistics/unit', events };
}

function shown(cases: readonly CaseEntry[], on: string) {
  const file = { format: 'kervan-deadlines/1', cases } as const;
  const groups = grouped(describeDeadlines(deadlinesOf(file, { today: parseDay(on) })));
  return [...groups].map(([group, rows]) => [
    group,
    rows
      .filter(({ deadline }) => deadline.clock === 'logistics/filing-after-payment')
      .map(({ of, deadline }) => [of?.case, deadline.counts]),
  ]);
}

describe('deadlines as they are shown', () => {
  it('stand in one list by their days, whatever their cases', () => {
    // 10 June and 20 May 2025, each and six months.
    const cases = [unit('later', '2025-06-10'), unit('sooner', '2025-05-20')];
    expect(shown(cases, '2025-07-01')).toContainEqual([
      'coming',
      [
        ['sooner', '2025-11-20'],
        ['later', '2025-12-10'],
      ],
    ]);
  });

  it('come on their last day and are missed on the next, and what is missed stands first', () => {
    const cases = [unit('a', '2025-05-20')];
    expect(shown(cases, '2025-11-20')[0]).toEqual(['coming', [['a', '2025-11-20']]]);
    expect(shown(cases, '2025-11-21')[0]).toEqual(['missed', [['a', '2025-11-20']]]);
  });

  it('are behind once they are met, the newest first', () => {
    const cases = [unit('old', '2025-03-03', '2025-04-01'), unit('new', '2025-05-20', '2025-06-02')];
    expect(shown(cases, '2025-07-01').at(-1)).toEqual([
      'done',
      [
        ['new', '2025-11-20'],
        ['old', '2025-09-03'],
      ],
    ]);
  });

  it('keep those of a whole regime, which belong to no case', () => {
    const file = { format: 'kervan-deadlines/1', cases: [unit('a', '2025-05-20')] } as const;
    const view = describeDeadlines(deadlinesOf(file, { today: parseDay('2026-03-01') }));
    const rows = [...grouped(view).values()].flat();
    expect(
      rows.filter(({ of }) => of === null).map(({ regime, deadline }) => [regime, deadline.counts]),
    ).toEqual([['logistics', '2026-06-30']]);
  });
});
