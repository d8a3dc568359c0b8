import { describe, expect, it } from 'vitest';
import { doubtsOfMoney } from '../assess/readings.ts';
import { type Ceiling, type CeilingTable, isByReading } from '../constructs/ceiling.ts';
import { doubts, findDoubt } from '../doubts/register.ts';
import { findRule } from '../view/rules.ts';
import { supports } from './supports.ts';

function tablesOf({ table }: Ceiling): readonly CeilingTable[] {
  return isByReading(table) ? Object.values(table.by) : [table];
}

describe('every support', () => {
  const cited = supports.flatMap((support) => [
    ...support.demands.map((demand) => demand.rule),
    support.durationRule,
    ...support.papers,
    support.rate.base.source.rule,
    ...[support.rate.bonus, support.rate.most, support.rate.ratio].flatMap((part) => part?.source.rule ?? []),
    ...support.counts.flatMap((count) => [count.rule, count.source.rule]),
    ...support.shares.flatMap((share) => share.sources.map((source) => source.rule)),
    ...support.limits.flatMap((limit) => [
      limit.rule,
      ...tablesOf(limit).flatMap((table) =>
        Object.values(table).flatMap((history) => history?.entries.map((entry) => entry.source.rule) ?? []),
      ),
    ]),
  ]);

  it.each([...new Set(cited)])('cites %s, which the register of rules explains in both languages', (rule) => {
    const view = findRule(rule);
    expect(view?.says.tr.length).toBeGreaterThan(20);
    expect(view?.says.en.length).toBeGreaterThan(20);
  });

  it('names only doubts that are registered, with the reading taken among their readings', () => {
    for (const support of supports) {
      for (const demand of support.demands)
        for (const doubt of demand.condition.doubts) expect(findDoubt(doubt), doubt).toBeDefined();
      for (const doubt of doubtsOfMoney(support)) expect(findDoubt(doubt), doubt).toBeDefined();
    }
    for (const doubt of doubts) expect(Object.keys(doubt.readings), doubt.id).toContain(doubt.taken);
  });

  it('fits the thirty demands whose outcomes a portion records', () => {
    for (const support of supports) expect(support.demands.length).toBeLessThanOrEqual(30);
  });

  it('stands in the order of the Decision’s articles, each id once', () => {
    expect(supports).toHaveLength(14);
    expect(new Set(supports.map(({ id }) => id)).size).toBe(14);
    const articles = supports.map(({ article }) => Number(/m\.(\d+)/.exec(article)?.[1]));
    expect(articles).toEqual([3, 4, 5, 6, 6, 7, 8, 9, 11, 11, 11, 12, 13, 14]);
  });

  it('names under each doubt of its money the readings that the register offers, no others', () => {
    for (const { shares, counts, rate, limits } of supports) {
      const named = [
        ...shares.map(({ granularity, groups }) => [granularity, groups] as const),
        ...[...counts, ...limits].flatMap(({ per }) =>
          'doubt' in per ? [[per.doubt, per.by] as const] : [],
        ),
        ...limits.flatMap(({ table, half }) => [
          ...(isByReading(table) ? [[table.doubt, table.by] as const] : []),
          ...(half === undefined ? [] : [[half.doubt, half.applies] as const]),
        ]),
        ...(rate.bonus?.reading === undefined
          ? []
          : [[rate.bonus.reading.doubt, rate.bonus.reading.by] as const]),
        ...(rate.ratio === undefined ? [] : [[rate.ratio.doubt, rate.ratio.inScope] as const]),
      ];
      for (const [doubt, by] of named)
        expect(Object.keys(by).sort(), doubt).toEqual(Object.keys(findDoubt(doubt)?.readings ?? {}).sort());
    }
  });
});
