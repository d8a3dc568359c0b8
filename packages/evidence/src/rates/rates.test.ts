import { type Day, formatDay, moneyText, Problem, parseDay, toLira } from '@kervan/kit';
import { describe, expect, test } from 'vitest';
import type { RateBulletin } from '../model.ts';
import { remarks } from '../notices.ts';
import { parseXml } from '../xml/parse.ts';
import { bulletinXml, type FixtureRate, HOURLY_XML, INFORMATION_ONLY_XML } from './bulletin.fixture.ts';
import { readBulletin } from './bulletin-xml.ts';
import { loadBulletins } from './load.ts';
import { bulletinPath } from './missing.ts';
import { rateBook } from './rate-book.ts';
import { readRates } from './read-rates.ts';

const day = (text: string): Day => parseDay(text);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function read(xml: string) {
  const to = remarks();
  return {
    bulletin: readBulletin(parseXml(xml), to),
    codes: to.list.map((each) => each.code),
    notices: to.list,
  };
}

function bulletin(on: string, rates?: readonly FixtureRate[]): RateBulletin {
  const found = read(bulletinXml(on, rates)).bulletin;
  if (found === undefined) throw new Error('not read');
  return found;
}

describe('a daily bulletin', () => {
  test('the day stands as day.month and as month/day: 08.07.2026 and 07/08/2026 are 8 July', () => {
    const { bulletin: found, codes } = read(bulletinXml('2026-07-08'));
    expect(found && formatDay(found.day)).toBe('2026-07-08');
    expect(found?.number).toBe('2026/51');
    expect(codes).toEqual([]);
  });

  test('08.07.2026 beside 08/07/2026 (7 August) is two days: there is no bulletin, and both are named', () => {
    const { bulletin: found, notices } = read(bulletinXml('2026-07-08', undefined, { date: '08/07/2026' }));
    expect(found).toBeUndefined();
    expect(notices[0]?.code).toBe('rates.day-disagrees');
    expect(notices[0]?.words.tr).toContain('2026-07-08');
    expect(notices[0]?.words.tr).toContain('2026-08-07');
  });

  test('a missing Date, or 31 June, is an unreadable day', () => {
    expect(read(bulletinXml('2026-07-08', undefined, { date: '' })).codes).toEqual(['rates.day-unreadable']);
    expect(read(bulletinXml('2026-06-31')).codes).toEqual(['rates.day-unreadable']);
  });

  test('the yen is quoted by the hundred: 50.000 JPY at 27.1034 per 100 are 13.551,70 TL', () => {
    const answer = rateBook([bulletin('2026-03-13')]).findBuying('JPY', day('2026-03-13'));
    if (!answer.found) throw new Error('missing');
    expect(answer.rate).toEqual({ currency: 'JPY', unit: 100, value: { digits: 271_034n, scale: 4 } });
    // 50.000 / 100 × 27,1034 = 500 × 27,1034 = 13.551,70
    expect(moneyText(toLira({ minor: 50_000n, currency: 'JPY' }, answer.rate, 'half-up'))).toBe('13551.70');
  });

  test('an empty element is no rate, never zero; a printed zero is an error', () => {
    const [usd] = bulletin('2026-03-13').rates;
    expect(usd && 'banknoteBuying' in usd).toBe(false);
    expect(
      read(
        bulletinXml('2026-03-13', [
          { code: 'USD', buying: '0.0000' },
          { code: 'EUR', buying: '50' },
        ]),
      ).codes,
    ).toEqual(['rates.value']);
  });

  test('a comma in a rate is refused, the other currencies stay', () => {
    const { bulletin: found, notices } = read(
      bulletinXml('2026-03-13', [
        { code: 'USD', buying: '43,1150' },
        { code: 'EUR', buying: '50.2475' },
      ]),
    );
    expect(notices.map((each) => [each.code, each.place])).toEqual([
      ['rates.value', '/Tarih_Date/Currency[1]/ForexBuying'],
    ]);
    expect(found?.rates.map((each) => each.forexBuying?.digits)).toEqual([undefined, 502_475n]);
  });

  test('a unit of nothing, and a row whose two codes differ, are left out with an error', () => {
    const rows = [
      { code: 'USD', unit: '', buying: '43.1' },
      { code: 'EUR', kod: 'EUX', buying: '50.2' },
      { code: 'GBP', buying: '57.9' },
    ];
    const { bulletin: found, codes } = read(bulletinXml('2026-03-13', rows));
    expect(codes).toEqual(['rates.unit', 'rates.currency-code']);
    expect(found?.rates.map((each) => each.currency)).toEqual(['GBP']);
  });

  test('a currency twice with one rate is one, with two rates it is none', () => {
    const twice = (other: string) =>
      read(
        bulletinXml('2026-03-13', [
          { code: 'USD', buying: '43.10' },
          { code: 'USD', buying: other },
          { code: 'EUR', buying: '50' },
        ]),
      );
    expect(twice('43.1000').bulletin?.rates.map((each) => each.currency)).toEqual(['USD', 'EUR']);
    expect(twice('43.11').bulletin?.rates.map((each) => each.currency)).toEqual(['EUR']);
    expect(twice('43.11').codes).toEqual(['rates.currency-twice']);
  });
});

