import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal } from './exact.ts';
import {
  addMoney,
  findCurrency,
  groupDigits,
  lira,
  minorPlaces,
  money,
  moneyFrom,
  moneyText,
  showMoney,
} from './money.ts';
import { showPercent, toLira } from './rate.ts';

describe('money', () => {
  it('knows that a yen has no hundredths and a Kuwaiti dinar has thousandths', () => {
    expect(['TRY', 'JPY', 'KWD'].map(minorPlaces)).toEqual([2, 0, 3]);
    expect(moneyText(money(1234n, 'JPY'))).toBe('1234');
    expect(moneyText(money(1234n, 'KWD'))).toBe('1.234');
  });

  it('refuses to add two currencies', () => {
    expect(addMoney(lira(1), lira(2))).toEqual({ minor: 300n, currency: 'TRY' });
    expect(() => addMoney(lira(1), money(1n, 'USD'))).toThrow();
  });

  it('is shown as each language writes it, beyond what a float holds', () => {
    expect(showMoney(money(123456789012345678n, 'TRY'), 'tr')).toBe('1.234.567.890.123.456,78 TL');
    expect(showMoney(money(-5n, 'USD'), 'en')).toBe('USD -0.05');
    expect(groupDigits('1000', 'en')).toBe('1,000');
    expect(groupDigits('999', 'tr')).toBe('999');
  });

  it('takes TL, ₺ and YTL for lira, and no word for a currency', () => {
    expect(['TL', '₺', 'ytl', 'try', '$', 'Usd', 'lira', 'US', ''].map(findCurrency)).toEqual([
      'TRY',
      'TRY',
      'TRY',
      'TRY',
      'USD',
      'USD',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('keeps the amount through its own text', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
        fc.constantFrom('TRY', 'JPY', 'KWD'),
        (minor, currency) => {
          expect(moneyFrom(decimal(moneyText(money(minor, currency))), currency, 'down').minor).toBe(minor);
        },
      ),
    );
  });
});

describe('a lira rate', () => {
  it('converts a hundred yen quoted by hundreds: 12,000 JPY at 27.1234 per 100 is 3,254.81 TL', () => {
    expect(
      toLira(money(12_000n, 'JPY'), { currency: 'JPY', unit: 100, value: decimal('27.1234') }, 'half-up')
        .minor,
    ).toBe(325_481n);
  });

  it('ends exactly half a kuruş upwards and just below it downwards', () => {
    // 1.00 × 40.125 = 40.125 → 40.13; × 40.1249 = 40.1249 → 40.12
    expect(
      toLira(money(100n, 'USD'), { currency: 'USD', unit: 1, value: decimal('40.125') }, 'half-up').minor,
    ).toBe(4_013n);
    expect(
      toLira(money(100n, 'USD'), { currency: 'USD', unit: 1, value: decimal('40.1249') }, 'half-up').minor,
    ).toBe(4_012n);
  });

  it('shows whole and broken per cents in both languages', () => {
    expect([
      showPercent(5_000, 'tr'),
      showPercent(8_750, 'en'),
      showPercent(8_705, 'tr'),
      showPercent(0, 'en'),
    ]).toEqual(['%50', '87.5 %', '%87,05', '0 %']);
  });
});
