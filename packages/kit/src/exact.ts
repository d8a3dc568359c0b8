import { problem } from './problem.ts';
import { words } from './words.ts';

/** How a division that leaves a remainder is ended. Always named: rounding is a legal act, not a habit. */
export type Rounding = 'half-up' | 'down' | 'up';

/**
 * Integer division with a named rounding. `half-up` rounds halves away from zero, `down` cuts towards zero,
 * `up` goes away from zero. Throws on a zero divisor.
 */
export function divRound(numerator: bigint, divisor: bigint, rounding: Rounding): bigint {
  if (divisor === 0n) throw problem('division-by-zero', words('Sıfıra bölme.', 'Division by zero.'));
  const quotient = numerator / divisor;
  const remainder = numerator - quotient * divisor;
  if (remainder === 0n || rounding === 'down') return quotient;
  const away = numerator < 0n === divisor < 0n ? 1n : -1n;
  if (rounding === 'up') return quotient + away;
  const twice = remainder < 0n ? -2n * remainder : 2n * remainder;
  return twice >= (divisor < 0n ? -divisor : divisor) ? quotient + away : quotient;
}

/** An exact decimal as a document writes it: `digits × 10^-scale`. Never a float. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

const PLAIN = /^([+-]?)(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/;
const LONGEST = 400;

/**
 * Reads plain decimal text (`1234.56`, `-0.5`, `1.5E-3`): dot for the fraction, no grouping.
 * Grouped or comma text is the readers' business, who know the issuer. Throws `not-a-decimal`.
 */
export function decimal(text: string): Decimal {
  const found = text.length <= LONGEST ? PLAIN.exec(text) : null;
  if (found === null) {
    throw problem(
      'not-a-decimal',
      words(`“${text.slice(0, 40)}” bir sayı değil.`, `“${text.slice(0, 40)}” is not a number.`),
    );
  }
  const [, sign, whole, fraction = '', exponent = '0'] = found;
  const digits = BigInt(`${whole}${fraction}`) * (sign === '-' ? -1n : 1n);
  const scale = fraction.length - Number(exponent);
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 };
}

/** Plain text of a decimal, all its digits kept: `374.95`. */
export function decimalText(value: Decimal): string {
  const negative = value.digits < 0n;
  const text = (negative ? -value.digits : value.digits).toString().padStart(value.scale + 1, '0');
  const whole = text.slice(0, text.length - value.scale);
  const fraction = value.scale === 0 ? '' : `.${text.slice(text.length - value.scale)}`;
  return `${negative ? '-' : ''}${whole}${fraction}`;
}

export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { digits: atScale(a, scale) + atScale(b, scale), scale };
}

export function compareDecimals(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const scale = Math.max(a.scale, b.scale);
  const left = atScale(a, scale);
  const right = atScale(b, scale);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The decimal at a fixed number of places, by a named rounding when places are lost. */
export function roundDecimal(value: Decimal, places: number, rounding: Rounding): bigint {
  if (value.scale <= places) return atScale(value, places);
  return divRound(value.digits, 10n ** BigInt(value.scale - places), rounding);
}

function atScale(value: Decimal, scale: number): bigint {
  return value.digits * 10n ** BigInt(scale - value.scale);
}

/** Splits `total` over `weights` so that the parts add up to `total` exactly (largest remainder; ties go to the earlier). */
export function spread(total: bigint, weights: readonly bigint[]): bigint[] {
  let sum = 0n;
  for (const weight of weights) {
    if (weight < 0n)
      throw problem('negative-weight', words('Pay negatif olamaz.', 'A share cannot be negative.'));
    sum += weight;
  }
  if (sum === 0n) {
    throw problem(
      'no-weights',
      words('Paylaştırma için pay yok.', 'There is nothing to spread the amount over.'),
    );
  }
  const magnitude = total < 0n ? -total : total;
  const parts: bigint[] = [];
  const remainders: { readonly index: number; readonly rest: bigint }[] = [];
  let given = 0n;
  for (const [index, weight] of weights.entries()) {
    const exact = magnitude * weight;
    const part = exact / sum;
    parts.push(part);
    given += part;
    remainders.push({ index, rest: exact - part * sum });
  }
  remainders.sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1));
  for (let left = magnitude - given, i = 0; left > 0n; left--, i++) {
    const index = remainders[i]?.index ?? 0;
    parts[index] = (parts[index] ?? 0n) + 1n;
  }
  return total < 0n ? parts.map((part) => -part) : parts;
}
