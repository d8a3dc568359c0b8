import type { Grade, Words } from '@kervan/kit';
import type { RangeView } from './assessment-view.ts';

export interface FinderRateView {
  /** Basis points with bonus: least without it where it is not sure, most with it; never above the law's limit on the whole. */
  readonly least: number;
  readonly most: number;
  readonly base: number;
  readonly bonus: number;
  readonly rule: string;
  readonly grade: Grade;
  readonly words: Words;
}

/** A figure that no source gives (C-5), or that it gives for some applicants only. */
export interface UnsaidView {
  readonly what: 'rate' | 'ceiling';
  readonly rule: string;
  readonly grade: Grade;
  readonly words: Words;
}

export interface CeilingView {
  /** `undetermined` where no source gives it for the year. */
  readonly size: RangeView;
  readonly rule: string;
  readonly article: string;
  /** Null where no source gives the figure. */
  readonly grade: Grade | null;
  /** What the ceiling is for: the year, each project, each marketplace and year. */
  readonly per: Words;
}

/** An allowance with what earlier claims used of it and what is left. Things have the currency `thing` and whole numbers. */
export interface AllowanceLeftView {
  readonly key: string;
  readonly title: Words;
  readonly rule: string;
  readonly grade: Grade;
  readonly size: RangeView;
  readonly used: RangeView;
  readonly left: RangeView;
}
