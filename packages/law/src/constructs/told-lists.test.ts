import { describe, expect, it } from 'vitest';
import type { LineEntry, ListEntry } from '../facts/claim-file.ts';
import { onEk3 } from '../logistics/ek-3.ts';
import { lawClaim, outcomeOn, paid, searchAd } from '../testing/logistics-claims.fixture.ts';
import { paymentDay } from './days.ts';

const FIRST: ListEntry = {
  list: 'EK-3',
  from: '2023-01-01',
  until: '2024-05-02',
  countries: ['US', 'BR'],
  source: 'made up',
};
const SECOND: ListEntry = { list: 'EK-3', from: '2024-05-02', countries: ['US', 'IN'], source: 'made up' };

function listed(changes: Partial<LineEntry>, lists: readonly ListEntry[] = [FIRST, SECOND]) {
  return outcomeOn(onEk3(paymentDay), lawClaim([searchAd(changes)], { lists }));
}

describe('a country on the list of target and priority countries (EK-3, L-15.4)', () => {
  it('stands on the version of its key day: Brazil to 1 May 2024, India from the 2nd', () => {
    expect(listed({ country: 'BR', ...paid('2024-05-01') })).toBe('holds');
    expect(listed({ country: 'BR', ...paid('2024-05-02') })).toBe('fails');
    expect(listed({ country: 'IN', ...paid('2024-05-01') })).toBe('fails');
    expect(listed({ country: 'IN', ...paid('2024-05-02') })).toBe('holds');
  });

  it('may stand or not on a day of no version, and where none was handed in', () => {
    expect(listed({ country: 'US', ...paid('2023-01-01') })).toBe('holds');
    expect(listed({ country: 'US', ...paid('2022-12-31') })).toBe('either');
    expect(listed({ country: 'US' }, [])).toBe('either');
    expect(listed({ country: 'US', payment: { reference: 'P' } })).toBe('either');
  });

  it('must do so with every country of the activity (L-15.3): India and the United States do, with Brazil they do not', () => {
    expect(listed({ country: 'IN', moreCountries: ['US'] })).toBe('holds');
    expect(listed({ country: 'IN', moreCountries: ['US', 'BR'] })).toBe('fails');
  });

  it('is open while the country is not told, unless a further one is not on the list anyway', () => {
    const { country: _none, ...nowhere } = searchAd({ moreCountries: ['US'] });
    const { country: _none2, ...beside } = searchAd({ moreCountries: ['BR'] });
    const lists = [SECOND];
    expect(outcomeOn(onEk3(paymentDay), lawClaim([nowhere], { lists }))).toBe('either');
    expect(outcomeOn(onEk3(paymentDay), lawClaim([beside], { lists }))).toBe('fails');
  });

  it('is said in both languages', () => {
    const { tr, en } = onEk3(paymentDay).words;
    expect(tr).toContain('Hedef ve Öncelikli Ülkeler Listesi (EK-3)');
    expect(en).toContain('list of target and priority countries (EK-3)');
  });
});
