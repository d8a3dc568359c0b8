import type { Grade, UnknownWhy, Verdict, Words } from '@kervan/kit';
import type { ClaimFile } from '../facts/claim-file.ts';
import type { Status } from '../facts/status.ts';
import type { Applicant } from '../logistics/applicants.ts';
import type { RangeView } from './assessment-view.ts';
import type {
  AllowanceLeftView,
  CeilingView,
  ChangeView,
  FinderAnswer,
  FinderFile,
  FinderRateView,
  UnsaidView,
  UnsureRepealView,
} from './finder-view.ts';
import type { StatusLackView } from './status-view.ts';

/** The same facts tried under every status; with a claim, what it would be awarded under each. */
export interface SimulatorFile extends Omit<FinderFile, 'format'> {
  readonly format: 'kervan-simulator/1';
  /** A claim with lines; its own facts, ledger and readings are used for the award. */
  readonly claim?: ClaimFile;
}

/** What each status would bring, as data: what `kervan simulate --json` prints. */
export interface SimulatorView {
  readonly format: 'kervan-simulator-answers/1';
  readonly on: string;
  readonly knownOn: string;
  readonly year: number;
  /** One status for all supports (E-1.2.1). */
  readonly oneStatus: { readonly rule: string; readonly words: Words };
  /** The status told, which the others are compared to; null where none was told. */
  readonly present: Status | null;
  /** Company, retail site, marketplace, consortium and B2B platform, in the order of the law. */
  readonly statuses: readonly SimulatedStatusView[];
  readonly ranking: RankingView;
  /** The four applicants of Decision 5448, in the order of its circular; none of them is chosen as a status is. */
  readonly applicants: readonly SimulatedApplicantView[];
}

export interface SimulatedStatusView {
  readonly status: Status;
  readonly title: Words;
  readonly present: boolean;
  /** May it be held, by the conditions of the status, and what is lacking. */
  readonly may: {
    readonly verdict: Verdict;
    readonly why: UnknownWhy | null;
    readonly underVersionsSeen: Verdict;
    readonly grade: Grade;
    readonly rule: string;
    readonly words: Words;
    readonly lacking: readonly StatusLackView[];
  };
  readonly supports: readonly SimulatedSupportView[];
  /** How many supports have which answer under it. */
  readonly counts: Readonly<Record<FinderAnswer, number>>;
  /** Ceilings of the year together, before the yearly total: of open supports at least, of all that are not closed at most. */
  readonly ceilings: RangeView;
  /** The yearly total of the section under it, with what is left. */
  readonly total: AllowanceLeftView | null;
  /** What can be paid in the year: the smaller of the two, bound by bound. */
  readonly most: RangeView;
  /** The award of the claim under it; null where no claim was given. */
  readonly award: SimulatedAwardView | null;
}

/** What one applicant of Decision 5448 would get. */
export interface SimulatedApplicantView {
  readonly applicant: Applicant;
  readonly title: Words;
  readonly present: boolean;
  /** Whether it may apply at all (K-75, L-3.1f, L-14.1): beneficiaries meet criteria, the others have none. */
  readonly may: {
    readonly verdict: Verdict;
    readonly why: UnknownWhy | null;
    readonly grade: Grade;
    readonly rule: string;
    readonly words: Words;
    readonly lacking: readonly ApplicantLackView[];
  };
  readonly supports: readonly SimulatedSupportView[];
  readonly counts: Readonly<Record<FinderAnswer, number>>;
  /** Ceilings together: of open supports at least, of all that are not closed at most; undetermined where no source gives one. */
  readonly ceilings: RangeView;
  /** The award of the claim for it; null where no claim under Decision 5448 was given. */
  readonly award: SimulatedAwardView | null;
}

export interface ApplicantLackView {
  readonly rule: string;
  readonly verdict: Verdict;
  readonly words: Words;
}

export interface SimulatedSupportView {
  readonly support: string;
  readonly title: Words;
  readonly answer: FinderAnswer;
  readonly why: UnknownWhy | null;
  readonly words: Words;
  readonly rule: string;
  readonly grade: Grade;
  readonly rate: FinderRateView | null;
  readonly ceiling: CeilingView | null;
  /** Rates and ceilings that no source gives. */
  readonly unsaid: readonly UnsaidView[];
  /** Present where the answer rests on whether a repeal known at second hand holds. */
  readonly unsureRepeal: UnsureRepealView | null;
  readonly change: ChangeView | null;
}

export interface SimulatedAwardView {
  readonly award: RangeView;
  readonly grade: Grade;
  /** Award under it less award under the present status; negative amounts carry a minus. Null where no status was told. */
  readonly difference: RangeView | null;
}

/** Which pays more. Statuses of one place cannot be told apart: their ranges overlap. */
export interface RankingView {
  /** `award` where a claim was given, else `most`: what the year could bring. */
  readonly by: 'award' | 'most';
  /** True where the first place is one status alone. */
  readonly decided: boolean;
  readonly places: readonly { readonly place: number; readonly statuses: readonly Status[] }[];
  /** Statuses that may not be held or are not known to be, whatever they would pay. */
  readonly notHeld: readonly Status[];
  readonly words: Words;
}
