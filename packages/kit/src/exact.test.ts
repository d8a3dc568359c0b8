import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDecimals,
  compareDecimals,
  decimal,
  decimalText,
  divRound,
  roundDecimal,
  spread,
} from './exact.ts';

describe('an exact decimal', () => {
  it('keeps the noise a workbook stores, digit by digit', () => {
    expect(decimal('374.95000000000005')).toEqual({ digits: 37495000000000005n, scale: 14 });
    expect(decimalText(decimal('374.95000000000005'))).toBe('374.95000000000005');
    expect(roundDecimal(decimal('374.95000000000005'), 2, 'half-up')).toBe(37495n);
  });

  it('reads exponents as spreadsheets write them and refuses what is not plain', () => {
    expect(decimalText(decimal('1.5E-3'))).toBe('0.0015');
    expect(decimal('2e3')).toEqual({ digits: 2000n, scale: 0 });
    for (const text of ['', '1,5', '1.234,56', '0x10', 'NaN', '--1', ' 1', '1 ', '1.2.3', '٣'])
      expect(() => decimal(text)).toThrow();
  });

  it('is read back as the same value from its own text', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
        fc.nat({ max: 20 }),
        (digits, scale) => {
          expect(decimal(decimalText({ digits, scale }))).toEqual({ digits, scale });
        },
      ),
    );
  });

  it('adds and compares across different scales', () => {
    expect(decimalText(addDecimals(decimal('0.1'), decimal('0.22')))).toBe('0.32');
    expect(compareDecimals(decimal('1.10'), decimal('1.1'))).toBe(0);
    expect(compareDecimals(decimal('-0.01'), decimal('0'))).toBe(-1);
  });
});

describe('rounding', () => {
  it('half-up sends exactly half away from zero and anything less towards it', () => {
    expect([
      divRound(5n, 10n, 'half-up'),
      divRound(4n, 10n, 'half-up'),
      divRound(-5n, 10n, 'half-up'),
      divRound(-4n, 10n, 'half-up'),
    ]).toEqual([1n, 0n, -1n, 0n]);
  });

  it('down cuts towards zero, up goes away from it, on both sides', () => {
    expect([
      divRound(19n, 10n, 'down'),
      divRound(-19n, 10n, 'down'),
      divRound(11n, 10n, 'up'),
      divRound(-11n, 10n, 'up'),
      divRound(20n, 10n, 'up'),
    ]).toEqual([1n, -1n, 2n, -2n, 2n]);
  });

  it('differs from the exact quotient by less than one, half-up by at most a half', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
        fc.bigInt({ min: 1n, max: 10n ** 9n }),
        (value, divisor) => {
          const size = (x: bigint) => (x < 0n ? -x : x);
          expect(size(divRound(value, divisor, 'half-up') * divisor - value) * 2n <= divisor).toBe(true);
          expect(size(divRound(value, divisor, 'down') * divisor - value) < divisor).toBe(true);
          expect(size(divRound(value, divisor, 'down')) <= size(divRound(value, divisor, 'up'))).toBe(true);
        },
      ),
    );
  });

  it('refuses to divide by zero', () => {
    expect(() => divRound(1n, 0n, 'down')).toThrow();
  });
});

describe('spreading an amount', () => {
  it('gives the odd cents to the largest remainders: 1.00 over 1:1:1 is 34, 33, 33', () => {
    expect(spread(100n, [1n, 1n, 1n])).toEqual([34n, 33n, 33n]);
    // 100 over 50:30:21 = 49.50, 29.70, 20.79: the two odd cents go to .79 and .70
    expect(spread(100n, [50n, 30n, 21n])).toEqual([49n, 30n, 21n]);
  });

  it('adds up to the amount to the last kuruş, each part within one of its exact share', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
        fc.array(fc.bigInt({ min: 0n, max: 10n ** 9n }), { minLength: 1, maxLength: 30 }),
        (total, weights) => {
          const sum = weights.reduce((a, b) => a + b, 0n);
          fc.pre(sum > 0n);
          const parts = spread(total, weights);
          expect(parts.reduce((a, b) => a + b, 0n)).toBe(total);
          for (const [index, part] of parts.entries()) {
            const off = part * sum - total * (weights[index] as bigint);
            expect((off < 0n ? -off : off) < sum).toBe(true);
          }
        },
      ),
    );
  });

  it('refuses to spread over nothing and over negative shares', () => {
    expect(() => spread(1n, [])).toThrow();
    expect(() => spread(1n, [0n, 0n])).toThrow();
    expect(() => spread(1n, [2n, -1n])).toThrow();
  });
});
