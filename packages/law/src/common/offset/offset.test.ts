import { describe, expect, it } from 'vitest';
import { entitled, paid, plain, refused, settled, underLien } from './entitlements.fixture.ts';

describe('full cover and pro rata (L-17.3.1, L-17.3.2)', () => {
  it('pays the whole entitlement to an applicant who owes nothing', () => {
    expect(paid(settled(100_000n, plain(0n), plain(0n)))).toEqual(['applicant 100000 L-17.2']);
  });

  it('with 900.00 due and debts of 600.00 and 300.00 pays both debts and nothing to the applicant', () => {
    // 600.00 + 300.00 = 900.00: covered to the kuruş, no balance.
    const answer = settled(90_000n, plain(60_000n), plain(30_000n));
    expect(paid(answer)).toEqual(['tax 60000 L-17.3.1', 'socialSecurity 30000 L-17.3.1']);
    expect(answer.open).toEqual({ tax: 0n, socialSecurity: 0n });
  });

  it('one kuruş more goes to the applicant', () => {
    expect(paid(settled(90_001n, plain(60_000n), plain(30_000n)))).toEqual([
      'tax 60000 L-17.3.1',
      'socialSecurity 30000 L-17.3.1',
      'applicant 1 L-17.3.1',
    ]);
  });

  it('one kuruş less is distributed pro rata: 599.99 and 300.00, and 0.01 of tax stays open', () => {
    // 89,999 × 60,000 ÷ 90,000 = 59,999.33…; 89,999 × 30,000 ÷ 90,000 = 29,999.66…: 1 kuruş over, the larger remainder is
    // social security's: 59,999 and 30,000.
    const answer = settled(89_999n, plain(60_000n), plain(30_000n));
    expect(paid(answer)).toEqual(['tax 59999 L-17.3.2', 'socialSecurity 30000 L-17.3.2']);
    expect(answer.open).toEqual({ tax: 1n, socialSecurity: 0n });
  });

  it('of equal remainders the odd kuruş goes to the institution that the circular names first: tax', () => {
    // 1 × 5 ÷ 10 = 0.5 for each.
    const answer = settled(1n, plain(5n), plain(5n));
    expect(paid(answer)).toEqual(['tax 1 L-17.3.2']);
    expect(answer.steps).toContainEqual({
      step: 'odd-kurus',
      rule: 'M-7.rounding',
      institution: 'tax',
      tie: true,
    });
    expect(answer.doubts).toEqual(['M-7-rounding']);
  });

  it('of unequal remainders it goes to the larger one, which may be social security’s', () => {
    // 10 × 1 ÷ 3 = 3.33… and 10 × 2 ÷ 3 = 6.66… of debts 10 and 20: 3 and 7.
    expect(paid(settled(10n, plain(10n), plain(20n)))).toEqual([
      'tax 3 L-17.3.2',
      'socialSecurity 7 L-17.3.2',
    ]);
  });

  it('pays nothing out of nothing, and leaves the debts open', () => {
    const answer = settled(0n, plain(5n), plain(7n));
    expect([paid(answer), answer.open]).toEqual([[], { tax: 5n, socialSecurity: 7n }]);
  });
});

