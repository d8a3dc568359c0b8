import {
  addDays,
  addMonths,
  type Day,
  fill,
  firstOfNextMonth,
  parseDay,
  showDay,
  type Words,
  words,
} from '@kervan/kit';
import { type FactName, findFact, slotOf } from '../facts/catalogue.ts';
import type { Line } from '../facts/claim.ts';
import { type DayOf, type DayShape, type RunContext, slotOn } from './condition.ts';
import { DAY_NAMES } from './day-names.ts';

export type { DayOf } from './condition.ts';
export { before, onOrAfter, onOrBefore } from './day-order.ts';

function plain(
  name: string,
  text: Words,
  of: (line: Line, run: RunContext) => number,
  shape: DayShape = { is: 'line' },
): DayOf {
  return { needs: [], doubts: [], words: text, canonical: name, shape, compile: () => of };
}

/** The day of the payment document: the value date where it has one. */
export const paymentDay = plain(
  'paymentDay',
  words('ödeme belgesi günü', 'day of the payment document'),
  (line) => line.paymentDay,
);
export const documentDay = plain(
  'documentDay',
  words('fatura günü', 'day of the invoice'),
  (line) => line.documentDay,
);
export const activityStart = plain(
  'activityStart',
  words('faaliyetin ilk günü', 'first day of the activity'),
  (line) => line.activityFrom,
);
/** The last day of the activity, itself included. */
export const activityLast = plain(
  'activityLast',
  words('faaliyetin son günü', 'last day of the activity'),
  (line) => addDays(line.activityUntil, -1),
);
export const filingDay = plain(
  'filingDay',
  words('başvuru günü', 'day of filing'),
  (_, run) => run.filingDay,
);
/** The day up to which the law is known in this assessment. */
export const knownDay = plain(
  'knownDay',
  words('mevzuatın bilindiği gün', 'day on which the law is known'),
  (_, run) => run.knownOn,
  { is: 'known' },
);
export const periodStart = plain(
  'periodStart',
  words('başvuru döneminin ilk günü', 'first day of the period applied for'),
  (_, run) => run.claim.period.from,
);
export const periodEnd = plain(
  'periodEnd',
  words('sonraki dönemin ilk günü', 'first day of the next period'),
  (_, run) => run.claim.period.until,
);

export function factDay(fact: FactName): DayOf {
  const slot = slotOf(fact);
  return {
    needs: [fact],
    doubts: [],
    words: DAY_NAMES[fact] ?? (findFact(fact)?.question as Words),
    canonical: { factDay: fact },
    shape: { is: 'fact', fact },
    compile: () => (line, run) => slotOn(line, run, slot),
  };
}

export function fixedDay(text: string): DayOf {
  const day = parseDay(text);
  return plain(`day:${text}`, words(showDay(day, 'tr'), showDay(day, 'en')), () => day, { is: 'fixed', day });
}

/** First day of the month after a day (E-2.9). */
export function monthAfter(of: DayOf): DayOf {
  return derived(
    of,
    'monthAfter',
    words('{day} sonrasındaki ayın ilk günü', 'first day of the month after the {day}'),
    firstOfNextMonth,
    'month-after',
  );
}

/** A day so many months later, month ends clamped to the last day (M-4: a stated reading). */
export function monthsAfter(of: DayOf, months: number): DayOf {
  return derived(
    of,
    `monthsAfter:${months}`,
    words(`{day} + ${months} ay`, `{day} + ${months} months`),
    (day) => addMonths(day, months, 'clamp'),
    months,
  );
}

/** A day so many months earlier, month ends clamped to the last day (M-4: “at least two months before”). */
export function monthsBefore(of: DayOf, months: number): DayOf {
  return derived(
    of,
    `monthsBefore:${months}`,
    words(`{day} − ${months} ay`, `{day} − ${months} months`),
    (day) => addMonths(day, -months, 'clamp'),
    -months,
  );
}

/** A day so many calendar days later; earlier when negative (O-33: days are calendar days). */
export function daysAfter(of: DayOf, days: number): DayOf {
  const size = Math.abs(days);
  return derived(
    of,
    `daysAfter:${days}`,
    days < 0
      ? words(`{day} − ${size} gün`, `{day} − ${size} days`)
      : words(`{day} + ${size} gün`, `{day} + ${size} days`),
    (day) => addDays(day, days),
    { days },
  );
}

function derived(
  of: DayOf,
  name: string,
  template: Words,
  shift: (day: Day) => Day,
  months: (DayShape & { is: 'later' })['months'],
): DayOf {
  const shifted: DayOf = {
    needs: of.needs,
    doubts: of.doubts,
    words: fill(template, { day: of.words }),
    canonical: { [name]: of.canonical },
    shape: { is: 'later', of, months },
    compile: (compiling) => {
      const known = compiling.days.get(shifted);
      if (known !== undefined) return known;
      const compiled = compileShift(of.compile(compiling), shift);
      compiling.days.set(shifted, compiled);
      return compiled;
    },
  };
  return shifted;
}

/** Neighbouring lines mostly ask for the same day, so the last answer is kept. */
function compileShift(
  day: (line: Line, run: RunContext) => number,
  shift: (day: Day) => Day,
): (line: Line, run: RunContext) => number {
  let last = Number.NaN;
  let answer = Number.NaN;
  return (line, run) => {
    const value = day(line, run);
    if (value === last) return answer;
    // Unknown stays unknown; a day that there is not (before all days) has none after it either.
    if (!Number.isFinite(value)) return value;
    last = value;
    answer = shift(value as Day);
    return answer;
  };
}

/** The day under the reading in force of a doubt. */
export function dayByReading(doubt: string, byReading: Readonly<Record<string, DayOf>>): DayOf {
  const days = Object.values(byReading);
  const first = days[0] as DayOf;
  return {
    needs: days.flatMap((day) => day.needs),
    doubts: [doubt],
    words: first.words,
    canonical: {
      reading: doubt,
      by: Object.fromEntries(Object.entries(byReading).map(([id, day]) => [id, day.canonical])),
    },
    shape: { is: 'reading', doubt, by: byReading },
    compile: (compiling) => (byReading[compiling.readingOf(doubt)] ?? first).compile(compiling),
  };
}
