import { addDays, businessDay, type Day, firstOfMonth, liraMinor, minorPlaces } from '@kervan/kit';
import type { Claim, Line, RateOnDay } from '../facts/claim.ts';
import { MANY } from './bounds.ts';
import { LIRA, type Portion, SHARES } from './portion.ts';
import type { RunState } from './run-state.ts';

/** How far back a closed day may reach for its last bulletin: longer than any run of feast days. */
const LONGEST_CLOSURE = 12;

/**
 * Stage lira: each payment at the TCMB forex buying rate of its day (E-2.24), or, under the reading of L-18.2, at the rate of
 * the 15th where a month has more than three payments. Rounded once, by the reading in force. A missing bulletin leaves the
 * amount unknown, never a neighbouring rate.
 */
export function convertToLira(portions: readonly Portion[], state: RunState): void {
  const { conversion: rounding, fifteenth: fromFifteenth } = state.law.choices;
  const fifteenth = fromFifteenth ? crowdedMonths(state.claim.lines) : undefined;
  for (const portion of portions) {
    const least = portion.leastAt(SHARES);
    const most = portion.mostAt(SHARES);
    const { line } = portion;
    if (most === 0n) portion.put(LIRA, 0n, 0n);
    else if (line.currency === 'TRY') portion.put(LIRA, least, most);
    else {
      const day = rateDay(line, fifteenth);
      const rate = Number.isNaN(day) ? undefined : rateOn(state.claim, line.currency, day as Day);
      portion.rate = rate;
      if (rate === undefined) {
        portion.put(LIRA, 0n, MANY);
        continue;
      }
      const places = minorPlaces(line.currency);
      const lira = liraMinor(most, places, rate.rate, rounding);
      portion.put(LIRA, least === most ? lira : liraMinor(least, places, rate.rate, rounding), lira);
    }
  }
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

/** Months with more than three payments, by activity kind (M-10: scope as registered). */
function crowdedMonths(lines: readonly Line[]): ReadonlySet<string> | 'unknown' {
  const payments = new Map<string, Set<string>>();
  for (const line of lines) {
    if (Number.isNaN(line.paymentDay)) return 'unknown';
    const key = monthKey(line);
    const references = payments.get(key) ?? new Set<string>();
    references.add(line.paymentReference);
    payments.set(key, references);
  }
  return new Set([...payments].filter(([, references]) => references.size > 3).map(([key]) => key));
}

function monthKey(line: Line): string {
  return `${line.support}|${firstOfMonth(line.paymentDay as Day)}`;
}

/** The day whose rate counts; NaN while it cannot be told. */
function rateDay(line: Line, crowded: ReadonlySet<string> | 'unknown' | undefined): number {
  if (crowded === undefined || Number.isNaN(line.paymentDay)) return line.paymentDay;
  if (crowded === 'unknown') return Number.NaN;
  if (!crowded.has(monthKey(line))) return line.paymentDay;
  let day = addDays(firstOfMonth(line.paymentDay as Day), 14);
  for (let step = 0; step <= LONGEST_CLOSURE; step++) {
    const kind = businessDay(day).kind;
    if (kind === 'business' || kind === 'halfDay') return day;
    if (kind === 'unknown') return Number.NaN;
    day = addDays(day, 1);
  }
  return Number.NaN;
}
