import { type Amount, type Claim, NotTold } from './claim.ts';
import { dayBefore, isWeekend } from './days.ts';
import { isPublicHoliday } from './tables.ts';

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

/**
 * E-2.24 with M-9: minor units of a currency in kuruş at the TCMB buying rate of the payment day, half up; a weekend or public
 * holiday has the last bulletin before it.
 */
export function inKurus(claim: Claim, minor: bigint, currency: string, paymentDay: string): bigint {
  if (currency === 'TRY') return minor;
  const day = bulletinDay(paymentDay);
  const rate = claim.rates.find((one) => one.currency === currency && one.day === day);
  if (rate === undefined) throw new NotTold(`rate of ${currency} on ${day}`);
  const { digits, scale } = exact(rate.buying);
  // kuruş = minor / 10^places × buying / unit × 100
  const places = NO_CENTS.includes(currency) ? 0 : 2;
  const top = minor * digits * 100n;
  const bottom = 10n ** BigInt(places + scale) * BigInt(rate.unit);
  return (2n * top + bottom) / (2n * bottom);
}

/** M-9: the payment day itself, or the last day before it that was neither weekend nor public holiday. */
export function bulletinDay(paymentDay: string): string {
  let day = paymentDay;
  while (isWeekend(day) || isPublicHoliday(day)) day = dayBefore(day);
  return day;
}
