import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factCatalogue } from '../facts/catalogue.ts';
import type { ClaimFile, FactValue } from '../facts/claim-file.ts';
import { intake } from '../facts/intake.ts';
import { AUGUST_2026 } from '../testing/claims.fixture.ts';
import { answer, anyAnswer, hide, toldClaim } from '../testing/random-claims.fixture.ts';
import { assess } from './assess.ts';

const OPTIONS = { ...AUGUST_2026, decidedOn: (AUGUST_2026.decidedOn + 90) as typeof AUGUST_2026.decidedOn };

function awardOf(claim: ClaimFile) {
  return assess(intake(claim), OPTIONS).award;
}

function lineAwards(claim: ClaimFile) {
  const { run, lineAwards: awards } = assess(intake(claim), OPTIONS);
  return new Map(run.portions.map(({ line }, index) => [line.id, awards[index]]));
}

/** Which facts to hide, and other answers to them. */
function hidden(claim: ClaimFile, most: number): fc.Arbitrary<ReadonlyMap<number, FactValue>> {
  const positions = claim.facts.map((_, index) => index);
  return fc
    .uniqueArray(fc.constantFrom(...positions), { minLength: 1, maxLength: most })
    .chain((chosen) =>
      fc
        .tuple(...chosen.map((index) => anyAnswer(claim.facts[index]?.fact ?? '')))
        .map((values) => new Map(chosen.map((index, at) => [index, values[at] as FactValue]))),
    );
}

const claimAndHidden = (most: number) =>
  toldClaim.chain((claim) => hidden(claim, most).map((values) => ({ claim, values })));

describe('the range of an assessment', () => {
  it('is one point when nothing is hidden', () => {
    fc.assert(
      fc.property(toldClaim, (claim) => {
        // Germany on 12 April 2026 lies between two sightings of the list: unknown law, not a hidden fact.
        const known = {
          ...claim,
          lines: claim.lines.filter((line) => line.country !== 'DE' || line.payment.day !== '2026-04-12'),
        };
        const top = {
          ...known,
          facts: known.facts.map((entry) =>
            entry.fact === 'companyGrade' ? { ...entry, value: 'top' } : entry,
          ),
          ledger: [],
        };
        const { least, most } = awardOf(top);
        return (
          least === most ||
          top.lines.some((line) => line.country === 'DE' && (line.payment.day ?? '') < '2026-04-13')
        );
      }),
      { numRuns: 400 },
    );
  });

  it('contains the award of every completion, however many facts are hidden', () => {
    fc.assert(
      fc.property(claimAndHidden(12), ({ claim, values }) => {
        const range = awardOf(hide(claim, new Set(values.keys())));
        const complete = awardOf(answer(claim, values));
        expect(complete.least).toBeGreaterThanOrEqual(range.least);
        expect(complete.most).toBeLessThanOrEqual(range.most);
      }),
      { numRuns: 600 },
    );
  });

  it('contains the award of every line in every completion', () => {
    fc.assert(
      fc.property(claimAndHidden(10), ({ claim, values }) => {
        const ranges = lineAwards(hide(claim, new Set(values.keys())));
        for (const [line, award] of lineAwards(answer(claim, values))) {
          expect(award?.least).toBeGreaterThanOrEqual(ranges.get(line)?.least as bigint);
          expect(award?.most).toBeLessThanOrEqual(ranges.get(line)?.most as bigint);
        }
      }),
      { numRuns: 600 },
    );
  });

  it('contains the award of every payment day while the day is unknown, and every amount while the amount is', () => {
    const day = fc.constantFrom('2026-04-12', '2026-04-13', '2026-06-30', '2026-12-31', '2027-01-04');
    fc.assert(
      fc.property(toldClaim, day, fc.bigInt({ min: 0n, max: 3n * 10n ** 8n }), (claim, paid, liras) => {
        const [first, ...others] = claim.lines;
        if (first === undefined) return;
        const { amount: _amount, ...rest } = first;
        const told = (line: typeof first) => ({ ...claim, lines: [line, ...others] });
        const complete = awardOf(told({ ...first, payment: { reference: 'P', day: paid } }));
        const dayless = awardOf(told({ ...first, payment: { reference: 'P' } }));
        expect(complete.least).toBeGreaterThanOrEqual(dayless.least);
        expect(complete.most).toBeLessThanOrEqual(dayless.most);
        const known = awardOf(told({ ...first, amount: { amount: `${liras}.00`, currency: 'TRY' } }));
        const amountless = awardOf(told(rest));
        expect(known.least).toBeGreaterThanOrEqual(amountless.least);
        expect(known.most).toBeLessThanOrEqual(amountless.most);
      }),
      { numRuns: 400 },
    );
  });

  it('is never widened by an answer', () => {
    fc.assert(
      fc.property(claimAndHidden(9), ({ claim, values }) => {
        const all = new Set(values.keys());
        const [first] = values.keys();
        const before = awardOf(hide(answer(claim, values), all));
        all.delete(first as number);
        const after = awardOf(hide(answer(claim, values), all));
        expect(after.least).toBeGreaterThanOrEqual(before.least);
        expect(after.most).toBeLessThanOrEqual(before.most);
      }),
      { numRuns: 600 },
    );
  });

  it('is exactly the hull of both answers when one yes/no fact is hidden', () => {
    const yesNo = factCatalogue
      .filter((definition) => definition.type === 'yes-no' && definition.presumed === undefined)
      .map((definition) => definition.name);
    fc.assert(
      fc.property(toldClaim, fc.constantFrom(...yesNo), (claim, name) => {
        const position = claim.facts.findIndex((entry) => entry.fact === name);
        const range = awardOf(hide(claim, new Set([position])));
        const both = ['yes', 'no'].map((value) => awardOf(answer(claim, new Map([[position, value]]))));
        const least = both.reduce((low, one) => (one.least < low ? one.least : low), both[0]?.least ?? 0n);
        const most = both.reduce((high, one) => (one.most > high ? one.most : high), 0n);
        expect(range).toEqual({ least, most });
      }),
      { numRuns: 400 },
    );
  });
});
