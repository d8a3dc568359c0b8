import type { Grade, Words } from '@kervan/kit';
import type { ClockKind, ClockRegime } from './clock.ts';
import type { DeadlineState, FlagCode } from './deadline.ts';
import type { EventName } from './events.ts';
import type { ExtensionKind } from './file.ts';

/** The deadlines of open cases in plain data: what `kervan deadlines --json` prints. Days are ISO text. */
export interface DeadlinesView {
  readonly format: 'kervan-deadlines-answers/1';
  /** The day asked about. */
  readonly on: string;
  /** How many deadlines of the cases stand in each state. */
  readonly counts: Readonly<Record<DeadlineState, number>>;
  readonly cases: readonly CaseDeadlinesView[];
  /** Clocks of a whole regime, for the regimes of the cases. */
  readonly regimes: readonly DeadlineView[];
}

export interface CaseDeadlinesView {
  readonly case: string;
  readonly name: string | null;
  readonly regime: ClockRegime;
  readonly support: string;
  /** By the day that counts; those that wait last. */
  readonly deadlines: readonly DeadlineView[];
}

export interface DeadlineView {
  /** Stable within the case, whatever its day becomes: the clock, and the event it starts from. */
  readonly key: string;
  readonly clock: string;
  readonly kind: ClockKind;
  readonly title: Words;
  readonly state: DeadlineState;
  readonly stateWords: Words;
  readonly rules: readonly { readonly rule: string; readonly article: string; readonly grade: Grade }[];
  /** The weakest grade among the rules, and among the holidays where business days are counted. */
  readonly grade: Grade;
  readonly start: EventView;
  /** The last day (first day, for an earliest one) by the text; null while it is not known. */
  readonly lastDay: string | null;
  readonly extensions: readonly ExtensionView[];
  /** The day that counts now: that of the text, or of the longest extension. */
  readonly counts: string | null;
  /** Days from the day asked about until then; negative when it has passed. */
  readonly daysLeft: number | null;
  /** The event that met it, or that came too late or too early. */
  readonly by: EventView | null;
  readonly steps: readonly StepView[];
  /** The whole reason in a few sentences. */
  readonly words: Words;
  readonly consequence: Words;
  readonly flags: readonly {
    readonly code: FlagCode;
    readonly rule: string;
    readonly day: string | null;
    readonly words: Words;
  }[];
  readonly doubts: readonly string[];
}

export interface EventView {
  readonly event: EventName;
  readonly words: Words;
  readonly id: string | null;
  readonly day: string | null;
  /** The clock that gave the day; null where the file tells it. */
  readonly givenBy: string | null;
}

export interface ExtensionView {
  readonly kind: ExtensionKind;
  readonly words: Words;
  readonly rule: string;
  readonly reason: string;
  readonly by: string;
  readonly lastDay: string;
  readonly recordedOn: string;
}

export interface StepView {
  readonly rule: string;
  readonly from: string;
  readonly to: string | null;
  readonly words: Words;
}
