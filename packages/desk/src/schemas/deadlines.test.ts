import { readFile } from 'node:fs/promises';
import { parseDay } from '@kervan/kit';
import { deadlinesOf, describeDeadlines, EVENT_WORDS } from '@kervan/law';
import { describe, expect, it } from 'vitest';
import { issuesOf } from './check.ts';
import { deadlinesView, toldEvents } from './deadlines.ts';
import { parseDeadlinesFile } from './parse-deadlines.ts';

const FILE = {
  format: 'kervan-deadlines/1',
  cases: [
    {
      case: 'berlin',
      name: 'Berlin birimi',
      regime: 'logistics',
      support: 'logistics/unit',
      events: [
        { id: 'rent', event: 'payment', day: '2025-08-31', note: 'Ağustos kirası' },
        { event: 'filed', day: '2026-02-20', meets: ['rent'] },
        { id: 'n1', event: 'noticeArrived', day: '2026-03-02' },
        { event: 'payment' },
      ],
      extensions: [
        {
          clock: 'logistics/completion',
          event: 'n1',
          kind: 'outage',
          reason: 'KEP kesintisi',
          by: 'HİB duyurusu',
          lastDay: '2026-06-15',
          recordedOn: '2026-03-20',
        },
      ],
    },
    {
      case: 'ads',
      regime: 'e-export',
      support: 'e-export/e-export-promotion',
      period: '2026-Q1',
      events: [{ event: 'supportUsed', day: '2027-02-01' }],
    },
  ],
};

describe('the file of open cases', () => {
  it('tells every event that the law knows, but the two that are drawn', () => {
    const drawn = ['lastDayOfRegime', 'periodEnd'];
    expect([...toldEvents, ...drawn].sort()).toEqual(Object.keys(EVENT_WORDS).sort());
  });

  it('is taken by the law, whose answer fits the schema: with waiting, extended, met and unknown days', () => {
    const answer = deadlinesOf(parseDeadlinesFile(FILE), { today: parseDay('2026-04-01') });
    const view = describeDeadlines(answer);
    expect(issuesOf(deadlinesView, JSON.parse(JSON.stringify(view)))).toEqual([]);
    const states = view.cases.flatMap(({ deadlines }) => deadlines.map(({ state }) => state));
    expect(new Set(states)).toEqual(new Set(['waiting', 'ahead', 'met', 'over', 'today']));
  });

  it.each(['deadlines.md', 'deadlines.tr.md'])(
    'is written as the example of %s, whose extension counts',
    async (guide) => {
      const text = await readFile(new URL(`../../../../docs/guides/${guide}`, import.meta.url), 'utf8');
      const example: unknown = JSON.parse(/```json\n(.*?)```/s.exec(text)?.[1] ?? '');
      const answer = deadlinesOf(parseDeadlinesFile(example), { today: parseDay('2026-04-07') });
      const completion = answer.cases[0]?.deadlines.find(({ clock }) => clock.id === 'logistics/completion');
      expect(completion).toMatchObject({ lastDay: parseDay('2026-04-03'), counts: parseDay('2026-04-08') });
    },
  );

  it.each([
    ['a misspelt event', { events: [{ event: 'payed' }] }, '$.cases[0].events[0].event'],
    [
      'a day that does not exist',
      { events: [{ event: 'payment', day: '2025-02-29' }] },
      '$.cases[0].events[0].day',
    ],
    ['an unknown field', { event: [] }, '$.cases[0].event'],
    [
      'an extension without a reason',
      { extensions: [{ ...FILE.cases[0]?.extensions?.[0], reason: '' }] },
      '$.cases[0].extensions[0].reason',
    ],
  ])('%s is refused at its place', (_, more, place) => {
    const file = { ...FILE, cases: [{ ...FILE.cases[0], ...more }] };
    expect(() => parseDeadlinesFile(file)).toThrow(
      expect.objectContaining({ code: 'schema.deadlines', place }),
    );
  });
});
