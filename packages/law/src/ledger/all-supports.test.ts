import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../assess/assess.ts';
import type { LedgerEntry } from '../facts/claim-file.ts';
import { intake } from '../facts/intake.ts';
import { receiptOf } from '../receipt/receipt.ts';
import { replay } from '../receipt/replay.ts';
import { ALL_NAMES, claimOverAll } from '../testing/all-supports.fixture.ts';
import { AUGUST_2026, claimOf, fact, facts, tl } from '../testing/claims.fixture.ts';
import { decideAll, exceeded } from '../testing/decide-all.fixture.ts';
import { answer, anyAnswer, hide } from '../testing/random-claims.fixture.ts';

/** How many things of a pool run together at most, by the ledger's own notes. */
function runningTogether(ledger: readonly LedgerEntry[], pool: string): number {
  const running = ledger.flatMap(({ allowance }) => {
    const match = /^(.*)#(.*)@(.*)\.\.(.*)$/.exec(allowance);
    return match?.[1] === pool
      ? [{ thing: match[2], from: match[3] as string, until: match[4] as string }]
      : [];
  });
  const at = running.map(
    ({ from: day }) =>
      new Set(running.filter((one) => one.from <= day && day < one.until).map((one) => one.thing)).size,
  );
  return Math.max(0, ...at);
}

describe('claims over every support of e-export', () => {
  it('never pass any allowance, whatever the order, however they are split', () => {
    fc.assert(
      fc.property(fc.array(claimOverAll, { minLength: 1, maxLength: 4 }), fc.boolean(), (claims, split) => {
        const named = claims.map((claim, index) => ({ ...claim, claim: `c${index}` }));
        const parts = split
          ? named.flatMap((claim) =>
              claim.lines.map((line) => ({ ...claim, claim: line.id + claim.claim, lines: [line] })),
            )
          : named;
        const { ledger } = decideAll([...parts].reverse());
        expect(exceeded(ledger)).toEqual([]);
        expect(runningTogether(ledger, 'e-export/depot-rent/units')).toBeLessThanOrEqual(25);
        expect(runningTogether(ledger, 'e-export/promotion-project/projects')).toBeLessThanOrEqual(2);
        expect(runningTogether(ledger, 'e-export/development-project/projects')).toBeLessThanOrEqual(2);
      }),
      { numRuns: 300 },
    );
  });

  it('come to the same when a quarter is filed line by line in the order in which the lines are taken', () => {
    fc.assert(
      fc.property(claimOverAll, (claim) => {
        const whole = assess(intake(claim), AUGUST_2026);
        // Whole liras at whole per cents leave no part of a kuruş; a ratio of two decimals may, one kuruş a line at most.
        const inOrder = whole.run.portions.map(
          ({ line }) => claim.lines[line.index] as (typeof claim.lines)[number],
        );
        const { award } = decideAll(inOrder.map((line) => ({ ...claim, claim: line.id, lines: [line] })));
        if (whole.award.least !== whole.award.most) return;
        expect(award).toBe(whole.award.least);
      }),
      { numRuns: 400 },
    );
  });

  it('contain in their range the award of every completion, and replay to the kuruş from the text of the receipt', () => {
    const hidden = fc.uniqueArray(fc.nat({ max: ALL_NAMES.length - 1 }), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(
        claimOverAll,
        hidden.chain((positions) =>
          fc
            .tuple(...positions.map((at) => anyAnswer(ALL_NAMES[at] as string)))
            .map((values) => new Map(positions.map((at, index) => [at, values[index] as never]))),
        ),
        (claim, told) => {
          // That nobody objected is presumed, so an objection completes nothing: it changes what was taken to be known.
          const values = new Map(
            [...told].filter(([at]) => !['exportPreviousYear', 'objected'].includes(ALL_NAMES[at] as string)),
          );
          const open = assess(intake(hide(claim, new Set(values.keys()))), AUGUST_2026);
          const complete = assess(intake(answer(claim, values)), AUGUST_2026);
          expect(complete.award.least).toBeGreaterThanOrEqual(open.award.least);
          expect(complete.award.most).toBeLessThanOrEqual(open.award.most);
          const receipt = receiptOf(open, 'module');
          expect(replay(JSON.parse(JSON.stringify(receipt))).differences).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('splitting an invoice', () => {
  it('changes nothing: a report paid in two parts is one report and the same lira (E-3.3)', () => {
    const line = (id: string, amount: string) => ({
      id,
      support: 'e-export/market-entry-report',
      kind: 'report',
      item: 'Market report Brazil',
      platform: 'none',
      country: 'BR',
      activity: { from: '2026-04-01', until: '2026-05-01' },
      document: { number: 'R-1', issuer: 'Research', day: '2026-04-20', net: tl('10000.00') },
      payment: { reference: id, day: '2026-05-04' },
      amount: tl(amount),
    });
    const told = [...facts(), fact('databaseListed', true)];
    const one = decideAll([claimOf([line('A', '10000.00')], { facts: told })]);
    const two = decideAll([
      claimOf([line('A', '4000.00')], { facts: told, claim: 'first' }),
      claimOf([line('B', '6000.00')], { facts: told, claim: 'second' }),
    ]);
    // 50 % of 10,000.00 is 5,000.00; of 4,000.00 and 6,000.00 together the same.
    expect([one.award, two.award]).toEqual([500_000n, 500_000n]);
    const places = two.ledger.filter(({ allowance }) => allowance === 'e-export/market-entry-report/reports');
    expect(places.map(({ used }) => used)).toEqual(['1']);
  });
});
