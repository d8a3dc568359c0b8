import { dayAfter, dayBefore, daysBetween, monthsLater } from '../days.ts';
import { minorUnits } from '../money.ts';
import type { Article } from './article.ts';
import { isLongRent } from './article-6.ts';
import type { Asked } from './asked.ts';
import { DECISION, REPEAL_FROM, REPEAL_PUBLISHED } from './tables.ts';

/** Days of a line that lie in one support year, and the money laid on them, in minor units of the line's currency. */
export interface Part {
  readonly from: string;
  readonly until: string;
  readonly minor: bigint;
  /** The rule that refuses these days, if one does. */
  readonly refused?: string;
  /** L-6.6: no inspection is on file yet for its half-year. */
  readonly waits: boolean;
  /** The year whose limits it uses up: first day of a support year, or a calendar year (C-1); nothing where no start is known. */
  readonly year: string | undefined;
}

/** When support begins for a line: what is told, or in a first application the earliest of its group; else not known. */
export function startOf(article: Article, asked: Asked, accepted: readonly Asked[]): string | undefined {
  const { period } = article;
  if (period === undefined) return undefined;
  const told = asked.told('supportStart');
  if (typeof told === 'string') return told;
  if (asked.told('firstApplication') !== true) return undefined;
  const group = period.group(asked);
  const days = accepted
    .filter((one) => one.line.support === article.support && period.group(one) === group)
    .filter(({ line }) => line.amount !== undefined && minorUnits(line.amount) > 0n)
    .map(({ line }) => period.first(line));
  return days.sort()[0];
}

/** The parts of an accepted line, by day. */
export function partsOf(article: Article, asked: Asked, start: string | undefined, minor: bigint): Part[] {
  const { period } = article;
  const { from, until } = asked.line.activity;
  const yearOf = (day: string) =>
    asked.reading('C-1') === 'calendar-year' ? asked.paid.slice(0, 4) : start && supportYear(start, day);
  if (period === undefined) return [{ from, until, minor, waits: false, year: '' }];
  if (period.by === 'document') {
    const day = asked.line.document.day;
    const refused = start !== undefined && day < start ? { refused: period.rule } : {};
    return [{ from, until, minor, waits: false, year: yearOf(day), ...refused }];
  }
  const isLong = article.support === 'logistics/unit' && isLongRent(asked);
  const ends = endsOf(article, asked);
  const days = [from, ...cuts(asked, start, isLong, ends), until];
  const money = byDays(minor, days);
  return money.map((one, at) => {
    const [first, next] = [days[at] ?? from, days[at + 1] ?? until];
    const refused = refusal(period.rule, first, start, ends);
    return {
      from: first,
      until: next,
      minor: one,
      waits: isLong && !isInspected(asked, dayBefore(halfYearEnd(asked, first))),
      year: yearOf(first),
      ...(refused === undefined ? {} : { refused }),
    };
  });
}

/** Days from which nothing is paid any more, or before which nothing is, each by its rule. */
interface End {
  readonly rule: string;
  readonly day: string;
  readonly side: 'from' | 'before';
}

/** L-6.15, L-7.7, L-10.4: nothing before the start, nothing after five years. */
function refusal(
  rule: string,
  day: string,
  start: string | undefined,
  ends: readonly End[],
): string | undefined {
  if (start !== undefined && (day < start || day >= monthsLater(start, 60))) return rule;
  return ends.find((end) => (end.side === 'from' ? day >= end.day : day < end.day))?.rule;
}

/** Days inside the activity on which something turns, in order, each once. */
function cuts(asked: Asked, start: string | undefined, isLong: boolean, ends: readonly End[]): string[] {
  const { from, until } = asked.line.activity;
  const days: string[] = [];
  if (start !== undefined) {
    days.push(start, monthsLater(start, 60));
    // L-18.19: an activity that runs over support years is split by days.
    if (asked.reading('C-1') === 'support-year')
      for (const years of [1, 2, 3, 4]) days.push(monthsLater(start, 12 * years));
  }
  for (let half = 6; isLong && monthsLater(from, half) < until; half += 6) days.push(monthsLater(from, half));
  // What comes after the five years is refused in one, but for days that another rule refuses too.
  const last = start === undefined ? until : monthsLater(start, 60);
  const turns = [...days.filter((day) => day <= last), ...ends.map(({ day }) => day)];
  return [...new Set(turns)].filter((day) => from < day && day < until).sort();
}

/** L-6.12a: nothing after the closure. O-20: of an old unit nothing before the Decision. O-39: nothing of 2026 if the repeal holds. */
function endsOf({ support }: Article, asked: Asked): readonly End[] {
  const ends: End[] = [];
  if (support === 'logistics/unit') {
    ends.push({ rule: 'L-16.1', day: dayAfter(DECISION), side: 'before' });
    if (!asked.is('unitState', 'open'))
      ends.push({ rule: 'L-6.12a', day: asked.word('unitClosedOn'), side: 'from' });
  }
  const isRepealed =
    asked.lastDay >= REPEAL_FROM && asked.days.knownOn >= REPEAL_PUBLISHED && asked.yes('repealHolds');
  if (isRepealed) ends.push({ rule: 'O-39', day: REPEAL_FROM, side: 'from' });
  return ends;
}

/** L-6.6: the first day after the half-year of a long rent in which a day lies, or after the rent. */
function halfYearEnd({ line }: Asked, day: string): string {
  const { from, until } = line.activity;
  let months = 6;
  while (monthsLater(from, months) <= day) months += 6;
  const end = monthsLater(from, months);
  return end < until ? end : until;
}

function isInspected(asked: Asked, lastDay: string): boolean {
  const told = asked.told('inspectedThrough');
  return typeof told === 'string' && lastDay <= told;
}

/** First day of the support year in which a day lies; the years are counted from the start itself, so that a leap day comes back. */
export function supportYear(start: string, day: string): string {
  let year = start;
  for (let months = 12; monthsLater(start, months) <= day; months += 12) year = monthsLater(start, months);
  return year;
}

/** Money laid on spans by their days: what is left over goes to the largest remainders, of equal ones to the earlier. */
export function byDays(minor: bigint, days: readonly string[]): bigint[] {
  const lengths = days.slice(1).map((day, at) => BigInt(daysBetween(days[at] ?? day, day)));
  const whole = lengths.reduce((sum, one) => sum + one, 0n);
  const shares = lengths.map((length) => (minor * length) / whole);
  const left = Number(minor - shares.reduce((sum, one) => sum + one, 0n));
  const rest = (at: number) => (minor * (lengths[at] ?? 0n)) % whole;
  const order = lengths
    .map((_, at) => at)
    .sort((a, b) => (rest(a) === rest(b) ? a - b : rest(a) > rest(b) ? -1 : 1));
  for (const at of order.slice(0, left)) shares[at] = (shares[at] ?? 0n) + 1n;
  return shares;
}
