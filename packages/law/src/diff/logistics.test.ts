import { describe, expect, it } from 'vitest';
import { changeAt, diff, keysOf, kindsOf } from './diff.fixture.ts';

const both = ['e-export', 'logistics'] as const;

describe('Decision 5448 in the difference between two days', () => {
  it('raises ceilings and small amounts on 1 January 2023 by 2.00390, and nothing else', () => {
    const view = diff('2022-12-31', '2023-01-01', '2026-11-24', ['logistics']);
    expect(kindsOf(view)).toEqual(['ceiling', 'threshold']);
    const unit = changeAt(view, 'ceiling/logistics/unit/ceiling/beneficiary');
    // 720,000 → 1,442,000: 1,442,000 / 720,000 = 2.00277…, since the limit is cut to the thousand.
    expect(unit).toMatchObject({
      regime: 'logistics',
      effect: 'raised',
      factor: '2.0028',
      old: { amount: '720000.00', grade: 'published' },
      new: { amount: '1442000.00', grade: 'published', rule: 'L-T.unit.beneficiary.2023' },
      act: { rule: 'K-10.4.T.2023', kind: 'rise', regime: 'logistics', day: '2023-01-01' },
    });
    expect(changeAt(view, 'threshold/logistics/lodging')).toMatchObject({
      old: { amount: '1800.00' },
      new: { amount: '3607.00', grade: 'derived' },
      // 3,607 / 1,800 = 2.00388…
      factor: '2.0039',
      concerns: ['cooperationBody', 'hib'],
    });
    expect(changeAt(view, 'threshold/logistics/turnover').new.amount).toBe('50097500.00');
    expect(changeAt(view, 'threshold/logistics/pre-approval').new.amount).toBe('240468.00');
  });

  it('goes from the first amounts to the last: 720,000 to 3,281,216 TL a unit, 1,800 to 8,206 TL a night', () => {
    const view = diff('2022-06-01', '2025-06-01', '2026-11-24', ['logistics']);
    // 3,281,216 / 720,000 = 4.557244…; 8,206 / 1,800 = 4.55888…
    expect(changeAt(view, 'ceiling/logistics/unit/ceiling/beneficiary').factor).toBe('4.5572');
    expect(changeAt(view, 'threshold/logistics/lodging')).toMatchObject({
      factor: '4.5589',
      since: '2025-01-01',
    });
    expect(view.acts.map(({ rule }) => rule)).toEqual(['K-10.4.T.2023', 'K-10.4.T.2024', 'K-10.4.T.2025']);
    expect(view.groups.map(({ title }) => title.en)).toEqual([
      'Logistics – Thresholds: raised',
      'Logistics – Ceilings: raised',
    ]);
  });

  it('ends on 1 January 2026, as known on 27 February: twelve supports repealed, at second hand (O-39)', () => {
    const view = diff('2025-12-31', '2026-01-01', '2026-02-27', ['logistics']);
    const ended = view.changes.filter(({ kind }) => kind === 'support');
    expect(ended).toHaveLength(12);
    for (const { effect, new: now, act } of ended)
      expect([effect, now.grade, act?.rule]).toEqual(['repealed', 'second-hand', 'O-39']);
    // Who may apply is not told again: nobody may, if it holds.
    expect(keysOf(view, 'who/')).toEqual([]);
    expect(changeAt(view, 'ceiling/logistics/unit/ceiling/beneficiary')).toMatchObject({
      effect: 'became-unknown',
      new: { known: false, amount: null },
      act: { rule: 'O-39', day: '2026-01-01', grade: 'second-hand' },
    });
    expect(keysOf(view, 'demand/')).toEqual([]);
    expect(keysOf(view, 'expense/')).toEqual([]);
  });

  it('is not known to end on 26 February 2026: only the amounts of the new year are in no source', () => {
    const view = diff('2025-12-31', '2026-01-01', '2026-02-26', ['logistics']);
    expect(kindsOf(view)).toEqual(['ceiling', 'threshold']);
    expect(view.acts).toEqual([]);
    for (const { act, seen } of view.changes)
      expect([act, seen?.en]).toEqual([null, 'not known since 1 January 2026']);
  });

  it('tells apart what became known of a day: the end of the regime, of 15 January since 27 February 2026', () => {
    const view = diff('2026-01-15', '2026-06-01', undefined, ['logistics']);
    const learned = view.learned.find(({ key }) => key === 'support/logistics/unit');
    expect(learned).toMatchObject({
      regime: 'logistics',
      knownSince: '2026-02-27',
      now: { grade: 'second-hand' },
    });
  });

  it('begins with its Decision on 20 April 2022: everything is added by it, and nothing of the day before', () => {
    const view = diff('2022-04-19', '2022-04-21', '2026-11-24', ['logistics']);
    expect(changeAt(view, 'support/logistics/unit')).toMatchObject({ effect: 'opened' });
    expect(changeAt(view, 'support/logistics/unit').old.words.en).toBe('Decision 5448 is not in force');
    expect(keysOf(view, 'who/logistics/unit/')).toEqual(['who/logistics/unit/beneficiary']);
    expect(keysOf(view, 'expense/logistics/unit/')).toEqual(
      ['certification', 'commission', 'grossRent', 'sharedOffice'].map(
        (kind) => `expense/logistics/unit/${kind}`,
      ),
    );
    // Kinds of a physical and of a virtual event alike.
    expect(keysOf(view, 'expense/logistics/individual-participation/')).toEqual(
      [
        'carriage',
        'insurance',
        'participationFee',
        'registrationFee',
        'spaceRent',
        'standCost',
        'travel',
      ].map((kind) => `expense/logistics/individual-participation/${kind}`),
    );
  });

  it('stands beside Decision 5986 in one answer, groups of each apart', () => {
    const view = diff('2024-12-31', '2025-01-01', '2026-11-24', both);
    expect(new Set(view.groups.map(({ regime }) => regime))).toEqual(new Set(both));
    expect(view.acts.map(({ rule }) => rule).sort()).toEqual(['E-12.2.T.2025', 'K-10.4.T.2025']);
    const alone = both.map((regime) => diff('2024-12-31', '2025-01-01', '2026-11-24', [regime]));
    expect(alone.flatMap(({ changes }) => changes.map(({ key }) => key)).sort()).toEqual(
      view.changes.map(({ key }) => key).sort(),
    );
  });
});
