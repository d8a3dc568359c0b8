import {
  type BusinessCalendar,
  type Day,
  dayOf,
  type FoundBusinessDay,
  firstOfMonth,
  monthOf,
  nextBusinessDay,
  type Source,
  yearOf,
} from '@kervan/kit';

/** The rule of the 15th as a regime's parameter: with more than so many payments in a month, one day's rate is for all. */
export interface FifteenthRule {
  /** The rule applies from the payment after this many: 3 means four or more. */
  readonly moreThan: number;
  readonly dayOfMonth: number;
  readonly source: Source;
}

/** L-18.2, for advertising on social networks and search engines under Decision 5448. */
export const FIFTEENTH_5448: FifteenthRule = {
  moreThan: 3,
  dayOfMonth: 15,
  source: { rule: 'L-18.2', grade: 'text', article: 'Genelge m.18(2)' },
};

/** The day whose rate counts for a payment. Where the rule points to a day nobody can name, `unknown` says why. */
export interface RateDay {
  readonly payment: Day;
  readonly byRule: boolean;
  readonly rateDay: FoundBusinessDay | { readonly day: Day };
}

/**
 * The rate day of each payment, in the order given. Payments are counted per calendar month; with more than the rule's number the
 * 15th counts for all of that month, or the next business day where the 15th is none. Without a rule (Decision 5986, unless chosen
 * as a reading) each payment keeps its own day.
 */
export function fifteenthRule(
  payments: readonly Day[],
  rule: FifteenthRule | undefined,
  calendar?: BusinessCalendar,
): readonly RateDay[] {
  if (rule === undefined) return payments.map(ownDay);
  const counts = new Map<Day, number>();
  for (const payment of payments) {
    const month = firstOfMonth(payment);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return payments.map((payment) => {
    if ((counts.get(firstOfMonth(payment)) ?? 0) <= rule.moreThan) return ownDay(payment);
    const named = dayOf(yearOf(payment), monthOf(payment), rule.dayOfMonth);
    return { payment, byRule: true, rateDay: nextBusinessDay(named, calendar) };
  });
}

function ownDay(payment: Day): RateDay {
  return { payment, byRule: false, rateDay: { day: payment } };
}