describe('other tables of the central bank', () => {
  test('the hourly table is recognised and is no evidence', () => {
    const found = readRates(parseXml(HOURLY_XML));
    expect(found).toMatchObject({ notEvidence: true, title: { en: 'TCMB hourly (rediscount) rates' } });
    expect(found?.notices.map((each) => each.code)).toEqual(['rates.hourly']);
  });

  test('the information-only table is named and not taken for a bulletin', () => {
    const found = readRates(parseXml(INFORMATION_ONLY_XML));
    expect(found?.bulletin).toBeUndefined();
    expect(found?.title.tr).toContain('bilgi amaçlı');
    expect(found?.notices[0]?.words.tr).toContain('bu sürümde okunmuyor');
  });

  test('another document is none of them', () => {
    expect(readRates(parseXml('<a/>'))).toBeUndefined();
  });
});

describe('the rate of a payment day', () => {
  // March 2026: 13 is a Friday, 14–15 a weekend, 19 (Thursday) the half day before the feast of 20–22.
  const book = rateBook(
    ['2026-03-12', '2026-03-13', '2026-03-18', '2026-03-23'].map((each) => bulletin(each)),
  );

  test('a day with its bulletin takes it', () => {
    expect(book.buyingOn('USD', day('2026-03-13'))).toMatchObject({
      found: true,
      exactDay: true,
      bulletin: '2026/51',
    });
  });

  test('a Sunday takes Friday’s bulletin and says that it is not of the day itself', () => {
    const answer = book.buyingOn('USD', day('2026-03-15'));
    expect(answer).toMatchObject({ found: true, exactDay: false, bulletinDay: day('2026-03-13') });
  });

  test('a Monday without its bulletin is missing: Friday’s is named as the nearest, never taken', () => {
    const answer = book.buyingOn('USD', day('2026-03-16'));
    expect(answer).toMatchObject({
      found: false,
      why: 'no-bulletin',
      wanted: day('2026-03-16'),
      earlier: day('2026-03-13'),
      later: day('2026-03-18'),
    });
    expect(!answer.found && answer.file).toBe('kurlar/202603/16032026.xml');
    expect(!answer.found && answer.wayOut.tr).toContain('kurlar/202603/16032026.xml');
  });

  test('a weekend whose Friday is missing asks for Friday, not for the Thursday at hand', () => {
    const answer = rateBook([bulletin('2026-03-12')]).buyingOn('USD', day('2026-03-14'));
    expect(answer).toMatchObject({
      found: false,
      why: 'no-bulletin',
      wanted: day('2026-03-13'),
      earlier: day('2026-03-12'),
    });
  });

  test('a feast day stops at the half day before it: nobody says whether a bulletin appeared', () => {
    const answer = book.buyingOn('USD', day('2026-03-21'));
    expect(answer).toMatchObject({ found: false, why: 'halfDay', wanted: day('2026-03-19') });
    expect(!answer.found && answer.file).toBe('kurlar/202603/19032026.xml');
  });

  test('once a person states that the half day had no bulletin, the one before it is taken', () => {
    const answer = book.buyingOn('USD', day('2026-03-21'), { noBulletinOn: [day('2026-03-19')] });
    expect(answer).toMatchObject({ found: true, exactDay: false, bulletinDay: day('2026-03-18') });
  });

  test('ten days back are looked at, eleven are not', () => {
    const from = (count: number): Day[] =>
      Array.from({ length: count }, (_, i) => (day('2026-03-23') + i) as Day);
    const short = rateBook([bulletin('2026-03-22')]);
    expect(short.buyingOn('USD', day('2026-04-01'), { noBulletinOn: from(10) })).toMatchObject({
      found: true,
    });
    expect(short.buyingOn('USD', day('2026-04-02'), { noBulletinOn: from(11) })).toMatchObject({
      found: false,
      why: 'too-far',
    });
  });

  test('a day outside the calendar is unknown, not closed', () => {
    expect(book.buyingOn('USD', day('2030-01-05'))).toMatchObject({ found: false, why: 'unknown' });
  });

  test('a currency that the bulletin does not list points to the information-only table', () => {
    const answer = book.buyingOn('AFN', day('2026-03-13'));
    expect(answer).toMatchObject({ found: false, why: 'not-listed' });
    expect(!answer.found && answer.wayOut.en).toContain('information-only');
  });

  test('a listed currency without a buying rate says so', () => {
    const only = rateBook([bulletin('2026-03-13', [{ code: 'XDR', selling: '60.1' }])]);
    expect(only.findBuying('XDR', day('2026-03-13'))).toMatchObject({ found: false, why: 'no-buying-rate' });
  });

  test('the exact look-up never steps back', () => {
    expect(book.findBuying('USD', day('2026-03-15'))).toMatchObject({ found: false, why: 'no-bulletin' });
  });

  test('the lira has no rate to look up', () => {
    expect(() => book.buyingOn('TRY', day('2026-03-13'))).toThrow(Problem);
  });

  test('the archive path of 8 July 2024 is kurlar/202407/08072024.xml', () => {
    expect(bulletinPath(day('2024-07-08'))).toBe('kurlar/202407/08072024.xml');
  });
});

