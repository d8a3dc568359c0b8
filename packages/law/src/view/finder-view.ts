import type { Grade, UnknownWhy, Verdict, Words } from '@kervan/kit';
import type { ConditionStage } from '../constructs/rule.ts';
import type { StatusClassId } from '../e-export/statuses/status-class.ts';
import type { StatusFactEntry } from '../e-export/statuses/status-file.ts';
import type { ChosenReading, FactEntry, FactValue, LedgerEntry, Regime } from '../facts/claim-file.ts';
import type { Applicant } from '../logistics/applicants.ts';
import type { RangeView } from './assessment-view.ts';
import type { AllowanceLeftView, CeilingView, FinderRateView, UnsaidView } from './finder-money-view.ts';

export type * from './finder-money-view.ts';

/** What is told of a firm that asks which supports are open to it: what a page sends and what stands in a file. */
export interface FinderFile {
  readonly format: 'kervan-finder/1';
  /** Facts as in a claim, by the names of the fact catalogue; a narrower subject wins over a wider one. */
  readonly facts: readonly FactEntry[];
  /** Facts of the status questions, where they were answered. */
  readonly statusFacts?: readonly StatusFactEntry[];
  /** What earlier claims have used of the allowances. */
  readonly ledger?: readonly LedgerEntry[];
  readonly readings?: Readonly<Record<string, ChosenReading>>;
  /** The regimes asked about; left out: both. */
  readonly regimes?: readonly Regime[];
  /** Where one wants to spend. Left out: not told, and what differs by country stays open. */
  readonly plans?: readonly PlanEntry[];
}

export interface PlanEntry {
  /** Marketplace or ad platform, e.g. `amazon`. */
  readonly platform?: string;
  /** ISO 3166 alpha-2. */
  readonly country?: string;
}

/** Which supports are open, as data. Amounts are decimal text of major units, days ISO text, what a person reads bilingual. */
export interface FinderView {
  readonly format: 'kervan-finder-answers/1';
  readonly on: string;
  readonly knownOn: string;
  /** The calendar year that ceilings and what is left of them are told for. */
  readonly year: number;
  /** The status asked for; null while more than one is possible. */
  readonly status: StatusClassId | null;
  /** Statuses still possible by what was told, the one asked for alone where it is told. */
  readonly possibleStatuses: readonly StatusClassId[];
  /** The applicant under Decision 5448; null while more than one is possible. */
  readonly applicant: Applicant | null;
  readonly possibleApplicants: readonly Applicant[];
  /** How many supports have which answer, in all and in each regime asked about. */
  readonly counts: Readonly<Record<FinderAnswer, number>>;
  readonly byRegime: readonly RegimeCountsView[];
  /** Every support asked about once: Decision 5986, then Decision 5448, each in the order of its articles. */
  readonly supports: readonly FinderSupportView[];
  /** What to ask next over all supports: the question that bears on most open ones first. */
  readonly questions: readonly FinderQuestionView[];
  /** The yearly total of the section with what is left of it; null where the class has none or is not known. */
  readonly total: AllowanceLeftView | null;
  /** What is told of the Decision that is said to have followed 5448; null where no answer rests on its repeal. */
  readonly successor: SuccessorView | null;
}

export interface RegimeCountsView {
  readonly regime: Regime;
  readonly counts: Readonly<Record<FinderAnswer, number>>;
}

/** Decision 10962 as it is told, at second hand. Shown, never computed with. */
export interface SuccessorView {
  readonly title: Words;
  readonly note: Words;
  readonly told: readonly SuccessorLineView[];
}

export interface SuccessorLineView {
  readonly what: Words;
  readonly figure: Words;
  /** Article of the Decision or of its circular; null where it was not told. */
  readonly article: Words | null;
  readonly grade: Grade;
  readonly from: string;
}

/**
 * `yes`: every demand that can be told before an expense holds. `no`: one fails. `depends`: something untold decides (`why` is
 * `ask`), or no source says (`why` is `law`). `waits`: only time stands between. `judged`: a person decides.
 */
export type FinderAnswer = 'yes' | 'no' | 'depends' | 'waits' | 'judged';