describe('liens (L-17.3.3)', () => {
  it('pays the first lien whole before the second: 500.00 of tax, and 200.00 left for SGK under its lien of 300.00', () => {
    // 700.00 − 500.00 = 200.00 < 300.00; pro rata would have been 437.50 and 262.50.
    const answer = settled(
      70_000n,
      underLien(50_000n, 50_000n, '2025-03-03'),
      underLien(30_000n, 30_000n, '2025-03-04'),
    );
    expect(paid(answer)).toEqual(['tax 50000 L-17.3.3', 'socialSecurity 20000 L-17.3.3']);
    expect(answer.open).toEqual({ tax: 0n, socialSecurity: 10_000n });
  });

  it('with the days the other way round SGK is first: 300.00, and 400.00 are left for tax', () => {
    const answer = settled(
      70_000n,
      underLien(50_000n, 50_000n, '2025-03-04'),
      underLien(30_000n, 30_000n, '2025-03-03'),
    );
    expect(paid(answer)).toEqual(['socialSecurity 30000 L-17.3.3', 'tax 40000 L-17.3.3']);
  });

  it('a second lien placed after the set-off, before the money is sent, comes after the first', () => {
    const answer = settled(
      70_000n,
      underLien(50_000n, 50_000n, '2025-03-04', { placed: 'before-sending' }),
      underLien(30_000n, 30_000n, '2025-03-03'),
    );
    expect(paid(answer)).toEqual(['socialSecurity 30000 L-17.3.3', 'tax 40000 L-17.3.3']);
  });

  it('an entitlement that equals the first lien leaves nothing for the second; one kuruş more reaches it', () => {
    const [tax, sgk] = [underLien(500n, 500n, '2025-03-03'), underLien(300n, 300n, '2025-03-04')];
    expect(paid(settled(500n, tax, sgk))).toEqual(['tax 500 L-17.3.3']);
    expect(paid(settled(501n, tax, sgk))).toEqual(['tax 500 L-17.3.3', 'socialSecurity 1 L-17.3.3']);
  });

  it('an entitlement one kuruş below the first lien goes whole to its holder, as M-8 proposes', () => {
    const answer = settled(499n, underLien(500n, 500n, '2025-03-03'), plain(300n));
    expect(paid(answer)).toEqual(['tax 499 M-8']);
    expect(answer.open).toEqual({ tax: 1n, socialSecurity: 300n });
  });

  it('after one lien the other debt is set off from the rest, and the balance is the applicant’s (M-8)', () => {
    // 1,000 − 500 = 500; 500 − 300 = 200.
    const answer = settled(1_000n, underLien(500n, 500n, '2025-03-03'), plain(300n));
    expect(paid(answer)).toEqual(['tax 500 L-17.3.3', 'socialSecurity 300 M-8', 'applicant 200 M-8']);
    expect(answer.doubts).toEqual(['M-8-beside-lien']);
  });

  it('after one lien that leaves 299 of 300 for the other debt, one kuruş of it stays open', () => {
    const answer = settled(799n, underLien(500n, 500n, '2025-03-03'), plain(300n));
    expect(paid(answer)).toEqual(['tax 500 L-17.3.3', 'socialSecurity 299 M-8']);
    expect(answer.open).toEqual({ tax: 0n, socialSecurity: 1n });
  });

  it('one lien and no other debt: the balance is the applicant’s, as all debts are covered (L-17.3.1)', () => {
    expect(paid(settled(501n, underLien(500n, 500n, '2025-03-03'), plain(0n)))).toEqual([
      'tax 500 L-17.3.3',
      'applicant 1 L-17.3.1',
    ]);
  });
});

describe('a debt that is larger than its lien', () => {
  const tax = underLien(500n, 200n, '2025-03-03');

  it('goes first as the whole claim of the institution: 500 of tax before 300 of SGK', () => {
    const answer = settled(600n, tax, plain(300n));
    expect(paid(answer)).toEqual(['tax 500 L-17.3.3', 'socialSecurity 100 M-8']);
    expect(answer.doubts).toEqual(['L-17.3.3-remainder', 'M-8-beside-lien']);
  });

  it('by the other reading goes first for the lien alone, and the rest is set off pro rata', () => {
    // 600 − 200 = 400 over 300 (rest of tax) and 300 (SGK): 200 each. Tax 200 + 200, SGK 200.
    const answer = settled(600n, tax, plain(300n), { readings: { 'L-17.3.3-remainder': 'lien-amount' } });
    expect(paid(answer)).toEqual(['tax 200 L-17.3.3', 'tax 200 M-8', 'socialSecurity 200 M-8']);
  });

  it('tells the payments under the reading that was not taken', () => {
    const [other] = settled(600n, tax, plain(300n)).otherReadings;
    expect(other).toMatchObject({ doubt: 'L-17.3.3-remainder', reading: 'lien-amount' });
    expect(paid({ payments: other?.payments ?? [] })).toEqual([
      'tax 200 L-17.3.3',
      'tax 200 M-8',
      'socialSecurity 200 M-8',
    ]);
  });

  it('of a second lien makes no doubt: what is left is its institution’s either way', () => {
    // 800 − 300 = 500: 200 under the lien, 300 more as debt without one.
    const answer = settled(800n, underLien(500n, 200n, '2025-03-04'), underLien(300n, 300n, '2025-03-03'));
    expect(paid(answer)).toEqual(['socialSecurity 300 L-17.3.3', 'tax 200 L-17.3.3', 'tax 300 M-8']);
    expect(answer.doubts).toEqual(['M-8-beside-lien']);
  });
});

