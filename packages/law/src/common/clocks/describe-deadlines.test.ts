import { parseDay } from '@kervan/kit';
import { describe, expect, it } from 'vitest';
import { deadlinesOf } from './deadlines-of.ts';
import { describeDeadlines } from './describe-deadlines.ts';
import type { CaseEntry, EventEntry } from './file.ts';

function viewOf(more: Partial<CaseEntry>, today = '2026-02-01') {
  const entry: CaseEntry = { case: 'c', regime: 'logistics', support: 'logistics/unit', events: [] };
  const file = { format: 'kervan-deadlines/1', cases: [{ ...entry, ...more }] } as const;
  return describeDeadlines(deadlinesOf(file, { today: parseDay(today) }));
}

function filings(events: readonly EventEntry[]) {
  const deadlines = viewOf({ events }).cases[0]?.deadlines ?? [];
  return deadlines.filter(({ clock }) => clock === 'logistics/filing-after-payment');
}

describe('the key of a deadline', () => {
  it('follows the id of its event, or its place among those without one, not its day', () => {
    const paid = (day: string, id?: string): EventEntry => ({
      event: 'payment',
      day,
      ...(id === undefined ? {} : { id }),
    });
    const keys = (...events: readonly EventEntry[]) =>
      filings(events).map(({ key, start }) => [start.day, key.replace('logistics/filing-after-payment', '')]);
    expect(keys(paid('2025-09-01'), paid('2025-10-01'), paid('2025-08-01', 'x'))).toEqual([
      ['2025-08-01', '#x'],
      ['2025-09-01', ''],
      ['2025-10-01', '~2'],
    ]);
    // The first payment moves behind the second: both keep their keys.
    expect(keys(paid('2025-11-01'), paid('2025-10-01'))).toEqual([
      ['2025-10-01', '~2'],
      ['2025-11-01', ''],
    ]);
  });

  it('is there before the day is known, and tells apart closure from the end of the bond', () => {
    expect(filings([]).map(({ key }) => key)).toEqual(['logistics/filing-after-payment']);
    const both = viewOf({
      events: [
        { event: 'unitClosed', day: '2026-01-05' },
        { event: 'bondEnded', day: '2026-01-05' },
      ],
    });
    const keys = both.cases[0]?.deadlines.map(({ key }) => key).filter((key) => key.includes('closure'));
    expect(keys).toEqual(['logistics/unit-closure@unitClosed', 'logistics/unit-closure@bondEnded']);
  });
});

describe('the words of a deadline', () => {
  it('give the operands: event, day, length and last day, in both languages', () => {
    const [filing] = filings([{ event: 'payment', day: '2025-08-31' }]);
    expect(filing?.words).toEqual({
      tr: 'Ödeme (ödeme belgesinin günü): 31.08.2025. 6 ay sonra, o ayda 31. gün olmadığından ayın son günü: 28.02.2026.',
      en: 'Payment (day of the payment document): 31 August 2025. 6 months later, the last day of that month, which has no day 31: 28 February 2026.',
    });
  });

  it('go over every step: arrival, service, three months', () => {
    const view = viewOf({ events: [{ event: 'noticeArrived', day: '2025-12-29' }] });
    const completion = view.cases[0]?.deadlines.find(({ clock }) => clock === 'logistics/completion');
    expect(completion?.steps.map(({ rule, from, to }) => [rule, from, to])).toEqual([
      ['L-16.13', '2025-12-29', '2026-01-03'],
      ['L-16.7', '2026-01-03', '2026-04-03'],
    ]);
    expect(completion?.start).toMatchObject({
      event: 'served',
      day: '2026-01-03',
      givenBy: 'logistics/service',
    });
    expect(completion?.words.en).toContain(
      'The end of the fifth day after, the day of arrival not counted: 3 January 2026.',
    );
  });

  it('begin with a dotted capital in Turkish where the phrase does: “İzleyen ayın ilk günü”', () => {
    const view = viewOf({
      regime: 'e-export',
      support: 'e-export/online-store',
      events: [{ event: 'preApproval', day: '2026-01-15' }],
    });
    const start = view.cases[0]?.deadlines.find(({ clock }) => clock === 'e-export/support-start');
    expect(start?.words.tr).toBe('Ön onay kararı: 15.01.2026. İzleyen ayın ilk günü: 01.02.2026.');
  });
});

describe('how far a deadline may be trusted', () => {
  it('is the weakest of its rules: six months rest on the reading of M-4; fifteen days stand in the text', () => {
    expect(filings([])[0]?.grade).toBe('assumed');
    const fair = viewOf({
      support: 'logistics/virtual-fair',
      events: [{ event: 'activityEnd', day: '2025-12-01' }],
    });
    const report = fair.cases[0]?.deadlines.find(({ clock }) => clock === 'logistics/fair-report');
    expect(report).toMatchObject({
      grade: 'text',
      counts: '2025-12-16',
      rules: [{ rule: 'L-12.4.1', grade: 'text' }],
    });
  });

  it('counts the holidays in: the rule stands in the text, the feast passed over in April 2025 in tables that were published', () => {
    const view = viewOf({
      regime: 'e-export',
      support: 'e-export/online-store',
      events: [{ event: 'supportUsed', day: '2024-05-05' }],
    });
    const declaration = view.cases[0]?.deadlines.find(({ clock }) => clock === 'e-export/yearly-declaration');
    expect(declaration).toMatchObject({
      counts: '2025-04-02',
      grade: 'published',
      rules: [{ grade: 'text' }],
    });
  });
});

describe('the counts', () => {
  it('add up to the deadlines of the cases', () => {
    const view = viewOf({ events: [{ event: 'payment', day: '2025-08-31' }] });
    const sum = Object.values(view.counts).reduce((all, one) => all + one, 0);
    expect(sum).toBe(view.cases[0]?.deadlines.length);
    expect(view.counts).toMatchObject({ ahead: 1, waiting: 1 });
  });
});
