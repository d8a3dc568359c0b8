import { describe, expect, it } from 'vitest';
import { changeAt, diff } from './diff.fixture.ts';

describe('what only sightings tell', () => {
  const view = diff('2022-10-01', '2025-02-01', '2026-05-01');

  it('says when Brazil was first seen among the store’s countries, between which sightings, and names no act (E-9.5)', () => {
    const brazil = changeAt(view, 'country/online-store-countries/BR');
    expect(brazil).toMatchObject({ effect: 'joined', since: '2024-09-27', act: null });
    expect(brazil.seen?.en).toBe(
      'seen first on 27 September 2024; between two sightings (31 December 2022 – 27 September 2024)',
    );
  });

  it('says of Argentina that the circular of 3 December 2024 lies between the two sightings (E-12.3.4)', () => {
    const argentina = changeAt(view, 'country/commission-places/AR');
    expect(argentina).toMatchObject({ effect: 'left', since: '2025-01-15', act: null });
    expect(argentina.seen?.en).toContain('in between: circular of 3 December 2024');
    expect(argentina.seen?.tr).toContain('03.12.2024 Genelgesi');
    // Those whom the commission support concerns: companies of both kinds, consortium, retail site (E-10.1).
    expect(argentina.concerns).toEqual(['company', 'companyAboveThreshold', 'consortium', 'retailSite']);
    expect(argentina.words.en).toContain('Argentina (places whose commission is supported): on the list');
  });

  it('says of the USA that nothing before its first sighting is known (E-12.4.3)', () => {
    const usa = changeAt(view, 'country/target-countries/US');
    expect(usa).toMatchObject({ effect: 'became-known', act: null });
    expect(usa.seen?.en).toContain('what held before is not known');
  });

  it('says less as known on 1 February 2025, when nobody had seen the lists of May: Brazil was seen once and no more', () => {
    const brazil = changeAt(diff('2022-10-01', '2025-02-01'), 'country/online-store-countries/BR');
    expect(brazil).toMatchObject({ effect: 'became-unknown', since: '2024-09-28', new: { known: false } });
    expect(brazil.new.words.en).toBe('not known (last seen on 27 September 2024: on the list)');
    expect(brazil.seen?.en).toBe('not known since 28 September 2024');
  });

  it('lowers the threshold in a year of a rise without calling it the rise’s doing', () => {
    expect(changeAt(view, 'threshold/E-1.3.7')).toMatchObject({
      effect: 'lowered',
      since: '2023-01-01',
      act: null,
    });
  });

  it('multiplies the rises on the way: 2022 to 2025 makes 7,500,000 to 28,615,135 TL, 3.8154-fold', () => {
    // 28,615,135 / 7,500,000 = 3.81535133…
    expect(changeAt(view, 'ceiling/e-export/digital-marketplace-promotion/ceiling/company')).toMatchObject({
      factor: '3.8154',
      since: '2025-01-01',
      act: { rule: 'E-12.2.T.2025' },
    });
  });
});

describe('the Decision’s first day', () => {
  const view = diff('2022-08-24', '2022-08-25');

  it('opens all 14 supports on 25 August 2022, by the Decision, and says that the day before had no such law', () => {
    expect(view.changes.filter(({ kind, effect }) => kind === 'support' && effect === 'opened')).toHaveLength(
      14,
    );
    for (const { key, act, old } of view.changes) {
      expect([key, act?.rule]).toEqual([key, 'E-12.3.1']);
      expect([key, old.words.en]).toEqual([key, 'Decision 5986 is not in force']);
    }
  });

  it('tells who may have a support from then on, and of nobody that he still may not', () => {
    const marks = new Set(
      view.changes.filter(({ kind }) => kind === 'who').map(({ new: { words } }) => words.en),
    );
    expect(marks).toContain('May have the support');
    expect(marks).not.toContain('May not have the support');
  });

  it('has no rate for missions, development project and platform, which no source gives (E-11.2.6)', () => {
    expect(changeAt(view, 'rate/e-export/buyer-mission/base')).toMatchObject({
      effect: 'added',
      new: { known: false, words: { en: 'no source gives the rate' } },
    });
    expect(changeAt(view, 'rate/e-export/promotion-project/base').new.words.en).toBe('rate 50 %');
  });

  it('closes all of them the other way round', () => {
    const back = diff('2022-08-25', '2022-08-24');
    expect(
      back.changes.filter(({ effect }) => effect === 'closed' || effect === 'left').length,
    ).toBeGreaterThan(14);
    expect(back.changes).toHaveLength(view.changes.length);
  });
});
