import { NotTold } from '../claim.ts';
import { dayBefore, isWeekend } from '../days.ts';
import { isHalfDay, isPublicHoliday } from '../holidays.ts';
import { exact, quotient } from '../money.ts';
import { fifteenthOf } from '../rate-days.ts';
import type { Asked } from './asked.ts';
import type { Line, Rate } from './claim.ts';
import { ONLINE_ADS } from './demands.ts';

/** M-9, L-18.1: for one currency and day the first of these tables counts. */
const LADDER = ['indicative', 'information', 'oanda'] as const;

const NO_CENTS = ['JPY', 'KRW', 'CLP', 'VND'];

/** K-pay-2: minor units of a currency in kuruş, at the rate of the payment day or, of many ads in a month, of the 15th. */
export function inLira(asked: Asked, minor: bigint, currency: string, reached: Set<string>): bigint {
  if (currency === 'TRY') return minor;
  reached.add('K-pay-2');
  const usual = asked.paid;
  const on = (day: string) => atRate(asked, minor, currency, day, reached);
  if (!asked.kind(...ONLINE_ADS)) return on(usual);
  const fifteenth = fifteenthOf(asked.paid);
  const crowded = isCrowded(asked);
  if (crowded === true) {
    reached.add('L-18.2');
    return on(fifteenth);
  }
  if ((crowded === false && asked.told('adPaymentsComplete') === true) || usual === fifteenth)
    return on(usual);
  // Payments that this claim does not show may make it many.
  const [one, other] = [on(usual), on(fifteenth)];
  const [less, more] = one < other ? [one, other] : [other, one];
  return asked.perhaps(undefined, 'L-18.2') ? more : less;
}

/** L-18.2: whether more than three payments were made in the calendar month; M-10 tells which are counted together. */
function isCrowded(asked: Asked): boolean | undefined {
  const reading = asked.reading('M-10');
  const byPlatform = reading === 'per-platform';
  if (byPlatform && asked.line.platform === undefined) return undefined;
  const month = asked.paid.slice(0, 7);
  const isOfThem = (line: Line) =>
    ONLINE_ADS.some((kind) => kind === line.kind) &&
    (line.payment.valueDay ?? line.payment.day)?.slice(0, 7) === month &&
    (reading !== 'per-kind' || line.kind === asked.line.kind) &&
    (!byPlatform || line.platform === asked.line.platform);
  // One statement, and so one reference, may show payments of several days.
  const payments = asked.claim.lines
    .filter(isOfThem)
    .map(({ payment }) => `${payment.valueDay ?? payment.day} ${payment.reference}`);
  return new Set(payments).size > 3;
}

function atRate(asked: Asked, minor: bigint, currency: string, day: string, reached: Set<string>): bigint {
  const rate = rateOn(asked, currency, day);
  if (rate === undefined) throw new NotTold(`rate of ${currency} on ${day}`);
  if (rate.day !== day) reached.add('M-9');
  if (rate.table === 'information') reached.add('K-pay-3');
  if (rate.table === 'oanda') reached.add('L-18.1');
  const { digits, scale } = exact(rate.buying);
  // kuruş = minor / 10^places × buying / unit × 100
  const places = NO_CENTS.includes(currency) ? 0 : 2;
  const top = minor * digits * 100n;
  const bottom = 10n ** BigInt(places + scale) * BigInt(rate.unit);
  return quotient(top, bottom, asked.reading('L-18-conversion') !== 'down');
}

/** The first table that has the currency on that day, or where the day is closed (or closes early) on the last day before it. */
function rateOn({ claim }: Asked, currency: string, day: string): Rate | undefined {
  for (const step of LADDER) {
    const ofTable = claim.rates.filter(
      (one) => one.currency === currency && (one.table ?? 'indicative') === step,
    );
    for (let at = day; ; at = dayBefore(at)) {
      const rate = ofTable.find((one) => one.day === at);
      if (rate !== undefined) return rate;
      if (!isWeekend(at) && !isPublicHoliday(at) && !isHalfDay(at)) break;
    }
  }
  return undefined;
}
