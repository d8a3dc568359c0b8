import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tl } from '../testing/claims.fixture.ts';
import { during, lawClaim, lawFacts, paid, portionsOf, rent } from '../testing/logistics-claims.fixture.ts';
import { MANY, UNBOUNDED } from './bounds.ts';
import { byDays } from './laid-on.ts';
import { ASKED, PERIOD } from './portion.ts';

const amount = fc.bigInt({ min: 0n, max: 10n ** 15n });
const days = fc.array(fc.integer({ min: 1, max: 2_000 }), { minLength: 1, maxLength: 8 });

describe('laying an amount on stretches of time by their days (L-18.19)', () => {
  it('adds up to the amount, whatever the days', () => {
    fc.assert(
      fc.property(amount, days, (whole, lengths) => {
        expect(byDays(whole, lengths).reduce((sum, part) => sum + part, 0n)).toBe(whole);
      }),
    );
  });

  it('gives each stretch its exact share, less or more by under one minor unit', () => {
    fc.assert(
      fc.property(amount, days, (whole, lengths) => {
        const of = BigInt(lengths.reduce((sum, one) => sum + one, 0));
        for (const [at, part] of byDays(whole, lengths).entries()) {
          const away = part * of - whole * BigInt(lengths[at] as number);
          expect(away < of && -away < of).toBe(true);
        }
      }),
    );
  });

  it('never gives a later stretch of the same length more than an earlier one', () => {
    fc.assert(
      fc.property(amount, days, (whole, lengths) => {
        const parts = byDays(whole, lengths);
        for (const [at, length] of lengths.entries())
          for (let later = at + 1; later < lengths.length; later++)
            if (lengths[later] === length)
              expect((parts[later] as bigint) <= (parts[at] as bigint)).toBe(true);
      }),
    );
  });

  it('gives the odd kuruş of 0.01 over two equal stretches to the earlier, and the two of 0.02 over three to the first two', () => {
    expect(byDays(1n, [31, 31])).toEqual([1n, 0n]);
    expect(byDays(2n, [10, 10, 10])).toEqual([1n, 1n, 0n]);
  });

  it('gives the odd kuruş to the largest remainder before the earlier stretch: 1.00 over 1 and 2 days is 0.33 + 0.67', () => {
    // 100 × 1 / 3 = 33.33, 100 × 2 / 3 = 66.67: the second has the larger remainder.
    expect(byDays(100n, [1, 2])).toEqual([33n, 67n]);
  });

  it('leaves an amount that nobody knows unknown in every stretch', () => {
    expect(byDays(MANY, [1, 2])).toEqual([MANY, MANY]);
  });
});

describe('a line laid on its support years', () => {
  const laid = (changes: Parameters<typeof rent>[0]) =>
    portionsOf(
      lawClaim([rent({ ...during('2024-04-01', '2024-07-01'), ...paid('2024-04-05'), ...changes })], {
        facts: [...lawFacts({ firstApplication: false, supportStart: '2023-05-01' })],
      }),
    );

  it('has as many parts as years, which are the line: 91 days of 0.91 TL are 0.30 to 30 April and 0.61 from 1 May', () => {
    const parts = laid({ amount: tl('0.91') });
    expect(parts.map((part) => [part.stretch?.days, part.stretch?.of, part.leastAt(PERIOD)])).toEqual([
      [30, 91, 30n],
      [61, 91, 61n],
    ]);
    expect(parts.map((part) => part.mostAt(ASKED))).toEqual([30n, 61n]);
  });

  it('is one part that stands for itself where it ends with the year', () => {
    const parts = laid({ ...during('2024-04-01', '2024-05-01'), amount: tl('0.91') });
    expect(parts.map((part) => [part.stretch, part.leastAt(PERIOD)])).toEqual([[undefined, 91n]]);
  });

  it('keeps what is not told unknown: a rent without an amount is nothing at least in each year', () => {
    const { amount: _none, ...untold } = rent({ ...during('2024-04-01', '2024-07-01') });
    const parts = portionsOf(lawClaim([untold], { facts: lawFacts() }));
    for (const part of parts)
      expect([part.leastAt(PERIOD), part.mostAt(PERIOD) >= UNBOUNDED]).toEqual([0n, true]);
  });
});
