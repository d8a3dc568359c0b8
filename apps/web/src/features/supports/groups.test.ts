import { words } from '@kervan/kit';
import type { ChangeView, FinderSupportView } from '@kervan/law';
import { describe, expect, test } from 'vitest';
import { comingDates, groupOf, withinReach } from './groups.ts';

const repeal: FinderSupportView['repeal'] = {
  rule: 'E-7.4',
  day: '2026-01-17',
  article: '',
  grade: 'text',
  words: words('Kaldırıldı.', 'Repealed.'),
  runsOn: null,
};

function support(id: string, told: Partial<FinderSupportView>): FinderSupportView {
  return {
    support: id,
    regime: 'e-export',
    title: words(id, id),
    article: '',
    answer: 'yes',
    why: null,
    words: words('', ''),
    rule: 'E-1.1.1',
    ruleArticle: '',
    grade: 'text',
    opensOn: null,
    demands: [],
    onExpense: [],
    questions: [],
    change: null,
    rate: null,
    ceiling: null,
    unsaid: [],
    left: null,
    available: null,
    things: [],
    duration: null,
    durationRule: null,
    filing: words('', ''),
    dates: [],
    nextDate: null,
    papers: [],
    doubts: [],
    repeal: null,
    unsureRepeal: null,
    places: [],
    ...told,
  };
}

function day(iso: string, text: string): NonNullable<FinderSupportView['nextDate']> {
  return {
    kind: 'support-start',
    day: iso,
    ifPreApprovedToday: true,
    rule: 'E-2.9',
    words: words(text, text),
  };
}

function change(text: string, steps: number): ChangeView {
  const step = { kind: 'status', rule: 'E-4.1', words: words(text, text), fact: 'status' } as const;
  const more = { value: 'company', gap: null, by: null, opensOn: null, countries: [] } as const;
  return {
    words: words(text, text),
    steps: Array.from({ length: steps }, () => ({ ...step, ...more })),
    opensOn: null,
  };
}

describe('the group of a support', () => {
  test('follows its answer: what waits for a day or for a person stands together', () => {
    const groups = (['yes', 'depends', 'waits', 'judged', 'no'] as const).map((answer) =>
      groupOf({ answer, repeal: null }),
    );
    expect(groups).toEqual(['open', 'depends', 'later', 'later', 'closed']);
  });

  test('is the repealed ones for depot rent, also where an earlier approval runs on', () => {
    expect(groupOf({ answer: 'yes', repeal })).toBe('repealed');
    expect(groupOf({ answer: 'no', repeal })).toBe('repealed');
  });
});

describe('the days that come', () => {
  const supports = [
    support('m5', { nextDate: day('2027-04-01', 'file') }),
    support('m3', { answer: 'depends', nextDate: day('2026-12-01', 'start') }),
    support('m6', { answer: 'depends', nextDate: day('2026-12-01', 'start') }),
    support('m8', { answer: 'no', nextDate: day('2026-12-01', 'start') }),
  ];

  test('stand earliest first; a day that two supports share stands once, and a closed support has none', () => {
    expect(
      comingDates({ supports }, 3).map((one) => [one.date.day, one.supports.map((each) => each.support)]),
    ).toEqual([
      ['2026-12-01', ['m3', 'm6']],
      ['2027-04-01', ['m5']],
    ]);
    expect(comingDates({ supports }, 1)).toHaveLength(1);
  });
});

describe('what is within reach', () => {
  test('one step comes before two, and of two such the one that opens more; repealed and open ones are left out', () => {
    const supports = [
      support('m7', { answer: 'no', change: change('two steps', 2) }),
      support('m8', { answer: 'no', change: change('export more', 1) }),
      support('m3', { answer: 'no', change: change('apply as retail site', 1) }),
      support('m5', { answer: 'no', change: change('apply as retail site', 1) }),
      support('m4', { answer: 'depends', change: change('ask for pre-approval', 1) }),
      support('m13', { answer: 'no', change: change('none', 1), repeal }),
      support('m12', { answer: 'no' }),
    ];
    expect(
      withinReach({ supports }, 5).map((one) => [
        one.change.words.en,
        one.supports.map((each) => each.support),
      ]),
    ).toEqual([
      ['apply as retail site', ['m3', 'm5']],
      ['export more', ['m8']],
      ['two steps', ['m7']],
    ]);
  });
});
