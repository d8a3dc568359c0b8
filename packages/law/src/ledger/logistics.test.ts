import { parseDay } from '@kervan/kit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../assess/assess.ts';
import type { ClaimFile } from '../facts/claim-file.ts';
import { intake } from '../facts/intake.ts';
import { ASKED, LINES } from '../pipeline/portion.ts';
import { receiptOf } from '../receipt/receipt.ts';
import { replay } from '../receipt/replay.ts';
import { decideAll, exceeded } from '../testing/decide-all.fixture.ts';
import { LOGISTICS_NAMES, logisticsClaim, PRESUMED } from '../testing/logistics.fixture.ts';
import { answer, anyAnswer, hide } from '../testing/random-claims.fixture.ts';

const DAYS = { decidedOn: parseDay('2024-10-15'), knownOn: parseDay('2024-10-15') };

/** Kinds whose amount hangs on what else is in the claim: days of lodging are summed, ad payments of a month counted. */
const HANGS_TOGETHER: ReadonlySet<string> = new Set(['preliminaryLodging', 'searchAds', 'socialMediaAds']);

function isFirst({ facts }: ClaimFile): boolean {
  return facts.some(({ fact, value }) => fact === 'firstApplication' && value === true);
}

function oneByOne(claim: ClaimFile): readonly ClaimFile[] {
  const whole = assess(intake(claim), DAYS);
  return whole.claim.ranked.map(({ index, id }) => ({
    ...claim,
    claim: id,
    lines: [claim.lines[index] as (typeof claim.lines)[number]],
  }));
}

describe('claims over every support of Decision 5448', () => {
  it('never pass any allowance, whatever the order, however they are split', () => {
    fc.assert(
      fc.property(fc.array(logisticsClaim, { minLength: 1, maxLength: 4 }), fc.boolean(), (claims, split) => {
        const named = claims.map((claim, index) => ({ ...claim, claim: `c${index}` }));
        const parts = split
          ? named.flatMap((claim) =>
              oneByOne(claim).map((one) => ({ ...one, claim: one.claim + claim.claim })),
            )
          : named;
        expect(exceeded(decideAll([...parts].reverse(), DAYS).ledger)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('come to the same when filed line by line in the order in which the lines are taken', () => {
    fc.assert(
      fc.property(logisticsClaim, (claim) => {
        const whole = assess(intake(claim), DAYS);
        // The first claim of several is the first application; the others would need the start that it set.
        if (whole.award.least !== whole.award.most || isFirst(claim)) return;
        if (claim.lines.some(({ kind }) => HANGS_TOGETHER.has(kind))) return;
        expect(decideAll(oneByOne(claim), DAYS).award).toBe(whole.award.least);
      }),
      { numRuns: 500 },
    );
  });

  it('lose and make nothing when a line is laid on its support years: the parts are the line', () => {
    fc.assert(
      fc.property(logisticsClaim, (claim) => {
        const { run, claim: taken } = assess(intake(claim), DAYS);
        for (const line of taken.lines) {
          const parts = run.portions.filter((portion) => portion.line === line);
          for (const step of [ASKED, LINES] as const) {
            const sum = parts.reduce((all, part) => all + part.mostAt(step), 0n);
            expect(sum === 0n || sum === line.amount).toBe(true);
          }
          const days = parts.reduce((all, { stretch }) => all + (stretch?.days ?? 0), 0);
          if (parts.length > 1) expect(days).toBe(line.activityUntil - line.activityFrom);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('contain in their range the award of every completion, and replay to the kuruş from the text of the receipt', () => {
    const hidden = fc.uniqueArray(fc.nat({ max: LOGISTICS_NAMES.length - 1 }), {
      minLength: 1,
      maxLength: 7,
    });
    fc.assert(
      fc.property(
        logisticsClaim,
        hidden.chain((positions) =>
          fc
            .tuple(...positions.map((at) => anyAnswer(LOGISTICS_NAMES[at] as string)))
            .map((values) => new Map(positions.map((at, index) => [at, values[index] as never]))),
        ),
        fc.boolean(),
        (claim, told, hideStart) => {
          const values = new Map([...told].filter(([at]) => !PRESUMED.has(LOGISTICS_NAMES[at] as string)));
          const start = hideStart ? claim.facts.map((_, at) => at).slice(LOGISTICS_NAMES.length) : [];
          const open = assess(intake(hide(claim, new Set([...values.keys(), ...start]))), DAYS);
          const complete = assess(intake(answer(claim, values)), DAYS);
          expect(complete.award.least).toBeGreaterThanOrEqual(open.award.least);
          expect(complete.award.most).toBeLessThanOrEqual(open.award.most);
          const receipt = receiptOf(open, 'module');
          expect(replay(JSON.parse(JSON.stringify(receipt))).differences).toEqual([]);
        },
      ),
      { numRuns: 800 },
    );
  });
});
