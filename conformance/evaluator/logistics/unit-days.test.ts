import { describe, expect, it } from 'vitest';
import { between, chosen, decided, EUROS, outcome, rent } from './small-claims.fixture.ts';

describe('units at the beginning and at the end of the regime', () => {
  const old = (from: string, until: string, day = '2022-05-02') =>
    outcome(
      rent(
        { lira: '3000.00', activity: { from, until }, payment: { reference: 'P', day } },
        { supportStart: '2022-04-01' },
        { filedOn: '2022-07-01' },
      ),
    );

  it('are paid for the days after 20 April 2022, though opened before', () => {
    // Ten of the thirty days of April: 1,000.00, half of it.
    expect(old('2022-04-01', '2022-05-01')).toEqual([50_000n]);
    expect(old('2022-04-21', '2022-05-01')).toEqual([150_000n]);
    expect(old('2022-04-01', '2022-04-21')).toEqual(['L-16.1']);
    expect(old('2022-04-01', '2022-04-22')).toEqual([7_143n]);
    expect(old('2022-04-01', '2022-05-01', '2022-04-20')).toEqual(['L-16.1']);
  });

  it('are paid for the days of 2025 where the repeal holds, for all where it does not', () => {
    const over = (repealHolds: boolean | undefined, paid = '2025-12-31') =>
      rent(
        {
          lira: '6200.00',
          activity: { from: '2025-12-01', until: '2026-02-01' },
          payment: { reference: 'P', day: paid },
        },
        { repealHolds, supportStart: '2025-06-01' },
        { filedOn: '2026-02-20', ...chosen('C-4', 'dropped') },
      );
    // 31 of 62 days: 3,100.00, half of it.
    expect(outcome(over(true))).toEqual([155_000n]);
    expect(outcome(over(true), '2026-02-26')).toEqual([310_000n]);
    expect(outcome(over(false))).toEqual([310_000n]);
    expect(between(over(undefined))).toEqual([155_000n, 310_000n]);
    expect(outcome(over(true, '2026-01-01'))).toEqual(['O-39']);
  });

  it('begin with the first month after the Decision in a first application', () => {
    const first = { supportStart: undefined, firstApplication: true };
    const activity = { from: '2022-03-01', until: '2022-06-01' };
    const claim = rent({ activity, payment: { reference: 'P', day: '2022-06-01' } }, first, {
      filedOn: '2022-07-01',
    });
    const parts = decided(claim).lines.get('L1')?.parts ?? [];
    expect(
      parts.filter(({ refused }) => refused === undefined).map(({ from, year }) => [from, year]),
    ).toEqual([['2022-04-21', '2022-04-01']]);
  });

  it('wait for the inspection of a whole half-year, though a year of support ends in it', () => {
    // 1 January to 1 July; support years begin on 1 March. Inspected to the end of February, nothing of it is sure.
    const half = (inspectedThrough: string) =>
      between(
        rent(
          { activity: { from: '2025-01-01', until: '2025-07-01' } },
          { supportStart: '2024-03-01', inspectedThrough },
        ),
      )[0];
    expect(half('2025-02-28')).toBe(0n);
    expect(half('2025-06-29')).toBe(0n);
    // 59 of 181 days: 325.97, half 162.985; 674.03, half 337.015: cut, 499.99.
    expect(half('2025-06-30')).toBe(49_999n);
  });

  it('ask for the bond of a foreign unit that pays, whoever holds the lease', () => {
    const facts = { paidBy: 'foreignUnit', foreignShare: '100' };
    expect(outcome(rent({}, facts))).toEqual([50_000n]);
    expect(outcome(rent({}, { ...facts, organicBond: 'none' }))).toEqual(['L-6.8']);
    expect(outcome(rent({}, { organicBond: 'none' }))).toEqual([50_000n]);
  });
});

describe('the tables of rates (M-9)', () => {
  const paidOn = (day: string, rates: ReturnType<typeof EUROS>[]) => {
    const claim = rent({ payment: { reference: 'P', day } }, {}, { rates });
    const amount = { amount: '100.00', currency: 'EUR' };
    return outcome({ ...claim, lines: claim.lines.map((line) => ({ ...line, amount })) });
  };

  it('go back over closed days each for itself before the next is asked', () => {
    // 17 May 2025 is a Saturday.
    const rates = [EUROS('2025-05-17', '20', 'information'), EUROS('2025-05-16', '10')];
    expect(paidOn('2025-05-17', rates)).toEqual([50_000n]);
    expect(
      paidOn('2025-05-16', [EUROS('2025-05-15', '10'), EUROS('2025-05-16', '20', 'information')]),
    ).toEqual([100_000n]);
  });

  it('may have a list on the eve of a feast, or the one of the day before counts', () => {
    // 5 June 2025 is the eve of the Feast of Sacrifice.
    const before = EUROS('2025-06-04', '10');
    expect(paidOn('2025-06-05', [before, EUROS('2025-06-05', '20')])).toEqual([100_000n]);
    expect(paidOn('2025-06-05', [before])).toEqual([50_000n]);
  });
});
