import { parseDay } from '@kervan/kit';
import { describe, expect, it } from 'vitest';
import { changeAt, diff, keysOf, kindsOf } from './diff.fixture.ts';
import { lawDiff } from './law-diff.ts';

describe('from 31 December 2025 to 1 January 2026', () => {
  const view = diff('2025-12-31', '2026-01-01');

  it('changes amounts only: 33 ceilings and 5 yearly totals', () => {
    // Ceilings with a figure for 2025: m.3 3, m.4 3, m.5 4, m.6 4, depot 3, m.7 4 (companies by E-13.14), m.8 3, m.9 3, bodies 6.
    expect(kindsOf(view)).toEqual(['ceiling', 'total']);
    expect(keysOf(view, 'ceiling/')).toHaveLength(3 + 3 + 4 + 4 + 3 + 4 + 3 + 3 + 6);
    expect(keysOf(view, 'total/')).toHaveLength(5);
    expect(view.acts.map(({ rule }) => rule)).toEqual(['E-12.2.T.2026']);
  });

  it('raises the ceiling of a retail site in m.4 from 57,232,379 to 73,990,019 TL, 1.2928-fold, by the rise of 2026', () => {
    // 57,232,379 × 1.2928 = 73,990,019.57, cut to 73,990,019; 73,990,019 / 57,232,379 = 1.29279998… ≈ 1.2928
    const change = changeAt(view, 'ceiling/e-export/digital-marketplace-promotion/ceiling/retailSite');
    expect(change).toMatchObject({
      effect: 'raised',
      factor: '1.2928',
      since: '2026-01-01',
      concerns: ['retailSite'],
      seen: null,
      old: { amount: '57232379.00', currency: 'TRY', grade: 'published', rule: 'E-4.T.retailSite.2025' },
      new: { amount: '73990019.00', currency: 'TRY', grade: 'derived', rule: 'E-4.T.retailSite.2026' },
    });
    expect(change.act).toMatchObject({ rule: 'E-12.2.T.2026', kind: 'rise', day: '2026-01-01' });
    expect(change.words.tr).toContain('57.232.379 TL');
    expect(change.words.tr).toContain('(×1,2928)');
    expect(change.words.en).toContain('TRY 57,232,379');
  });

  it('raises the total of a company from 57,232,379 (derived) to 73,990,019 TL (published)', () => {
    expect(changeAt(view, 'total/company')).toMatchObject({
      effect: 'raised',
      support: null,
      old: { amount: '57232379.00', grade: 'derived' },
      new: { amount: '73990019.00', grade: 'published' },
    });
  });

  it('leaves the limits of depot rent and of the repealed supports without a figure for 2026, by no act', () => {
    const depot = changeAt(view, 'ceiling/e-export/depot-rent/ceiling/marketplace');
    expect(depot).toMatchObject({
      effect: 'became-unknown',
      act: null,
      factor: null,
      new: { known: false, amount: null },
    });
    expect(depot.seen?.en).toBe('not known since 1 January 2026');
    expect(
      view.changes.filter(({ effect }) => effect === 'became-unknown').map(({ support }) => support),
    ).toEqual([
      'e-export/depot-rent',
      'e-export/depot-rent',
      'e-export/depot-rent',
      'e-export/sector-trade-mission',
      'e-export/buyer-mission',
      'e-export/virtual-mission',
      'e-export/development-project',
      'e-export/national-platform',
    ]);
  });

  it('counts the limit of a promotion project by the year from then on (E-11.2.2)', () => {
    const project = changeAt(view, 'ceiling/e-export/promotion-project/ceiling/cooperationBody');
    expect(project.old.words.en).toBe('TRY 15,260,422 (per project)');
    expect(project.new.words.en).toBe('TRY 19,728,673 (per project and year)');
  });

  it('re-bases the promotion project by the other reading, once the amendment is public (E-13.21)', () => {
    const key = 'ceiling/e-export/promotion-project/ceiling/cooperationBody';
    const on = (knownOn: string) =>
      changeAt(
        lawDiff(parseDay('2025-12-31'), parseDay('2026-01-01'), {
          knownOn: parseDay(knownOn),
          readings: { 'E-13.21': 're-based' },
        }),
        key,
      );
    expect(on('2026-01-17')).toMatchObject({ effect: 'lowered', new: { amount: '4000000.00' } });
    expect(on('2026-01-16')).toMatchObject({ effect: 'raised', new: { amount: '19728673.00' } });
  });
});