describe('a folder of bulletins', () => {
  const file = (name: string, xml: string) => ({ name, bytes: utf8(xml) });

  test('the same bulletin in two layouts is one', () => {
    const loaded = loadBulletins([
      file('a.xml', bulletinXml('2026-03-13')),
      file('b.xml', bulletinXml('2026-03-13').replaceAll('\t', ' ')),
    ]);
    expect(loaded.notices).toEqual([]);
    expect(loaded.book.days).toEqual([day('2026-03-13')]);
    expect(loaded.bulletins[0]?.digest).toMatch(/^[0-9a-f]{64}$/);
  });

  test('two bulletins of one day that differ are an error, and neither is taken', () => {
    const loaded = loadBulletins([
      file('a.xml', bulletinXml('2026-03-13')),
      file('b.xml', bulletinXml('2026-03-13', [{ code: 'USD', buying: '43.2' }])),
      file('c.xml', bulletinXml('2026-03-12')),
    ]);
    expect(loaded.notices.map((each) => [each.code, each.place])).toEqual([['rates.two-bulletins', 'b.xml']]);
    expect(loaded.book.days).toEqual([day('2026-03-12')]);
    expect(() =>
      rateBook([bulletin('2026-03-13'), bulletin('2026-03-13', [{ code: 'USD', buying: '43.2' }])]),
    ).toThrow(Problem);
  });

  test('what is no bulletin, and what is broken, is named by file and the rest is loaded', () => {
    const loaded = loadBulletins([
      file('hourly.xml', HOURLY_XML),
      file('cut.xml', bulletinXml('2026-03-12').slice(0, 300)),
      file('good.xml', bulletinXml('2026-03-13')),
    ]);
    expect(loaded.notices.map((each) => [each.code, each.place.split(':')[0]])).toEqual([
      ['rates.not-a-bulletin', 'hourly.xml'],
      ['xml.broken', 'cut.xml'],
    ]);
    expect(loaded.book.days).toEqual([day('2026-03-13')]);
  });
});
