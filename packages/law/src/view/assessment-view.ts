import type { Grade, Rounding, UnknownWhy, Verdict, Words } from '@kervan/kit';
import type { Regime } from '../facts/claim-file.ts';

/**
 * An assessment as data for page, paper, terminal and scripts: what `kervan assess --json` prints. Amounts are decimal text of
 * major units, days are ISO text, everything a person reads is bilingual.
 */
export interface AssessmentView {
  readonly format: 'kervan-assessment/1';
  readonly claim: string;
  readonly beneficiary: string;
  readonly regime: Regime;
  /** The quarter or half-year applied for; null under Decision 5448, which knows none. */
  readonly quarter: string | null;
  readonly filedOn: string | null;
  readonly decidedOn: string;
  readonly knownOn: string;
  /** The award in lira: one point when everything is known, else at least … at most … */
  readonly award: RangeView;
  /** The least trusted grade that the award rests on. */
  readonly grade: Grade;
  readonly supports: readonly SupportOutcomeView[];
  readonly lines: readonly LineOutcomeView[];
  readonly allowances: readonly AllowanceView[];
  readonly windows: readonly WindowView[];
  /** What is missing, the question that narrows the award most first. */
  readonly questions: readonly QuestionView[];
  readonly doubts: readonly DoubtView[];
  readonly reasons: ReasonView;
}

/** An amount known exactly (`least` = `most`) or as a range. `most` is null where nothing bounds it. */
export interface RangeView {
  readonly currency: string;
  readonly least: string;
  readonly most: string | null;
  readonly exact: boolean;
  /** True where no source gives the rate or ceiling: the eligible base is shown, no lira figure. */
  readonly undetermined: boolean;
}

export interface SupportOutcomeView {
  readonly support: string;
  readonly title: Words;
  readonly article: string;
  readonly eligible: RangeView;
  readonly award: RangeView;
  readonly lines: number;
}

/** What became of a part of a line: each kuruş has a fate and the rule that gave it. */
export interface FateView {
  readonly fate: 'granted' | 'own-share' | 'cut' | 'refused' | 'waiting';
  readonly amount: RangeView;
  readonly rule: string;
  readonly article: string;
  readonly grade: Grade;
  readonly words: Words;
}

export interface LineOutcomeView {
  readonly line: string;
  readonly support: string;
  /** Marketplace or ad platform; empty where the regime asks for none. */
  readonly platform: string;
  /** The thing, the person and the body the expense is for, where the line names them. */
  readonly item: string | null;
  readonly person: string | null;
  readonly body: string | null;
  /** The days this part stands for, where the line was laid on several stretches of time; one view each. */
  readonly stretch: StretchView | null;
  readonly country: string | null;
  readonly document: string;
  readonly paymentDay: string | null;
  readonly asked: RangeView;
  readonly eligibleLira: RangeView;
  readonly award: RangeView;
  readonly verdict: 'granted' | 'granted-in-part' | 'refused' | 'waiting';
  readonly fates: readonly FateView[];
  readonly from: readonly string[];
}

/** Some of a line's days. */
export interface StretchView {
  readonly from: string;
  /** The day after the last one. */
  readonly until: string;
  /** Its days among those of the whole line. */
  readonly days: number;
  readonly of: number;
  /** First day of the support year it falls in; null while that is not known. */
  readonly supportYear: string | null;
}

/** One ceiling or share: its size, what was used before, what this claim uses, what is left. */
export interface AllowanceView {
  readonly key: string;
  readonly title: Words;
  readonly rule: string;
  readonly article: string;
  readonly grade: Grade;
  readonly unit: string;
  readonly size: RangeView;
  readonly usedBefore: RangeView;
  readonly usedNow: RangeView;
  readonly left: RangeView;
}

export interface WindowView {
  readonly title: Words;
  readonly rule: string;
  readonly opensOn: string | null;
  /** The last day on which the application may be filed, itself included. */
  readonly lastDay: string | null;
  readonly verdict: Verdict;
  readonly words: Words;
}

export interface QuestionView {
  readonly fact: string;
  readonly subject: Readonly<Record<string, string>>;
  readonly words: Words;
  readonly why: UnknownWhy;
  readonly answers: readonly { readonly value: string; readonly words: Words }[];
  readonly type: 'yes-no' | 'choice' | 'amount' | 'day' | 'share' | 'count';
  /** Width of the award that the worst answer leaves, in lira; null where it cannot be bounded. */
  readonly leaves: string | null;
  readonly rules: readonly string[];
}

export interface DoubtView {
  readonly doubt: string;
  readonly place: Words;
  readonly taken: string;
  readonly takenWords: Words;
  readonly why: Words;
  readonly chosenBy: string | null;
  /** Rules whose working rests on the reading. */
  readonly bearsOn: readonly string[];
  /** The award under each other reading. */
  readonly others: readonly { readonly reading: string; readonly words: Words; readonly award: RangeView }[];
}

/** One node of the tree of reasons, from the award down to a step on a line. */
export interface ReasonView {
  readonly words: Words;
  readonly rule: string | null;
  readonly article: string | null;
  readonly grade: Grade | null;
  readonly verdict: Verdict | null;
  readonly amount: RangeView | null;
  readonly operands: readonly { readonly name: Words; readonly value: Words }[];
  readonly rounding: Rounding | null;
  readonly children: readonly ReasonView[];
}

/** What `kervan law show` prints: one rule in plain words. */
export interface RuleView {
  readonly rule: string;
  readonly says: Words;
  readonly article: string;
  readonly grade: Grade;
  readonly sources: string;
  /** Since when the rule is true as far as the sources go, and since when known; null where they do not say. */
  readonly since: string | null;
  readonly knownSince: string | null;
  /** `computed`, `procedure`, `judged`, `doubt`, `definition`. */
  readonly class: RuleClass;
  readonly doubts: readonly string[];
}

export type RuleClass = 'computed' | 'procedure' | 'judged' | 'doubt' | 'definition';

/** One support for one status on one day: what `kervan supports` prints. */
export interface SupportAnswerView {
  readonly support: string;
  readonly title: Words;
  readonly article: string;
  readonly answer: 'yes' | 'no' | 'depends' | 'unknown';
  readonly words: Words;
  readonly rule: string;
  readonly grade: Grade;
  /** Share of the expense that is supported, least and most, in basis points. */
  readonly rate: { readonly least: number; readonly most: number } | null;
  readonly ceiling: RangeView | null;
  readonly ceilingGrade: Grade | null;
  readonly duration: Words | null;
  readonly filing: Words | null;
}
