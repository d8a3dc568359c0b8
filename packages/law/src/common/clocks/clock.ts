import { type MonthRounding, type Words, words } from '@kervan/kit';
import type { EventName } from './events.ts';

/** The two regimes whose clocks run: Decision 5986 (e-export) and Decision 5448 (logistics). */
export type ClockRegime = 'e-export' | 'logistics';

/**
 * How long a clock runs, from the day of its event. Days and months are those of the calendar (O-33, M-4); no length shifts on a
 * closed day. `rounding` names what happens where the month has no day of that number.
 */
export type Length =
  /** To the same-numbered day so many months after or before, that day included (M-4). */
  | {
      readonly is: 'months';
      readonly count: number;
      readonly side: 'after' | 'before';
      readonly rounding: MonthRounding;
    }
  /** To the day so many days after or before, that day included; the day of the event is not counted. */
  | { readonly is: 'days'; readonly count: number; readonly side: 'after' | 'before' }
  /** To the end of so many days, the day of the event being the first of them. */
  | { readonly is: 'days-with-first'; readonly count: number }
  /**
   * So many years. `same-day`: through the same-numbered day; `day-before`: a term of whole years whose first day is the day of the
   * event, so that it ends on the day before. `ofMonth`: counted from the first day of the event's month.
   */
  | {
      readonly is: 'years';
      readonly count: number;
      readonly through: 'same-day' | 'day-before';
      readonly ofMonth?: true;
      readonly rounding: MonthRounding;
    }
  /** Service: at the end of the fifth day after the day of arrival, which is not counted (L-16.13, M-1). */
  | { readonly is: 'service'; readonly days: 5 }
  /** The first day of the month after the event (E-2.9). */
  | { readonly is: 'next-month' }
  /** The first business day of a month of the next year (E-1.9.1). */
  | { readonly is: 'first-business-day'; readonly month: number };

/**
 * What the day of a clock is. `duty`: somebody must act on or before it; `warning`: a duty is better done by it; `limit`: something
 * may be done, or must lie, up to it, and nothing is missed where it never happens; `earliest`: not before it; `term`: something
 * lasts through it.
 */
export type ClockKind = 'duty' | 'warning' | 'limit' | 'earliest' | 'term';

export type Applicant = 'beneficiary' | 'cooperationBody' | 'organiser' | 'hib';

export const APPLICANT_WORDS: Readonly<Record<Applicant, Words>> = {
  beneficiary: words('yararlanıcı', 'beneficiary'),
  cooperationBody: words('işbirliği kuruluşu', 'cooperation body'),
  organiser: words('milli katılım organizatörü', 'national-participation organiser'),
  hib: words('HİB', 'HİB'),
};

/** A time limit of the law as a value: everything that is computed, said and tested of it is read off here. */
export interface Clock {
  /** Stable name; it is part of the name of a deadline in calendars. */
  readonly id: string;
  readonly kind: ClockKind;
  /** The rules that set it; the first is the one it is named by. Grade and article stand in the register of rules. */
  readonly rules: readonly [string, ...string[]];
  readonly regime: ClockRegime;
  /** Supports it belongs to; `all`: every support of the regime. */
  readonly supports: readonly string[] | 'all';
  /** Applicants it binds, where not all; while a case does not tell who applies, the clock runs with a flag that says so. */
  readonly onlyFor?: readonly Applicant[];
  readonly title: Words;
  /** Events it may start from: each occurrence starts it once. */
  readonly starts: readonly [EventName, ...EventName[]];
  readonly length: Length;
  /** Events that meet it, or, for a limit, that must keep to it. */
  readonly metBy: readonly EventName[];
  /** Such an event may lie before the start as well: a return before the last day of the event. */
  readonly metEarlier?: true;
  /** The event whose day it gives, where the file does not tell that day itself. */
  readonly gives?: EventName;
  /** True where it is not expected of every case: shown only once the event it starts from is told. */
  readonly contingent: boolean;
  /**
   * The rule by which its last day does not shift where offices are closed, and is flagged: M-1 for service, M-4 for what is done
   * at an office; `none` where no office takes part in the day.
   */
  readonly closedDay: 'M-1' | 'M-4' | 'none';
  readonly doubts: readonly string[];
  /** Doubts that one support adds. */
  readonly doubtsOf?: Readonly<Record<string, readonly string[]>>;
  /** What missing it, or going beyond it, comes to. */
  readonly consequence: Words;
}

export function months(count: number, side: 'after' | 'before'): Length {
  return { is: 'months', count, side, rounding: 'clamp' };
}

export function days(count: number, side: 'after' | 'before'): Length {
  return { is: 'days', count, side };
}

/** A support period of whole years; with `ofMonth` it runs from the first day of the event's month. */
export function yearsOfSupport(count: number, ofMonth?: true): Length {
  return {
    is: 'years',
    count,
    through: 'day-before',
    rounding: 'clamp',
    ...(ofMonth === undefined ? {} : { ofMonth }),
  };
}
