import { canonical } from '@kervan/kit';
import { describe, expect, it } from 'vitest';
import { factCatalogue } from '../facts/catalogue.ts';
import { supports } from '../logistics/supports.ts';
import { lawData } from './law-data.ts';

/** The amounts in kuruş of all entries that a source backs. */
function figuresOf(rule: string, data: unknown): readonly bigint[] {
  if (typeof data !== 'object' || data === null) return [];
  const { source, value } = data as { source?: { rule?: string }; value?: { minor?: bigint } };
  const own = source?.rule === rule && value?.minor !== undefined ? [value.minor] : [];
  return [...own, ...Object.values(data).flatMap((part) => figuresOf(rule, part))];
}

/** Every figure of the law of Decision 5448 must be among the data whose digest a receipt carries: else it could turn unseen. */
describe('the data of Decision 5448 that a receipt’s digest of the law is made of', () => {
  const text = canonical(lawData());

  it('has every support with its demands, kinds of ads, counts and limits', () => {
    for (const { id, demands, counts, limits, adKinds } of supports) {
      expect(text).toContain(`"id":"${id}"`);
      for (const { condition } of demands) expect(text).toContain(canonical(condition.canonical));
      for (const { rule, size, name } of counts)
        expect([rule, name, text.includes(`"rule":"${rule}","size":${size}`)]).toEqual([rule, name, true]);
      for (const { table, per } of limits)
        expect([text.includes(canonical(table)), text.includes(canonical(per))]).toEqual([true, true]);
      if (adKinds !== undefined) expect(text).toContain(`"adKinds":${canonical(adKinds)}`);
    }
  });

  it('has the time of every support: its rule, its length, its clips with what excuses them, and the form it waits for', () => {
    for (const { period } of supports) {
      if (period === undefined) continue;
      expect(text).toContain(`"rule":"${period.rule}"`);
      if (period.months !== undefined) expect(text).toContain(`"months":${period.months}`);
      if (period.waits !== undefined) expect(text).toContain(`"waits":${canonical(period.waits)}`);
      for (const { rule, side, on, unless } of period.clips ?? [])
        expect(text).toContain(
          canonical({ rule, side, on: on.canonical, ...(unless && { unless: unless.canonical }) }),
        );
    }
  });

  it('has every measure with its limit, and every limit on lira with its amounts', () => {
    for (const { scales, caps } of supports) {
      for (const { title: _title, ...scale } of scales ?? []) expect(text).toContain(canonical(scale));
      for (const { amount } of caps ?? []) expect(text).toContain(canonical(amount));
    }
  });

  it('has how many decimals each count is told with: 24.5 m² would else become another number', () => {
    const measured = factCatalogue
      .filter((one) => 'places' in one && one.places === 2)
      .map(({ name }) => name);
    expect(measured).toEqual(['infoStandArea', 'showArea', 'rentedArea']);
    for (const name of measured) expect(text).toContain(`"name":"${name}","places":2`);
  });

  it.each([
    ['the turnover of 2024, 76,095,597 TL', 'L-19.1.T.turnover.2024', 7_609_559_700n],
    ['the pre-approval threshold of 2024, 365,258 TL', 'L-19.1.T.threshold.2024', 36_525_800n],
    ['the same cut to the thousand (O-38), 364,548 TL', 'L-19.1.T.threshold.2024', 36_454_800n],
    ['lodging per day of 2025, 8,206 TL', 'L-19.1.T.lodging.2025', 820_600n],
    ['the unit’s ceiling of 2023, 1,442,000 TL', 'L-T.unit.beneficiary.2023', 144_200_000n],
  ])('has %s', (_, rule, kuruş) => {
    expect(figuresOf(rule, lawData())).toContain(kuruş);
  });

  it.each([
    ['the four payments that crowd a month (L-18.2, O-34)', '"crowdedMonth":4'],
    ['25 m² of info stands', '"most":2500'],
    ['15 % of the rented area', '"most":{"of":"rentedArea","share":1500}'],
    ['three days of a preliminary mission', '"preliminaryLodging":3'],
    ['ten points by either reading', '"by":{"basis-points":10,"percentage-points":1000},"doubt":"O-1"'],
    ['eight participants of a trade mission', '{"countAtLeast":["participants",8]}'],
    ['thirty exhibitors of a virtual fair', '{"countAtLeast":["exhibitors",30]}'],
    ['ten days of a mission', '"lastsAtMost":[{"factDay":"eventStart"},{"factDay":"eventEnd"},10]'],
    ['the limit on legal advice as one of what is paid (L-4.3)', '"ofPaid":true'],
  ])('has %s', (_, part) => {
    expect(text).toContain(part);
  });
});
