import { addDays, businessDay, type Day, liraMinor, minorPlaces, type Rounding } from '@kervan/kit';
import type { Claim, RateOnDay } from '../facts/claim.ts';
import { MANY } from './bounds.ts';
import { LIRA, type Portion, SHARES } from './portion.ts';
import { LONGEST_CLOSURE, rateDaysOf } from './rate-days.ts';
import type { RunState } from './run-state.ts';

/** The currency in which awards are paid. */
export const NATIONAL = 'TRY';

/**
 * Stage lira: each payment at the TCMB forex buying rate of its day (E-2.24), or, under the reading of L-18.2, at the rate of
 * the 15th where a month has more than three payments. Rounded once, by the reading in force. A missing bulletin leaves the
 * amount unknown, never a neighbouring rate.
 */
export function convertToLira(portions: readonly Portion[], state: RunState): void {
  const rateDays = rateDaysOf(portions, state);
  for (const portion of portions) {
    const least = portion.leastAt(SHARES);
    const most = portion.mostAt(SHARES);
    const { line } = portion;
    if (most === 0n) portion.put(LIRA, 0n, 0n);
    else if (line.currency === NATIONAL) portion.put(LIRA, least, most);
    else {
      const rounding = portion.support.conversion;
      const on = rateDays?.(portion);
      const [day = line.paymentDay, other] = on?.days ?? [];
      portion.fifteenth = on?.fifteenth ?? false;
      if (other === undefined) convertOn(portion, day, state.claim, rounding);
      else convertOnEither(portion, day, other, state.claim, rounding);
    }
  }
}

/** Converts by the rate of the day that counts; without it the amount is not known. */
function convertOn(portion: Portion, day: number, claim: Claim, rounding: Rounding): void {
  const { currency } = portion.line;
  const rate = Number.isNaN(day) ? undefined : rateOn(claim, currency, day as Day);
  portion.rate = rate;
  if (rate === undefined) {
    if (!Number.isNaN(day)) portion.missingRates = [...portion.missingRates, day as Day];
    portion.put(LIRA, 0n, MANY);
    return;
  }
  const least = portion.leastAt(SHARES);
  const most = portion.mostAt(SHARES);
  const places = minorPlaces(currency);
  const lira = liraMinor(most, places, rate.rate, rounding);
  // Each stretch that it may yet be laid on may be rounded up once more.
  portion.put(
    LIRA,
    least === most ? lira : liraMinor(least, places, rate.rate, rounding),
    portion.slack === 0n ? lira : lira + portion.slack,
  );
}

/** Where the rate of either of two days may count, the bounds hold both. */
function convertOnEither(
  portion: Portion,
  day: number,
  other: number,
  claim: Claim,
  rounding: Rounding,
): void {
  convertOn(portion, other, claim, rounding);
  const least = portion.leastAt(LIRA);
  const most = portion.mostAt(LIRA);
  convertOn(portion, day, claim, rounding);
  portion.rate = undefined;
  portion.put(LIRA, smaller(least, portion.leastAt(LIRA)), larger(most, portion.mostAt(LIRA)));
}

function smaller(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

function larger(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}

/**
 * The rate that counts for a day: its own bulletin's; on a closed day the last one published before; each step of the ladder is
 * asked so before the next (M-9, L-18.1).
 */
export function rateOn(claim: Claim, currency: string, day: Day): RateOnDay | undefined {
  for (const byDay of claim.rates.get(currency) ?? []) {
    const rate = byDay.size === 0 ? undefined : lastOf(byDay, day);
    if (rate !== undefined) return rate;
  }
  return undefined;
}

function lastOf(byDay: ReadonlyMap<number, RateOnDay>, day: Day): RateOnDay | undefined {
  let at = day;
  for (let step = 0; step <= LONGEST_CLOSURE; step++) {
    const rate = byDay.get(at);
    if (rate !== undefined) return rate;
    const kind = businessDay(at).kind;
    if (kind !== 'closed' && kind !== 'halfDay') return undefined;
    at = addDays(at, -1);
  }
  return undefined;
}
