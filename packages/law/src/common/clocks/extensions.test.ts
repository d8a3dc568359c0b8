import { formatDay, type Problem, parseDay } from '@kervan/kit';
import { describe, expect, it } from 'vitest';
import { deadlinesOf } from './deadlines-of.ts';
import { describeDeadlines } from './describe-deadlines.ts';
import type { CaseEntry, DeadlinesFile, EventEntry, ExtensionEntry } from './file.ts';

const PAYMENT: EventEntry = { id: 'p1', event: 'payment', day: '2025-03-14' }; // by the text 14 September 2025

const LONGER: ExtensionEntry = {
  clock: 'logistics/filing-after-payment',
  event: 'p1',
  kind: 'instruction',
  reason: 'Deprem bölgesi',
  by: 'Genel Müdürlük, 2025/7 sayılı talimat',
  lastDay: '2025-10-14',
  recordedOn: '2025-09-01',
};

const { event: _, ...OF_ALL } = LONGER;

function fileOf(more: Partial<CaseEntry>): DeadlinesFile {
  const entry: CaseEntry = {
    case: 'c',
    regime: 'logistics',
    support: 'logistics/advertising',
    events: [PAYMENT],
  };
  return { format: 'kervan-deadlines/1', cases: [{ ...entry, ...more }] };
}

function filing(more: Partial<CaseEntry>, today: string) {
  const { cases } = deadlinesOf(fileOf(more), { today: parseDay(today) });
  const found = cases[0]?.deadlines.find(({ clock }) => clock.id === 'logistics/filing-after-payment');
  if (found?.lastDay === undefined || found.counts === undefined) throw new Error('no day');
  return { ...found, text: formatDay(found.lastDay), now: formatDay(found.counts) };
}

function refusal(more: Partial<CaseEntry>, today = '2025-09-15'): Pick<Problem, 'code' | 'place' | 'wayOut'> {
  try {
    deadlinesOf(fileOf(more), { today: parseDay(today) });
  } catch (error) {
    return error as Problem;
  }
  throw new Error('nothing was refused');
}

describe('an extension is a fact beside the deadline', () => {
  it('the day of the text stays, the day that counts is the longer one, and the state follows it', () => {
    const extended = filing({ extensions: [LONGER] }, '2025-09-15');
    expect(extended).toMatchObject({ text: '2025-09-14', now: '2025-10-14', state: 'ahead' });
    expect(filing({}, '2025-09-15')).toMatchObject({
      text: '2025-09-14',
      now: '2025-09-14',
      state: 'missed',
    });
  });

  it('an application of the new last day is in time, of the day after too late', () => {
    const filed = (on: string) =>
      filing({ events: [PAYMENT, { event: 'filed', day: on }], extensions: [LONGER] }, '2026-01-01').state;
    expect([filed('2025-10-14'), filed('2025-10-15')]).toEqual(['met', 'missed']);
  });

  it('of several the longest counts, and every one stands in the answer with reason and rule', () => {
    const outage: ExtensionEntry = {
      ...LONGER,
      kind: 'outage',
      reason: 'KEP kesintisi',
      lastDay: '2025-09-20',
    };
    const view = describeDeadlines(
      deadlinesOf(fileOf({ extensions: [LONGER, outage] }), { today: parseDay('2025-09-15') }),
    );
    const told = view.cases[0]?.deadlines.find(({ clock }) => clock === 'logistics/filing-after-payment');
    expect(told).toMatchObject({ lastDay: '2025-09-14', counts: '2025-10-14', daysLeft: 29 });
    expect(told?.extensions.map(({ kind, rule, lastDay }) => [kind, rule, lastDay])).toEqual([
      ['instruction', 'L-20.1', '2025-10-14'],
      ['outage', 'M-5', '2025-09-20'],
    ]);
    expect(told?.words.tr).toContain('Deprem bölgesi');
    expect(told?.words.en).toContain('KEP kesintisi');
  });

  it('without an event it holds for every deadline of that clock, with one only for that', () => {
    const second: EventEntry = { id: 'p2', event: 'payment', day: '2025-03-20' };
    const days = (extension: ExtensionEntry) =>
      deadlinesOf(fileOf({ events: [PAYMENT, second], extensions: [extension] }), {
        today: parseDay('2025-09-15'),
      })
        .cases[0]?.deadlines.filter(({ clock }) => clock.id === LONGER.clock)
        .map(({ counts }) => counts !== undefined && formatDay(counts));
    expect(days(LONGER)).toEqual(['2025-09-20', '2025-10-14']);
    expect(days(OF_ALL)).toEqual(['2025-10-14', '2025-10-14']);
    // Longer than 14 September, not longer than 20 September: the second deadline keeps its day.
    expect(days({ ...OF_ALL, lastDay: '2025-09-18' })).toEqual(['2025-09-18', '2025-09-20']);
  });
});

