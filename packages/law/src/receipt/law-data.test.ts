import { canonical, digestOf } from '@kervan/kit';
import { describe, expect, it } from 'vitest';
import { everCommissionPlaces } from '../e-export/country-lists/commission.ts';
import { everOnlineStoreCountries } from '../e-export/country-lists/online-store.ts';
import { supports } from '../e-export/supports.ts';
import { everTargetCountries } from '../e-export/target-countries.ts';
import { lawData, lawDataDigest } from './law-data.ts';

/** Places of everything that is no plain data: functions, sets, maps, dates. */
function notPlain(value: unknown, place: string): readonly string[] {
  if (typeof value === 'function') return [place];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => notPlain(item, `${place}[${index}]`));
  if (Object.getPrototypeOf(value) !== Object.prototype) return [place];
  return Object.entries(value).flatMap(([key, item]) => notPlain(item, `${place}.${key}`));
}

describe('the data that a receipt’s digest of the law is made of', () => {
  const text = canonical(lawData());

  it('is plain data: no function, set or map that the digest would pass over', () => {
    expect(notPlain(lawData(), '$')).toEqual([]);
    expect(notPlain({ a: [new Set([1])], b: () => 1 }, '$')).toEqual(['$.a[0]', '$.b']);
  });

  it('has the same digest each time it is made', () => {
    expect(digestOf(lawData())).toBe(digestOf(lawData()));
    expect(lawDataDigest()).toBe(digestOf(lawData()));
  });

  it('has every support with its demands, counts, shares and limits', () => {
    for (const { id, demands, counts, limits } of supports) {
      expect(text).toContain(`"id":"${id}"`);
      for (const { condition } of demands) expect(text).toContain(canonical(condition.canonical));
      for (const { name, size } of counts) {
        expect(text).toContain(`"name":"${name}"`);
        expect(text).toContain(`"size":${size}`);
      }
      for (const { table, per } of limits)
        expect([text.includes(canonical(table)), text.includes(canonical(per))]).toEqual([true, true]);
    }
  });

  it.each([
    ['the count of 25 depot units', '"name":"units"'],
    ['the joint ceiling’s key', '"key":"e-export/order-fulfilment/ceiling"'],
    ['the tables under both readings of E-13.21', '"re-based":{"consortium"'],
    ['the readings of the commission bonus', '"until-2026":{"before":20470}'],
    ['the groups of the share of 10 %', '"all-countries":{"byCountry":false,"byPlatform":false}'],
    ['the key from 2026 on of promotion projects', '"since":{"day":20454,"per":["item","year"]}'],
    ['the export threshold in cents', '"value":{"cents":100000000n'],
    ['the members of the Union', '"members":["AT","BE"'],
    ['a condition of the marketplace status', '"id":"marketplace"'],
    ['what the slides tell of a cooperation body', '"rule":"E-11.3.order-fulfilment.cooperationBody"'],
  ])('has %s', (_, part) => {
    expect(text).toContain(part);
  });

  it('has every place of every list of countries', () => {
    const histories = [
      ...everTargetCountries.map((country) => `target-country.${country}`),
      ...everOnlineStoreCountries.map((country) => `online-store.${country}`),
      ...everCommissionPlaces.map(([country, platform]) => `commission.${country}.${platform}`),
    ];
    for (const name of histories) expect(text).toContain(`"name":"${name}"`);
  });

  it('has no words: a better sentence is not another law', () => {
    expect(text).not.toContain('"tr":');
    expect(text).not.toContain('"refusal"');
  });
});
