import { type Dated, type Day, dayOf, entryStart, yearOf } from '@kervan/kit';
import type { Condition } from '../constructs/condition.ts';
import type { DayOf } from '../constructs/days.ts';
import { type Asking, type At, onDay } from './asking.ts';
import { dayValue } from './open-facts.ts';
import { leavesOf } from './outcome.ts';

/**
 * Days after the one asked about on which a condition may turn, by what is known now: the days it speaks of, new entries of its
 * lists and thresholds, and the new year where it measures the year before. Earliest first.
 */
export function daysAhead(condition: Condition, at: At, asking: Asking): readonly Day[] {
  const days = leavesOf(condition, asking).flatMap(({ shape }): readonly Day[] => {
    switch (shape?.is) {
      case 'days':
        return [shape.a, shape.b].flatMap((of) => spokenOf(of, at, asking));
      case 'over':
        return [dayOf(yearOf(at.day) + 1, 1, 1), ...startsOf(shape.history, asking)];
      case 'amount':
        return startsOf(shape.history, asking);
      case 'listed':
        return at.line.country === ''
          ? []
          : startsOf(shape.history(at.line.country, at.line.platform), asking);
      default:
        return [];
    }
  });
  return [...new Set(days)].filter((day) => day > at.day).sort((a, b) => a - b);
}

/** The line on a later day, with the facts as they stand then. */
export function later({ line }: At, day: Day, asking: Asking): At {
  return onDay(asking, line, day);
}

/** Days that facts and the law name; the day of the expense itself is whatever day one spends on. */
function spokenOf(of: DayOf, at: At, asking: Asking): readonly Day[] {
  const { shape } = of;
  switch (shape.is) {
    case 'line':
    case 'known':
      return [];
    case 'fixed':
      // A day of the law that nobody knew of yet cannot be waited for.
      return shape.day > asking.days.knownOn ? [] : [shape.day];
    case 'reading':
      return spokenOf(
        shape.by[asking.readingOf(shape.doubt)] ?? (Object.values(shape.by)[0] as DayOf),
        at,
        asking,
      );
    default: {
      const value = dayValue(of, at, asking);
      return value === undefined ? [] : [value];
    }
  }
}

function startsOf(history: Dated<unknown>, { days }: Asking): readonly Day[] {
  return history.entries
    .filter((entry) => (entry.knownFrom ?? entryStart(entry)) <= days.knownOn)
    .map((entry) => entryStart(entry));
}
