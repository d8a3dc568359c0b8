import { describe, expect, it } from 'vitest';
import {
  type DebtDraft,
  emptyOffset,
  type OffsetDraft,
  offsetFaults,
  offsetRequestOf,
} from './offset-draft.ts';

const EMPTY = emptyOffset('logistics');

/** 100.000,01 lira against 80.000 of tax and 60.000 of social security. */
function draft(tax: Partial<DebtDraft> = {}, socialSecurity: Partial<DebtDraft> = {}): OffsetDraft {
  return {
    ...EMPTY,
    amount: '100.000,01',
    debts: {
      tax: { ...EMPTY.debts.tax, overdue: '80.000', ...tax },
      socialSecurity: { ...EMPTY.debts.socialSecurity, overdue: '60.000,00', ...socialSecurity },
    },
  };
}

describe('the form of a set-off', () => {
  it('sends lira as decimal text, the debts in the order of the circular', () => {
    expect(offsetFaults(draft(), 'tr')).toEqual(new Map());
    expect(offsetRequestOf(draft(), 'Mahsup', 'tr')).toEqual({
      regime: 'logistics',
      entitlements: [
        {
          name: 'Mahsup',
          amount: '100000.01',
          debts: [
            { institution: 'tax', overdue: '80000' },
            { institution: 'socialSecurity', overdue: '60000.00' },
          ],
        },
      ],
    });
  });

  it('takes an empty debt for unknown, never for zero', () => {
    expect([...offsetFaults(draft({ overdue: ' ' }), 'tr')]).toEqual([
      ['debts[0].overdue', 'overdueMissing'],
    ]);
    expect(offsetFaults(draft({ overdue: '0' }), 'tr').size).toBe(0);
  });

  it('refuses what is finer than the kuruş, below zero, or written in the way of another language', () => {
    const faultsOf = (amount: string) => [...offsetFaults({ ...draft(), amount }, 'tr').keys()];
    expect(faultsOf('100,01')).toEqual([]);
    expect(faultsOf('100,001')).toEqual(['amount']);
    expect(faultsOf('-1,00')).toEqual(['amount']);
    expect(faultsOf('100.01')).toEqual(['amount']);
  });

  it('sends a lien with its day, and its order only where both institutions placed one', () => {
    const lien = {
      lien: 'before-offset',
      lienAmount: '50.000',
      lienDay: '03.04.2025',
      lienOrder: 'first',
    } as const;
    const one = offsetRequestOf(draft(lien), 'x', 'tr').entitlements[0]?.debts[0]?.lien;
    expect(one).toEqual({ amount: '50000', placed: 'before-offset', day: '2025-04-03' });
    const two = offsetRequestOf(draft(lien, { ...lien, lienOrder: 'second' }), 'x', 'tr').entitlements[0];
    expect(two?.debts.map((debt) => debt.lien?.order)).toEqual([1, 2]);
  });

  it('asks only for the amounts that apply', () => {
    expect(
      [...offsetFaults(draft({ lien: 'before-sending', restructured: 'missing' }), 'tr').keys()].sort(),
    ).toEqual(['debts[0].lien.amount', 'debts[0].restructured.amount']);
    const sent = offsetRequestOf(draft({ restructured: 'on-file', restructuredAmount: '5,50' }), 'x', 'tr');
    expect(sent.entitlements[0]?.debts[0]?.restructured).toEqual({ amount: '5.50', proof: 'on-file' });
  });
});
