import type { Applicant, ClockRegime } from './clock.ts';

/** Open cases, and what happened in them: what `kervan deadlines FILE` takes. Days are ISO text. */
export interface DeadlinesFile {
  readonly format: 'kervan-deadlines/1';
  readonly cases: readonly CaseEntry[];
}

/** One open case: one application, one event, one unit. */
export interface CaseEntry {
  /** Name of the case, unique within the file; it is part of the name of its deadlines in calendars. */
  readonly case: string;
  readonly name?: string;
  readonly regime: ClockRegime;
  readonly support: string;
  readonly applicant?: Applicant;
  /** Quarter or half-year that is applied for, under Decision 5986: `2026-Q2`, `2025-H1`. */
  readonly period?: string;
  readonly events: readonly EventEntry[];
  readonly extensions?: readonly ExtensionEntry[];
}

/** Something that happened in the case, or will. */
export interface EventEntry {
  /** Unique within the case; left out where nothing refers to it. */
  readonly id?: string;
  readonly event: string;
  /** Left out while the day is not known. */
  readonly day?: string;
  /** Ids of the events whose deadlines it meets, where it does not meet all of them. */
  readonly meets?: readonly string[];
  readonly note?: string;
}

/** Why a time limit runs longer than the text says. */
export type ExtensionKind = 'instruction' | 'force-majeure' | 'outage' | 'granted';

/** A longer time limit, as a fact with its reason: the deadline of the text stays beside it. */
export interface ExtensionEntry {
  /** Clock that is extended. */
  readonly clock: string;
  /** Id of the event it starts from; left out: every deadline of that clock in the case. */
  readonly event?: string;
  readonly kind: ExtensionKind;
  readonly reason: string;
  /** Who decided, or the document that says so. */
  readonly by: string;
  /** The last day that now counts. */
  readonly lastDay: string;
  readonly recordedOn: string;
}