export interface FinderSupportView {
  readonly support: string;
  readonly regime: Regime;
  readonly title: Words;
  readonly article: string;
  readonly answer: FinderAnswer;
  /** Why it is neither yes nor no; null where it is one of them. */
  readonly why: UnknownWhy | null;
  /** The answer in one sentence: what refuses it, what it hangs on, until when it waits. */
  readonly words: Words;
  /** The rule the answer rests on, its article and how far it may be trusted. */
  readonly rule: string;
  readonly ruleArticle: string;
  readonly grade: Grade;
  /** The day on which a support that waits opens; null where it does not wait. */
  readonly opensOn: string | null;
  /** Demands that can be told before an expense, in the order of the law. */
  readonly demands: readonly FinderDemandView[];
  /** Conditions on the expense: told with each expense, they do not decide the answer. */
  readonly onExpense: readonly FinderDemandView[];
  /** What decides and was not told, in the order in which to ask; judged ones say so by `why`. */
  readonly questions: readonly FinderQuestionView[];
  /** The nearest change that would open a closed one; null where it is open or nothing one can do opens it. */
  readonly change: ChangeView | null;
  readonly rate: FinderRateView | null;
  readonly ceiling: CeilingView | null;
  /** Rates and ceilings that no source gives, said as such. */
  readonly unsaid: readonly UnsaidView[];
  /** What the ceiling of the year still holds; null where there is none, or one for each thing. */
  readonly left: AllowanceLeftView | null;
  /** What can still be paid this year: the smaller of what its ceiling and the yearly total of the section hold. */
  readonly available: RangeView | null;
  /** Counted things with what is left of each: reports, memberships, marketplaces, units. */
  readonly things: readonly AllowanceLeftView[];
  readonly duration: Words | null;
  readonly durationRule: string | null;
  readonly filing: Words;
  /** Days to keep in mind, earliest first; days that are over stand here too. */
  readonly dates: readonly FinderDateView[];
  /** The first of them that is not over yet. */
  readonly nextDate: FinderDateView | null;
  readonly papers: readonly PaperView[];
  readonly doubts: readonly FinderDoubtView[];
  /** Present where the law took the support away. */
  readonly repeal: RepealView | null;
  /** Present where the answer rests on whether a repeal known at second hand holds. */
  readonly unsureRepeal: UnsureRepealView | null;
  /** The answer for each place one wants to spend; empty where none was told. */
  readonly places: readonly PlaceView[];
}

export interface FinderDemandView {
  readonly rule: string;
  readonly article: string;
  readonly grade: Grade;
  readonly stage: ConditionStage;
  readonly words: Words;
  /** What a person is told when it fails, and the way out. */
  readonly refusal: Words;
  readonly verdict: Verdict;
  readonly why: UnknownWhy | null;
}

export interface FinderQuestionView {
  /** Name of the fact; `country` asks where one wants to spend. */
  readonly fact: string;
  readonly words: Words;
  readonly why: UnknownWhy;
  readonly type: 'yes-no' | 'choice' | 'amount' | 'day' | 'share' | 'count' | 'text';
  readonly answers: readonly { readonly value: string; readonly words: Words }[];
  /** Currency of an amount; null for other types. */
  readonly currency: string | null;
  readonly rules: readonly string[];
  /** The supports whose answer hangs on it. */
  readonly supports: readonly string[];
}

/** What one would have to do. More than one step: all of them. */
export interface ChangeView {
  /** The steps in one sentence. */
  readonly words: Words;
  readonly steps: readonly ChangeStepView[];
  /** The day on which the support opens when all is done today; null where it opens at once or nobody can tell. */
  readonly opensOn: string | null;
}

export interface ChangeStepView {
  readonly kind: 'fact' | 'status' | 'export' | 'turnover' | 'pre-approval' | 'place' | 'wait';
  readonly rule: string;
  readonly words: Words;
  /** The fact that changes and its new value; null where the step is a place or only waiting. */
  readonly fact: string | null;
  readonly value: FactValue | null;
  /** Amount to be added, for a threshold. */
  readonly gap: RangeView | null;
  /** Last day on which the step still counts; null where there is none. */
  readonly by: string | null;
  readonly opensOn: string | null;
  /** For a list: the countries on it now (ISO 3166 alpha-2); empty otherwise. */
  readonly countries: readonly string[];
}

export interface FinderDateView {
  readonly kind: 'support-start' | 'last-filing-day' | 'support-end' | 'opens';
  readonly day: string;
  /** True where no pre-approval was told: the day follows if it is given today, or once coverage is decided where that is to come. */
  readonly ifPreApprovedToday: boolean;
  readonly rule: string;
  readonly words: Words;
}

export interface PaperView {
  readonly rule: string;
  readonly article: string;
  readonly grade: Grade;
  readonly words: Words;
}

export interface FinderDoubtView {
  readonly doubt: string;
  readonly place: Words;
  readonly taken: string;
  readonly takenWords: Words;
  readonly why: Words;
  readonly chosenBy: string | null;
}

export interface RepealView {
  readonly rule: string;
  readonly day: string;
  readonly article: string;
  readonly grade: Grade;
  readonly words: Words;
  /** Whether an approval given before the repeal runs on, by what was told; null where nobody told. */
  readonly runsOn: boolean | null;
}

/** A repeal that is known at second hand: whether it holds is judged; what the answer is where it does not. */
export interface UnsureRepealView {
  readonly rule: string;
  readonly day: string;
  readonly article: string;
  readonly grade: Grade;
  /** What is refused where the repeal holds. */
  readonly words: Words;
  readonly otherwise: {
    readonly answer: FinderAnswer;
    readonly why: UnknownWhy | null;
    readonly words: Words;
    readonly rule: string;
    readonly grade: Grade;
  };
}

export interface PlaceView {
  readonly platform: string | null;
  readonly country: string | null;
  readonly answer: FinderAnswer;
  readonly words: Words;
  readonly rule: string;
  readonly rate: FinderRateView | null;
}