describe('a first lien placed after the set-off', () => {
  const tax = underLien(600n, 600n, '2025-03-03', { placed: 'before-sending' });

  it('changes nothing of the set-off that was made: pro rata', () => {
    // 600 × 600 ÷ 900 = 400; 600 × 300 ÷ 900 = 200.
    const answer = settled(600n, tax, plain(300n));
    expect(paid(answer)).toEqual(['tax 400 L-17.3.2', 'socialSecurity 200 L-17.3.2']);
    expect(answer.doubts).toEqual(['L-17.3.3-after-offset']);
  });

  it('by the other reading goes first', () => {
    const answer = settled(600n, tax, plain(300n), {
      readings: { 'L-17.3.3-after-offset': 'lien-first' },
    });
    expect(paid(answer)).toEqual(['tax 600 L-17.3.3']);
  });
});

describe('the order of two liens', () => {
  const sameDay = [underLien(500n, 500n, '2025-03-03'), underLien(300n, 300n, '2025-03-03')] as const;

  it('is not guessed: two liens of one day and 700 for 800 ask for the order', () => {
    expect(refused(entitled(700n, ...sameDay))).toMatchObject({
      code: 'offset.lien-order-unknown',
      place: 'socialSecurity.lien',
      wayOut: { tr: expect.stringContaining('order'), en: expect.stringContaining('order') },
    });
  });

  it('is not asked for where both orders pay the same: 800 for 800', () => {
    expect(paid(settled(800n, ...sameDay))).toEqual(['tax 500 L-17.3.3', 'socialSecurity 300 L-17.3.3']);
  });

  it('is asked for again one kuruş below', () => {
    expect(refused(entitled(799n, ...sameDay))).toMatchObject({ code: 'offset.lien-order-unknown' });
  });

  it('told for one lien is told for both', () => {
    const second = underLien(500n, 500n, '2025-03-03', { order: 2 });
    expect(paid(settled(700n, second, sameDay[1]))).toEqual([
      'socialSecurity 300 L-17.3.3',
      'tax 400 L-17.3.3',
    ]);
    const first = underLien(300n, 300n, '2025-03-03', { order: 1 });
    expect(paid(settled(700n, sameDay[0], first))).toEqual([
      'socialSecurity 300 L-17.3.3',
      'tax 400 L-17.3.3',
    ]);
  });

  it('without a day on one of them is not known either', () => {
    const undated = { overdue: 500n, lien: { amount: 500n, placed: 'before-offset' } } as const;
    expect(refused(entitled(700n, undated, sameDay[1]))).toMatchObject({ code: 'offset.lien-order-unknown' });
  });

  it.each([
    [
      'the day of one and the order told',
      underLien(5n, 5n, '2025-03-03', { order: 2 }),
      underLien(3n, 3n, '2025-03-04'),
    ],
    [
      'two first places',
      underLien(5n, 5n, '2025-03-03', { order: 1 }),
      underLien(3n, 3n, '2025-03-04', { order: 1 }),
    ],
    [
      'a lien before the set-off with a later day than one after it',
      underLien(5n, 5n, '2025-03-05'),
      underLien(3n, 3n, '2025-03-04', { placed: 'before-sending' }),
    ],
    ['a second place without a first', underLien(5n, 5n, '2025-03-05', { order: 2 }), plain(3n)],
  ])('is refused where it contradicts itself: %s', (_, tax, sgk) => {
    expect(refused(entitled(8n, tax, sgk))).toMatchObject({ code: 'offset.lien-order-contradictory' });
  });
});

