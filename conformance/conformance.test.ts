import { readdirSync, readFileSync } from 'node:fs';
import type { ClaimFile } from '@kervan/law';
import { supports } from '@kervan/law';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Answer,
  answerOf,
  eligibleOf,
  evaluated,
  expectPoint,
  expectRange,
  isUndetermined,
  lawAnswer,
  mixedWorlds,
  type Range,
} from './answers.fixture.ts';
import { ARTICLES } from './evaluator/articles.ts';
import { NotTold } from './evaluator/claim.ts';
import { Hits } from './hits.fixture.ts';
import { listClaims } from './list-claims.fixture.ts';
import { randomClaim } from './random-claims.fixture.ts';

interface Case {
  readonly case: string;
  readonly vaka: string;
  readonly rule: readonly string[];
  readonly working: string;
  readonly fullyTold: boolean;
  readonly claim: ClaimFile;
  readonly decidedOn: string;
  readonly knownOn: string;
  readonly expected: Answer;
  /** What of a line counts before the rate, in kuruş, where no source gives rate or ceiling. */
  readonly eligible?: Readonly<Record<string, Range>>;
}

function casesIn(regime: 'e-export' | 'logistics') {
  const folder = new URL(`${regime}/`, import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({ file, ...(JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Case) }));
}

const cases = casesIn('e-export');

/** The parts of an answer that a case speaks of: no most where no source gives the rate, and then the flag. */
function asExpected(answer: Answer, expected: Answer): Answer {
  const most = (told: string | null, given: string | null) => (told === null ? null : given);
  const { undetermined, ...award } = answer.award;
  return {
    award: {
      ...award,
      most: most(expected.award.most, award.most),
      ...(expected.award.undetermined === undefined ? {} : { undetermined: undetermined ?? false }),
    },
    lines: Object.fromEntries(
      Object.entries(answer.lines).map(([id, line]) => [
        id,
        // `null` in a case says that no upper figure is compared; a line that a case does not name differs anyway.
        { ...line, most: expected.lines[id]?.most === null ? null : line.most },
      ]),
    ),
  };
}

describe.each(['e-export', 'logistics'] as const)('cases of the law of %s', (regime) => {
  const ofRegime = casesIn(regime);

  it('number at least thirty, each with its working and rules', () => {
    expect(ofRegime.length).toBeGreaterThanOrEqual(30);
    for (const one of ofRegime) {
      expect(one.rule.length, one.file).toBeGreaterThan(0);
      expect(one.working.length, one.file).toBeGreaterThan(10);
      expect(one.vaka.length, one.file).toBeGreaterThan(10);
      if (one.expected.award.most === null) expect(one.expected.award.undetermined, one.file).toBe(true);
    }
  });

  it.each(ofRegime)('$file: $case', ({ claim, decidedOn, knownOn, expected, eligible }) => {
    expect(asExpected(lawAnswer(claim, decidedOn, knownOn), expected)).toEqual(expected);
    if (eligible === undefined) return;
    const counts = eligibleOf(claim, decidedOn, knownOn);
    for (const [line, { least, most }] of Object.entries(eligible))
      expect([line, counts[line]]).toEqual([
        line,
        { least: BigInt(least), most: most === null ? null : BigInt(most) },
      ]);
  });
});

describe('the second evaluator', () => {
  it('knows every support that the law package knows, and no other', () => {
    const eExport = supports.filter(({ regime }) => regime === 'e-export').map(({ id }) => id);
    expect(Object.keys(ARTICLES).sort()).toEqual(eExport.sort());
  });

  it.each(cases.filter(({ fullyTold }) => fullyTold))(
    'decides $file as expected',
    ({ claim, knownOn, expected }) => {
      const [least, most] = evaluated(claim, knownOn);
      expect(asExpected(answerOf(least, most), expected)).toEqual(expected);
      for (const [id, { refusedBy }] of Object.entries(expected.lines))
        expect([...(most.lines.get(id)?.broken ?? [])]).toEqual(refusedBy === null ? [] : [refusedBy]);
    },
  );

  it.each(cases.filter(({ fullyTold }) => !fullyTold))(
    'refuses to decide $file, in which something is not told, or shows that it does not matter',
    ({ claim, knownOn, expected }) => {
      let answer: Answer;
      try {
        answer = answerOf(...evaluated(claim, knownOn));
      } catch (error) {
        expect(error).toBeInstanceOf(NotTold);
        return;
      }
      expect(asExpected(answer, expected).award).toEqual(expected.award);
    },
  );
});

/** Whether the readings chosen make another award than the ones taken. */
function changesAward({ readings: _chosen, ...claim }: ClaimFile, knownOn: string, award: bigint): boolean {
  return evaluated(claim, knownOn)[1].award !== award;
}

const DECIDED_ON = '2027-06-01';
const RUNS = 10_000;
/** Every rule is reached once in so many claims at least: 10 times in the usual run, 100 times in the tenfold one of `npm run test:long`. */
const CLAIMS_PER_HIT = 1_000;
/** From here on every cell of the tables is asked for a hundred times too; in a shorter run for once. */
const MANY_CLAIMS = 100_000;

describe('law package and second evaluator', () => {
  it('agree on every country on both sides of every day on which a list turns', { timeout: 600_000 }, () => {
    const hits = new Hits();
    for (const { claim, knownOn } of listClaims()) {
      const [least, most] = evaluated(claim, knownOn);
      const law = lawAnswer(claim, DECIDED_ON, knownOn);
      if (hits.count(claim, least, most) === 'point') expectPoint(law, most);
      else expectRange(law, [least, most]);
    }
    console.log(`conformance: ${hits.claims} claims of one line, on every list`);
  });

  it('agree on random claims in which everything is told, to the kuruş and line by line', {
    timeout: 1_800_000,
  }, () => {
    const seed = fc.readConfigureGlobal().seed ?? Date.now() % 2 ** 31;
    console.log(`conformance: seed ${seed} (repeat with KERVAN_SEED=${seed})`);
    const hits = new Hits();
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        const { claim, knownOn } = randomClaim(gen);
        const [least, most] = evaluated(claim, knownOn);
        const law = lawAnswer(claim, DECIDED_ON, knownOn);
        if (claim.readings !== undefined) hits.countReadings(claim, changesAward(claim, knownOn, most.award));
        if (hits.count(claim, least, most) === 'point') expectPoint(law, most);
        else hits.countRange(expectRange(law, [least, most, ...mixedWorlds(claim, knownOn)]));
        if (hits.onlyRatesOpen) expect(law.award.undetermined).toBe(isUndetermined(most));
      }),
      { numRuns: RUNS, seed },
    );
    console.log(`conformance: ${hits.report()}`);
    expect(hits.below(hits.claims / CLAIMS_PER_HIT)).toEqual([]);
    expect(hits.cellsBelow(hits.claims < MANY_CLAIMS ? 1 : 100)).toEqual([]);
  });
});
