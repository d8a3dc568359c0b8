import type { AssessmentView, ClaimFile, Regime } from '@kervan/law';
import type { AmountView, NoticeView } from './common.ts';

/** A payment application: a quarter (for depot rent a half-year) of one beneficiary. Its figures come from the documents each time they are asked for. */
export interface ClaimSummary {
  /** Name of the claim, unique for the beneficiary, e.g. `2026-Q2`. */
  readonly claim: string;
  /** `2026-Q2`; depot rent is filed by half-years, `2025-H1`. */
  readonly quarter: string;
  readonly filedOn: string | null;
  /** `draft`; `filed` awaits decision; `decided` has used up its allowances and is not changed any more. */
  readonly state: 'draft' | 'filed' | 'decided';
  /** Digests of the documents it rests on; null: all there are. */
  readonly documents: readonly string[] | null;
  readonly readings: Readonly<
    Record<string, { readonly reading: string; readonly by: string; readonly reason: string }>
  >;
  readonly comparison: ComparisonChoices;
  readonly openedAt: string;
  /** Receipt of the decision. */
  readonly receipt: string | null;
}

export interface NewClaim {
  readonly quarter: string;
  /** Left out: the quarter or half-year, with a number behind it when there is one already. */
  readonly claim?: string | undefined;
  readonly filedOn?: string | undefined;
  readonly documents?: readonly string[] | undefined;
}

export interface ClaimChange {
  readonly filedOn?: string | null | undefined;
  readonly documents?: readonly string[] | null | undefined;
  /** Takes the place of all choices made before. */
  readonly comparison?: ComparisonChoices | undefined;
}

/** Places of the comparison where no source speaks, and what is taken in place of the default; see `assumptions`. */
export interface ComparisonChoices {
  readonly countryless?: 'report-shares' | 'left-unknown' | undefined;
  readonly rate?: 'payment-day' | 'fifteenth' | undefined;
  readonly expenseCurrency?: 'purchase' | 'debit' | undefined;
  readonly granularity?: 'month' | 'quarter' | undefined;
}

export interface ReadingChoice {
  readonly reading: string;
  readonly by: string;
  readonly reason: string;
}

/** The days a decision looks with; left out: today. */
export interface DecisionDays {
  readonly decidedOn?: string | undefined;
  readonly knownOn?: string | undefined;
}

export interface AssessmentRequest extends DecisionDays {
  readonly claim: ClaimFile;
}

export interface AssessmentAnswer {
  readonly view: AssessmentView;
  /** Digest of the law module that assessed. */
  readonly lawModule: string;
  /** What was noticed on the way from documents to claim, e.g. a bulletin that is missing. */
  readonly notices: readonly NoticeView[];
}

export interface ReceiptSummary {
  /** Digest of the receipt. */
  readonly receipt: string;
  readonly claim: string;
  readonly regime: Regime;
  /** Null for a claim under Decision 5448, which is for no period. */
  readonly quarter: string | null;
  readonly decidedOn: string;
  readonly knownOn: string;
  readonly issuedAt: string;
  readonly lawModule: string;
  /** Award at the time, least and most, in lira. */
  readonly award: { readonly least: string; readonly most: string | null };
  readonly decision: boolean;
}

export interface ReplayView {
  readonly same: boolean;
  readonly lawModule: string;
  readonly differences: readonly { readonly place: string; readonly was: string; readonly is: string }[];
}

export interface DecisionView {
  readonly receipt: ReceiptSummary;
  readonly uses: readonly LedgerUseView[];
}

export interface LedgerUseView {
  readonly allowance: string;
  /** Size of the allowance at the time of the use, and what was used, in the allowance's own minor units as integer text. */
  readonly size: string;
  readonly used: string;
  readonly claim: string;
  readonly state: 'granted' | 'pending';
  readonly postedAt: string;
}

export interface LedgerView {
  readonly uses: readonly LedgerUseView[];
  /** Documents that a decided claim has used: none may be used again. */
  readonly documents: readonly {
    readonly number: string;
    readonly issuer: string;
    readonly claim: string;
    readonly amount: AmountView | null;
  }[];
}
