import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bankCodeOf, checkIban } from './iban.ts';
import { checkTaxNumber, schemeByLength } from './tax-number.ts';
import { tcknCheckDigitsHold } from './tckn.ts';
import { vknCheckDigitHolds } from './vkn.ts';

describe('VKN', () => {
  test('the customs administration 1460415308 holds, with one more in the last digit it does not', () => {
    // (d + 9−i) mod 10 for 1,4,6,0,4,1,5,3,0 is 0,2,3,6,9,5,8,5,1. Times 2^(9−i) mod 9, a 9 kept: 0, 512→8, 384→6, 384→6, 9,
    // 80→8, 64→1, 20→2, 2. They add up to 42, so the check digit is 10 − 2 = 8.
    expect(vknCheckDigitHolds('1460415308')).toBe(true);
    expect(vknCheckDigitHolds('1460415309')).toBe(false);
  });

  test('the revenue administration 3900383669 and 9205121120 hold, the sample number 1288331521 does not', () => {
    expect(['3900383669', '1880019657', '9205121120'].map(vknCheckDigitHolds)).toEqual([true, true, true]);
    expect(vknCheckDigitHolds('1288331521')).toBe(false);
  });

  test('nine and eleven digits are no VKN', () => {
    expect(vknCheckDigitHolds('146041530')).toBe(false);
    expect(vknCheckDigitHolds('14604153080')).toBe(false);
  });

  test('of the ten numbers that share their first nine digits exactly one holds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (stem) => {
        const head = String(stem).padStart(9, '0');
        const good = [...'0123456789'].filter((last) => vknCheckDigitHolds(head + last));
        return good.length === 1;
      }),
    );
  });
});

describe('TCKN', () => {
  test('10000000146 holds: 7·(1+0+0+0+1)−0 = 14 → 4, and 2+4 = 6', () => {
    expect(tcknCheckDigitsHold('10000000146')).toBe(true);
    expect(tcknCheckDigitsHold('10000000147')).toBe(false);
    expect(tcknCheckDigitsHold('10000000156')).toBe(false);
  });

  test('a leading zero or ten digits are no TCKN', () => {
    expect(tcknCheckDigitsHold('00000000000')).toBe(false);
    expect(tcknCheckDigitsHold('1000000014')).toBe(false);
  });
});

describe('numbers in their role', () => {
  test('2222222222 is in order for a customer abroad, not for an issuer', () => {
    expect(checkTaxNumber('2222222222', 'VKN', 'customer').verdict).toBe('dummy-in-order');
    expect(checkTaxNumber('2222222222', 'VKN', 'issuer').verdict).toBe('dummy');
  });

  test('11111111111 is in order for a final consumer', () => {
    expect(checkTaxNumber('11111111111', 'TCKN', 'customer').verdict).toBe('dummy-in-order');
  });

  test('4444444444 and 1234567890 pass the check digit and are still fillers', () => {
    expect(vknCheckDigitHolds('4444444444')).toBe(true);
    expect(vknCheckDigitHolds('1234567890')).toBe(true);
    expect(checkTaxNumber('4444444444', 'VKN', 'customer').verdict).toBe('dummy');
    expect(checkTaxNumber('1234567890', 'VKN', 'issuer').verdict).toBe('dummy');
  });

  test('ten digits under TCKN and eleven under VKN are of the wrong shape', () => {
    expect(checkTaxNumber('1234567890', 'TCKN', 'customer').verdict).toBe('shape');
    expect(checkTaxNumber('10000000146', 'VKN', 'issuer').verdict).toBe('shape');
    expect(checkTaxNumber('DE123456789', 'TCKN', 'customer').verdict).toBe('shape');
  });

  test('1288331521 has the shape and a wrong check digit', () => {
    expect(checkTaxNumber('1288331521', 'VKN', 'issuer').verdict).toBe('check-digit');
  });

  test('the length tells the scheme', () => {
    expect([schemeByLength('1460415308'), schemeByLength('10000000146'), schemeByLength('146')]).toEqual([
      'VKN',
      'TCKN',
      undefined,
    ]);
  });
});

describe('IBAN', () => {
  const bank = 'TR330006100519786457841326';
  test('a Turkish account with and without blanks holds, and names its bank', () => {
    expect(checkIban(bank)).toBe('good');
    expect(checkIban('TR33 0006 1005 1978 6457 8413 26')).toBe('good');
    expect(bankCodeOf(bank)).toBe('00061');
  });

  test('one digit changed breaks the remainder by 97', () => {
    expect(checkIban('TR330006100519786457841327')).toBe('check-digits');
    expect(bankCodeOf('TR330006100519786457841327')).toBeUndefined();
  });

  test('25 characters, or another digit where the zero belongs, is not a Turkish IBAN', () => {
    expect(checkIban('TR33000610051978645784132')).toBe('shape');
    expect(checkIban('TR330006110519786457841326')).toBe('shape');
  });

  test('a German account is well made but foreign', () => {
    expect(checkIban('DE89370400440532013000')).toBe('foreign');
  });

  test('swapping two neighbours that differ is always noticed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 24 }), (at) => {
        const a = bank[at] ?? '';
        const b = bank[at + 1] ?? '';
        fc.pre(a !== b);
        return checkIban(bank.slice(0, at) + b + a + bank.slice(at + 2)) !== 'good';
      }),
    );
  });
});
