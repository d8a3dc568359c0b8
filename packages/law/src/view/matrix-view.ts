import type { Grade, Words } from '@kervan/kit';
import type { Applicant } from '../logistics/applicants.ts';
import type { SuccessorView } from './finder-view.ts';

/** Columns of the matrix: the classes of beneficiaries, with companies told apart by the export threshold (E-1.3.7). */
export type MatrixColumnId =
  | 'company'
  | 'companyAboveThreshold'
  | 'consortium'
  | 'retailSite'
  | 'b2bPlatform'
  | 'marketplace'
  | 'cooperationBody';

/**
 * What a cell says. The first five are the legend of the Ministry's slides (E-11.3); `unknown` is said where the law of the day is
 * not known, and the last two where an amendment repealed the support.
 */
export type MatrixMarkId =
  | 'yes'
  | 'yes-brand-programme'
  | 'no'
  | 'no-inside-project'
  | 'through-projects'
  | 'unknown'
  | 'repealed-runs-on'
  | 'repealed';

/**
 * Supports × beneficiaries × countries on a day, as far as public on another: what `kervan matrix --json` prints. Days are ISO
 * text, countries ISO 3166 alpha-2, everything a person reads is bilingual.
 */
export interface MatrixView {
  readonly format: 'kervan-matrix/1';
  readonly on: string;
  readonly knownOn: string;
  /** The whole legend, also of marks that no cell of this day has. */
  readonly legend: readonly MatrixLegendView[];
  readonly tables: readonly MatrixTableView[];
  /** Every doubt that a cell of this day names. */
  readonly doubts: readonly MatrixDoubtView[];
  /** The part of Decision 5448; null where only Decision 5986 is asked about. */
  readonly logistics: LogisticsMatrixView | null;
}

/**
 * Supports of Decision 5448 × applicants on a day. A cell says whether the applicant may have the support, at what rate and up to
 * what ceiling; each figure says how far its source may be trusted.
 */
export interface LogisticsMatrixView {
  readonly title: Words;
  readonly columns: readonly { readonly column: Applicant; readonly words: Words }[];
  readonly rows: readonly LogisticsRowView[];
  /** Marks of cells, then marks of figures; the whole legend. */
  readonly legend: readonly LogisticsLegendView[];
  /** Amounts of the circular that are no ceilings: turnover, pre-approval, lodging. */
  readonly amounts: readonly LogisticsAmountView[];
  readonly doubts: readonly MatrixDoubtView[];
  /** What is told of the Decision that followed; null while no cell rests on the repeal. */
  readonly successor: SuccessorView | null;
}

/** `repealed-if`: refused if the repeal known at second hand holds (O-39). `not-in-force`: before the Decision. */
export type LogisticsMarkId = 'yes' | 'no' | 'repealed-if' | 'not-in-force';

/** How a figure is known: printed, computed by the rule, told by somebody, taken from elsewhere, or in no source. */
export type FigureMarkId = 'known' | 'derived' | 'second-hand' | 'assumed' | 'unknown';

export interface LogisticsLegendView {
  readonly mark: LogisticsMarkId | FigureMarkId;
  readonly symbol: string;
  readonly words: Words;
}

export interface LogisticsRowView {
  readonly support: string;
  readonly title: Words;
  readonly article: string;
  readonly cells: readonly LogisticsCellView[];
  readonly countries: LogisticsCountriesView;
}

export interface LogisticsCellView {
  readonly column: Applicant;
  readonly mark: LogisticsMarkId;
  readonly symbol: string;
  readonly words: Words;
  readonly rule: string;
  readonly article: string;
  readonly grade: Grade;
  readonly doubts: readonly string[];
  /** Null for an applicant who may not have the support. */
  readonly rate: FigureView | null;
  /** The ceiling of the support, and then limits inside it; empty for an applicant who may not have it. */
  readonly ceilings: readonly FigureView[];
}

export interface FigureView {
  readonly mark: FigureMarkId;
  readonly symbol: string;
  /** `TRY 3,281,216 (per unit and support year)`, `50 %; 10 points more …`, `no source gives it`. */
  readonly words: Words;
  readonly rule: string;
  readonly article: string;
  /** Null where no source gives the figure. */
  readonly grade: Grade | null;
}

export interface LogisticsAmountView extends FigureView {
  readonly amount: 'turnover' | 'pre-approval' | 'lodging';
  readonly title: Words;
}

export interface LogisticsCountriesView {
  readonly words: Words;
  readonly rule: string;
  readonly article: string;
  readonly grade: Grade;
  readonly doubts: readonly string[];
}

export interface MatrixLegendView {
  readonly mark: MatrixMarkId;
  /** As the slides print it: ✅, ❎, ⭕; `?` and `⊘` are not theirs. */
  readonly symbol: string;
  readonly words: Words;
}

/** `firms`: supports of single firms. `projects`: supports of cooperation bodies, without a column for the export threshold. */
export interface MatrixTableView {
  readonly table: 'firms' | 'projects';
  readonly title: Words;
  readonly columns: readonly { readonly column: MatrixColumnId; readonly words: Words }[];
  readonly rows: readonly MatrixRowView[];
}

export interface MatrixRowView {
  readonly support: string;
  readonly title: Words;
  readonly article: string;
  /** One cell per column of the table, in its order. */
  readonly cells: readonly MatrixCellView[];
  readonly countries: MatrixCountriesView;
}

export interface MatrixCellView {
  readonly column: MatrixColumnId;
  readonly mark: MatrixMarkId;
  readonly symbol: string;
  /** Why the mark stands there, in one sentence. */
  readonly words: Words;
  readonly rule: string;
  readonly article: string;
  readonly grade: Grade;
  /** Doubts under another reading of which the mark would be another, and the one about lost colours. */
  readonly doubts: readonly string[];
}

/** The last column: for which countries the support is given. */
export interface MatrixCountriesView {
  /**
   * `all`: every country but Türkiye. `target`: the Ministry's target countries, which `listed` names as far as known. `list`: a
   * list of the support's own. `unknown`: the day lies beyond the last sighting of the list, so that nothing is sure.
   */
  readonly kind: 'all' | 'target' | 'list' | 'unknown';
  /** Whether the Ministry may pick further countries by market-entry conditions (E-2.4). */
  readonly pickedToo: boolean;
  /** Places that are on the list for certain; empty where `kind` is `all`. */
  readonly listed: readonly MatrixPlaceView[];
  /** Places that may be on it: the day lies between two sightings that differ (E-13.28). */
  readonly unsure: readonly MatrixPlaceView[];
  /** Whether every other country is out for certain. */
  readonly complete: boolean;
  readonly words: Words;
  readonly rule: string;
  readonly article: string;
  readonly grade: Grade;
  readonly doubts: readonly string[];
}

export interface MatrixPlaceView {
  readonly country: string;
  /** Set where the list names a marketplace of its own in the country. */
  readonly platform: string | null;
  /** `autoParts`: only for automotive spare parts. */
  readonly cover: 'all' | 'autoParts';
  readonly words: Words;
}

export interface MatrixDoubtView {
  readonly doubt: string;
  readonly place: Words;
  readonly taken: string;
  readonly takenWords: Words;
  /** Whether the reading was chosen for this question rather than being the one taken. */
  readonly chosen: boolean;
  readonly why: Words;
  readonly others: readonly { readonly reading: string; readonly words: Words }[];
}
