import {
  addDays,
  type BusinessCalendar,
  businessDay,
  type Currency,
  type Day,
  type LiraRate,
  type Problem,
  problem,
  showDay,
  words,
} from '@kervan/kit';
import type { BulletinRate, Place, RateBulletin } from '../model.ts';
import { sameRate } from './bulletin-xml.ts';
import { type MissingRate, missingBulletin, missingCurrency } from './missing.ts';

/** How far back a closed day's rate is looked for: the longest run of feast and weekend is nine days. */
const LOOK_BACK = 10;

export interface FoundRate {
  readonly found: true;
  readonly rate: LiraRate;
  /** The day of the bulletin that the rate is from. */
  readonly bulletinDay: Day;
  /** Whether that is the day asked for; if not, the day was closed and the last bulletin before it was taken. */
  readonly exactDay: boolean;
  readonly bulletin: string;
  readonly place: Place;
  /** SHA-256 of the bulletin's file, where it is known. */
  readonly digest?: string;
}

export type RateAnswer = FoundRate | MissingRate;

export interface ClosedDayOptions {
  /** Days that a person has checked and found without a bulletin (the file is not on the TCMB site): half days, unsourced feasts. */
  readonly noBulletinOn?: readonly Day[];
  readonly calendar?: BusinessCalendar;
}

/** Bulletins by day. */
export interface RateBook {
  /** Days with a bulletin, in order. */
  readonly days: readonly Day[];
  bulletinOf(day: Day): RateBulletin | undefined;
  /** The forex buying rate of that very day. */
  findBuying(currency: Currency, day: Day): RateAnswer;
  /**
   * The forex buying rate for a payment of a day (M-9): of the day itself, or, when the day is closed, of the last bulletin
   * published before it, at most ten days back. A business day without a bulletin in the book is missing, on the way back too.
   */
  buyingOn(currency: Currency, day: Day, options?: ClosedDayOptions): RateAnswer;
}

/**
 * A book of bulletins. The same bulletin may come twice. Throws `rates.two-bulletins` when two of one day differ: nobody could
 * say which holds.
 */
export function rateBook(bulletins: readonly RateBulletin[]): RateBook {
  const byDay = new Map<Day, RateBulletin>();
  for (const bulletin of bulletins) {
    const earlier = byDay.get(bulletin.day);
    if (earlier === undefined) byDay.set(bulletin.day, bulletin);
    else if (!sameBulletin(earlier, bulletin)) throw twoBulletins(bulletin.day);
  }
  const days = [...byDay.keys()].sort((a, b) => a - b);
  const findBuying = (currency: Currency, day: Day): RateAnswer => {
    refuseLira(currency);
    const bulletin = byDay.get(day);
    return bulletin === undefined
      ? missingBulletin(currency, day, day, 'no-bulletin', days)
      : buyingIn(bulletin, currency, day, days);
  };
  const buyingOn = (currency: Currency, day: Day, options: ClosedDayOptions = {}): RateAnswer => {
    refuseLira(currency);
    const skipped = new Set(options.noBulletinOn);
    for (let back = 0; back <= LOOK_BACK; back++) {
      const at = addDays(day, -back);
      const bulletin = byDay.get(at);
      if (bulletin !== undefined) return buyingIn(bulletin, currency, day, days);
      if (skipped.has(at)) continue;
      const { kind } = businessDay(at, options.calendar);
      if (kind !== 'closed')
        return missingBulletin(currency, day, at, kind === 'business' ? 'no-bulletin' : kind, days);
    }
    return missingBulletin(currency, day, day, 'too-far', days);
  };
  return { days, bulletinOf: (day) => byDay.get(day), findBuying, buyingOn };
}

/** Lira is taken as it is (M-9); asking for its rate is a mistake of the caller. */
function refuseLira(currency: Currency): void {
  if (currency !== 'TRY') return;
  throw problem(
    'rates.lira',
    words('Türk lirası için kur aranmaz.', 'There is no rate to look up for the lira.'),
  );
}

function buyingIn(bulletin: RateBulletin, currency: Currency, day: Day, days: readonly Day[]): RateAnswer {
  const row = bulletin.rates.find((each) => each.currency === currency);
  if (row?.forexBuying === undefined)
    return missingCurrency(currency, day, bulletin, row !== undefined, days);
  return {
    found: true,
    rate: { currency, unit: row.unit, value: row.forexBuying },
    bulletinDay: bulletin.day,
    exactDay: bulletin.day === day,
    bulletin: bulletin.number,
    place: row.place,
    ...(bulletin.digest === undefined ? {} : { digest: bulletin.digest }),
  };
}

/** Whether two bulletins of one day say the same, whatever the bytes they came in. */
export function sameBulletin(a: RateBulletin, b: RateBulletin): boolean {
  if (a.day !== b.day || a.number !== b.number || a.rates.length !== b.rates.length) return false;
  const others = new Map<string, BulletinRate>(b.rates.map((each) => [each.currency, each]));
  return a.rates.every((each) => {
    const other = others.get(each.currency);
    return other !== undefined && sameRate(each, other);
  });
}

/** The problem of two bulletins of one day that differ. */
export function twoBulletins(day: Day): Problem {
  return problem(
    'rates.two-bulletins',
    words(
      `${showDay(day, 'tr')} günü için birbirinden farklı iki TCMB bülteni var.`,
      `There are two different TCMB bulletins of ${showDay(day, 'en')}.`,
    ),
    {
      wayOut: words(
        'Bülteni TCMB arşivinden yeniden indirin ve yalnız onu bırakın.',
        'Download the bulletin again from the TCMB archive and keep that one alone.',
      ),
    },
  );
}
