import type {
  DifferenceReason,
  InvoicePartKind,
  LineDetail,
  MatchedBy,
  PaymentPartKind,
  Unused,
  UnusedReason,
} from '@kervan/evidence';
import type { Words } from '@kervan/kit';
import type { FactEntry, LineEntry, RateEntry } from '@kervan/law';
import type { AmountView, NoticeView, PeriodView, PlaceView } from './common.ts';

/** The three-way comparison of one claim's quarter: reported × invoiced × paid. The data form of `Reconciliation`. */
export interface ReconciliationView {
  readonly claim: string;
  readonly quarter: string;
  readonly period: PeriodView;
  /** Per platform, month and country; `country: null` is what no document gives a country for. */
  readonly comparisons: readonly ComparisonView[];
  /** The whole quarter by platform, country and currency, for the chart; largest reported first. */
  readonly countries: readonly CountryTotalView[];
  /** What the claim asks: each payment's part that paid one invoice's part for one country. */
  readonly lines: readonly ReconciledLineView[];
  /** Every bank line and top-up that was used, and where each part of it went. */
  readonly payments: readonly PaymentUseView[];
  readonly invoices: readonly InvoiceUseView[];
  /** Everything that was read and not used, with the reason. */
  readonly unused: readonly UnusedView[];
  /** Balance with prepaid platforms, month by month. */
  readonly balances: readonly BalanceMonthView[];
  readonly rates: readonly RateEntry[];
  /** Days and currencies for which a bulletin is missing. */
  readonly missingRates: readonly { readonly currency: string; readonly day: string }[];
  /** Sales that the ads brought, as facts. */
  readonly adSales: readonly FactEntry[];
  /** What was taken because no source or document says it. */
  readonly assumptions: readonly {
    readonly doubt: string;
    readonly reading: string;
    readonly words: Words;
  }[];
  readonly notices: readonly NoticeView[];
  readonly evidence: readonly { readonly name: string; readonly digest: string }[];
}

export interface ComparisonView {
  /** `tiktok/2026-04/DE`; used to ask for the rows behind a figure. */
  readonly comparison: string;
  readonly platform: string;
  /** `2026-04`; `2026-Q2` or `2026-04..2026-05` where the report's own rows reach over months. */
  readonly month: string;
  readonly period: PeriodView;
  readonly country: string | null;
  readonly currency: string;
  readonly reported: FigureView;
  /** With tax and fees, credit notes taken off. */
  readonly invoiced: FigureView;
  readonly paid: FigureView;
  /** What can be asked: the least of the three, without tax and fees. */
  readonly base: FigureView;
  /** Parts add up, per pair, to the first figure less the second. */
  readonly differences: readonly DifferenceView[];
  /** False where a missing rate keeps unlike currencies from being compared. */
  readonly comparable: boolean;
}

/** One figure in its own currencies and in lira; `lira` is null where a rate is missing. */
export interface FigureView {
  readonly amounts: readonly AmountView[];
  readonly lira: string | null;
  /** How many places stand behind it. */
  readonly rows: number;
  /** The first of them. */
  readonly places: readonly PlaceView[];
}

export interface DifferenceView {
  readonly between: 'reported-invoiced' | 'invoiced-paid';
  readonly reason: DifferenceReason;
  /** Signed: a part of the first figure less the second. */
  readonly amount: AmountView;
  readonly words: Words;
  readonly places: readonly PlaceView[];
}

export interface CountryTotalView {
  readonly platform: string;
  readonly country: string | null;
  readonly currency: string;
  readonly reported: FigureView;
  readonly invoiced: FigureView;
  readonly paid: FigureView;
  readonly base: FigureView;
}

export interface ReconciledLineView {
  readonly line: LineEntry;
  readonly comparison: string;
  readonly matchedBy: MatchedBy;
  readonly limitedBy: LineDetail['limitedBy'];
  readonly invoiced: AmountView;
  readonly paid: AmountView;
  readonly reportedLeft: AmountView;
  readonly asked: AmountView | null;
  readonly lira: string | null;
  /** How the figure came about, step by step. */
  readonly steps: readonly { readonly words: Words; readonly amount: AmountView | null }[];
  readonly invoice: PlaceView;
  readonly payment: PlaceView;
}

export interface UsePartView<Kind> {
  readonly kind: Kind;
  readonly amount: AmountView;
  readonly line: string | null;
}

/** Where a payment's money went; the parts add up to `amount`. */
export interface PaymentUseView {
  readonly payment: PlaceView;
  readonly reference: string;
  readonly day: string;
  readonly platform: string | null;
  readonly amount: AmountView;
  readonly debited: AmountView | null;
  readonly topUp: PlaceView | null;
  readonly counts: boolean;
  readonly why: Words | null;
  readonly parts: readonly UsePartView<PaymentPartKind>[];
}

/** Where an invoice's money went; the parts add up to `amount`. */
export interface InvoiceUseView {
  readonly invoice: PlaceView;
  readonly number: string;
  readonly issuer: string;
  readonly day: string;
  readonly platforms: readonly string[];
  readonly amount: AmountView;
  readonly counts: boolean;
  readonly why: Words | null;
  readonly parts: readonly UsePartView<InvoicePartKind>[];
}

export interface UnusedView {
  readonly what: Unused['what'];
  readonly reason: UnusedReason;
  readonly words: Words;
  readonly wayOut: Words | null;
  readonly places: readonly PlaceView[];
  readonly rows: number;
  readonly amount: AmountView | null;
}

export interface BalanceMonthView {
  readonly platform: string;
  readonly currency: string;
  readonly month: string;
  readonly opening: string;
  readonly toppedUp: string;
  readonly refunded: string;
  readonly consumed: string;
  readonly closing: string;
}

/**
 * What a person decides about single documents, where the comparison cannot tell: this payment paid that invoice; this bank
 * line has nothing to do with advertising; this invoice is for that platform; this invoice counts although faults were found.
 */
export type ConfirmationData =
  | {
      readonly kind: 'link';
      readonly payment: PlaceRef;
      readonly invoice: InvoiceRef;
      readonly by?: string | undefined;
    }
  | { readonly kind: 'not-ads'; readonly payment: PlaceRef; readonly by?: string | undefined }
  | {
      readonly kind: 'platform';
      readonly invoice: InvoiceRef;
      readonly platform: string;
      readonly by?: string | undefined;
    }
  | { readonly kind: 'faultless'; readonly invoice: InvoiceRef; readonly by?: string | undefined };

export interface PlaceRef {
  /** Digest of the document. */
  readonly document: string;
  readonly place: string;
}

export interface InvoiceRef {
  readonly number: string;
  readonly issuer?: string | undefined;
}

export type Confirmation = ConfirmationData & { readonly id: string; readonly confirmedAt: string };

/** What the spend on a platform is to the law, and the words by which documents name it. */
export interface PlatformView {
  readonly platform: string;
  readonly title: string;
  readonly support: string;
  readonly kind: string;
  /** The thing its spend is for, where the law counts things or limits each: a depot unit, a report. */
  readonly item?: string | undefined;
  readonly words: readonly string[];
}
