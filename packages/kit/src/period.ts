import { addDays, type Day, firstOfMonth, firstOfNextMonth, formatDay, showDay } from './day.ts';
import { problem } from './problem.ts';
import type { Lang } from './words.ts';

/** A run of days, half-open: `from` belongs to it, `until` is the first day after it. Never empty. */
export interface Period {
  readonly from: Day;
  readonly until: Day;
}

/** The period from a day until, but without, another. Throws `period.empty` when `until` is not later than `from`. */
export function period(from: Day, until: Day): Period {
  if (!(from < until)) {
    throw problem(
      'period.empty',
      {
        tr: `${formatDay(from)} ile ${formatDay(until)} arasında gün yok (bitiş hariçtir).`,
        en: `There is no day from ${formatDay(from)} until ${formatDay(until)} (the end is not included).`,
      },
      {
        wayOut: {
          tr: 'Bitiş, başlangıçtan sonraki bir gün olmalı; son gün dahilse periodThrough kullanın.',
          en: 'The end must be later than the start; where the last day is included use periodThrough.',
        },
      },
    );
  }
  return { from, until };
}

/** The period from a first to a last day, both included: how documents state it. */
export function periodThrough(first: Day, last: Day): Period {
  return period(first, addDays(last, 1));
}

/** The calendar month that a day lies in. */
export function monthPeriod(day: Day): Period {
  return { from: firstOfMonth(day), until: firstOfNextMonth(day) };
}

/** Whether the day lies in the period. */
export function contains(span: Period, day: Day): boolean {
  return span.from <= day && day < span.until;
}

/** Whether the whole inner period lies in the outer one. */
export function containsPeriod(outer: Period, inner: Period): boolean {
  return outer.from <= inner.from && inner.until <= outer.until;
}

/** Whether the two share at least one day. Neighbours that only touch do not. */
export function overlaps(a: Period, b: Period): boolean {
  return a.from < b.until && b.from < a.until;
}

/** The days both have, or undefined when they share none. */
export function intersect(a: Period, b: Period): Period | undefined {
  const from = a.from >= b.from ? a.from : b.from;
  const until = a.until <= b.until ? a.until : b.until;
  return from < until ? { from, until } : undefined;
}

/** How many days it has, at least 1. */
export function daysIn(span: Period): number {
  return span.until - span.from;
}

/** The last day that belongs to it. */
export function lastDayIn(span: Period): Day {
  return (span.until - 1) as Day;
}

/** The period as a person writes it, last day included: `01.03.2026–31.03.2026`, `1 March 2026 – 31 March 2026`. */
export function showPeriod(span: Period, lang: Lang): string {
  const last = lastDayIn(span);
  if (last === span.from) return showDay(last, lang);
  const dash = lang === 'tr' ? '–' : ' – ';
  return `${showDay(span.from, lang)}${dash}${showDay(last, lang)}`;
}
