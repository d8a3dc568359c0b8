import { dayOfMonthOf, type Period, parseQuarter, problem, quarterPeriod, words } from '@kervan/kit';
import type { ReconcileInput } from './model.ts';

/** The period asked for. Throws `reconcile.period` unless it is one quarter or one run of whole months. */
export function periodAsked({ quarter, period }: ReconcileInput): Period {
  if (quarter !== undefined && period === undefined) return quarterPeriod(parseQuarter(quarter, 'quarter'));
  if (
    quarter === undefined &&
    period !== undefined &&
    dayOfMonthOf(period.from) === 1 &&
    dayOfMonthOf(period.until) === 1
  ) {
    return period;
  }
  throw problem(
    'reconcile.period',
    words(
      'Karşılaştırma bir çeyrek ya da tam aylardan oluşan bir dönem ister.',
      'The comparison wants one quarter, or one period of whole months.',
    ),
    {
      place: quarter === undefined ? 'period' : 'quarter',
      wayOut: words(
        'Çeyreği 2026-Q2 biçiminde verin ya da ayın birinde başlayıp biten bir dönem seçin.',
        'Give the quarter like 2026-Q2, or a period that begins and ends on the first of a month.',
      ),
    },
  );
}
