import { type Decimal, divRound, type Rounding } from './exact.ts';
import { type Money, minorPlaces } from './money.ts';

/** A share as whole basis points: 5000 is 50 %, 2000 is 20 points. */
export type BasisPoints = number;

export function percent(value: number): BasisPoints {
  return Math.round(value * 100);
}

/**
 * A lira rate of one foreign currency: `value` lira buy `unit` of it.
 * TCMB quotes JPY and IRR by hundreds, so the unit is part of the rate.
 */
export interface LiraRate {
  readonly currency: string;
  readonly unit: number;
  readonly value: Decimal;
}

/** Converts money to lira (kuruş) at a rate, ended once by the named rounding. The currencies must match. */
export function toLira(amount: Money, rate: LiraRate, rounding: Rounding): Money {
  return { minor: liraMinor(amount.minor, minorPlaces(amount.currency), rate, rounding), currency: 'TRY' };
}

/** The same on bare minor units, for hot paths. */
export function liraMinor(minor: bigint, places: number, rate: LiraRate, rounding: Rounding): bigint {
  const numerator = minor * rate.value.digits * 100n;
  const divisor = 10n ** BigInt(places) * BigInt(rate.unit) * 10n ** BigInt(rate.value.scale);
  return divRound(numerator, divisor, rounding);
}

/** `50 %` in Turkish `%50`; half points keep their digits. */
export function showPercent(share: BasisPoints, lang: 'tr' | 'en'): string {
  const whole = Math.trunc(share / 100);
  const rest = Math.abs(share % 100);
  const fraction =
    rest === 0 ? '' : `${lang === 'tr' ? ',' : '.'}${String(rest).padStart(2, '0').replace(/0$/, '')}`;
  return lang === 'tr' ? `%${whole}${fraction}` : `${whole}${fraction} %`;
}
