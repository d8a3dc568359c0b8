import type { Day, Words } from '@kervan/kit';
import type { Clock } from './clock.ts';
import type { DueDay } from './due-day.ts';
import type { EventName } from './events.ts';
import type { ExtensionKind } from './file.ts';

/**
 * How a deadline stands on the day asked about. `waiting`: the event it starts from has no day yet; `ahead`; `today`; `missed`:
 * its day passed and nothing met it in time, or what had to keep to it did not; `met`; `open`: the day from which something may be
 * done has come; `over`: a term has run out, or what might have been done until then was not told.
 */
export type DeadlineState = 'waiting' | 'ahead' | 'today' | 'missed' | 'met' | 'open' | 'over';

export const DEADLINE_STATES: readonly DeadlineState[] = [
  'today',
  'ahead',
  'missed',
  'open',
  'waiting',
  'met',
  'over',
];

/** An event of a case with its day; `given` is the clock that gave the day where the file does not tell it. */
export interface Happening {
  readonly event: EventName;
  readonly id: string | undefined;
  /** Which event of its name without an id it is, by its place in the file, from 1. */
  readonly nth: number;
  readonly day: Day | undefined;
  readonly meets: readonly string[] | undefined;
  readonly given?: { readonly by: Clock; readonly steps: readonly Step[] };
}

/** One step of the way to a day: which clock, from which event, where it leads. */
export interface Step {
  readonly clock: Clock;
  readonly event: EventName;
  readonly due: DueDay;
}

export interface Extension {
  readonly kind: ExtensionKind;
  /** The rule that allows it. */
  readonly rule: string;
  readonly reason: string;
  readonly by: string;
  readonly lastDay: Day;
  readonly recordedOn: Day;
}

/** Something a person should look at. */
export interface Flag {
  readonly code: FlagCode;
  readonly rule: string;
  /** The day it is about, where there is one. */
  readonly day?: Day;
  readonly words: Words;
}

export type FlagCode =
  | 'closed-day'
  | 'half-day'
  | 'calendar-unknown'
  | 'month-end'
  | 'depends'
  | 'opened-earlier'
  | 'after-repeal'
  | 'planned'
  | 'second-extension'
  | 'long-extension';

/** One clock of one case, started by one event. */
export interface Deadline {
  readonly clock: Clock;
  readonly start: Happening;
  /** From the event that is told to the last day; empty while it waits. */
  readonly steps: readonly Step[];
  /** The day that the text gives. */
  readonly lastDay: Day | undefined;
  readonly extensions: readonly Extension[];
  /** The day that counts now: the text's, or that of the longest extension. */
  readonly counts: Day | undefined;
  readonly state: DeadlineState;
  /** The event that met it, or that should have: in time or late. */
  readonly by: Happening | undefined;
  readonly flags: readonly Flag[];
  readonly doubts: readonly string[];
}

export interface CaseDeadlines {
  readonly case: string;
  readonly name: string | undefined;
  readonly regime: Clock['regime'];
  readonly support: string;
  readonly deadlines: readonly Deadline[];
}

export interface Deadlines {
  readonly today: Day;
  readonly cases: readonly CaseDeadlines[];
  /** Clocks of a whole regime, for the regimes of the cases. */
  readonly regimes: readonly Deadline[];
}
