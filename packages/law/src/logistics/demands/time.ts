import { words } from '@kervan/kit';
import { isFalse } from '../../constructs/choices.ts';
import type { Condition } from '../../constructs/condition.ts';
import {
  activityLast,
  activityStart,
  before,
  type DayOf,
  factDay,
  filingDay,
  fixedDay,
  knownDay,
  monthsAfter,
  onOrAfter,
  onOrBefore,
  paymentDay,
} from '../../constructs/days.ts';
import { all, any } from '../../constructs/logic.ts';
import { type Demand, demand } from '../../constructs/rule.ts';
import type { Clip } from '../../constructs/support-period.ts';

/** The day after the Decision’s entry into force (20 April 2022): what counts is later than it. */
const AFTER_ENTRY = fixedDay('2022-04-21');
/** From when Decision 10962 repealed 5448, second-hand, and the day that was published (O-39). */
const REPEAL = fixedDay('2026-01-01');
const REPEAL_KNOWN = fixedDay('2026-02-27');

/** Activity and payment after the entry into force (L-16.1), and before the end of the regime if the repeal holds (O-39). */
export const regimeDemands: readonly Demand[] = [
  demand(
    'L-16.1',
    'standing',
    all(onOrAfter(activityStart, AFTER_ENTRY), onOrAfter(paymentDay, AFTER_ENTRY)),
    words(
      'Faaliyet ve ödeme, Kararın yürürlüğe girdiği 20.04.2022’den sonra değil.',
      'Activity and payment are not later than 20 April 2022, the day the Decision came into force.',
    ),
  ),
  demand(
    'O-39',
    'standing',
    any(
      before(knownDay, REPEAL_KNOWN),
      all(before(activityLast, REPEAL), before(paymentDay, REPEAL)),
      isFalse('repealHolds'),
    ),
    words(
      'Karar 01.01.2026’dan başlayarak kaldırılmış sayıldı; sonraki faaliyet ve ödemeler desteklenmez.',
      'The Decision is taken as repealed from 1 January 2026; later activities and payments are not supported.',
    ),
  ),
];

const NOT_REPEALED = any(before(knownDay, REPEAL_KNOWN), isFalse('repealHolds'));

/** Activities that run for some time: what lies in 2025 stands, the days from 2026 on hang on the repeal (O-39). */
export const runningRegimeDemands: readonly Demand[] = regimeDemands.map((one) =>
  one.rule === 'O-39'
    ? { ...one, condition: any(all(before(activityStart, REPEAL), before(paymentDay, REPEAL)), NOT_REPEALED) }
    : one,
);

/** The days of a running activity from 2026 on. */
export const afterRepeal: Clip = {
  rule: 'O-39',
  side: 'from',
  on: REPEAL,
  unless: NOT_REPEALED,
  refusal: words(
    'Bu günler, kaldırılmış sayılan Kararın yürürlükte olmadığı 2026’da.',
    'These days lie in 2026, when the Decision is taken as repealed.',
  ),
};

/** A unit opened before the Decision is supported for the days after its entry into force (L-6.3, L-16.1, O-20). */
export const oldUnitDemands: readonly Demand[] = runningRegimeDemands.map((one) =>
  one.rule === 'L-16.1'
    ? { ...one, condition: all(onOrAfter(activityLast, AFTER_ENTRY), onOrAfter(paymentDay, AFTER_ENTRY)) }
    : one,
);

/** The days of an old unit up to the entry into force. */
export const beforeEntry: Clip = {
  rule: 'L-16.1',
  side: 'before',
  on: AFTER_ENTRY,
  refusal: words(
    'Bu günler, Kararın yürürlüğe girdiği 20.04.2022’den sonra değil.',
    'These days are not later than 20 April 2022, the day the Decision came into force.',
  ),
};

/** Filed within six months of a day, or within a time that was extended (M-5, L-20.1). */
function withinSixMonths(day: DayOf): Condition {
  return any(onOrBefore(filingDay, monthsAfter(day, 6)), onOrBefore(filingDay, factDay('filingExtendedTo')));
}

const LATE = words(
  'Başvuru altı aylık süre içinde değil ya da gider henüz ödenmemiş.',
  'The application is not within the six months, or the expense is not paid yet.',
);

/** Within six months of the payment (L-16.3: art. 4, 6, 7, 10). */
export const windowOfPayment: Demand = demand(
  'L-16.3',
  'window',
  all(onOrAfter(filingDay, paymentDay), withinSixMonths(paymentDay)),
  LATE,
);

/** Within six months of the issue of the document, and after it (L-16.5, L-5.1a). */
export const windowOfDocument: Demand = demand(
  'L-16.5',
  'window',
  all(
    onOrAfter(filingDay, paymentDay),
    onOrAfter(filingDay, factDay('documentIssuedOn')),
    withinSixMonths(factDay('documentIssuedOn')),
  ),
  words(
    'Başvuru, belgenin düzenlendiği günden başlayan altı ay içinde değil ya da belge henüz alınmamış.',
    'The application is not within six months of the issue of the document, or the document is not issued yet.',
  ),
);

/** Within six months of the end of the event, and after it (L-16.2: art. 8, 9, 11, 12, 13). */
export const windowOfEvent: Demand = demand(
  'L-16.2',
  'window',
  all(
    onOrAfter(filingDay, paymentDay),
    onOrAfter(filingDay, factDay('eventEnd')),
    withinSixMonths(factDay('eventEnd')),
  ),
  words(
    'Başvuru, etkinliğin bitiminden başlayan altı ay içinde değil ya da etkinlik bitmemiş.',
    'The application is not within six months of the end of the event, or the event is not over.',
  ),
);