describe('restructured debt (L-17.2, O-28)', () => {
  const tax = (proof: 'on-file' | 'missing' | 'not-honoured') =>
    ({ overdue: 100n, restructured: { amount: 500n, proof } }) as const;

  it('is no overdue debt where the proof that it is honoured is on file', () => {
    expect(paid(settled(400n, tax('on-file'), plain(200n)))).toEqual([
      'tax 100 L-17.3.1',
      'socialSecurity 200 L-17.3.1',
      'applicant 100 L-17.3.1',
    ]);
  });

  it('is overdue debt where it is not honoured: 400 over 600 and 200', () => {
    // 400 × 600 ÷ 800 = 300; 400 × 200 ÷ 800 = 100.
    expect(paid(settled(400n, tax('not-honoured'), plain(200n)))).toEqual([
      'tax 300 L-17.3.2',
      'socialSecurity 100 L-17.3.2',
    ]);
  });

  it('holds the whole entitlement where the proof is missing, and computes both ways out', () => {
    const answer = settled(400n, tax('missing'), plain(200n));
    expect([paid(answer), answer.held]).toEqual([[], 400n]);
    expect(answer.blocked?.proofMissing).toEqual(['tax']);
    expect(paid(answer.blocked?.proofBrought ?? { payments: [] })).toEqual([
      'tax 100 L-17.3.1',
      'socialSecurity 200 L-17.3.1',
      'applicant 100 L-17.3.1',
    ]);
    expect(paid(answer.blocked?.debtSetOff ?? { payments: [] })).toEqual([
      'tax 300 L-17.3.2',
      'socialSecurity 100 L-17.3.2',
    ]);
  });
});

describe('what cannot be set off', () => {
  it.each([
    ['a debt of unknown amount', { overdue: 'unknown' } as const, 'offset.debt-unknown', 'tax.overdue'],
    ['a debt below zero', plain(-1n), 'offset.negative', 'tax.overdue'],
    ['a lien of nothing', underLien(5n, 0n, '2025-03-03'), 'offset.empty-amount', 'tax.lien.amount'],
    [
      'restructured debt of nothing',
      { overdue: 5n, restructured: { amount: 0n, proof: 'on-file' } } as const,
      'offset.empty-amount',
      'tax.restructured.amount',
    ],
    [
      'a lien one kuruş above the debt',
      underLien(5n, 6n, '2025-03-03'),
      'offset.lien-above-debt',
      'tax.lien.amount',
    ],
  ])('%s is refused with its place and the way out', (_, tax, code, place) => {
    expect(refused(entitled(10n, tax, plain(0n)))).toMatchObject({
      code,
      place,
      wayOut: { tr: expect.any(String), en: expect.any(String) },
    });
  });

  it('an institution that nobody told of is unknown, not free of debt', () => {
    const { debts } = entitled(10n, plain(1n), plain(0n));
    const one = { ...entitled(10n, plain(1n), plain(0n)), debts: debts.slice(0, 1) };
    expect(refused(one)).toMatchObject({
      code: 'offset.debt-unknown',
      words: { tr: expect.stringContaining('SGK') },
    });
  });

  it('an institution told twice is refused: neither amount is preferred, nor are they added', () => {
    const { debts } = entitled(10n, plain(1n), plain(0n));
    const twice = { ...entitled(10n, plain(1n), plain(0n)), debts: [...debts, ...debts.slice(0, 1)] };
    expect(refused(twice)).toMatchObject({ code: 'offset.debt-twice' });
  });

  it('an entitlement below zero is refused', () => {
    expect(refused(entitled(-1n, plain(0n), plain(0n)))).toMatchObject({ code: 'offset.negative' });
  });
});
