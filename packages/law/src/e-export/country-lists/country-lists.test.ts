import { type Dated, parseDay, valueOn } from '@kervan/kit';
import { describe, expect, it } from 'vitest';
import { commissionList, everCommissionPlaces } from './commission.ts';
import { everOnlineStoreCountries, onlineStoreCountry } from './online-store.ts';

const TODAY = '2026-11-23';

/** The value with the row that tells it, or `unknown`. */
function on<T>(history: Dated<T>, day: string, knownOn = TODAY): readonly [T, string] | 'unknown' {
  const answer = valueOn(history, parseDay(day), parseDay(knownOn));
  return answer.known ? [answer.entry.value, answer.entry.source.rule] : 'unknown';
}

describe('countries of the online-store support (E-9.5)', () => {
  it('has China, India and Japan from the first slides on', () => {
    for (const country of ['CN', 'IN', 'JP']) {
      expect(on(onlineStoreCountry(country), '2022-08-25')).toEqual([true, 'E-9.5.1']);
      expect(on(onlineStoreCountry(country), '2022-08-24')).toBe('unknown');
    }
    expect(on(onlineStoreCountry('BR'), '2022-12-31')).toEqual([false, 'E-9.5.1']);
  });

  it('leaves Brazil unknown between the slides of 2022 and the list seen on 27 September 2024', () => {
    const brazil = onlineStoreCountry('BR');
    expect(on(brazil, '2023-01-01')).toBe('unknown');
    expect(on(brazil, '2024-09-26')).toBe('unknown');
    expect(on(brazil, '2024-09-27')).toEqual([true, 'E-9.5.2']);
    expect(on(brazil, '2025-01-10')).toEqual([true, 'E-9.5.2']);
    expect(on(brazil, '2025-05-31')).toEqual([true, 'E-9.5.3']);
  });

  it('knows China between the sightings, since both say yes', () => {
    expect(on(onlineStoreCountry('CN'), '2023-07-01')).toEqual([true, 'E-9.5.1']);
    expect(on(onlineStoreCountry('CN'), '2023-07-01', '2024-09-26')).toBe('unknown');
  });

  it('follows the target list from 13 April 2026: Germany joins, unknown until the day before', () => {
    const germany = onlineStoreCountry('DE');
    expect(on(germany, '2025-05-31')).toEqual([false, 'E-9.5.3']);
    expect(on(germany, '2025-06-01')).toBe('unknown');
    expect(on(germany, '2026-04-12')).toBe('unknown');
    expect(on(germany, '2026-04-13')).toEqual([true, 'E-9.5.4']);
    expect(on(onlineStoreCountry('NL'), '2026-04-13')).toEqual([false, 'E-9.5.4']);
  });

  it('does not see the circular of 13 April 2026 with the knowledge of the day before', () => {
    expect(on(onlineStoreCountry('DE'), '2026-04-13', '2026-04-12')).toBe('unknown');
    expect(on(onlineStoreCountry('CN'), '2026-01-10', '2026-04-12')).toBe('unknown');
    expect(on(onlineStoreCountry('CN'), '2026-01-10', '2026-04-13')).toEqual([true, 'E-9.5.3']);
  });

  it('keeps one history per country, and names every country that was ever listed', () => {
    expect(onlineStoreCountry('JP')).toBe(onlineStoreCountry('JP'));
    expect(everOnlineStoreCountries).toHaveLength(35);
  });
});

describe('countries and marketplaces of the commission support (E-10.7)', () => {
  it('has Brazil on every list, and so knows it between the sightings', () => {
    const brazil = commissionList('BR', 'mercadolibre');
    expect(on(brazil, '2022-08-24')).toBe('unknown');
    for (const day of ['2022-08-25', '2023-06-30', '2024-12-03', '2025-09-01', '2026-11-23'])
      expect(on(brazil, day)?.[0], day).toBe('all');
  });

  it('drops Argentina and takes China between 27 September 2024 and 15 January 2025, on days that are unknown', () => {
    const argentina = commissionList('AR', 'mercadolibre');
    const china = commissionList('CN', 'tmall');
    expect(on(argentina, '2024-09-27')).toEqual(['all', 'E-10.7.2']);
    expect(on(china, '2024-09-27')).toEqual(['none', 'E-10.7.2']);
    for (const day of ['2024-09-28', '2025-01-14']) {
      expect(on(argentina, day)).toBe('unknown');
      expect(on(china, day)).toBe('unknown');
    }
    expect(on(argentina, '2025-01-15')).toEqual(['none', 'E-10.7.3']);
    expect(on(china, '2025-01-15')).toEqual(['all', 'E-10.7.3']);
  });

  it('takes Egypt after the slides of 2022, and Saudi Arabia after January 2025', () => {
    expect(on(commissionList('EG', 'amazon'), '2022-12-31')).toEqual(['none', 'E-10.7.1']);
    expect(on(commissionList('EG', 'amazon'), '2023-01-01')).toBe('unknown');
    expect(on(commissionList('EG', 'amazon'), '2024-09-27')).toEqual(['all', 'E-10.7.2']);
    expect(on(commissionList('SA', 'amazon'), '2025-04-30')).toBe('unknown');
    expect(on(commissionList('SA', 'amazon'), '2025-05-01')).toEqual(['all', 'E-10.7.4']);
  });

  it('covers in Canada in May 2025 Etsy, eBay for spare parts, and no other marketplace', () => {
    expect(on(commissionList('CA', 'etsy'), '2025-05-31')).toEqual(['all', 'E-10.7.4']);
    expect(on(commissionList('CA', 'ebay'), '2025-05-31')).toEqual(['autoParts', 'E-10.7.4']);
    expect(on(commissionList('CA', 'amazon'), '2025-05-31')).toEqual(['none', 'E-10.7.4']);
    expect(on(commissionList('CA', 'etsy'), '2025-04-30')).toBe('unknown');
  });

  it('covers in the USA in May 2025 every marketplace, but eBay for the spare parts that the list names', () => {
    expect(on(commissionList('US', 'amazon'), '2025-05-01')).toEqual(['all', 'E-10.7.4']);
    expect(on(commissionList('US', 'etsy'), '2025-05-01')).toEqual(['all', 'E-10.7.4']);
    expect(on(commissionList('US', 'ebay'), '2025-05-01')).toEqual(['autoParts', 'E-10.7.4']);
    expect(on(commissionList('US', 'amazon'), '2025-04-30')).toBe('unknown');
  });

  it('follows the target list from 13 April 2026, every marketplace and product alike', () => {
    expect(on(commissionList('CA', 'ebay'), '2026-04-12')).toBe('unknown');
    expect(on(commissionList('CA', 'ebay'), '2026-04-13')).toEqual(['all', 'E-10.7.5']);
    expect(on(commissionList('DE', 'amazon'), '2026-04-13')).toEqual(['all', 'E-10.7.5']);
    expect(on(commissionList('AR', 'amazon'), '2026-04-13')).toEqual(['none', 'E-10.7.5']);
    expect(on(commissionList('DE', 'amazon'), '2026-04-13', '2026-04-12')).toBe('unknown');
  });

  it('keeps one history for all marketplaces that no version names', () => {
    expect(commissionList('US', 'amazon')).toBe(commissionList('US', 'walmart'));
    expect(commissionList('US', 'etsy')).not.toBe(commissionList('US', 'amazon'));
    // 35 target countries and Argentina; Etsy and eBay in two countries each
    expect(everCommissionPlaces).toHaveLength(36 + 4);
  });
});
