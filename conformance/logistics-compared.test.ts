import { supports } from '@kervan/law';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ARTICLES } from './evaluator/logistics/articles.ts';
import { evaluate } from './evaluator/logistics/evaluate.ts';
import { BEST } from './evaluator/logistics/range.ts';
import { CHOOSABLE } from './evaluator/logistics/readings.ts';
import { compare } from './logistics-compared.fixture.ts';
import { LogisticsHits } from './logistics-hits.fixture.ts';
import { randomLogisticsClaim } from './random-logistics.fixture.ts';

const RUNS = 10_000;
/** Every rule is reached once in so many claims at least: 10 times in the usual run, 100 times in the tenfold one of `npm run test:long`. */
const CLAIMS_PER_HIT = 1_000;
/** From here on every cell is asked a hundred times too, in a shorter run once; and every reading turns some awards by itself. */
const MANY_CLAIMS = 90_000;

const OTHER_READINGS = CHOOSABLE.flatMap(([doubt, [, ...others]]) =>
  others.map((reading) => `${doubt}=${reading}`),
);

describe('law package and second evaluator on Decision 5448', () => {
  it('know the same supports', () => {
    const known = supports.filter(({ regime }) => regime === 'logistics').map(({ id }) => id);
    expect([...ARTICLES.keys()].sort()).toEqual(known.sort());
  });

  it('agree on random claims, to the kuruş, line by line and allowance by allowance', {
    timeout: 1_800_000,
  }, () => {
    const seed = fc.readConfigureGlobal().seed ?? Date.now() % 2 ** 31;
    console.log(`conformance: logistics, seed ${seed} (repeat with KERVAN_SEED=${seed})`);
    const hits = new LogisticsHits();
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        const { claim, days, left } = randomLogisticsClaim(gen);
        const compared = compare(claim, days, left === undefined);
        if (compared === undefined) return;
        const { most, isPoint, isExact } = compared;
        hits.count(claim, most, isPoint, isExact);
        if (left !== undefined) hits.countLeftOut(left);
        if (claim.readings === undefined) return;
        const { readings: _chosen, ...asTaken } = claim;
        hits.countReadings(claim, evaluate(asTaken, days, BEST).award !== most.award);
      }),
      { numRuns: RUNS, seed },
    );
    console.log(`conformance: logistics, ${hits.report()}`);
    expect(hits.below(hits.claims / CLAIMS_PER_HIT)).toEqual([]);
    const isLong = hits.claims >= MANY_CLAIMS;
    expect(hits.cellsBelow(isLong ? 100 : 1)).toEqual([]);
    expect(isLong ? hits.readingsBelow(OTHER_READINGS, 3) : []).toEqual([]);
  });
});
