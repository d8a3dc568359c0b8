import type { Grade, UnknownWhy, Verdict, Words } from '@kervan/kit';
import type { StatusClassId } from '../e-export/statuses/status-class.ts';
import type { FactOrigin } from '../facts/claim-file.ts';

/**
 * The statuses of Decision 5986 for one firm, as data for page, paper, terminal and scripts: what `kervan status --json` prints.
 * Amounts are decimal text of major units, days are ISO text, everything a person reads is bilingual.
 */
export interface StatusView {
  readonly format: 'kervan-status/1';
  readonly on: string;
  readonly knownOn: string;
  /** One status for all supports (E-1.2.1): which are open to the firm, and what that means. */
  readonly oneStatus: {
    readonly rule: string;
    readonly open: readonly StatusClassId[];
    readonly possible: readonly StatusClassId[];
    readonly words: Words;
  };
  readonly statuses: readonly StatusAnswerView[];
  /** What is still worth asking, the question that decides most first. */
  readonly questions: readonly StatusQuestionView[];
}

export interface StatusAnswerView {
  readonly status: StatusClassId;
  readonly title: Words;
  readonly rule: string;
  /** False for the cooperation body: it has no part in the supports for single firms. */
  readonly beneficiary: boolean;
  readonly verdict: Verdict;
  /** Why it is unknown; null where it is not. `law`: no answer would help, no source says. */
  readonly why: UnknownWhy | null;
  /** The verdict if the versions of the text seen tell what was asked on that day. */
  readonly underVersionsSeen: Verdict;
  readonly grade: Grade;
  /** The verdict in one sentence. */
  readonly summary: Words;
  readonly conditions: readonly StatusConditionView[];
  readonly classes: readonly StatusConditionView[];
  readonly lacking: readonly StatusLackView[];
  readonly nextQuestion: StatusQuestionView | null;
  readonly decision: StatusDecisionView;
  readonly note: Words | null;
}

export interface StatusConditionView {
  readonly condition: string;
  readonly rule: string;
  readonly article: string;
  readonly grade: Grade;
  readonly title: Words;
  readonly words: Words;
  readonly verdict: Verdict;
  readonly why: UnknownWhy | null;
  /** False where the day lies before the first sighting of the condition or after the last. */
  readonly bounded: boolean;
  readonly underVersionsSeen: Verdict;
  readonly facts: readonly string[];
  readonly operands: readonly StatusOperandView[];
  readonly versions: readonly StatusVersionView[];
  readonly lacking: Words | null;
  readonly note: Words | null;
  readonly doubts: readonly string[];
}

export interface StatusOperandView {
  readonly fact: string;
  readonly name: Words;
  /** Plain text of the answer (`yes`, `1000`, `500000.00`, `2/3`); null while nobody told. */
  readonly value: string | null;
  readonly words: Words | null;
  readonly origin: FactOrigin | null;
}

/** What one version of the text says of a condition, since when, on whose word. */
export interface StatusVersionView {
  readonly label: Words | null;
  readonly words: Words;
  readonly rule: string;
  readonly grade: Grade;
  readonly sources: string;
  readonly article: string;
  /** True from this day by an act, until (exclusive); or seen from and to these days, both included. Null where no source says. */
  readonly from: string | null;
  readonly until: string | null;
  readonly seenFrom: string | null;
  readonly seenTo: string | null;
  /** Since when it is public; null where no source gives the version a day. */
  readonly knownFrom: string | null;
  readonly silent: boolean;
  readonly thresholds: readonly StatusThresholdView[];
  readonly verdict: Verdict;
  readonly why: UnknownWhy | null;
  readonly lacking: Words | null;
}

export interface StatusThresholdView {
  readonly fact: string;
  readonly comparison: 'at-least' | 'above' | 'below';
  /** Plain text of the figure; null where the source names a threshold without it. */
  readonly value: string | null;
  readonly currency: string | null;
}

export interface StatusLackView {
  readonly condition: string;
  readonly rule: string;
  readonly verdict: Verdict;
  readonly words: Words;
}

export interface StatusDecisionView {
  readonly examinedBy: Words | null;
  readonly decidedBy: Words | null;
  readonly form: string | null;
  readonly filed: Words | null;
  readonly rules: readonly string[];
}

export interface StatusQuestionView {
  readonly fact: string;
  readonly words: Words;
  readonly type: 'yes-no' | 'choice' | 'count' | 'amount' | 'share';
  readonly why: UnknownWhy;
  /** Answers of a yes/no or choice question; empty for measured ones. */
  readonly answers: readonly { readonly value: string; readonly words: Words }[];
  readonly currency: string | null;
  /** The calendar year the answer is about; null where it is about none. */
  readonly year: number | null;
  readonly statuses: readonly StatusClassId[];
  readonly rules: readonly string[];
  /** How many conditions stay open under the worst answer. */
  readonly leaves: number;
}
