import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Status } from '../facts/catalogue.ts';
import { rankingOf, type Yield } from './ranking.ts';

function brings(status: Status, least: bigint, most = least, held = true): Yield {
  return { status, bounds: { least, most }, held };
}

describe('which status pays more', () => {
  it('is told where the least of one is more than the most of the other', () => {
    const ranking = rankingOf('award', [brings('company', 100n), brings('retailSite', 101n, 300n)]);
    expect(ranking).toMatchObject({
      decided: true,
      places: [
        { place: 1, statuses: ['retailSite'] },
        { place: 2, statuses: ['company'] },
      ],
    });
    expect(ranking.words.en).toBe('The status that pays most for this claim: Retail e-commerce site.');
  });

  it('cannot be told where the ranges meet in one kuruş', () => {
    const ranking = rankingOf('award', [brings('company', 100n, 200n), brings('retailSite', 200n, 300n)]);
    expect(ranking).toMatchObject({ decided: false, places: [{ statuses: ['retailSite', 'company'] }] });
    expect(ranking.words.en).toContain('cannot be told');
    expect(ranking.words.tr).toContain('örtüşüyor');
  });

  it('says so where two pay exactly the same, and where nothing is paid', () => {
    const same = rankingOf('award', [
      brings('company', 5n),
      brings('retailSite', 7n),
      brings('consortium', 7n),
    ]);
    expect(same.decided).toBe(false);
    expect(same.words.en).toBe(
      'Those that pay most pay the same: Retail e-commerce site, E-export consortium.',
    );
    expect(rankingOf('most', [brings('company', 0n)]).words.en).toBe('No status brings anything.');
  });

  it('names the statuses that are not held', () => {
    expect(rankingOf('most', [brings('company', 1n), brings('consortium', 9n, 9n, false)]).notHeld).toEqual([
      'consortium',
    ]);
  });

  it('keeps every status once, and never puts one behind another that it may beat', () => {
    const range = fc.tuple(fc.bigInt({ min: 0n, max: 20n }), fc.bigInt({ min: 0n, max: 20n }));
    fc.assert(
      fc.property(fc.array(range, { minLength: 1, maxLength: 5 }), (ranges) => {
        const statuses: readonly Status[] = [
          'company',
          'retailSite',
          'marketplace',
          'consortium',
          'b2bPlatform',
        ];
        const yields = ranges.map(([a, b], at) =>
          brings(statuses[at] as Status, a < b ? a : b, a < b ? b : a),
        );
        const { places } = rankingOf('most', yields);
        expect(places.flatMap((one) => one.statuses).sort()).toEqual(
          yields.map(({ status }) => status).sort(),
        );
        const of = (status: Status) => yields.find((one) => one.status === status) as Yield;
        for (const [at, one] of places.entries())
          for (const later of places.slice(at + 1))
            for (const ahead of one.statuses)
              for (const behind of later.statuses)
                expect(of(ahead).bounds.least > of(behind).bounds.most).toBe(true);
      }),
    );
  });
});
