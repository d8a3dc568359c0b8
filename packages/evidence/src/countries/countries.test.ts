import { describe, expect, test } from 'vitest';
import { COUNTRY_ALIASES } from './aliases.ts';
import { COUNTRY_CODES, countryName, findCountry } from './index.ts';
import { COUNTRY_NAMES } from './names.ts';

describe('the table', () => {
  test('has 250 codes, each once, all of two capitals, with a name in both languages', () => {
    expect(COUNTRY_CODES).toHaveLength(250);
    expect(new Set(COUNTRY_CODES).size).toBe(250);
    for (const [code, tr, en] of COUNTRY_NAMES) {
      expect(code).toMatch(/^[A-Z]{2}$/);
      expect(tr.length > 2 && en.length > 2).toBe(true);
    }
  });

  test('every name and alias leads to its own country: no two countries share one', () => {
    for (const [code, tr, en] of COUNTRY_NAMES) {
      expect([code, findCountry(tr), findCountry(en), findCountry(code)]).toEqual([code, code, code, code]);
    }
    for (const [code, names] of Object.entries(COUNTRY_ALIASES)) {
      for (const name of names) expect([name, findCountry(name)]).toEqual([name, code]);
    }
  });

  test('the names are those of the Unicode CLDR but for the ten that the table says', () => {
    const own = new Set(['HK', 'MO', 'MM', 'PS', 'CD', 'CG', 'CI', 'RE', 'BL', 'CV']);
    const english = new Intl.DisplayNames(['en'], { type: 'region' });
    for (const code of COUNTRY_CODES) {
      if (own.has(code)) continue;
      expect([code, findCountry(english.of(code) ?? '')]).toEqual([code, code]);
    }
  });
});

describe('a country as reports print it', () => {
  test.each([
    ['Germany', 'DE'],
    ['Almanya', 'DE'],
    ['ALMANYA', 'DE'],
    ['de', 'DE'],
    ['United Kingdom', 'GB'],
    ['UK', 'GB'],
    ['İngiltere', 'GB'],
    ['INGILTERE', 'GB'],
    ['ABD', 'US'],
    ['A.B.D.', 'US'],
    ['USA', 'US'],
    ['Amerika Birleşik Devletleri', 'US'],
    ['Türkiye', 'TR'],
    ['Turkey', 'TR'],
    ['BAE', 'AE'],
    ['Güney Kore', 'KR'],
    ['Republic of Korea', 'KR'],
    ['Çekya', 'CZ'],
    ['Çek Cumhuriyeti', 'CZ'],
    ['Czech Republic', 'CZ'],
    ['Bosna-Hersek', 'BA'],
    ['Bosnia & Herzegovina', 'BA'],
    ['Kosova', 'XK'],
    ['Hong Kong', 'HK'],
    ['Ivory Coast', 'CI'],
    ["Cote d'Ivoire", 'CI'],
    ['St. Lucia', 'LC'],
    ['Viet Nam', 'VN'],
    ['  Saudi\u00a0Arabia ', 'SA'],
  ])('%s is %s', (text, code) => {
    expect(findCountry(text)).toBe(code);
  });

  test.each([
    '',
    '-',
    'Total',
    'Korea',
    'Congo',
    'America',
    'Europe',
    'Unknown',
    'XX',
    'Germany, Berlin',
    'EU',
    'Kongo',
  ])('“%s” is not guessed', (text) => {
    expect(findCountry(text)).toBeUndefined();
  });

  test('Niger is not Nigeria, Dominica is not the Dominican Republic, Guinea is one of four', () => {
    expect(['Nijer', 'Nijerya', 'Dominika', 'Dominik Cumhuriyeti'].map(findCountry)).toEqual([
      'NE',
      'NG',
      'DM',
      'DO',
    ]);
    expect(['Gine', 'Ekvator Ginesi', 'Gine-Bissau', 'Papua Yeni Gine'].map(findCountry)).toEqual([
      'GN',
      'GQ',
      'GW',
      'PG',
    ]);
  });

  test('a code has its name in both languages', () => {
    expect(countryName('GB')).toEqual({ tr: 'Birleşik Krallık', en: 'United Kingdom' });
    expect(countryName('XX')).toBeUndefined();
  });
});
