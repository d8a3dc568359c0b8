import type { CaseEntry } from '@kervan/law';
import { describe, expect, it } from 'vitest';
import { type CaseDraft, caseFaults, caseOf, draftOf, emptyDraft, nextKey } from './case-draft.ts';

const TOLD: CaseEntry = {
  case: 'Berlin',
  name: 'Berlin ofisi',
  regime: 'logistics',
  support: 'logistics/unit',
  events: [
    { id: 'rent', event: 'payment', day: '2025-08-31', note: 'Ağustos kirası' },
    { event: 'filed', day: '2026-02-27', meets: ['rent'] },
  ],
  extensions: [
    {
      clock: 'logistics/filing-after-payment',
      event: 'rent',
      kind: 'instruction',
      reason: 'Deprem',
      by: 'Bakanlık',
      lastDay: '2026-03-31',
      recordedOn: '2026-02-01',
    },
  ],
};

function draft(change: Partial<CaseDraft> = {}): CaseDraft {
  return { ...draftOf(TOLD, 'tr'), ...change };
}

describe('the form of a case', () => {
  it('gives a told case back as it was, with ids, notes and what an event meets, which it does not show', () => {
    expect(caseOf(draft(), undefined, TOLD)).toEqual(TOLD);
    expect(caseOf(draftOf(TOLD, 'en'), undefined, TOLD)).toEqual(TOLD);
  });

  it('holds days in the order of the language, and drops one that was emptied', () => {
    expect(draft().events[0]?.day).toBe('31.08.2025');
    const [payment] = draft().events;
    if (payment === undefined) throw new Error('there is a payment');
    const emptied = caseOf(draft({ events: [{ ...payment, day: '' }] }), undefined, TOLD);
    expect(emptied.events).toEqual([{ id: 'rent', event: 'payment', note: 'Ağustos kirası' }]);
  });

  it('leaves a period out under Decision 5448, which knows none', () => {
    expect(caseOf(draft({ period: '2026-Q2' }), undefined)).not.toHaveProperty('period');
    expect(caseOf(draft({ regime: 'e-export', period: ' 2026-Q2 ' }), undefined).period).toBe('2026-Q2');
  });

  it('finds no fault with a whole case, and names every field that an empty one lacks', () => {
    expect(caseFaults(draft(), [])).toEqual(new Map());
    expect([...caseFaults(emptyDraft(), [])]).toEqual([
      ['case', 'nameMissing'],
      ['support', 'fieldMissing'],
      ['events[0].event', 'fieldMissing'],
    ]);
    expect([...caseFaults(draft({ events: [] }), ['Berlin'])]).toEqual([
      ['case', 'nameTaken'],
      ['events', 'eventsMissing'],
    ]);
  });

  it('takes no day that is none: 31 June is refused at its event, an empty day is not known yet', () => {
    const events = (day: string) => [{ key: 0, event: 'payment', day }];
    expect([...caseFaults(draft({ events: events('31.06.2025') }), [])]).toEqual([
      ['events[0].day', 'dayWrong'],
    ]);
    expect(caseFaults(draft({ events: events('30.06.2025') }), []).size).toBe(0);
    expect(caseFaults(draft({ events: events(' ') }), []).size).toBe(0);
  });

  it('asks an extension for its day, its reason and who decided', () => {
    const [extension] = draft().extensions;
    if (extension === undefined) throw new Error('there is an extension');
    const bare = { ...extension, clock: '', lastDay: '', reason: ' ', by: '' };
    expect([...caseFaults(draft({ extensions: [bare] }), []).keys()].sort()).toEqual([
      'extensions[0].by',
      'extensions[0].clock',
      'extensions[0].lastDay',
      'extensions[0].reason',
    ]);
  });

  it('gives a new row a key that no other has, also after one was taken out', () => {
    expect(nextKey([{ key: 0 }, { key: 4 }])).toBe(5);
    expect(nextKey([])).toBe(0);
  });
});
