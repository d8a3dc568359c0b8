import { type Day, isDayText, parseDay } from '@kervan/kit';
import { lawData } from '../receipt/law-data.ts';

/** First day of something, by the field that tells it in the law's data. */
const STARTS: ReadonlySet<string> = new Set(['from', 'until', 'seenFrom', 'knownFrom', 'before', 'day']);
/** Last day of something: what it says ends the day after. */
const LASTS: ReadonlySet<string> = new Set(['seenTo']);
const FIXED = 'day:';

let kept: readonly Day[] | undefined;

/**
 * Every day on which anything in the law may change, in order: starts and ends of dated values, last sightings, and the days that
 * conditions name. Read from the law's own data, so that no day can be forgotten. Between two of them the law is the same.
 */
export function lawDays(): readonly Day[] {
  kept ??= [...daysIn(lawData(), '')].sort((a, b) => a - b);
  return kept;
}

function daysIn(value: unknown, field: string, days: Set<Day> = new Set()): ReadonlySet<Day> {
  if (typeof value === 'number') {
    if (STARTS.has(field)) days.add(value as Day);
    if (LASTS.has(field)) days.add((value + 1) as Day);
  } else if (typeof value === 'string') {
    const text = value.slice(FIXED.length);
    if (value.startsWith(FIXED) && isDayText(text)) days.add(parseDay(text));
  } else if (Array.isArray(value)) {
    for (const item of value) daysIn(item, field, days);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) daysIn(item, name, days);
  }
  return days;
}
