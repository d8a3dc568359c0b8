import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../assess/assess.ts';
import type { ClaimFile, LedgerEntry, LineEntry } from '../facts/claim-file.ts';
import { intake } from '../facts/intake.ts';
import { receiptOf } from '../receipt/receipt.ts';
import { AUGUST_2026, adLine, claimOf, facts, sales, socialLine, tl } from '../testing/claims.fixture.ts';
import { AllowanceBook } from './allowance-book.ts';

/** Decides claims one after the other, each with what the earlier ones used. */
function decideAll(claims: readonly ClaimFile[]): {
  readonly awards: readonly bigint[];
  readonly ledger: readonly LedgerEntry[];
} {
  const ledger: LedgerEntry[] = [];
  const awards = claims.map((claim) => {
    const receipt = receiptOf(assess(intake({ ...claim, ledger: [...ledger] }), AUGUST_2026), 'test');
    for (const use of receipt.uses) ledger.push({ ...use, state: 'granted', claim: claim.claim });
    return BigInt(receipt.award.least);
  });
  return { awards, ledger };
}

const sum = (values: readonly bigint[]) => values.reduce((all, value) => all + value, 0n);

describe('the ledger of allowances', () => {
  it('gives one country-quarter its 20 % once, though it is filed in two claims (E-4.3)', () => {
    const told = [...facts(), sales(tl('10000.00'))];
    const claim = (name: string, amount: string) =>
      claimOf([adLine({ amount: tl(amount) })], { claim: name, facts: told });
    // 20 % of 10,000.00 is 2,000.00: the first claim uses 1,500.00, the second gets 500.00 of its 1,500.00.
    const { awards } = decideAll([claim('first', '1500.00'), claim('second', '1500.00')]);
    expect(awards).toEqual([105_000n, 35_000n]);
  });

  it('gives one document its own amount once, in the same claim and in another (E-2.28)', () => {
    const document = { number: 'INV-9', issuer: 'TikTok', day: '2026-05-01', net: tl('1000.00') };
    const claim = (name: string, amount: string) =>
      claimOf([socialLine({ document, amount: tl(amount) })], { claim: name });
    expect(decideAll([claim('first', '1000.00'), claim('second', '1000.00')]).awards).toEqual([70_000n, 0n]);
    expect(decideAll([claim('first', '400.00'), claim('second', '1000.00')]).awards).toEqual([
      28_000n,
      42_000n,
    ]);
    const twice = claimOf([
      socialLine({ document, amount: tl('700.00') }),
      socialLine({ document, amount: tl('700.00') }),
    ]);
    expect(decideAll([twice]).awards).toEqual([70_000n]);
  });

  it('lets a claim awaiting decision lower "at least", not "at most"', () => {
    const key = 'e-export/e-export-promotion/ceiling|2026';
    const size = '12331579200';
    const claim = (state: 'pending' | 'granted') =>
      claimOf([socialLine({ amount: tl('100000000.00') })], {
        ledger: [{ allowance: key, size, used: '6331579200', state, claim: 'earlier' }],
      });
    // 100 million at 70 % asks for 70 million; the ceiling 123,315,792.00 less 63,315,792.00 leaves 60 million.
    expect(assess(intake(claim('granted')), AUGUST_2026).award).toEqual({
      least: 6_000_000_000n,
      most: 6_000_000_000n,
    });
    expect(assess(intake(claim('pending')), AUGUST_2026).award).toEqual({
      least: 6_000_000_000n,
      most: 7_000_000_000n,
    });
  });

  it('grants the same in all, whatever the order of decisions and however a quarter is split into claims', () => {
    const amounts = fc.array(fc.bigInt({ min: 1n, max: 9_000_000_000n }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(amounts, fc.infiniteStream(fc.nat()), (kuruş, shuffle) => {
        const told = [...facts(), sales(tl('400000000.00'))];
        // Amounts in whole ten liras keep the cut to the kuruş out of the comparison.
        const lines: LineEntry[] = kuruş.map((amount, index) =>
          (index % 2 === 0 ? adLine : socialLine)({ amount: tl(`${amount / 1000n}0.00`) }),
        );
        const one = decideAll([claimOf(lines, { facts: told })]);
        const split = decideAll(lines.map((line) => claimOf([line], { facts: told, claim: line.id })));
        const order = lines
          .map((line) => ({ line, at: shuffle.next().value as number }))
          .sort((a, b) => a.at - b.at);
        const shuffled = decideAll(order.map(({ line }) => claimOf([line], { facts: told, claim: line.id })));
        expect(sum(split.awards)).toBe(sum(one.awards));
        expect(sum(shuffled.awards)).toBe(sum(one.awards));
      }),
      { numRuns: 150 },
    );
  });

  it('keeps all uses of size ≤ s together within s, for every s, and grants the same total in any order', () => {
    const use = fc.record({
      size: fc.bigInt({ min: 1n, max: 50n }),
      asked: fc.bigInt({ min: 0n, max: 60n }),
    });
    fc.assert(
      fc.property(fc.array(use, { maxLength: 8 }), (uses) => {
        const granted = (order: typeof uses) => {
          const book = new AllowanceBook();
          return order.map(({ size, asked }) => {
            const room = book.remaining(size);
            const taken = asked < room ? asked : room;
            book.use(size, taken);
            return { size, taken };
          });
        };
        const forward = granted(uses);
        for (const { size } of uses)
          expect(sum(forward.filter((one) => one.size <= size).map((one) => one.taken)) <= size).toBe(true);
        expect(sum(granted([...uses].reverse()).map((one) => one.taken))).toBe(
          sum(forward.map((one) => one.taken)),
        );
      }),
      { numRuns: 500 },
    );
  });
});
