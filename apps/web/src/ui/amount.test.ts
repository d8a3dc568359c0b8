import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareAmounts,
  currencyWord,
  less,
  readAmount,
  shareOf,
  showAmount,
  sumOf,
  typedAmount,
} from './amount.ts';

describe('an amount on screen', () => {
  test('the lira is TL in Turkish alone; other currencies keep their codes', () => {
    expect(currencyWord('TRY', 'tr')).toBe('TL');
    expect(currencyWord('TRY', 'en')).toBe('TRY');
    expect(currencyWord('USD', 'tr')).toBe('USD');
  });

  test('1234567.5 lira are 1.234.567,50 TL in Turkish and TRY 1,234,567.50 in English', () => {
    expect(showAmount('1234567.5', 'TRY', 'tr')).toBe('1.234.567,50\u00a0TL');
    expect(showAmount('1234567.5', 'TRY', 'en')).toBe('TRY\u00a01,234,567.50');
  });

  test('an amount beyond what a float can hold keeps its last kuruş', () => {
    expect(showAmount('90071992547409931.27', 'TRY', 'tr')).toBe('90.071.992.547.409.931,27\u00a0TL');
  });

  test('a figure with more places than the currency has is shown whole, not rounded in passing', () => {
    expect(showAmount('374.95000000000005', 'USD', 'en')).toBe('USD\u00a0374.95000000000005');
  });

  test('yen have no fraction and dinars have three places', () => {
    expect(showAmount('1500', 'JPY', 'en')).toBe('JPY\u00a01,500');
    expect(showAmount('1.5', 'KWD', 'en')).toBe('KWD\u00a01.500');
  });

  test('things are counted whole: 20 adet in Turkish, 20 in English', () => {
    expect(showAmount('20', 'thing', 'tr')).toBe('20\u00a0adet');
    expect(showAmount('20', 'thing', 'en')).toBe('20');
  });

  test('what is owed back carries a true minus sign', () => {
    expect(showAmount('-12.3', 'EUR', 'tr')).toBe('\u221212,30\u00a0EUR');
  });
});

describe('an amount as typed', () => {
  test.each([
    ['1.234,56', 'tr', '1234.56'],
    ['1234,5', 'tr', '1234.5'],
    [' 1 234 567 ', 'tr', '1234567'],
    ['1,234.56', 'en', '1234.56'],
    ['-3.20', 'en', '-3.20'],
  ] as const)('%s in %s is %s', (typed, lang, plain) => {
    expect(readAmount(typed, lang)).toBe(plain);
  });

  test.each([
    ['1.5', 'tr'],
    ['1.2345,00', 'tr'],
    ['1,234,56', 'en'],
    ['12,34', 'en'],
    ['', 'tr'],
    ['yüz', 'tr'],
    ['1e5', 'en'],
  ] as const)('"%s" in %s is refused rather than guessed', (typed, lang) => {
    expect(readAmount(typed, lang)).toBeUndefined();
  });

  test('what is shown for editing reads back as the same amount', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.constantFrom('tr', 'en'), (minor, lang) => {
        const plain = `${minor / 100n}.${String(minor % 100n).padStart(2, '0')}`;
        expect(readAmount(typedAmount(plain, lang), lang)).toBe(plain);
      }),
    );
  });
});

describe('arithmetic for pictures', () => {
  test('0.1 and 0.2 make 0.3', () => {
    expect(sumOf(['0.1', '0.2'])).toBe('0.3');
    expect(sumOf([])).toBe('0');
    expect(less('0.30', '0.1')).toBe('0.20');
  });

  test('a quarter of the whole is a quarter of the bar, also where both are past 2^53', () => {
    expect(shareOf('25', '100.00')).toBe(0.25);
    expect(shareOf('22517998136852480', '90071992547409920')).toBe(0.25);
  });

  test('nothing of nothing is nothing, and no part is longer than its whole', () => {
    expect(shareOf('5', '0')).toBe(0);
    expect(shareOf('-5', '10')).toBe(0);
    expect(shareOf('100.01', '100')).toBe(1);
  });

  test('9 comes before 10, though "10" sorts before "9"', () => {
    expect(compareAmounts('9', '10')).toBe(-1);
    expect(compareAmounts('10.0', '10')).toBe(0);
  });
});
