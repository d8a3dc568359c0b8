import type { Words } from '@kervan/kit';
import type { AmountView, NoticeView, PlaceView } from './common.ts';

/** The three-way comparison of one claim's quarter: reported × invoiced × paid. */
export interface ReconciliationView {
  readonly claim: string;
  readonly quarter: string;
  /** Per platform, month and country; `country: null` is what no document gives a country for. */
  readonly comparisons: readonly ComparisonView[];
  /** The whole quarter by platform and country, for the chart; largest first. */
  readonly countries: readonly CountryTotalView[];
  /** What the claim will ask: each payment's part that paid one invoice's part for one country. */
  readonly lines: readonly ReconciledLineView[];
  /** Days and currencies for which a bulletin is missing. */
  readonly missingRates: readonly { readonly currency: string; readonly day: string }[];
  readonly notices: readonly NoticeView[];
}

export interface ComparisonView {
  /** `tiktok/2026-04/DE`; used to ask for the rows behind a figure. */
  readonly comparison: string;
  readonly platform: string;
  readonly month: string;
  readonly country: string | null;
  readonly reported: FigureView;
  readonly invoiced: FigureView;
  readonly paid: FigureView;
  /** What can be asked of it: never more than any of the three. */
  readonly supported: FigureView;
  readonly differences: readonly DifferenceView[];
}

/** One figure in its own currencies and in lira; `lira` is null where a rate is missing. */
export interface FigureView {
  readonly amounts: readonly AmountView[];
  readonly lira: string | null;
  /** How many rows stand behind it. */
  readonly rows: number;
  /** The first of them. */
  readonly places: readonly PlaceView[];
}

export type DifferenceReason =
  | 'timing'
  | 'tax'
  | 'prepaid-balance'
  | 'rounding'
  | 'missing-document'
  | 'exchange'
  | 'refund'
  | 'unexplained';

export interface DifferenceView {
  readonly between: 'reported-invoiced' | 'invoiced-paid';
  readonly reason: DifferenceReason;
  /** Signed: the first figure less the second. */
  readonly amount: AmountView;
  readonly lira: string | null;
  readonly words: Words;
  readonly places: readonly PlaceView[];
}

export interface CountryTotalView {
  readonly platform: string;
  readonly country: string | null;
  readonly reported: FigureView;
  readonly supported: FigureView;
}

export interface ReconciledLineView {
  readonly line: string;
  readonly support: string;
  readonly platform: string;
  readonly country: string | null;
  readonly invoice: { readonly number: string; readonly issuer: string; readonly day: string };
  readonly payment: { readonly reference: string; readonly day: string | null };
  readonly amount: AmountView | null;
  readonly lira: string | null;
  /** How the figure came about, step by step. */
  readonly steps: readonly { readonly words: Words; readonly amount: AmountView | null }[];
  readonly places: readonly PlaceView[];
}
