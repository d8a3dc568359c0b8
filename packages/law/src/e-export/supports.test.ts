import { describe, expect, it } from 'vitest';
import { doubts, findDoubt } from '../doubts/register.ts';
import { findRule } from '../view/rules.ts';
import { supports } from './supports.ts';

describe('every support', () => {
  const cited = supports.flatMap((support) => [
    ...support.demands.map((demand) => demand.rule),
    support.durationRule,
    support.rate.base.source.rule,
    support.rate.bonus?.source.rule ?? 'E-2.2',
    support.rate.most.source.rule,
    support.rate.ratio.source.rule,
    ...support.shares.flatMap((share) => share.sources.map((source) => source.rule)),
    ...support.limits.flatMap((limit) => [
      limit.rule,
      ...Object.values(limit.table).flatMap(
        (history) => history?.entries.map((entry) => entry.source.rule) ?? [],
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
      expect(findDoubt(support.rate.ratio.doubt)).toBeDefined();
    }
    for (const doubt of doubts) expect(Object.keys(doubt.readings), doubt.id).toContain(doubt.taken);
  });

  it('fits the thirty demands whose outcomes a portion records', () => {
    for (const support of supports) expect(support.demands.length).toBeLessThanOrEqual(30);
  });
});
