import {
  type Day,
  dayOf,
  formatQuarter,
  lastDayIn,
  monthOf,
  type Period,
  period,
  quarterOf,
  quarterPeriod,
  yearOf,
} from '@kervan/kit';

/** A run of whole months within one quarter in which reported, invoiced and paid are compared. */
export interface ComparedPeriod extends Period {
  /** `2026-04`, `2026-Q2`, or `2026-04..2026-05`. */
  readonly key: string;
}

/** Months counted from year 0, so that neighbours differ by one. */
function monthIndex(day: Day): number {
  return yearOf(day) * 12 + monthOf(day) - 1;
}

function firstDayOf(index: number): Day {
  return dayOf(Math.trunc(index / 12), (index % 12) + 1, 1);
}

function monthKey(index: number): string {
  return `${String(Math.trunc(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** Cuts a period at the ends of quarters: shares and ceilings are never wider than one. */
export function cutAtQuarters(span: Period): Period[] {
  const parts: Period[] = [];
  for (let from = span.from; from < span.until; ) {
    const end = quarterPeriod(quarterOf(from)).until;
    const until = end < span.until ? end : span.until;
    parts.push({ from, until });
    from = until;
  }
  return parts;
}

/**
 * The grid of compared periods of one platform: calendar months, where a report row that reaches over a month's end joins the
 * months it touches (its spend cannot be told apart by month). With `quarter` the whole quarter is one period.
 */
export class PeriodGrid {
  readonly #joined = new Set<number>();
  readonly #known = new Map<number, ComparedPeriod>();
  readonly #quarters: boolean;
  readonly joinsMonths: boolean;

  constructor(rows: Iterable<Period>, granularity: 'month' | 'quarter') {
    this.#quarters = granularity === 'quarter';
    for (const row of rows) {
      const last = monthIndex(lastDayIn(row));
      for (let month = monthIndex(row.from); month < last; month++) this.#joined.add(month);
    }
    this.joinsMonths = this.#joined.size > 0;
  }

  /** The compared period that a day lies in. */
  of(day: Day): ComparedPeriod {
    const index = monthIndex(day);
    const known = this.#known.get(index);
    if (known !== undefined) return known;
    const quarter = index - (index % 3);
    let first = index;
    let last = index;
    while (first > quarter && (this.#quarters || this.#joined.has(first - 1))) first--;
    while (last < quarter + 2 && (this.#quarters || this.#joined.has(last))) last++;
    const made = compared(first, last);
    for (let month = first; month <= last; month++) this.#known.set(month, made);
    return made;
  }

  /** Every compared period that a period touches, in order. */
  over(span: Period): ComparedPeriod[] {
    const found: ComparedPeriod[] = [];
    for (let day = span.from; day < span.until; ) {
      const one = this.of(day);
      found.push(one);
      day = one.until;
    }
    return found;
  }
}

function compared(first: number, last: number): ComparedPeriod {
  const span = period(firstDayOf(first), firstDayOf(last + 1));
  if (first === last) return { ...span, key: monthKey(first) };
  if (last - first === 2) return { ...span, key: formatQuarter(quarterOf(span.from)) };
  return { ...span, key: `${monthKey(first)}..${monthKey(last)}` };
}
