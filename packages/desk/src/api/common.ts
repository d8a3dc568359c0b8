import type { Words } from '@kervan/kit';

/** An error told to a person (RFC 9457). `code` is stable; `place` is a JSON path, cell, XML path or file name. */
export interface ProblemView {
  readonly type: string;
  /** English, for logs and tools; the page shows `words`. */
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly words: Words;
  readonly place: string | null;
  readonly wayOut: Words | null;
  /** Everything that is wrong, where there is more than one thing; the first is the one told above. */
  readonly issues: readonly IssueView[];
}

export interface IssueView {
  readonly code: string;
  readonly place: string;
  readonly words: Words;
}

/** A remark of a reader or of the comparison, with its place and the way out. */
export interface NoticeView {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'hint';
  readonly place: string;
  readonly words: Words;
  readonly wayOut: Words | null;
}

export interface AmountView {
  readonly amount: string;
  readonly currency: string;
}

/** Half-open: `until` is the first day after it. */
export interface PeriodView {
  readonly from: string;
  readonly until: string;
}

/** A place in a document that can be opened. */
export interface PlaceView {
  /** Digest of the document; null where the figure is typed in or declared. */
  readonly document: string | null;
  readonly name: string;
  readonly place: string;
}

/** Some rows of a document, in its order, as text for people. `total` counts all of them. */
export interface RowsPage {
  readonly offset: number;
  readonly total: number;
  readonly columns: readonly Words[];
  readonly rows: readonly RowView[];
}

export interface RowView {
  readonly at: PlaceView;
  /** One text per column; null where the document says nothing. Amounts are decimal text, days ISO text. */
  readonly cells: readonly (string | null)[];
}
