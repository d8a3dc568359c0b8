import { type Amount, type Claim, NotTold } from './claim.ts';

const NO_CENTS = ['JPY', 'KRW', 'CLP', 'VND'];

/** `12.3` USD is 1230 cents, `100` JPY is 100 yen. */
export function minorUnits({ amount, currency }: Amount): bigint {
  const { digits, scale } = exact(amount);
  const places = NO_CENTS.includes(currency) ? 0 : 2;
  if (scale > places) throw new Error(`${amount} ${currency} has too many decimals`);
  return digits * 10n ** BigInt(places - scale);
}

export function exact(decimal: string): { readonly digits: bigint; readonly scale: number } {
  const [whole = '0', fraction = ''] = decimal.split('.');
  return { digits: BigInt(whole + fraction), scale: fraction.length };
}

/** A quotient ended at whole units: half up, or down. */
export function quotient(top: bigint, bottom: bigint, halfUp: boolean): bigint {
  return halfUp ? (2n * top + bottom) / (2n * bottom) : top / bottom;
}

/** E-2.24: minor units of a currency in kuruş at the TCMB buying rate of a day. */
export function inKurus(claim: Claim, minor: bigint, currency: string, day: string, halfUp: boolean): bigint {
  const rate = claim.rates.find((one) => one.currency === currency && one.day === day);
  if (rate === undefined) throw new NotTold(`rate of ${currency} on ${day}`);
  const { digits, scale } = exact(rate.buying);
  // kuruş = minor / 10^places × buying / unit × 100
  const places = NO_CENTS.includes(currency) ? 0 : 2;
  return quotient(minor * digits * 100n, 10n ** BigInt(places + scale) * BigInt(rate.unit), halfUp);
}
