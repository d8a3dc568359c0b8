import {
  type Currency,
  type Day,
  dayOf,
  formatDay,
  monthOf,
  type Notice,
  nextBusinessDay,
  showDay,
  words,
  yearOf,
} from '@kervan/kit';
import type { RateBulletin } from '../../model.ts';
import { type RateAnswer, rateBook, sameBulletin } from '../../rates/rate-book.ts';
import type { RateLookup, RateOfDay } from '../model.ts';

/** Rates from the bulletins among the documents. Two different bulletins of one day are both set aside, and told. */
export function lookupIn(bulletins: readonly RateBulletin[]): {
  readonly rates: RateLookup;
  readonly notices: Notice[];
} {
  const byDay = new Map<Day, RateBulletin>();
  const disputed = new Set<Day>();
  for (const bulletin of bulletins) {
    const earlier = byDay.get(bulletin.day);
    if (earlier === undefined) byDay.set(bulletin.day, bulletin);
    else if (!sameBulletin(earlier, bulletin)) disputed.add(bulletin.day);
  }
  const book = rateBook([...byDay.values()].filter((bulletin) => !disputed.has(bulletin.day)));
  const rates: RateLookup = {
    buyingOn: (currency, day) => (disputed.has(day) ? undefined : plain(book.buyingOn(currency, day))),
    fifteenthOf: (currency, day) => {
      const found = nextBusinessDay(dayOf(yearOf(day), monthOf(day), 15));
      return 'day' in found && !disputed.has(found.day)
        ? plain(book.findBuying(currency, found.day))
        : undefined;
    },
  };
  return { rates, notices: [...disputed].sort((a, b) => a - b).map(twoBulletins) };
}

function plain(answer: RateAnswer): RateOfDay | undefined {
  if (!answer.found) return undefined;
  const { rate, bulletinDay, bulletin, digest } = answer;
  return { rate, day: bulletinDay, bulletin, ...(digest === undefined ? {} : { digest }) };
}

function twoBulletins(day: Day): Notice {
  return {
    code: 'reconcile.two-bulletins',
    severity: 'error',
    place: formatDay(day),
    words: words(
      `${showDay(day, 'tr')} günü için birbirinden farklı iki TCMB bülteni var; ikisi de kullanılmadı.`,
      `There are two different TCMB bulletins of ${showDay(day, 'en')}; neither was used.`,
    ),
    wayOut: words(
      'Bülteni TCMB arşivinden yeniden indirin ve yalnız onu bırakın.',
      'Download the bulletin again from the TCMB archive and keep that one alone.',
    ),
  };
}

/** A rate that was asked for and is not there. */
export interface MissingRateOn {
  readonly currency: Currency;
  readonly day: Day;
}