describe('the one extension of three months (E-2.25)', () => {
  const completion = (...lastDays: readonly string[]) => {
    const events: readonly EventEntry[] = [{ id: 's', event: 'served', day: '2026-01-15' }]; // by the text 15 April
    const extensions = lastDays.map(
      (lastDay) =>
        ({ ...LONGER, clock: 'e-export/completion', event: 's', kind: 'granted', lastDay }) as const,
    );
    const more = { regime: 'e-export', support: 'e-export/online-store', events, extensions } as const;
    const { cases } = deadlinesOf(fileOf(more), { today: parseDay('2026-04-01') });
    const found = cases[0]?.deadlines.find(({ clock }) => clock.id === 'e-export/completion');
    return found?.flags.map(({ code }) => code).filter((code) => code.endsWith('extension'));
  };

  it('to 15 July is within it; to 16 July is longer; a second one is flagged', () => {
    expect(completion('2026-07-15')).toEqual([]);
    expect(completion('2026-07-16')).toEqual(['long-extension']);
    expect(completion('2026-06-15', '2026-07-15')).toEqual(['second-extension']);
  });
});

describe('what is refused, with its place and the way out', () => {
  const refused: readonly [string, Partial<CaseEntry>, code: string, place: string][] = [
    [
      'an extension to the very day of the text',
      { extensions: [{ ...LONGER, lastDay: '2025-09-14' }] },
      'deadlines.extension-shortens',
      '$.cases[0].extensions[0].lastDay',
    ],
    [
      'an extension of a clock that does not run in the case',
      { events: [], extensions: [{ ...OF_ALL, clock: 'logistics/completion' }] },
      'deadlines.extension-unused',
      '$.cases[0].extensions[0].clock',
    ],
    [
      'an extension of a whole clock that lengthens nothing',
      { extensions: [{ ...OF_ALL, lastDay: '2025-09-14' }] },
      'deadlines.extension-unused',
      '$.cases[0].extensions[0].clock',
    ],
    [
      'an extension of service, which nobody can extend',
      { extensions: [{ ...LONGER, clock: 'logistics/service' }] },
      'deadlines.clock',
      '$.cases[0].extensions[0].clock',
    ],
    [
      'an extension recorded tomorrow',
      { extensions: [{ ...LONGER, recordedOn: '2025-09-16' }] },
      'deadlines.recorded-later',
      '$.cases[0].extensions[0].recordedOn',
    ],
    [
      'an extension of an event that is not there',
      { extensions: [{ ...LONGER, event: 'p9' }] },
      'deadlines.reference',
      '$.cases[0].extensions[0].event',
    ],
    [
      'a support of the other regime',
      { support: 'e-export/online-store' },
      'deadlines.support',
      '$.cases[0].support',
    ],
    [
      'an event nobody knows',
      { events: [{ event: 'paid' }] },
      'deadlines.event',
      '$.cases[0].events[0].event',
    ],
    [
      'the end of the period told by hand',
      { events: [{ event: 'periodEnd' }] },
      'deadlines.event',
      '$.cases[0].events[0].event',
    ],
    [
      'a day that does not exist',
      { events: [{ event: 'payment', day: '2025-02-29' }] },
      'day.impossible',
      '$.cases[0].events[0].day',
    ],
    ['an id told twice', { events: [PAYMENT, PAYMENT] }, 'deadlines.twice', '$.cases[0].events[1].id'],
    [
      'an answer to an event that is not there',
      { events: [{ event: 'filed', day: '2025-05-01', meets: ['p1'] }] },
      'deadlines.reference',
      '$.cases[0].events[0].meets[0]',
    ],
    ['a period in logistics', { period: '2025-Q1' }, 'deadlines.period', '$.cases[0].period'],
    [
      'a quarter for depot rent',
      { regime: 'e-export', support: 'e-export/depot-rent', events: [], period: '2025-Q1' },
      'deadlines.period',
      '$.cases[0].period',
    ],
  ];

  it.each(refused)('%s', (_, more, code, place) => {
    const { wayOut, ...told } = refusal(more);
    expect(told).toMatchObject({ code, place });
    expect(wayOut?.tr).toBeTruthy();
    expect(wayOut?.en).toBeTruthy();
  });

  it('two cases of one name', () => {
    const [entry] = fileOf({}).cases;
    const file: DeadlinesFile = {
      format: 'kervan-deadlines/1',
      cases: [entry as CaseEntry, entry as CaseEntry],
    };
    expect(() => deadlinesOf(file, { today: parseDay('2025-09-15') })).toThrow(
      expect.objectContaining({ code: 'deadlines.case-twice', place: '$.cases[1].case' }),
    );
  });
});
