import { addDays, businessDay, type Day, liraMinor, minorPlaces, type Rounding } from '@kervan/kit';
import type { Claim, RateOnDay } from '../facts/claim.ts';
import { MANY } from './bounds.ts';
import { LIRA, type Portion, SHARES } from './portion.ts';
import { LONGEST_CLOSURE, type RateDays, rateDaysOf } from './rate-days.ts';
import type { RunState } from './run-state.ts';

/**
 * Stage lira: each payment at the TCMB forex buying rate of its day (E-2.24), or, under the reading of L-18.2, at the rate of
 * the 15th where a month has more than three payments. Rounded once, by the reading in force. A missing bulletin leaves the
 * amount unknown, never a neighbouring rate.
 */
export function convertToLira(portions: readonly Portion[], state: RunState): void {
  const { conversion } = state.law.choices;
  const rateDays = rateDaysOf(state);
  for (const portion of portions) {
    const least = portion.leastAt(SHARES);
    const most = portion.mostAt(SHARES);
    const { line } = portion;
    if (most === 0n) portion.put(LIRA, 0n, 0n);
    else if (line.currency === 'TRY') portion.put(LIRA, least, most);
    else convert(portion, rateDays(portion), state.claim, conversion[portion.support.support.regime]);
  }
}

/** Converts by the rate of the day that counts; where two days may, the bounds hold both. */
function convert(portion: Portion, { days, fifteenth }: RateDays, claim: Claim, rounding: Rounding): void {
  const { currency } = portion.line;
  const least = portion.leastAt(SHARES);
  const most = portion.mostAt(SHARES);
  const rates = days.map((day) => (Number.isNaN(day) ? undefined : rateOn(claim, currency, day as Day)));
  if (rates.length === 1) portion.rate = rates[0];
  portion.fifteenth = fifteenth;
  const known = rates.filter((rate) => rate !== undefined);
  if (known.length < rates.length || known.length === 0) {
    portion.put(LIRA, 0n, MANY);
    return;
  }
  const places = minorPlaces(currency);
  const highs = known.map(({ rate }) => liraMinor(most, places, rate, rounding));
  const lows = least === most ? highs : known.map(({ rate }) => liraMinor(least, places, rate, rounding));
  portion.put(LIRA, smallest(lows), largest(highs) + portion.slack);
}

function smallest(values: readonly bigint[]): bigint {
  return values.reduce((low, value) => (value < low ? value : low));
}

function largest(values: readonly bigint[]): bigint {
  return values.reduce((high, value) => (value > high ? value : high));
}

/** The rate that counts for a day: its own bulletin's; on a closed day the last one published before (M-9). */
export function rateOn(claim: Claim, currency: string, day: Day): RateOnDay | undefined {
  const byDay = claim.rates.get(currency);
  if (byDay === undefined) return undefined;
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
