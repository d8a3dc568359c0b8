import type { Grade, Words } from '@kervan/kit';
import type { Regime } from '../facts/claim-file.ts';
import type { Applicant } from '../logistics/applicants.ts';
import type { MatrixColumnId } from './matrix-view.ts';

/** Whom a change concerns: a class of Decision 5986, or an applicant of Decision 5448. */
export type ConcernId = MatrixColumnId | Applicant;

/** What a change is about; groups and changes are told in this order. */
export type ChangeKind =
  | 'support'
  | 'who'
  | 'countries'
  | 'country'
  | 'expense'
  | 'demand'
  | 'threshold'
  | 'rate'
  | 'share'
  | 'count'
  | 'duration'
  | 'ceiling'
  | 'total'
  | 'status';

/**
 * What became of it between the two days. `became-known` and `became-unknown`: what the sources let us know changed, and nobody can
 * say whether the law did.
 */
export type ChangeEffect =
  | 'opened'
  | 'closed'
  | 'repealed'
  | 'joined'
  | 'left'
  | 'raised'
  | 'lowered'
  | 'added'
  | 'removed'
  | 'changed'
  | 'became-known'
  | 'became-unknown';

/**
 * What changed in the law between two days: what `kervan law diff --json` prints. The order of the days is the asker's: with the
 * later one first, old and new are swapped. Days are ISO text, everything a person reads is bilingual.
 */
export interface DiffView {
  readonly format: 'kervan-law-diff/1';
  readonly from: string;
  readonly to: string;
  /** Both days are asked as far as public on this day: the one given, else the later of the two. */
  readonly knownOn: string;
  /** Acts and sightings of the time line (E-12.3) and yearly rises that lie between the days, in order of time. */
  readonly acts: readonly ActView[];
  /** Changes that belong together, in the order in which to show them; every change is in exactly one group. */
  readonly groups: readonly LawChangeGroupView[];
  readonly changes: readonly LawChangeView[];
  /** What was not known on the earlier day about that day, and is by now; empty where a day of knowledge was given. */
  readonly learned: readonly LearnedView[];
}

/** An act, or a source that saw a state of the law. */
export interface ActView {
  readonly rule: string;
  readonly regime: Regime;
  /** Day of the act, or the first day on which the state was seen. */
  readonly day: string;
  readonly kind: 'act' | 'rise' | 'sighting';
  readonly grade: Grade;
  readonly title: Words;
  /** What it changed, as the register tells it. */
  readonly words: Words;
}

export interface LawChangeGroupView {
  readonly regime: Regime;
  readonly kind: ChangeKind;
  readonly effect: ChangeEffect;
  readonly title: Words;
  /** What changed in one line: `9: Germany, …`, `25: ×1.2928`, `Marketplace: may have the support → repealed`. */
  readonly words: Words;
  /** Day since which the new state is certain, the act whose day it is, or what can be said instead of an act. */
  readonly since: string;
  readonly act: ActView | null;
  readonly seen: Words | null;
  /** Keys of its changes. */
  readonly changes: readonly string[];
}

export interface LawChangeView {
  /** Stable name of what changed: `ceiling/e-export/online-store/ceiling/company`, `country/target-countries/DE`. */
  readonly key: string;
  readonly regime: Regime;
  readonly kind: ChangeKind;
  readonly effect: ChangeEffect;
  readonly support: string | null;
  readonly title: Words;
  /** Whom it concerns; empty where it concerns everybody. */
  readonly concerns: readonly ConcernId[];
  readonly concernsWords: Words;
  readonly old: SideView;
  readonly new: SideView;
  /** New amount over old one, where both are amounts in lira: `1.2928`, rounded half-up to four places. */
  readonly factor: string | null;
  /** Day on which the new state is certain for the first time on the way from the earlier to the later day. */
  readonly since: string;
  /** The act whose day that is; null where only sightings are known. */
  readonly act: ActView | null;
  /** `seen first on 27 September 2024; between two sightings`: what can be said instead of an act. */
  readonly seen: Words | null;
  /** The whole change in one sentence. */
  readonly words: Words;
}

/** One side of a change. */
export interface SideView {
  /** Decimal text of the amount in major units, where it is one. */
  readonly amount: string | null;
  readonly currency: string | null;
  readonly known: boolean;
  readonly words: Words;
  readonly rule: string;
  readonly article: string;
  readonly grade: Grade;
}

/** A value that could not be known on the earlier day, because what tells it became public later. */
export interface LearnedView {
  readonly key: string;
  readonly regime: Regime;
  readonly kind: ChangeKind;
  readonly title: Words;
  /** What was known on the earlier day, and what is known of it now. */
  readonly before: SideView;
  readonly now: SideView;
  readonly knownSince: string;
  readonly words: Words;
}
