import { words } from '@kervan/kit';
import {
  activityStart,
  before,
  dayByReading,
  documentDay,
  filingDay,
  monthsAfter,
  onOrAfter,
  onOrBefore,
  paymentDay,
  periodEnd,
  periodStart,
} from '../../constructs/days.ts';
import { filedBy } from '../../constructs/line-tests.ts';
import { all, reading } from '../../constructs/logic.ts';
import { type Demand, demand } from '../../constructs/rule.ts';

/** Filing: within six months, in the application of the quarter or half-year (E-2.10). */
export function windowOf(kind: 'quarter' | 'half-year'): Demand {
  return demand(
    'E-2.10',
    'window',
    all(
      filedBy(kind),
      reading('E-2.10-quarter', {
        activity: all(onOrAfter(activityStart, periodStart), before(activityStart, periodEnd)),
        payment: all(onOrAfter(paymentDay, periodStart), before(paymentDay, periodEnd)),
      }),
      onOrAfter(filingDay, paymentDay),
      onOrBefore(
        filingDay,
        monthsAfter(dayByReading('E-13.12', { 'payment-document': paymentDay, invoice: documentDay }), 6),
      ),
    ),
    words(
      'Gider bu dönemin başvurusuna ait değil, başvuru altı aylık süre içinde değil ya da dönemi yanlış: kira yarıyıllarla, öbürleri çeyreklerle istenir.',
      'The expense does not belong to this period’s application, the application is not within the six months, or its period is the wrong one: rent is asked by half-years, the rest by quarters.',
    ),
  );
}

/** Everything but rent is filed by quarters. */
export const quarterlyWindow: Demand = windowOf('quarter');
