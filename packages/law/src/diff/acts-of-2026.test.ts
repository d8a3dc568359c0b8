import { describe, expect, it } from 'vitest';
import { changeAt, diff, keysOf, kindsOf } from './diff.fixture.ts';

describe('from 16 to 17 January 2026', () => {
  const view = diff('2026-01-16', '2026-01-17');

  it('repeals depot rent, the missions, the development project and the platform, by the amendment (E-12.3.6)', () => {
    const repealed = view.changes.filter(({ kind }) => kind === 'support');
    expect(repealed.map(({ support, effect, new: { words } }) => [support, effect, words.en])).toEqual([
      ['e-export/depot-rent', 'repealed', 'repealed; earlier approvals run on'],
      ['e-export/sector-trade-mission', 'repealed', 'repealed'],
      ['e-export/buyer-mission', 'repealed', 'repealed'],
      ['e-export/virtual-mission', 'repealed', 'repealed'],
      ['e-export/development-project', 'repealed', 'repealed'],
      ['e-export/national-platform', 'repealed', 'repealed'],
    ]);
    for (const change of view.changes)
      expect(change.act).toMatchObject({
        rule: 'E-12.3.6',
        kind: 'act',
        day: '2026-01-17',
        grade: 'assumed',
      });
  });

  it('takes depot rent from consortium, retail site and marketplace, and from nobody who never had it', () => {
    expect(keysOf(view, 'who/e-export/depot-rent/')).toEqual([
      'who/e-export/depot-rent/consortium',
      'who/e-export/depot-rent/cooperationBody',
      'who/e-export/depot-rent/marketplace',
      'who/e-export/depot-rent/retailSite',
    ]);
  });

  it('ties integration to target and picked countries, and the promotion project to approved places', () => {
    expect(changeAt(view, 'countries/e-export/marketplace-integration').words.en).toBe(
      'Overseas marketplace integration: all countries → target countries and those the Ministry picks',
    );
    expect(keysOf(view, 'demand/')).toEqual([
      'demand/e-export/marketplace-integration/E-2.4.1',
      'demand/e-export/online-store/E-2.4.1',
      'demand/e-export/promotion-project/E-11.2.2.2',
    ]);
  });

  it('changes no amount, list or threshold, and nothing at all as known the day before', () => {
    expect(kindsOf(view)).toEqual(['countries', 'demand', 'support', 'who']);
    expect(diff('2026-01-16', '2026-01-17', '2026-01-16').changes).toEqual([]);
  });
});
describe('from 12 to 13 April 2026', () => {
  const view = diff('2026-04-12', '2026-04-13');

  it('has nine countries join the target list, by the circular (E-12.4.2)', () => {
    expect(keysOf(view, 'country/target-countries/')).toEqual(
      ['AZ', 'DE', 'ES', 'FR', 'IT', 'PT', 'RO', 'RS', 'RU'].map(
        (code) => `country/target-countries/${code}`,
      ),
    );
    const germany = changeAt(view, 'country/target-countries/DE');
    expect(germany).toMatchObject({
      effect: 'joined',
      act: { rule: 'E-12.3.7' },
      old: { known: false },
      new: { known: true },
    });
    expect(germany.old.words.en).toContain('last seen on 31 May 2025: not on the list');
    const group = view.groups.find(({ changes }) => changes.includes(germany.key));
    expect(group?.words.en).toBe(
      '9: Germany, Azerbaijan, France, Spain, Italy, Portugal, Romania, Russia, Serbia; a target country has 20 points more in: Digital marketplace promotion, E-export promotion, Order fulfilment',
    );
  });

  it('puts online store and commission on the target list: 35 − 4 = 31 and 35 − 8 = 27 countries join', () => {
    expect(changeAt(view, 'countries/e-export/online-store').new.words.en).toBe('target countries');
    expect(changeAt(view, 'countries/e-export/marketplace-commission').new.words.en).toBe('target countries');
    const joined = (list: string) =>
      view.changes.filter(({ key, effect }) => key.startsWith(`country/${list}/`) && effect === 'joined')
        .length;
    expect([joined('online-store-countries'), joined('commission-places')]).toEqual([31, 27]);
  });

  it('frees eBay in the USA and Canada from the limit to automotive spare parts', () => {
    expect(changeAt(view, 'country/commission-places/CA/ebay')).toMatchObject({
      effect: 'changed',
      act: { rule: 'E-12.3.7' },
    });
  });

  it('supports pay-per-order, and no other kind of expense anew (E-4.2)', () => {
    expect(keysOf(view, 'expense/')).toEqual(['expense/e-export/digital-marketplace-promotion/payPerOrder']);
  });

  it('lowers the export threshold of companies from 2.5 million, last seen, to 1 million dollars (E-1.3.7)', () => {
    expect(changeAt(view, 'threshold/E-1.3.7')).toMatchObject({
      effect: 'lowered',
      factor: null,
      old: { known: false, amount: null },
      new: { amount: '1000000.00', currency: 'USD' },
    });
  });

  it('lowers the export a retail site needs: 500,000 USD or a billion TL in ETBİS (E-1.4)', () => {
    const change = changeAt(view, 'status/retailSite/export');
    expect(change.concerns).toEqual(['retailSite']);
    expect(change.new.words.en).toContain('at least USD 500,000');
    expect(change.act?.rule).toBe('E-12.3.7');
  });

  it('closes integration to companies by the reading taken (E-13.14)', () => {
    expect(changeAt(view, 'who/e-export/marketplace-integration/companyAboveThreshold').effect).toBe(
      'closed',
    );
  });

  it('tells what was learned of 12 April only a day later: that the 26 stayed on the target list all along', () => {
    const learned = view.learned.filter(({ key }) => key.startsWith('country/target-countries/'));
    // The nine stay unknown for 12 April, so that nothing is learned of them.
    expect(learned).toHaveLength(26);
    expect(learned.every(({ before, now }) => now.known && !before.known)).toBe(true);
    expect(learned.every(({ knownSince }) => knownSince === '2026-04-13')).toBe(true);
    expect(diff('2026-04-12', '2026-04-13', '2026-04-13').learned).toEqual([]);
  });

  it('sees none of it as known the day before', () => {
    expect(diff('2026-04-12', '2026-04-13', '2026-04-12').changes).toEqual([]);
  });
});
