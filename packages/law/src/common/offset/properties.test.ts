import { dayOf } from '@kervan/kit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entitlement } from './entitlement.ts';
import { entitled, type Told } from './entitlements.fixture.ts';
import { offset, paidTo } from './offset.ts';
import { type PlainDebt, plainOffset } from './plain-offset.fixture.ts';

const RUNS = { numRuns: 3_000 };

/** Small figures meet each other often, huge ones outgrow every float. */
const kurus = fc.oneof(
  { weight: 4, arbitrary: fc.bigInt(0n, 12n) },
  { weight: 3, arbitrary: fc.bigInt(0n, 10n ** 9n) },
  { weight: 1, arbitrary: fc.bigInt(0n, 10n ** 40n) },
);

interface Case {
  readonly amount: bigint;
  readonly tax: PlainDebt;
  readonly social: PlainDebt;
}

/** A debt, and a lien of up to the whole of it: most often the whole, sometimes a part. */
function debtOf(rank: number): fc.Arbitrary<PlainDebt> {
  return kurus.chain((debt) => {
    if (debt === 0n) return fc.constant({ debt });
    const amount = fc.oneof(fc.constant(debt), fc.bigInt(1n, debt));
    const lien = fc.record({ amount, early: fc.boolean(), rank: fc.constant(rank) });
    return fc.oneof(fc.constant({ debt }), fc.record({ debt: fc.constant(debt), lien }));
  });
}

/** Entitlements next to every boundary that the debts make: their sum, each debt, each lien. */
const cases: fc.Arbitrary<Case> = fc
  .tuple(fc.boolean(), kurus, fc.bigInt(-1n, 1n))
  .chain(([taxFirst, free, off]) =>
    fc.tuple(debtOf(taxFirst ? 1 : 2), debtOf(taxFirst ? 2 : 1)).chain(([tax, social]) => {
      const edges = [tax.debt + social.debt, tax.debt, social.debt, tax.lien?.amount, social.lien?.amount]
        .filter((edge) => edge !== undefined)
        .map((edge) => (edge + off < 0n ? 0n : edge + off));
      const amount = fc.oneof(fc.constantFrom(...edges), fc.constant(free));
      return fc.record({ amount, tax: fc.constant(tax), social: fc.constant(social) });
    }),
  );

/** The rank told by the order alone; liens before the set-off have earlier ranks by their stage. */
function told({ debt, lien }: PlainDebt, bothLiens: boolean, sameStage: boolean): Told {
  if (lien === undefined) return { overdue: debt };
  const order = lien.rank === 1 ? 1 : 2;
  return {
    overdue: debt,
    lien: {
      amount: lien.amount,
      placed: lien.early ? 'before-offset' : 'before-sending',
      ...(bothLiens && sameStage ? { order, day: dayOf(2025, 3, order) } : {}),
    },
  };
}

function entitlementOf({ amount, tax, social }: Case, readings: Entitlement['readings'] = {}): Entitlement {
  const both = tax.lien !== undefined && social.lien !== undefined;
  const same = tax.lien?.early === social.lien?.early;
  return entitled(amount, told(tax, both, same), told(social, both, same), { readings });
}

function sums(one: Entitlement) {
  const { payments } = offset(one);
  return {
    tax: paidTo(payments, 'tax'),
    socialSecurity: paidTo(payments, 'socialSecurity'),
    applicant: paidTo(payments, 'applicant'),
  };
}

describe('over random entitlements, debts and liens', () => {
  it('money in equals money out, to the kuruş, and no payment is zero or less', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { payments, held } = offset(entitlementOf(one));
        expect(payments.reduce((sum, { kurus: part }) => sum + part, held)).toBe(one.amount);
        for (const { kurus: part } of payments) expect(part > 0n).toBe(true);
      }),
      RUNS,
    );
  });

  it('money in equals money out in both ways out of a missing proof, and all of it is held meanwhile', () => {
    fc.assert(
      fc.property(cases, fc.bigInt(1n, 10n ** 9n), (one, amount) => {
        const whole = entitlementOf(one);
        const debts = whole.debts.map((debt) =>
          debt.institution === 'tax'
            ? ({ ...debt, restructured: { amount, proof: 'missing' } } as const)
            : debt,
        );
        const { payments, held, blocked } = offset({ ...whole, debts });
        expect([payments, held]).toEqual([[], one.amount]);
        for (const way of [blocked?.proofBrought, blocked?.debtSetOff])
          expect(way?.payments.reduce((sum, { kurus: part }) => sum + part, 0n)).toBe(one.amount);
      }),
      RUNS,
    );
  });

  it('nobody gets more than is owed, and what is not paid stays open', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { open, payments } = offset(entitlementOf(one));
        for (const [to, debt] of [
          ['tax', one.tax.debt],
          ['socialSecurity', one.social.debt],
        ] as const) {
          expect(paidTo(payments, to) <= debt).toBe(true);
          expect(paidTo(payments, to) + open[to]).toBe(debt);
        }
      }),
      RUNS,
    );
  });

  it('the applicant gets something only where every debt is covered', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { open, payments } = offset(entitlementOf(one));
        if (paidTo(payments, 'applicant') > 0n) expect(open).toEqual({ tax: 0n, socialSecurity: 0n });
        else expect(one.amount <= one.tax.debt + one.social.debt).toBe(true);
      }),
      RUNS,
    );
  });

  it('without liens each share differs from the exact one by less than one kuruş', () => {
    fc.assert(
      fc.property(kurus, kurus, kurus, (amount, tax, social) => {
        const sum = tax + social;
        fc.pre(amount < sum);
        const shares = sums(entitled(amount, { overdue: tax }, { overdue: social }));
        // |paid − amount × debt ÷ sum| < 1, without division: |paid × sum − amount × debt| < sum.
        for (const [part, debt] of [
          [shares.tax, tax],
          [shares.socialSecurity, social],
        ] as const) {
          const off = part * sum - amount * debt;
          expect((off < 0n ? -off : off) < sum).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('the order of the debts in the input does not matter', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const whole = entitlementOf(one);
        expect(offset({ ...whole, debts: whole.debts.toReversed() })).toEqual(offset(whole));
      }),
      RUNS,
    );
  });

  it('a kuruş more of entitlement takes nothing from anybody', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const [less, more] = [
          sums(entitlementOf(one)),
          sums(entitlementOf({ ...one, amount: one.amount + 1n })),
        ];
        // Two shares by largest remainder never fall when the whole grows by one.
        for (const to of ['tax', 'socialSecurity', 'applicant'] as const)
          expect(more[to] >= less[to]).toBe(true);
      }),
      RUNS,
    );
  });
});

describe('against the plain reading of the text that shares no code', () => {
  it('every payee gets the same', () => {
    fc.assert(
      fc.property(cases, (one) => {
        expect(sums(entitlementOf(one))).toEqual(plainOffset(one.amount, one.tax, one.social));
      }),
      { numRuns: 20_000 },
    );
  });

  it('also where the lien goes first for its own amount alone, and where a late lien goes first', () => {
    fc.assert(
      fc.property(cases, fc.boolean(), (one, late) => {
        const readings = {
          'L-17.3.3-remainder': 'lien-amount',
          'L-17.3.3-after-offset': late ? 'lien-first' : 'offset-stands',
        };
        expect(sums(entitlementOf(one, readings))).toEqual(
          plainOffset(one.amount, one.tax, one.social, true, late),
        );
      }),
      { numRuns: 20_000 },
    );
  });
});
