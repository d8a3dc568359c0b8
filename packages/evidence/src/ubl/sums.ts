import {
  addDecimals,
  type Currency,
  compareDecimals,
  type Decimal,
  decimalText,
  groupDigits,
  minorPlaces,
  type Words,
} from '@kervan/kit';

export const ZERO: Decimal = { digits: 0n, scale: 0 };

export function negate(value: Decimal): Decimal {
  return { digits: -value.digits, scale: value.scale };
}

export function minus(a: Decimal, b: Decimal): Decimal {
  return addDecimals(a, negate(b));
}

export function times(a: Decimal, b: Decimal): Decimal {
  return { digits: a.digits * b.digits, scale: a.scale + b.scale };
}

export function sumOf(values: readonly Decimal[]): Decimal {
  return values.reduce(addDecimals, ZERO);
}

/** Whether two amounts differ by no more than the tolerance. */
export function near(a: Decimal, b: Decimal, tolerance: Decimal): boolean {
  const apart = minus(a, b);
  return compareDecimals(apart.digits < 0n ? negate(apart) : apart, tolerance) <= 0;
}

/** The decimal without zeros at its end: 10.50 is 10.5, 9410.00 is 9410. */
export function shortest(value: Decimal): Decimal {
  let { digits, scale } = value;
  while (scale > 0 && digits % 10n === 0n) {
    digits /= 10n;
    scale -= 1;
  }
  return { digits, scale };
}

/** An exact amount as a person reads it, at least with the currency's own places: `1.234,50 TL`, `TRY 1,234.50`. */
export function amountWords(value: Decimal, currency: Currency): Words {
  const least = minorPlaces(currency);
  const short = shortest(value);
  const full =
    short.scale >= least
      ? short
      : { digits: short.digits * 10n ** BigInt(least - short.scale), scale: least };
  const plain = decimalText(full);
  return {
    tr: `${groupDigits(plain, 'tr')} ${currency === 'TRY' ? 'TL' : currency}`,
    en: `${currency} ${groupDigits(plain, 'en')}`,
  };
}
